"""The ways to read purchases: with one's team, as spend, looking back, and all added up."""

from __future__ import annotations

from dataclasses import dataclass

from systems.models import Person
from systems.permissions import Permission, systems_where


@dataclass(frozen=True)
class Ways:
    """Which of them a person has. Team pages name citizens; the others never do."""

    team: bool
    spend: bool
    look_back: bool
    pictures: bool

    @classmethod
    def of(cls, person: Person) -> Ways:
        return cls(
            team=bool(systems_where(person, Permission.DO_CASEWORK)),
            spend=bool(systems_where(person, Permission.READ_SPEND)),
            look_back=bool(systems_where(person, Permission.LOOK_BACK)),
            pictures=adds_up(person),
        )

    @property
    def several(self) -> bool:
        return self.team + self.spend + self.look_back + self.pictures > 1


def adds_up(person: Person) -> bool:
    """Whether ``person`` can see what is being spent, added up: their team, or readers above."""
    rights = (Permission.DO_CASEWORK, Permission.READ_SPEND, Permission.READ_ABOVE)
    return any(systems_where(person, right) for right in rights)
