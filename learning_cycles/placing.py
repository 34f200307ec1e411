"""What waits to be placed in a system, where each might belong and why, and what was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet, Value

from learning_cycles.likeness import Home, likest_homes
from learning_cycles.models import Conversation, Counted, Step, StepKind
from learning_cycles.permissions import carries_on
from learning_cycles.reading import (
    NOT_WORDED,
    IssueLine,
    Reading,
    heading_for,
    line_for,
    reading_of,
)
from systems.models import Person, Scale, System

MOST_LIKELY = 3
MOST_SHARED = 5
COUNTED_TO = 100
"""So many that it makes no difference to anybody how many more there are."""


@dataclass(frozen=True)
class Likely:
    """A conversation in which something might belong, and the words that both share."""

    conversation: Conversation
    heading: str
    shared_words: Sequence[str]

    @property
    def why(self) -> str:
        if not self.shared_words:
            return "Both speak of the same thing in other words"
        return f"Both say: {', '.join(self.shared_words)}"


@dataclass(frozen=True)
class WaitingPlace:
    """An issue whose place is only suggested: where it was put, and where else it might belong."""

    line: IssueLine
    conversation: Conversation
    heading: str
    likely: Sequence[Likely]

    @property
    def key(self) -> int:
        return self.line.issue.pk


@dataclass(frozen=True)
class WaitingConversation:
    """A conversation that nobody has looked at yet, and those that it might belong in."""

    conversation: Conversation
    heading: str
    lines: Sequence[IssueLine]
    likely: Sequence[Likely]

    @property
    def key(self) -> int:
        return self.conversation.pk


@dataclass(frozen=True)
class Waiting:
    """How much of what the reader may read waits to be placed; no further than ``COUNTED_TO``."""

    places: int
    conversations: int

    @property
    def places_told(self) -> str:
        return _at_most(self.places)

    @property
    def conversations_told(self) -> str:
        return _at_most(self.conversations)


def _at_most(number: int) -> str:
    return f"more than {COUNTED_TO - 1}" if number >= COUNTED_TO else str(number)


def waiting_in(person: Person, system: System) -> Waiting:
    """One query."""
    places = Counted.objects.readable_by(person).to_be_placed([system.pk])
    conversations = Conversation.objects.visible_to(person).to_be_placed(system)
    found = Counter(_first(places, "places").union(_first(conversations, "new"), all=True))
    return Waiting(found["places"], found["new"])


def _first(rows: QuerySet[Any], what: str) -> QuerySet[Any]:
    """``what``, once for each of the first of ``rows``."""
    named: QuerySet[Any] = rows.order_by().annotate(what=Value(what))
    return named.values_list("what", flat=True)[:COUNTED_TO]


def waiting_places(person: Person, system: System, rows: Sequence[Any]) -> list[WaitingPlace]:
    """``rows`` of ``CountedQuerySet.for_reading``. Two queries, however many rows."""
    lines = {row.issue_id: line_for(row) for row in rows}
    homes = {row.issue_id: row.conversation_id for row in rows}
    found = likest_in(system, {pk: line.words for pk, line in lines.items()}, homes)
    headings = headed(person, {*homes.values(), *ids_of(found)})
    return [
        WaitingPlace(line, *headings[homes[pk]], likely=_likely(found.get(pk, []), headings))
        for pk, line in lines.items()
        if homes[pk] in headings
    ]


def waiting_conversations(
    person: Person, system: System, conversations: Sequence[Conversation]
) -> list[WaitingConversation]:
    """``conversations`` from ``headed_for``. Three queries, however many there are."""
    words = {each.pk: heading_for(person, each) for each in conversations}
    found = likest_in(system, words, {pk: pk for pk in words})
    headings = headed(person, ids_of(found))
    first = _first_lines(person, list(words))
    return [
        WaitingConversation(
            each,
            words[each.pk],
            lines=first.get(each.pk, []),
            likely=_likely(found.get(each.pk, []), headings),
        )
        for each in conversations
    ]


def likeliest_homes(person: Person, words: str, system: System, *, but_not: int) -> list[Likely]:
    """The three conversations of ``system`` that are likest to ``words``; never ``but_not``."""
    found = likest_in(system, {0: words}, {0: but_not})
    return _likely(found.get(0, []), headed(person, ids_of(found)))


def likest_in(
    system: System, words: Mapping[int, str], but_not: Mapping[int, int]
) -> dict[int, list[Home]]:
    """For each key the likest conversations of ``system``, but the one that it is in already.

    What is compared is what all who read above ``system`` may read. In a team not everybody may
    read everything, so nothing is told of likeness there.
    """
    if system.scale == Scale.TEAM:
        return {}
    found = likest_homes([(said, system.pk) for said in words.values()], MOST_LIKELY + 1)
    return {
        key: [home for home in homes if home.conversation_id != but_not[key]][:MOST_LIKELY]
        for key, homes in zip(words, found, strict=True)
    }


def ids_of(found: Mapping[int, list[Home]]) -> set[int]:
    return {home.conversation_id for homes in found.values() for home in homes}


def headed(person: Person, ids: Iterable[int]) -> dict[int, tuple[Conversation, str]]:
    """Those of ``ids`` that ``person`` may know of, with their headings. One query."""
    found = (
        Conversation.objects.visible_to(person)
        .headed_for(person)
        .select_related("system")
        .filter(pk__in=set(ids))
    )
    return {each.pk: (each, heading_for(person, each)) for each in found}


def _likely(
    found: Sequence[Home], headings: Mapping[int, tuple[Conversation, str]]
) -> list[Likely]:
    return [
        Likely(*headings[home.conversation_id], shared_words=home.shared_words[:MOST_SHARED])
        for home in found
        if home.conversation_id in headings
    ]


def _first_lines(person: Person, ids: Sequence[int]) -> dict[int, list[IssueLine]]:
    """By conversation the oldest issue in it that ``person`` may read."""
    oldest = (
        Counted.objects.readable_by(person)
        .filter(conversation__in=ids)
        .order_by("conversation_id", "raised_on", "issue_id")
        .distinct("conversation_id")
    )
    rows = Counted.objects.readable_by(person).filter(pk__in=oldest.values("pk"))
    return {
        row.conversation_id: [line_for(row)]
        # What is done meanwhile is not told beside a conversation that nobody has looked at.
        for row in rows.for_reading(person).prefetch_related(None)
        if row.conversation_id
    }


@dataclass(frozen=True)
class StepLine:
    """A step in words, and whether the reader can undo it."""

    step: Step
    words: str
    can_undo: bool


def step_lines(person: Person, steps: Sequence[Any]) -> list[StepLine]:
    """``steps`` of one system, from ``for_telling``, as its page tells them. One query."""
    headings = _quoted(person, steps)
    return [_step_line(person, step, _told_of_system(step, headings)) for step in steps]


def steps_in(person: Person, conversation: Conversation, most: int) -> list[StepLine]:
    """The newest ``most`` steps that touched ``conversation``, as its own page tells them.

    Who reads only their own team's issues is not told where those of others went. Two queries.
    """
    steps = Step.objects.touching(conversation)
    if reading_of(person, conversation) is not Reading.WHOLE:
        steps = steps.filter(kind__in=[StepKind.MERGE, StepKind.SPLIT])
    found = list(steps.for_telling(person)[:most])
    headings = _quoted(person, found)
    return [
        _step_line(person, step, _told_of_conversation(step, conversation, headings))
        for step in found
    ]


def _step_line(person: Person, step: Step, words: str) -> StepLine:
    return StepLine(step, words, step.can_be_undone and carries_on(person, step.system))


def _quoted(person: Person, steps: Sequence[Step]) -> dict[int | None, str]:
    """How the conversations of ``steps`` are named in a sentence."""
    ids = {pk for step in steps for pk in (step.into_id, step.out_of_id) if pk}
    named: dict[int | None, str] = {
        pk: "a new conversation" if heading == NOT_WORDED else f"“{heading}”"
        for pk, (_, heading) in headed(person, ids).items()
    }
    return {pk: named.get(pk, "another conversation") for pk in ids}


def _told_of_system(step: Any, headings: Mapping[int | None, str]) -> str:
    into, out_of = headings.get(step.into_id, ""), headings.get(step.out_of_id, "")
    issues = _issues(step.issues)
    told = {
        StepKind.CONFIRM: f"Confirmed the place of {issues}",
        StepKind.MOVE: f"Moved {issues} into {into}",
        StepKind.OPEN: f"Opened {into} for {issues}" if step.began else f"Opened up {into}",
        StepKind.MERGE: f"Put {out_of} together with {into}",
        StepKind.SPLIT: f"Parted {issues} from {out_of} into {into}",
    }
    return told[StepKind(step.kind)]


def _told_of_conversation(
    step: Step, conversation: Conversation, headings: Mapping[int | None, str]
) -> str:
    is_into = step.into_id == conversation.pk
    into, out_of = headings.get(step.into_id, ""), headings.get(step.out_of_id, "")
    told = {
        StepKind.CONFIRM: "Confirmed that issues belong here",
        StepKind.MOVE: "Moved issues here" if is_into else f"Moved issues into {into}",
        StepKind.OPEN: "Opened it" if is_into else f"Moved issues into {into}, opened for them",
        StepKind.MERGE: f"Put together with {out_of if is_into else into}",
        StepKind.SPLIT: f"Parted from {out_of}" if is_into else f"Parted issues into {into}",
    }
    return told[StepKind(step.kind)]


def _issues(number: int) -> str:
    return "an issue" if number == 1 else f"{number} issues" if number else "issues"
