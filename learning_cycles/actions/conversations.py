"""What people do with conversations: open, word and talk."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from learning_cycles.actions.following import let_followers_know
from learning_cycles.models import Conversation, Entry, EntryKind
from systems.history import acting
from systems.models import Person, System


def open_conversation(*, system: System, question: str, by: Person) -> Conversation:
    """Open a conversation of ``system`` on a question that a person has."""
    with acting(by):
        return Conversation.objects.create(system=system, question=question, opened_by=by)


def change_conversation(
    *, conversation: Conversation, question: str, state: str, by: Person
) -> Conversation:
    """Word the question, and say whether it is talked about, rests or is closed."""
    with acting(by):
        conversation.question, conversation.state = question, state
        conversation.save(update_fields=["question", "state"])
    return conversation


def say_in_conversation(
    *,
    conversation: Conversation,
    words: str,
    by: Person,
    kind: str = EntryKind.THOUGHT,
    in_answer_to: Entry | None = None,
    **story: Any,
) -> Entry:
    """Add to the thread, under one's own name; those who follow it are told.

    ``in_answer_to``: a question that came along the chain; the answer is read where it was asked.
    ``story``: the columns that only a story has.
    """
    with acting(by):
        entry = Entry.objects.create(
            conversation=conversation,
            words=words,
            said_by=by,
            kind=kind,
            in_answer_to=in_answer_to,
            **story,
        )
        let_followers_know(
            conversation=conversation,
            key=f"entry:{entry.pk}",
            words="Somebody said something in it.",
            by=by,
        )
    return entry


def withdraw_story(*, entry: Entry, by: Person) -> Entry:
    """Take a story's words out of everything that shows them. What has no words stays so."""
    with acting(by):
        Entry.objects.filter(pk=entry.pk, kind=EntryKind.STORY, withdrawn_at__isnull=True).update(
            words="", withdrawn_at=timezone.now(), withdrawn_by=by
        )
    entry.refresh_from_db()
    return entry
