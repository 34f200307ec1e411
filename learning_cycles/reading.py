"""What one reader is shown of conversations and systems: how much, and which numbers (R5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from django.db.models import Count, Max, Min, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from debriefs.models import Countermeasure, Issue, Level
from learning_cycles.models import Conversation, Counted, SystemPicture
from learning_cycles.parts import Part, numbers_in, parts_of, people_in, teams_in
from learning_cycles.permissions import reads_above, reads_whole
from learning_cycles.rollup.progress import progress
from systems.masking import Shown, in_fives, shown
from systems.models import Person, Scale, System
from systems.permissions import Permission, may

NOT_WORDED = "A new conversation"
LEVELS_ABOVE = (Level.METHOD, Level.SYSTEM, Level.MACRO_SYSTEM)
PEOPLE = Count("case_ref", distinct=True)
LATEST_SEEN_FIRST = ("-seen_month", "-pk")
"""How a list of conversations from ``for_list`` is ordered."""


class Reading(StrEnum):
    """How much of a conversation that somebody may know of they read."""

    WHOLE = "whole"
    OWN_ISSUES = "own issues"  # a team whose issues are in it: without other teams' issues
    QUESTION = "question"  # a team's own conversation, from above


def reading_of(person: Person, conversation: Conversation) -> Reading:
    """How much ``person`` reads of a conversation that is visible to them."""
    if reads_whole(person, conversation.system):
        return Reading.WHOLE
    if conversation.system.scale == Scale.TEAM:
        return Reading.QUESTION
    return Reading.OWN_ISSUES


def heading_for(person: Person, conversation: Any) -> str:
    """Its question, or else the first words in it that ``person`` may read.

    ``conversation`` comes from ``headed_for``.
    """
    if conversation.question:
        return str(conversation.question)
    if reading_of(person, conversation) is Reading.QUESTION:
        return NOT_WORDED
    return conversation.first_description or conversation.first_words or NOT_WORDED


@dataclass(frozen=True)
class IssueLine:
    """An issue as one reader may read it: never its case, people, team or day.

    ``is_own``: the reader's own team raised it, and its own page may be opened. ``placed_here``:
    it was put into this very conversation, not carried into it; ``is_settled``: by a person.
    """

    issue: Issue
    words: str
    month: date
    organisation: str
    is_own: bool
    placed_here: bool
    is_settled: bool

    @property
    def countermeasures(self) -> list[Countermeasure]:
        """Those in force whose worker sent them on."""
        found: list[Countermeasure] = getattr(self.issue, "countermeasures_sent_on", [])
        return found


def line_for(row: Any, conversation: Conversation | None = None) -> IssueLine:
    """One row of ``CountedQuerySet.for_reading`` as it is read in ``conversation``."""
    placement = getattr(row.issue, "placement", None)
    return IssueLine(
        issue=row.issue,
        words=row.issue.description if row.is_own else row.issue.sent_words,
        month=row.month,
        organisation=row.organisation or "",
        is_own=row.is_own,
        placed_here=bool(
            placement and conversation and placement.conversation_id == conversation.pk
        ),
        is_settled=bool(placement and placement.settled_at),
    )


def line_of_own(issue: Issue) -> IssueLine:
    """An issue of the reader's own team, as it is read there."""
    return IssueLine(
        issue=issue,
        words=issue.description,
        month=issue.raised_on,
        organisation="",
        is_own=True,
        placed_here=False,
        is_settled=False,
    )


def lines_in(person: Person, conversation: Conversation, most: int) -> list[IssueLine]:
    """The newest ``most`` issues of ``conversation`` that ``person`` may read."""
    rows = Counted.objects.readable_by(person).filter(conversation=conversation).for_reading(person)
    return [line_for(row, conversation) for row in rows[:most]]


@dataclass(frozen=True)
class Numbers:
    """The numbers of one conversation. ``first`` and ``last`` are read as months above a team.

    ``as_numbers``: how many more were passed up from below, of which nobody reads the words here.
    """

    open: Shown
    closed: Shown
    as_numbers: Shown
    cases: Shown
    teams: Shown
    first: date | None
    last: date | None
    of_own_team: bool


@dataclass(frozen=True)
class Row:
    """A conversation in a list; without numbers where only its question is read."""

    conversation: Conversation
    heading: str
    numbers: Numbers | None


def rows_for(person: Person, conversations: Sequence[Conversation]) -> list[Row]:
    """Conversations from ``for_list`` as a list shows them to ``person``; one query at most."""
    numbers = numbers_for(person, conversations)
    return [
        Row(conversation, heading_for(person, conversation), numbers.get(conversation.pk))
        for conversation in conversations
    ]


