"""Any sequence of changes leaves the roll-up as a rebuild would make it (R6)."""

import random
from collections.abc import Callable
from contextlib import suppress

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casework.models import Case
from debriefs.actions import issues as deeds
from debriefs.models import Closing, Issue, Level
from learning_cycles.actions.same import DoesNotFit, say_not_same, say_same
from learning_cycles.models import Counted, Placement, SystemPicture
from learning_cycles.rollup import differences, rebuild, roll_up
from systems.models import Person, Scale, System
from tests.factories import CaseFactory, PersonFactory, SystemFactory

WORDS = [
    "No food and no heating, and nothing can be bought without asking first",
    "Nothing may be bought without permission, and there is no food in the house",
    "The bailiffs come on Friday although there is no money at all",
    "Bailiffs will come on Friday, there is no money",
    "The eviction is lawful and makes everything worse",
]


class World:
    """Two countries' worth of systems, and one way to do each kind of change to them."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.person: Person = PersonFactory()
        country = SystemFactory(name="Country", scale=Scale.COUNTRY)
        self.places = [
            SystemFactory(name=f"Place {n}", scale=Scale.PLACE, parent=country) for n in range(2)
        ]
        self.organisations = [
            SystemFactory(name=f"Org {n}", scale=Scale.ORGANISATION, parent=self.places[n % 2])
            for n in range(3)
        ]
        self.teams = [
            SystemFactory(name=f"Team {n}", parent=self.organisations[n % 3]) for n in range(4)
        ]
        self.cases = [CaseFactory(team=self.teams[n % 4]) for n in range(4)]

    def an_issue(self) -> Issue | None:
        return self.dice.choice(list(Issue.objects.order_by("pk")) or [None])

    def raise_(self) -> None:
        case = self.dice.choice([None, *Case.objects.order_by("pk")])
        deeds.raise_issue(
            team=case.team if case else self.dice.choice(self.teams),
            description=self.dice.choice(WORDS),
            level=self.dice.choice(Level.values),
            case=case,
            by=self.person,
        )

    def send_on(self) -> None:
        if issue := self.an_issue():
            deeds.send_on(issue=issue, words=issue.description, by=self.person)

    def relevel(self) -> None:
        if issue := self.an_issue():
            deeds.change_level(issue=issue, level=self.dice.choice(Level.values), by=self.person)

    def close(self) -> None:
        if issue := self.an_issue():
            deeds.close_issue(issue=issue, closing=Closing.NO_LONGER_MATTERS, by=self.person)

    def reopen(self) -> None:
        if issue := self.an_issue():
            deeds.reopen_issue(issue=issue, by=self.person)

    def delete(self) -> None:
        if issue := self.an_issue():
            deeds.delete_issue(issue=issue, by=self.person)

    def bring_back(self) -> None:
        if issue := self.an_issue():
            deeds.bring_back_issue(issue=issue, by=self.person)

    def say_same(self) -> None:
        issue, other = self.an_issue(), self.an_issue()
        if issue and other and issue != other:
            with suppress(DoesNotFit):
                say_same(issue=issue, other=other, by=self.person)

    def say_not_same(self) -> None:
        issue = self.an_issue()
        if issue and (placement := Placement.objects.filter(issue=issue).first()):
            together = Issue.objects.filter(placement__conversation=placement.conversation)
            for other in together.exclude(pk=issue.pk)[:1]:
                say_not_same(issue=issue, other=other, by=self.person)

    def delete_case(self) -> None:
        if case := Case.objects.order_by("?").first():
            case.delete()

    def move_team(self) -> None:
        System.objects.filter(pk=self.dice.choice(self.teams).pk).update(
            parent=self.dice.choice([*self.organisations, *self.places])
        )

    def move_organisation(self) -> None:
        System.objects.filter(pk=self.dice.choice(self.organisations).pk).update(
            parent=self.dice.choice(self.places)
        )

    def run(self) -> None:
        roll_up()


CHANGES: list[Callable[[World], None]] = [
    World.raise_,
    World.raise_,
    World.send_on,
    World.send_on,
    World.relevel,
    World.close,
    World.reopen,
    World.delete,
    World.bring_back,
    World.say_same,
    World.say_same,
    World.say_not_same,
    World.delete_case,
    World.move_team,
    World.move_organisation,
    World.run,
]


def derived() -> tuple[list[object], list[object]]:
    """Where everything counts and the sums of it, without the ids of the rows themselves."""
    counted = Counted.objects.order_by("issue", "system").values_list(
        "issue", "system", "conversation", "level", "is_open", "only_number", "team", "case_ref"
    )
    sums = (
        SystemPicture.objects.exclude(open_issues=0, closed_issues=0)
        .order_by("system", "level")
        .values_list("system", "level", "open_issues", "closed_issues")
    )
    return list(counted), list(sums)


@pytest.mark.django_db
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(CHANGES), min_size=5, max_size=40), st.integers())
def test_incremental_equals_rebuilt_after_any_sequence(
    changes: list[Callable[[World], None]], seed: int
) -> None:
    with transaction.atomic():
        world = World(random.Random(seed))
        for _ in range(3):
            world.raise_()
            world.send_on()
        for change in changes:
            change(world)
        roll_up()
        assert differences() == []
        incremental = derived()
        rebuild()
        assert derived() == incremental
        assert differences() == []
        transaction.set_rollback(True)
