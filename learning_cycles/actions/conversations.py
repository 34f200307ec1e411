"""What people do with conversations: open, word, talk, and say where an issue belongs."""

from __future__ import annotations

from django.utils import timezone

from debriefs.models import Issue
from learning_cycles.models import Conversation, Entry, Placement
from systems.actions.changes import carry_on_soon
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


def say_in_conversation(*, conversation: Conversation, words: str, by: Person) -> Entry:
    """Add to the thread, under one's own name."""
    with acting(by):
        return Entry.objects.create(conversation=conversation, words=words, said_by=by)


def settle_placement(*, issue: Issue, conversation: Conversation, by: Person) -> Placement:
    """Say that ``issue`` belongs in ``conversation``, where it is or elsewhere; the roll-up obeys.

    Raises ``Placement.DoesNotExist`` for an issue that is in no conversation yet.
    """
    with acting(by):
        placement = Placement.objects.select_for_update().get(issue=issue)
        if placement.conversation_id != conversation.pk:
            placement.conversation, placement.likeness = conversation, None
            placement.placed_at = timezone.now()
        placement.settled_at, placement.settled_by = timezone.now(), by
        placement.save()
        carry_on_soon()
    return placement


def settle_in_new_conversation(*, issue: Issue, question: str, by: Person) -> Placement:
    """Open a conversation of the same system for ``issue`` alone. The question may come later."""
    with acting(by):
        system = Placement.objects.select_related("conversation__system").get(issue=issue)
        conversation = open_conversation(
            system=system.conversation.system, question=question, by=by
        )
        return settle_placement(issue=issue, conversation=conversation, by=by)
