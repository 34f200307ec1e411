"""Writing down a worry of those who keep a rule, and what is seen about it since."""

from __future__ import annotations

from learning_cycles.actions.following import let_followers_know
from learning_cycles.models import Conversation, Worry, WorrySeen
from systems.history import acting
from systems.models import Person
from systems.versions import change_versioned


def write_worry(*, conversation: Conversation, whose: str, words: str, by: Person) -> Worry:
    """Keep a worry in the words of whoever has it; those who follow the conversation are told."""
    with acting(by):
        worry = Worry.objects.create(
            conversation=conversation, whose=whose, words=words, written_by=by
        )
        let_followers_know(
            conversation=conversation,
            key=f"worry:{worry.pk}",
            words="A worry was written down.",
            by=by,
        )
    return worry


def change_worry(*, worry: Worry, version: int, whose: str, words: str, by: Person) -> Worry:
    """Say it in other words; raises ``Stale`` for an old version."""
    with acting(by):
        return change_versioned(worry, version=version, whose=whose, words=words)


def say_what_was_seen(*, worry: Worry, words: str, by: Person) -> WorrySeen:
    """Keep what was seen about a worry, as it is seen; what was seen before stays."""
    with acting(by):
        seen = WorrySeen.objects.create(worry=worry, words=words, seen_by=by)
        let_followers_know(
            conversation=worry.conversation,
            key=f"seen:{seen.pk}",
            words="Something was seen about a worry.",
            by=by,
        )
    return seen
