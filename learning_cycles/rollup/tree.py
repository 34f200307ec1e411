"""The tree of systems as the roll-up sees it, and where an issue counts (R1, R2)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from debriefs.models import Issue, Level
from debriefs.travel import SCALES_OF
from systems.models import Scale, System


@dataclass(frozen=True)
class Place:
    """One system: its id, its scale, and the one above it."""

    id: int
    scale: str
    parent_id: int | None


class Tree:
    """All systems, read once for a batch."""

    def __init__(self, places: dict[int, Place]) -> None:
        self._places = places
        self._above: dict[int, list[Place]] = {}

    @classmethod
    def read(cls) -> Tree:
        rows = System.objects.order_by().values_list("id", "scale", "parent_id")
        return cls({pk: Place(pk, scale, parent) for pk, scale, parent in rows})

    def above(self, system_id: int) -> list[Place]:
        """The systems above, nearest first."""
        if system_id not in self._above:
            found = []
            parent = self._places[system_id].parent_id
            while parent is not None:
                found.append(self._places[parent])
                parent = self._places[parent].parent_id
            self._above[system_id] = found
        return self._above[system_id]

    def upwards(self, system_ids: Collection[int]) -> list[int]:
        """Those of ``system_ids`` that are there, each before all that stand above it."""
        there = [system_id for system_id in system_ids if system_id in self._places]
        return sorted(there, key=lambda system_id: (-len(self.above(system_id)), system_id))

    def is_above(self, higher: int, lower: int) -> bool:
        """Whether ``higher`` stands above ``lower``, over any number of steps."""
        return any(place.id == higher for place in self.above(lower))

    def nearest(self, system_id: int, scale: Scale) -> int | None:
        """The nearest system of ``scale`` above, if there is one."""
        return next((place.id for place in self.above(system_id) if place.scale == scale), None)

    def part_of(self, team_id: int) -> int:
        """The organisation that a team is part of; nought for one outside any."""
        return self.nearest(team_id, Scale.ORGANISATION) or 0

    def homes_of(self, team_id: int) -> set[int]:
        """R2: ids of the systems whose conversations can hold the issues of a team.

        The team's own, and those of the first system above it that an issue can be sent on to:
        from there the chain leads on to the larger ones.
        """
        found = (self.nearest(team_id, scale) for scale in SCALES_OF[Level.MACRO_SYSTEM])
        return {team_id, *[system_id for system_id in found if system_id is not None][:1]}


def travels(issue: Issue) -> bool:
    """Whether an issue has left its team: sent on, kept, and of a level that calls for it."""
    return issue.deleted_at is None and issue.is_sent_on and issue.may_travel


def called_for(issue: Issue, tree: Tree) -> list[int]:
    """R2: ids of the systems above the team where a travelling issue counts, nearest first."""
    if not travels(issue):
        return []
    found = (tree.nearest(issue.team_id, scale) for scale in SCALES_OF[Level(issue.level)])
    return [system_id for system_id in found if system_id is not None]


def counted_as_number(issue: Issue, tree: Tree) -> int | None:
    """R2: the organisation that learns of a method issue only that there is one more."""
    if issue.level != Level.METHOD or issue.deleted_at is not None:
        return None
    return tree.nearest(issue.team_id, Scale.ORGANISATION)
