"""The ways in which somebody may read purchases: with their team, as spend, looking back."""

from __future__ import annotations

from dataclasses import dataclass

from purchases.models import Purchase
from systems.models import Person
from systems.permissions import Permission, may, systems_where


@dataclass(frozen=True)
class Ways:
    """Which of them a person has. Team pages name citizens; the others never do."""

    team: bool
    spend: bool
    look_back: bool

    @classmethod
    def of(cls, person: Person) -> Ways:
        return cls(
            team=bool(systems_where(person, Permission.DO_CASEWORK)),
            spend=bool(systems_where(person, Permission.READ_SPEND)),
            look_back=bool(systems_where(person, Permission.LOOK_BACK)),
        )

    @property
    def several(self) -> bool:
        return self.team + self.spend + self.look_back > 1


def may_answer(person: Person, purchase: Purchase) -> bool:
    """Whether ``person``, of the team, answers for a purchase: its worker or the coordinator."""
    return purchase.worker == person or may(person, Permission.COORDINATE, purchase.team_id)
