"""Any sequence of changes leaves the roll-up as a rebuild would make it (R6)."""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import Any, TypeVar
from unittest import mock

import pytest
from django.db import models, transaction
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casework.models import Case
from debriefs.actions import issues as deeds
from debriefs.models import Activity, Closing, Countermeasure, Issue, Level, Tally
from learning_cycles.actions.placing import confirm, move, open_for
from learning_cycles.actions.same import DoesNotFit, say_not_same, say_same
from learning_cycles.models import Conversation, Counted, Placement
from learning_cycles.rollup import differences, rebuild, roll_up
from learning_cycles.rollup.dumping import dumped
from purchases.models import Purchase
from systems.models import Person, Scale, System
from tests.factories import (
    ActivityFactory,
    CaseFactory,
    CountermeasureFactory,
    PersonFactory,
    PurchaseFactory,
    SystemFactory,
)

Row = TypeVar("Row", bound=models.Model)

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

    def a_conversation(self) -> Conversation | None:
        live = Conversation.objects.filter(merged_into=None)
        return self.dice.choice(list(live.order_by("pk")) or [None])

    def pass_up(self) -> None:
        if conversation := self.a_conversation():
            conversation.passed_up_at, conversation.passed_up_by = timezone.now(), self.person
            conversation.save()

    def withdraw(self) -> None:
        passed_up = list(Conversation.objects.exclude(passed_up_at=None).order_by("pk"))
        if passed_up:
            conversation = self.dice.choice(passed_up)
            conversation.passed_up_at = conversation.passed_up_by = None
            conversation.save()

    def merge(self) -> None:
        """All of one becomes another's of the same system; the old one stays as an address."""
        gone = self.a_conversation()
        if gone is None:
            return
        others = Conversation.objects.filter(merged_into=None, system=gone.system)
        if other := others.exclude(pk=gone.pk).order_by("pk").first():
            Placement.objects.filter(conversation=gone).update(conversation=other)
            Conversation.objects.filter(feeds_into=gone).update(feeds_into=other)
            if other.feeds_into_id is None and gone.feeds_into_id:
                Conversation.objects.filter(pk=other.pk).update(feeds_into=gone.feeds_into_id)
            Conversation.objects.filter(pk=gone.pk).update(merged_into=other, feeds_into=None)

    def split(self) -> None:
        """An issue leaves for a conversation of its own."""
        if placement := self.a_placement():
            home = placement.conversation
            open_for(
                system=home.system,
                issues=[placement.issue_id],
                question="",
                by=self.person,
                within=home,
            )

    def settle(self) -> None:
        """A person says that an issue belongs where it is, or elsewhere in the same system."""
        if placement := self.a_placement():
            here = placement.conversation
            live = Conversation.objects.live().filter(system=here.system).order_by("pk")
            home = self.dice.choice([here, *live])
            placed: dict[str, Any] = {
                "system": here.system,
                "issues": [placement.issue_id],
                "within": here,
            }
            if home == here:
                confirm(**placed, by=self.person)
            else:
                move(**placed, into=home, by=self.person)

    def a_placement(self) -> Placement | None:
        """That of some issue, if it is placed."""
        issue = self.an_issue()
        return Placement.objects.filter(issue=issue).first() if issue else None

    def rewrite_the_day(self) -> None:
        if issue := self.an_issue():
            day = timezone.localdate() - timedelta(days=self.dice.randrange(60))
            Issue.objects.filter(pk=issue.pk).update(raised_on=day)

    def anonymise(self) -> None:
        """The person's name goes; the case stays, and its issues and counts with it."""
        if case := Case.objects.order_by("pk").first():
            case.citizen.name = "Somebody"
            case.citizen.save()

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

    def do_for_now(self) -> None:
        """Something, sent on or not, under air cover or not."""
        if issue := self.an_issue():
            measure = CountermeasureFactory(issue=issue, since=timezone.localdate())
            if self.dice.random() < 0.5:
                measure.sent_words, measure.sent_at = measure.words, timezone.now()
                measure.sent_by = self.person
            if self.dice.random() < 0.5:
                measure.air_cover_holder, measure.review_on = "Head", self.a_day()
            measure.save()

    def look_at_what_is_done(self) -> None:
        """It ends, goes on under another date, is around another issue, or is gone."""
        if measure := self.one_of(Countermeasure):
            changes: list[dict[str, Any]] = [
                {"ended_on": measure.since},
                {"ended_on": None},
                {"review_on": self.a_day()},
                {"issue": self.an_issue()},
            ]
            found = Countermeasure.objects.filter(pk=measure.pk)
            found.update(
                **self.dice.choice(changes)
            ) if self.dice.random() < 0.8 else found.delete()

    def spend(self) -> None:
        """On an issue, for its case or for somebody else's."""
        if case := self.one_of(Case):
            amount = self.dice.choice([5, 20, -5])
            PurchaseFactory(case=case, team=case.team, issue=self.an_issue(), amount=amount)

    def look_at_what_was_spent(self) -> None:
        if purchase := self.one_of(Purchase):
            gone = {"deleted_at": timezone.now(), "deleted_by": self.person}
            changes: list[dict[str, Any]] = [
                gone,
                dict.fromkeys(gone),
                {"amount": 7},
                {"issue": self.an_issue()},
                {"case": self.one_of(Case)},
            ]
            Purchase.objects.filter(pk=purchase.pk).update(**self.dice.choice(changes))

    def mark(self) -> None:
        """A success that names an issue, is of work that does, or has nothing to do with any."""
        work = self.one_of(Activity) if self.dice.random() < 0.5 else None
        work = work or ActivityFactory(team=self.dice.choice(self.teams), issue=self.an_issue())
        named = self.an_issue() if self.dice.random() < 0.5 else None
        Tally.objects.create(activity=work, issue=named)

    def look_at_marks(self) -> None:
        if tally := self.one_of(Tally):
            if self.dice.random() < 0.3:
                tally.delete()
            else:
                Activity.objects.filter(pk=tally.activity_id).update(issue=self.an_issue())

    def take_case_away(self) -> None:
        """Or bring it back. Its issues go with it in the application; what was spent does not."""
        if case := self.one_of(Case):
            now = None if case.deleted_at else timezone.now()
            who = None if case.deleted_at else self.person
            Case.objects.filter(pk=case.pk).update(
                ended_at=timezone.now(), ended_by=self.person, deleted_at=now, deleted_by=who
            )

    def one_of(self, model: type[Row]) -> Row | None:
        return self.dice.choice(list(model._default_manager.order_by("pk")) or [None])

    def a_day(self) -> date:
        return timezone.localdate() + timedelta(days=self.dice.randrange(-5, 5))

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
    World.pass_up,
    World.pass_up,
    World.withdraw,
    World.merge,
    World.split,
    World.settle,
    World.rewrite_the_day,
    World.anonymise,
    World.move_team,
    World.move_organisation,
    World.do_for_now,
    World.do_for_now,
    World.look_at_what_is_done,
    World.spend,
    World.spend,
    World.look_at_what_was_spent,
    World.mark,
    World.mark,
    World.look_at_marks,
    World.take_case_away,
    World.run,
]