def numbers_for(person: Person, conversations: Sequence[Conversation]) -> dict[int, Numbers]:
    """By id: everything that counts for those who read above, one's own team's share for others."""
    found = {}
    own = []
    parts = parts_of(conversations)
    for conversation in conversations:
        if reads_above(person, conversation.system):
            found[conversation.pk] = numbers_above(conversation, parts[conversation.pk])
        elif reading_of(person, conversation) is not Reading.QUESTION:
            own.append(conversation.pk)
    if not own:
        return found
    counted = Counted.objects.readable_by(person).filter(conversation__in=own).order_by()
    shares = {
        share["conversation"]: share
        for share in counted.values("conversation").annotate(
            open=Count("pk", filter=Q(is_open=True)),
            closed=Count("pk", filter=Q(is_open=False)),
            cases=Count("case_ref", distinct=True),
            teams=Count("team", distinct=True),
            first=Min("raised_on"),
            last=Max("raised_on"),
        )
    }
    return found | {pk: _numbers_of_own(shares.get(pk, {})) for pk in own}


def numbers_above(conversation: Conversation, parts: Sequence[Part]) -> Numbers:
    """As those read them who read above the conversation's system (R5)."""
    picture = getattr(conversation, "picture", None)
    if picture is None or picture.first_seen is None:
        none = Shown(0)
        return Numbers(none, none, none, none, none, None, None, of_own_team=False)
    return Numbers(
        open=Shown(picture.open_issues),
        closed=Shown(picture.closed_issues),
        as_numbers=numbers_in(conversation, parts),
        cases=people_in(conversation, parts),
        teams=teams_in(conversation, parts),
        first=picture.first_seen,
        last=picture.last_seen,
        of_own_team=False,
    )


def _numbers_of_own(share: Mapping[str, Any]) -> Numbers:
    return Numbers(
        open=Shown(share.get("open", 0)),
        closed=Shown(share.get("closed", 0)),
        as_numbers=Shown(0),
        cases=Shown(share.get("cases", 0)),
        teams=Shown(share.get("teams", 0)),
        first=share.get("first"),
        last=share.get("last"),
        of_own_team=True,
    )


@dataclass(frozen=True)
class RollUp:
    """How true the numbers are just now. The changes that wait are people's, wherever they are."""

    last_done: datetime | None
    waiting: Shown
    since: datetime | None
    is_capped: bool
    is_at_work: bool


def rollup_for_page() -> RollUp:
    """Two queries."""
    now = progress()
    return RollUp(
        last_done=now.last_done,
        waiting=shown(now.waiting, people=now.waiting),
        since=now.since,
        is_capped=now.is_capped,
        is_at_work=now.is_at_work,
    )


@dataclass(frozen=True)
class AtLevel:
    """How many issues of one level count in a system."""

    level: str
    open: Shown
    closed: Shown


def issues_by_level(person: Person, system: System) -> list[AtLevel]:
    """Of a team for the team itself; above it for those who read above. Nothing for others."""
    if reads_above(person, system):
        return levels_above(system)
    if system.scale == Scale.TEAM and may(person, Permission.DO_CASEWORK, system):
        return _levels_in_team(person, system)
    return []


def levels_above(system: System) -> list[AtLevel]:
    """What is read there is counted as it is; method issues are a number with people behind it."""
    numbers = (
        Counted.objects.filter(system=OuterRef("system"), level=OuterRef("level"), only_number=True)
        .order_by()
        .values("system")
    )
    pictures: Any = (
        SystemPicture.objects.filter(system=system)
        .exclude(level=Level.TO_TALK_ABOUT)
        .annotate(
            open_numbers=_counted(numbers.filter(is_open=True), Count("pk")),
            open_people=_counted(numbers.filter(is_open=True), PEOPLE),
            closed_numbers=_counted(numbers.filter(is_open=False), Count("pk")),
            closed_people=_counted(numbers.filter(is_open=False), PEOPLE),
        )
    )
    found = {picture.level: picture for picture in pictures}
    return [_level_above(found[level]) for level in LEVELS_ABOVE if level in found]


def _counted(numbers: Any, what: Count) -> Coalesce:
    return Coalesce(Subquery(numbers.annotate(found=what).values("found")), 0)


def _level_above(picture: Any) -> AtLevel:
    """What counts as a number only is told of method issues; the others are told where they are
    talked about, and left out beside those that can be read."""
    if picture.level == Level.METHOD:
        return AtLevel(
            Level.METHOD.label,
            in_fives(picture.open_numbers, people=picture.open_people),
            in_fives(picture.closed_numbers, people=picture.closed_people),
        )
    return AtLevel(
        picture.get_level_display(),
        Shown(picture.open_issues - picture.open_numbers),
        Shown(picture.closed_issues - picture.closed_numbers),
    )


def _levels_in_team(person: Person, system: System) -> list[AtLevel]:
    counts = {
        row["level"]: row
        for row in Issue.objects.in_team_of(person)
        .filter(team=system)
        .order_by()
        .values("level")
        .annotate(
            open=Count("pk", filter=Q(status="open")), closed=Count("pk", filter=~Q(status="open"))
        )
    }
    return [
        AtLevel(level.label, Shown(counts[level]["open"]), Shown(counts[level]["closed"]))
        for level in Level
        if level in counts
    ]
