"""What people do with conversations: open, word and talk."""

from __future__ import annotations

from learning_cycles.models import Conversation, Entry
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