def where_and_how_many() -> set[tuple[int, int, int | None, bool]]:
    """R1, R2 and R4 said once more, one issue at a time: where each counts, and how."""
    found = set()
    for issue in Issue.objects.filter(deleted_at=None).select_related("team"):
        above = list(System.objects.above(issue.team))
        placement = Placement.objects.filter(issue=issue).select_related("conversation").first()
        chain = [placement.conversation] if placement else []
        while chain and chain[-1].feeds_into:
            chain.append(chain[-1].feeds_into)
        scales = {
            Level.SYSTEM: ["organisation"],
            Level.MACRO_SYSTEM: ["organisation", "place", "country"],
        }.get(Level(issue.level), [])
        counts_in = [issue.team]
        for scale in scales if issue.sent_at else []:
            counts_in += [system for system in above if system.scale == scale][:1]
        read = {system.pk for system in counts_in}
        for system_id in read:
            home = next((link.pk for link in chain if link.system_id == system_id), None)
            found.add((issue.pk, system_id, home, False))
        if issue.level == Level.METHOD:
            organisation = next((each for each in above if each.scale == "organisation"), None)
            if organisation:
                found.add((issue.pk, organisation.pk, None, True))
        for link in chain if issue.level == Level.SYSTEM and issue.sent_at else []:
            larger = link.feeds_into
            if link.passed_up_at and link.system_id in read and larger and larger.system in above:
                if larger.system_id not in read:
                    found.add((issue.pk, larger.system_id, larger.pk, True))
                read.add(larger.system_id)
    return found


def counted() -> set[tuple[int, int, int | None, bool]]:
    rows = Counted.objects.values_list("issue", "system", "conversation", "only_number")
    return set(rows)


@pytest.mark.django_db
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(st.sampled_from(CHANGES), min_size=5, max_size=40),
    st.integers(),
    st.sampled_from([2, 7, 1000]),
)
def test_incremental_equals_rebuilt_after_any_sequence(
    changes: list[Callable[[World], None]], seed: int, batch: int
) -> None:
    with transaction.atomic():
        world = World(random.Random(seed))
        for _ in range(3):
            world.raise_()
            world.send_on()
        with mock.patch("learning_cycles.rollup.job.BATCH", batch):
            for change in changes:
                change(world)
            roll_up()
        assert differences() == []
        assert counted() == where_and_how_many()
        incremental = "".join(dumped(shown=False))
        rebuild()
        assert "".join(dumped(shown=False)) == incremental
        assert differences() == []
        transaction.set_rollback(True)
