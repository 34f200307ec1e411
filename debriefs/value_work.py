"""How often each kind of value work helped, for the team that does it and for those above.

Above the team nothing tells of a team, and no number of 1 to 4 can be worked out (R5). What is
counted there is cut into months of one organisation, each counted in whole five-bar gates. Anything
longer or larger adds those up and is never counted anew, so that no subtraction, of a week from a
month, of one organisation from a larger one, or of yesterday's page from today's, gives more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from debriefs.models import Activity
from debriefs.models.success import Complexity
from debriefs.periods import Period
from systems.kinds import Scale
from systems.masking import FEW, FEWEST_PEOPLE
from systems.models import System

GATE = 5
"""Bars of a five-bar gate. No smaller number may be told than R5 lets be told."""
assert GATE >= FEWEST_PEOPLE
LITTLE = (Complexity.ANYBODY, Complexity.PRACTICE)
MUCH = (Complexity.TRAINING, Complexity.EXPERT)
NOBODY_JUDGED = "How hard it is has not been talked about yet"
ONLY_ITS_TEAM_NAMES = "Something only its team names"


@dataclass(frozen=True)
class Work:
    """One kind of value work: how hard it was judged to be, and how often it helped.

    ``times`` is exact in the team; above it, whole gates alone. ``judged``: every judgement there
    is, lowest first; none where nobody has talked about it yet.
    """

    number: int
    name: str
    judged: tuple[int, ...]
    times: int
    often: str
    helped: bool
    url: str = ""

    @property
    def complexity(self) -> int | None:
        """The one judgement, or what lies in the middle of several; of two, the harder one."""
        if not self.judged:
            return None
        return (self.judged[0] + self.judged[-1] + 1) // 2

    @property
    def judgement(self) -> str:
        """How hard it is, in words."""
        if len(self.judged) > 1:
            return f"{self.judged[0]} to {self.judged[-1]}: teams see it differently"
        return str(Complexity(self.judged[0]).label) if self.judged else NOBODY_JUDGED


def work_of_team(team: System, period: Period) -> list[Work]:
    """All kinds of value work that ``team`` has written down, by name. One query."""
    activities: Iterable[Any] = Activity.objects.filter(team=team).with_marks_in(period)
    return [
        Work(
            number=number,
            name=activity.name,
            judged=(activity.complexity,) if activity.complexity else (),
            times=activity.times,
            often=_in_words(activity.times),
            helped=activity.times > 0,
            url=activity.get_absolute_url(),
        )
        for number, activity in enumerate(activities, start=1)
    ]


@dataclass
class _Together:
    """What several teams do that has one name."""

    name: str
    judged: set[int] = field(default_factory=set)
    cells: dict[tuple[object, int | None], int] = field(default_factory=lambda: defaultdict(int))

    @property
    def whole_gates(self) -> int:
        return sum(times // GATE * GATE for times in self.cells.values())

    @property
    def often(self) -> str:
        if self.whole_gates:
            return f"at least {self.whole_gates} times"
        return FEW if len(self.cells) == 1 else f"{FEW} at a time"


def work_in_organisation(organisation: System, period: Period) -> list[Work]:
    """What helped in the teams of ``organisation`` in the months of ``period``. Three queries."""
    return work_in_systems(System.objects.inside(organisation), period)


def work_in_systems(inside: Collection[System], period: Period) -> list[Work]:
    """What helped in the teams among ``inside``, an organisation and all below it. Two queries.

    By name, what only its team names last; never by team, and in no order that tells a number.
    """
    home = _organisations_by_team(inside)
    together: dict[tuple[str, int | None], _Together] = {}
    for counted in Activity.objects.counted_above(home.keys(), period.in_whole_months()):
        name = counted["written"] or ONLY_ITS_TEAM_NAMES
        kind = together.setdefault((counted["key"], counted["level"]), _Together(name))
        kind.name = min(kind.name, name)
        if counted["complexity"]:
            kind.judged.add(counted["complexity"])
        kind.cells[counted["month"], home[counted["team"]]] += counted["times"]
    in_order = sorted(
        together.items(), key=lambda item: (not item[0][0], item[1].name.casefold(), item[0])
    )
    return [
        Work(
            number=number,
            name=kind.name,
            judged=tuple(sorted(kind.judged)),
            times=kind.whole_gates,
            often=kind.often,
            helped=True,
        )
        for number, (_, kind) in enumerate(in_order, start=1)
    ]


def _organisations_by_team(systems: Collection[System]) -> dict[int, int | None]:
    """For each team of ``systems``, the nearest organisation above it."""
    by_id = {system.pk: system for system in systems}

    def nearest(system: System) -> int | None:
        above = by_id.get(system.parent_id)
        while above is not None and above.scale != Scale.ORGANISATION:
            above = by_id.get(above.parent_id)
        return above.pk if above else None

    return {system.pk: nearest(system) for system in systems if system.scale == Scale.TEAM}


def _in_words(times: int) -> str:
    if not times:
        return "not in that time"
    return {1: "once", 2: "twice"}.get(times, f"{times} times")


def in_a_sentence(work: Collection[Work], when: Period) -> str:
    """What the picture shows, for whoever does not see it: of kinds of work, never of marks."""
    helped = [each for each in work if each.helped]
    if not helped:
        return f"Nothing was marked {when}."
    judged = [each.complexity for each in helped]
    counts = (
        (sum(one in LITTLE for one in judged), "no more than practice"),
        (sum(one in MUCH for one in judged), "training or an expert"),
    )
    parts = [f"{count} {_take(count)} {what}" for count, what in counts if count]
    if count := judged.count(None):
        parts.append(f"{count} {'has' if count == 1 else 'have'} not been talked about yet")
    kinds = "1 kind of work" if len(helped) == 1 else f"{len(helped)} kinds of work"
    return " ".join([f"{kinds} helped {when}.", *([f"{', '.join(parts)}."] if parts else [])])


def _take(count: int) -> str:
    return "takes" if count == 1 else "take"
