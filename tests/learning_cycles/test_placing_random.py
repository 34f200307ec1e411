"""Any sequence of steps and undoings, held against a plain model; the roll-up undoes none (R3)."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debriefs.models import Level
from learning_cycles.actions.placing import (
    NotPossible,
    confirm,
    merge,
    move,
    open_for,
    split,
)
from learning_cycles.actions.undoing import TooLate, undo
from learning_cycles.models import Conversation, ConversationState, Placement, Step
from learning_cycles.rollup import differences, rebuild, roll_up
from systems.models import Person, Scale
from tests.factories import IssueFactory, PersonFactory, SystemFactory
from tests.learning_cycles.test_rollup_random import WORDS


@dataclass(frozen=True)
class Moved:
    issue: int
    came_from: int
    went_to: int
    mark: int | None


class Model:
    """Where each issue is, which step settled it (``mark``), and what was merged into what."""

    def __init__(self) -> None:
        self.home: dict[int, int] = {}
        self.mark: dict[int, int | None] = {}
        self.merged: dict[int, int] = {}
        self.moved: dict[int, list[Moved]] = {}
        self.undone: set[int] = set()

    def end(self, conversation: int) -> int:
        while conversation in self.merged:
            conversation = self.merged[conversation]
        return conversation

    def take(self, step: Step | None, issues: Collection[int]) -> None:
        """``step`` has put ``issues`` where it led, or settled them where they are."""
        if step is None:
            assert not issues
            return
        self.moved[step.pk] = [
            Moved(issue, self.home[issue], step.into_id or self.home[issue], self.mark[issue])
            for issue in issues
        ]
        for each in self.moved[step.pk]:
            self.home[each.issue], self.mark[each.issue] = each.went_to, step.pk
        if step.kind == "merge":
            assert step.out_of_id
            assert step.into_id
            self.merged[step.out_of_id] = step.into_id

    def undo(self, step: Step) -> None:
        self.undone.add(step.pk)
        if step.kind == "merge" and step.out_of_id:
            self.merged.pop(step.out_of_id, None)
        for each in self.moved[step.pk]:
            back = self.end(each.came_from)
            as_left = (each.went_to, step.pk)
            if (self.home[each.issue], self.mark[each.issue]) != as_left:
                continue
            if back == each.went_to != each.came_from:
                continue
            self.home[each.issue], self.mark[each.issue] = back, each.mark


class World:
    """One organisation in a place, its model, and one way to do each thing."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.model = Model()
        self.person: Person = PersonFactory()
        place = SystemFactory(name="Place", scale=Scale.PLACE)
        self.system = SystemFactory(name="Org", scale=Scale.ORGANISATION, parent=place)
        self.teams = [SystemFactory(parent=self.system) for _ in range(2)]

    def some_issues(self) -> list[int]:
        issues = sorted(self.model.home)
        return self.dice.sample(issues, self.dice.randint(0, min(3, len(issues))))

    def a_conversation(self) -> Conversation | None:
        found = list(Conversation.objects.filter(system=self.system).order_by("pk"))
        return self.dice.choice(found or [None])

    def waiting(self, issues: Collection[int]) -> list[int]:
        return [issue for issue in issues if self.model.mark[issue] is None]

    def raise_(self) -> None:
        IssueFactory(
            team=self.dice.choice(self.teams),
            description=self.dice.choice(WORDS),
            level=self.dice.choice([Level.SYSTEM, Level.MACRO_SYSTEM]),
            raised_by=self.person,
            sent=True,
        )

    def confirm(self) -> None:
        issues = self.some_issues()
        step = confirm(system=self.system, issues=issues, by=self.person)
        self.model.take(step, self.waiting(issues))

    def move(self) -> None:
        issues, into = self.some_issues(), self.a_conversation()
        if into:
            with suppress(NotPossible):
                step = move(system=self.system, issues=issues, into=into, by=self.person)
                self.model.take(step, self.waiting(issues))

    def open(self) -> None:
        issues = self.some_issues()
        step = open_for(system=self.system, issues=issues, question="Why?", by=self.person)
        self.model.take(step, self.waiting(issues))

    def split(self) -> None:
        out_of, into = self.a_conversation(), self.dice.choice([None, self.a_conversation()])
        if out_of and out_of != into:
            there = [pk for pk, home in self.model.home.items() if home == out_of.pk]
            issues = self.dice.sample(there, self.dice.randint(0, len(there)))
            with suppress(NotPossible):
                step = split(
                    conversation=out_of, issues=issues, into=into, question="So?", by=self.person
                )
                self.model.take(step, issues)

    def merge(self) -> None:
        conversation, into = self.a_conversation(), self.a_conversation()
        if conversation and into:
            with suppress(NotPossible):
                step = merge(conversation=conversation, into=into, by=self.person)
                there = [pk for pk, home in self.model.home.items() if home == conversation.pk]
                self.model.take(step, there)

    def undo(self) -> None:
        if step := self.dice.choice(list(Step.objects.order_by("pk")) or [None]):
            try:
                undo(step=step, by=self.person)
            except TooLate:
                assert step.pk in self.model.undone
            else:
                self.model.undo(step)

    def run(self) -> None:
        """The job, which gives new issues a home and changes nothing that there is."""
        feeds = self.feeds()
        roll_up()
        assert differences() == []
        now = self.feeds()
        assert {pk: now[pk] for pk, larger in feeds.items() if larger} == {
            pk: larger for pk, larger in feeds.items() if larger
        }
        for issue, home in Placement.objects.values_list("issue", "conversation"):
            if issue not in self.model.home:
                self.model.home[issue], self.model.mark[issue] = home, None
        self.check()

    def feeds(self) -> dict[int, int | None]:
        return dict(Conversation.objects.values_list("pk", "feeds_into"))

    def check(self) -> None:
        """What the database holds is what the model says."""
        placed = {
            row["issue"]: (row["conversation"], row["settled_at"])
            for row in Placement.objects.values("issue", "conversation", "settled_at")
        }
        moments = {step.pk: step.taken_at for step in Step.objects.all()}
        assert placed == {
            issue: (home, moments.get(self.model.mark[issue] or 0))
            for issue, home in self.model.home.items()
        }
        merged = Conversation.objects.filter(merged_into__isnull=False)
        assert dict(merged.values_list("pk", "merged_into")) == self.model.merged
        closed = Conversation.objects.filter(state=ConversationState.CLOSED)
        assert not closed.filter(placements__isnull=False).exists()


DEEDS: list[Callable[[World], None]] = [
    World.raise_,
    World.confirm,
    World.move,
    World.open,
    World.split,
    World.split,
    World.merge,
    World.merge,
    World.undo,
    World.undo,
    World.undo,
    World.run,
]


@pytest.mark.django_db
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(DEEDS), min_size=5, max_size=30), st.integers())
def test_any_sequence_is_as_a_plain_model_has_it(
    deeds: list[Callable[[World], None]], seed: int
) -> None:
    with transaction.atomic():
        world = World(random.Random(seed))
        for _ in range(4):
            world.raise_()
        world.run()
        for deed in deeds:
            deed(world)
        world.run()
        rebuild()
        world.check()
        assert differences() == []
        transaction.set_rollback(True)
