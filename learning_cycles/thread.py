"""What is said in a conversation, as one reader may read it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from learning_cycles.models import Conversation, Entry, EntryKind, Giver
from learning_cycles.permissions import reads_whole
from systems.models import Person, Scale, System


@dataclass(frozen=True)
class Said:
    """One entry. ``name`` is empty where it came from a team's own conversation, to others.

    ``label`` says what it is and where it came from; ``asks``: it may be answered from here;
    ``answers_words``: the question that it answers; ``purchase_pk``: what it was learnt from, for
    those who may read that.
    """

    entry: Entry
    name: str
    label: str
    asks: bool
    answers_words: str
    may_withdraw: bool
    purchase_pk: int | None = None


def said_in(person: Person, conversation: Conversation, entries: Iterable[Any]) -> list[Said]:
    """Entries from ``in_thread_of`` and ``for_thread`` as ``person`` reads them there."""
    return [
        Said(
            entry=entry,
            name=_name(person, conversation, entry),
            label=_label(person, conversation, entry),
            asks=entry.is_question and _is_elsewhere(conversation, entry),
            answers_words=entry.in_answer_to.words if entry.in_answer_to else "",
            may_withdraw=bool(entry.may_withdraw),
            purchase_pk=entry.purchase_pk,
        )
        for entry in entries
    ]


def newest_in(person: Person, along: Sequence[Conversation], most: int) -> list[Said]:
    """The newest ``most`` entries of the first of ``along``, oldest of them first. One query."""
    said = Entry.objects.in_thread_of(along).for_thread(person).order_by("-said_at", "-id")
    return said_in(person, along[0], list(said[:most])[::-1])


def called(person: Person, system: System) -> str:
    """What a system is called to ``person``: above a team, no team is named."""
    if system.scale == Scale.TEAM and not reads_whole(person, system):
        return "a team"
    return system.name


def _is_elsewhere(conversation: Conversation, entry: Entry) -> bool:
    """Whether it was said in another one; what was merged into this is here."""
    said_in_it = entry.conversation_id == conversation.pk
    return not said_in_it and entry.conversation.merged_into_id is None


def _is_from_a_team(person: Person, conversation: Conversation, entry: Entry) -> bool:
    return (
        _is_elsewhere(conversation, entry)
        and called(person, entry.conversation.system) != entry.conversation.system.name
    )


def _name(person: Person, conversation: Conversation, entry: Entry) -> str:
    return "" if _is_from_a_team(person, conversation, entry) else str(entry.said_by)


def _label(person: Person, conversation: Conversation, entry: Entry) -> str:
    if _is_elsewhere(conversation, entry):
        what = "A question" if entry.is_question else "An answer"
        return f"{what} from {called(person, entry.conversation.system)}"
    if entry.kind == EntryKind.STORY:
        return "A story that somebody gave" if entry.giver == Giver.CITIZEN else "A story"
    return "" if entry.kind == EntryKind.THOUGHT else str(entry.get_kind_display())


def speakers_in(conversation: Conversation) -> list[Person]:
    """Whoever said something in it, by name; for those who read it whole."""
    spoke = Entry.objects.filter(conversation=conversation).values("said_by")
    return list(Person.objects.filter(pk__in=spoke))


def followers_in(conversation: Conversation) -> tuple[list[Person], bool]:
    """Who follows it and reads it whole, by name, and whether others do.

    A worker who follows it from a team is not named above the team: it would tell whose issue is
    in it. One query.
    """
    people = list(Person.objects.with_reach().filter(followings__conversation=conversation))
    named = [person for person in people if reads_whole(person, conversation.system)]
    return named, len(named) < len(people)
