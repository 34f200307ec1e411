"""The ways to read purchases, and to keep what they are paid with."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone

from purchases.models import Card, Purchase
from purchases.querysets import CardQuerySet
from systems.models import Person
from systems.permissions import Permission, may, systems_where


@dataclass(frozen=True)
class Ways:
    """Which of them a person has. Team pages name citizens; the others never do."""

    person: Person
    team: bool
    spend: bool
    look_back: bool
    administer: bool
    pictures: bool
    statements: bool

    @classmethod
    def of(cls, person: Person) -> Ways:
        return cls(
            person=person,
            team=bool(systems_where(person, Permission.DO_CASEWORK)),
            spend=bool(systems_where(person, Permission.READ_SPEND)),
            look_back=bool(systems_where(person, Permission.LOOK_BACK)),
            administer=bool(systems_where(person, Permission.ADMINISTER)),
            pictures=adds_up(person),
            statements=bool(systems_where(person, Permission.KEEP_STATEMENTS)),
        )

    @property
    def several(self) -> bool:
        ways = (self.team, self.spend, self.look_back, self.administer, self.pictures)
        return sum((*ways, self.statements)) > 1

    @property
    def cards(self) -> CardQuerySet:
        """The cards that the person can pay with today."""
        return Card.objects.held_by(self.person).on(timezone.localdate())


def may_answer(person: Person, purchase: Purchase) -> bool:
    """Whether ``person``, of the team, answers for a purchase: its worker or the coordinator."""
    return purchase.worker == person or may(person, Permission.COORDINATE, purchase.team_id)


def adds_up(person: Person) -> bool:
    """Whether ``person`` can see what is being spent, added up: their team, or readers above."""
    rights = (Permission.DO_CASEWORK, Permission.READ_SPEND, Permission.READ_ABOVE)
    return any(systems_where(person, right) for right in rights)
