"""What the dashboard of one system shows, one read for each of its parts.

Each is computed from what the roll-up keeps, for the person who looks: the team's own in the team,
above it only what was sent on.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, Subquery
from django.utils import timezone

from debriefs.faces import BEST_FIRST, picture_of_months
from debriefs.matrix import Matrix, draw
from debriefs.models import Countermeasure, WelfareMonth
from debriefs.periods import Period, Span
from debriefs.value_work import Work, in_a_sentence, work_in_systems, work_of_team
from learning_cycles.came import Came, Line, in_lines
from learning_cycles.growing import More, growing_in
from learning_cycles.heard import some_team_is_quiet
from learning_cycles.models import (
    Conversation,
    ConversationState,
    Counted,
    Experiment,
    LearningCycle,
    SenseMakingSession,
    Stage,
    SystemChange,
)
from learning_cycles.reading import heading_for
from systems.models import Person, Scale, System
from systems.permissions import Permission, may

SHOWN = 5
NEWEST = 10
MONTHS = 3


@dataclass(frozen=True)
class Named:
    """A conversation under the heading that the reader may read.

    ``more``: what came, if it is growing. ``is_quiet``: it has not moved for four weeks.
    """

    conversation: Conversation
    heading: str
    more: More | None
    is_quiet: bool


@dataclass(frozen=True)
class Movement:
    """What is growing, what nobody has looked at yet, and what has not moved."""

    growing: list[Named]
    new: list[Named]
    not_moved: list[Named]

    def __bool__(self) -> bool:
        return bool(self.growing or self.new or self.not_moved)


def movement_in(person: Person, system: System) -> Movement:
    """Of the live conversations of ``system``, ``SHOWN`` of each kind. Three queries at most."""
    growing = growing_in(person, system)
    live = Conversation.objects.visible_to(person).live().filter(system=system)
    grown = sorted(growing, reverse=True)[:SHOWN]
    rows: Any = live.filter(
        Q(pk__in=grown)
        | Q(pk__in=live.nobody_looked_at().values("pk")[:SHOWN])
        | Q(pk__in=live.not_moved().values("pk")[:SHOWN])
    ).annotate(is_quiet=Exists(live.not_moved().filter(pk=OuterRef("pk"))))
    found = [
        Named(row, heading_for(person, row), growing.get(row.pk), row.is_quiet)
        for row in rows.headed_for(person).select_related("system").order_by("-pk")
    ]
    return Movement(
        growing=[each for each in found if each.more][:SHOWN],
        new=[each for each in found if each.conversation.state == ConversationState.NEW][:SHOWN],
        not_moved=[each for each in reversed(found) if each.is_quiet][:SHOWN],
    )


def air_cover_in(person: Person, system: System) -> list[Countermeasure]:
    """Those whose day is near or past; above the team only what its worker sent on. One query.

    Each has ``read_words``, those that this reader may read, and ``talked_about_in``, the id of the
    conversation in which its issue counts here, if any.
    """
    measures = Countermeasure.objects.air_cover_to_look_at()
    in_team = system.scale == Scale.TEAM
    if in_team:
        measures = measures.in_teams_of(person).filter(issue__team=system)
    else:
        counted = Counted.objects.readable_in(system, person).order_by()
        measures = measures.sent_on().filter(issue__in=counted.values("issue"))
    here = Counted.objects.filter(system=system, issue=OuterRef("issue"))
    found: Any = measures.annotate(talked_about_in=Subquery(here.values("conversation")[:1]))
    countermeasures = list(found[:NEWEST])
    for each in countermeasures:
        each.read_words = each.words if in_team else each.sent_words
    return countermeasures


def came_in(person: Person, system: System) -> Came:
    """Experiments under cover to look at, live cycles, latest sessions and changes. One query."""
    experiments = Experiment.objects.under_air_cover_to_look_at().filter(cycle__system=system)
    sessions = SenseMakingSession.objects.visible_to(person).filter(system=system)
    return in_lines(
        under_cover=experiments[:NEWEST],
        changes=SystemChange.objects.filter(cycle__system=system)[:NEWEST],
        sessions=sessions[:NEWEST],
        cycles=LearningCycle.objects.visible_to(person).live().filter(system=system),
    )


def by_stage(cycles: Sequence[Line]) -> list[tuple[str, list[Line]]]:
    """Under their stages, in the order of the stages."""
    found = ((stage, [cycle for cycle in cycles if cycle.detail == stage]) for stage in Stage)
    return [(stage.label, there) for stage, there in found if there]


@dataclass(frozen=True)
class Successes:
    """What helped in this quarter, as a matrix with its sentence and table."""

    period: Period
    work: list[Work]
    matrix: Matrix | None
    sentence: str


def successes_in(system: System, inside: Collection[System]) -> Successes | None:
    """Of a team or an organisation; larger systems have no matrix. One query at most.

    ``inside``: ``system`` and all those below it.
    """
    period = Period.around(timezone.localdate(), Span.QUARTER)
    if system.scale == Scale.TEAM:
        work = work_of_team(system, period)
    elif system.scale == Scale.ORGANISATION:
        work = work_in_systems(inside, period)
    else:
        return None
    lowest = "" if system.scale == Scale.TEAM else "few"
    return Successes(period, work, draw(work, lowest=lowest), in_a_sentence(work, period))


def how_people_are_in(person: Person, system: System) -> dict[str, Any]:
    """The latest months that are over, of an organisation for those who read above. Two queries."""
    if system.scale != Scale.ORGANISATION or not may(person, Permission.READ_ABOVE, system):
        return {}
    months = list(WelfareMonth.objects.as_in(system).order_by("-first_day")[:MONTHS])
    return {"months": months, "picture": picture_of_months(months), "faces": BEST_FIRST}


def is_missing_a_team(person: Person, system: System, inside: Collection[System]) -> bool:
    """Whether its steward is told that not every team has been heard from. One query at most.

    ``inside``: ``system`` and all those below it, each before those inside it.
    """
    if system.scale == Scale.TEAM or not may(person, Permission.STEWARD, system):
        return False
    return some_team_is_quiet(inside)
