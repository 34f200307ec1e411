"""Whose spending somebody can look at: their own teams', and that of systems below their roles."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404

from systems.models import Person, Scale, System
from systems.permissions import Permission, systems_where


@dataclass(frozen=True)
class Whose:
    """A team or a whole organisation, as one reader looks at it.

    ``is_own``: the reader works in that team, so that every sum is exact and up to today.
    ``reads_purchases``: each purchase can be read, by the team or as spend. ``inside``: ids of the
    system and all below it; ``teams``: of the teams among them.
    """

    system: System
    is_own: bool
    reads_purchases: bool
    inside: frozenset[int]
    teams: frozenset[int]

    @property
    def key(self) -> str:
        return str(self.system.pk)


class Choices:
    """All that somebody can look at: their own teams, then organisations, then single teams."""

    def __init__(self, *, own: set[int], below: set[int], spend: set[int]) -> None:
        """By ids of systems: where they work, below which they read, and read each purchase.

        One query. A single team above which somebody reads needs the right to read its spend.
        """
        found = System.objects.filter(pk__any_of=own | below).order_by("name", "pk")
        self._spend = spend
        self._systems = {system.pk: system for system in found}
        teams = [pk for pk in self._systems if self._systems[pk].scale == Scale.TEAM]
        self._own = [pk for pk in teams if pk in own]
        self._organisations = [
            pk
            for pk, system in self._systems.items()
            if system.scale == Scale.ORGANISATION and pk in below
        ]
        self._teams = [pk for pk in teams if pk in spend and pk not in own]

    @classmethod
    def of(cls, person: Person) -> Choices:
        """What is added up for ``person``."""
        spend = systems_where(person, Permission.READ_SPEND)
        return cls(
            own=systems_where(person, Permission.DO_CASEWORK),
            below=spend | systems_where(person, Permission.READ_ABOVE),
            spend=spend,
        )

    @classmethod
    def of_spend(cls, person: Person) -> Choices:
        """Where ``person`` reads each purchase as spend, also in a team of their own."""
        spend = systems_where(person, Permission.READ_SPEND)
        return cls(own=set(), below=spend, spend=spend)

    @classmethod
    def of_team(cls, person: Person) -> Choices:
        """Where ``person`` reads each purchase with the team."""
        own = systems_where(person, Permission.DO_CASEWORK)
        return cls(own=own, below=set(), spend=set())

    def __bool__(self) -> bool:
        return bool(self._keys)

    @property
    def _keys(self) -> list[int]:
        return [*self._own, *self._organisations, *self._teams]

    def chosen(self, key: str) -> Whose:
        """What an address names, the first where it names nothing; else 404."""
        for pk in self._keys:
            if key in ("", str(pk)):
                return self._whose(pk)
        raise Http404

    def __contains__(self, key: str) -> bool:
        return key in map(str, self._keys)

    @property
    def inside(self) -> set[int]:
        """Ids of all systems that are in any of it."""
        return set(self._systems)

    def beside(self, key: str) -> list[tuple[str, str]]:
        """What a select offers while the system of ``key`` is looked at, or the first.

        Single teams are those of one organisation: a country has more than anybody reads through.
        """
        home = self._home(self.chosen(key if key in self else "").system.pk) if self else None
        teams = [pk for pk in self._teams if self._home(pk) in (home, None)]
        return [
            *((str(pk), str(self._systems[pk])) for pk in self._own),
            *((str(pk), f"{self._systems[pk]}, all together") for pk in self._organisations),
            *((str(pk), f"{self._systems[pk]}, by itself") for pk in teams),
        ]

    def _whose(self, pk: int) -> Whose:
        inside = frozenset(each for each in self._systems if pk in self._line(each))
        teams = frozenset(each for each in inside if self._systems[each].scale == Scale.TEAM)
        is_own = pk in self._own
        return Whose(self._systems[pk], is_own, is_own or pk in self._spend, inside, teams)

    def _line(self, pk: int) -> list[int]:
        """The system and those above it that the reader reaches, nearest first."""
        line = [pk]
        while (above := self._systems[line[-1]].parent_id) in self._systems:
            line.append(above)
        return line

    def _home(self, pk: int) -> int | None:
        """The nearest organisation that the reader reaches."""
        return next((each for each in self._line(pk) if each in self._organisations), None)
