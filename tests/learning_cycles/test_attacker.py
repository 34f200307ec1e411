"""Somebody above the teams keeps everything they can read on two days and solves for the rest (R5).

What may be counted is taken as known: each issue that can be read shows its words, its level and
its organisation. The unknowns are the people behind them. The one thing that is given up, and said
in docs/decisions, is left out: a number that is masked on the first day and told on the second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casework.models import Case
from debriefs.models import Issue, Level, Tally
from learning_cycles.models import Conversation, Placement
from learning_cycles.reading import issues_by_level
from learning_cycles.rollup import roll_up
from systems.masking import FEWEST_PEOPLE
from systems.models import Person, RoleKind, Scale, System
from tests.factories import (
    ActivityFactory,
    CaseFactory,
    ConversationFactory,
    CountermeasureFactory,
    IssueFactory,
    PersonFactory,
    PurchaseFactory,
    RoleFactory,
    SystemFactory,
)

FEWER = FEWEST_PEOPLE - 1


@dataclass(frozen=True)
class Raised:
    """An issue about the case of a number, or about nobody; macro-system issues reach the place."""

    case: int | None
    macro: bool


People = list[list[Raised]]
"""What each of the organisations raised."""

raised = st.builds(Raised, case=st.one_of(st.none(), st.integers(0, 7)), macro=st.booleans())
worlds = st.lists(st.lists(raised, max_size=9), min_size=2, max_size=3)


def each(*cases: int, macro: bool = True) -> list[Raised]:
    return [Raised(case, macro) for case in cases]


class World:
    """A place with organisations of two teams, each with a conversation that feeds the place's."""

    def __init__(self, organisations: int) -> None:
        self.place = SystemFactory(name="Place", scale=Scale.PLACE)
        self.larger: Conversation = ConversationFactory(system=self.place)
        self.reader: Person = RoleFactory(system=self.place, kind=RoleKind.STEWARD).person
        self.worker: Person = PersonFactory()
        self.organisations: list[System] = []
        self.conversations: list[Conversation] = []
        self.teams: list[list[System]] = []
        self.cases: list[dict[int, Case]] = []
        for number in range(organisations):
            organisation = SystemFactory(
                name=f"Organisation {number}", scale=Scale.ORGANISATION, parent=self.place
            )
            self.organisations.append(organisation)
            self.conversations.append(
                ConversationFactory(system=organisation, feeds_into=self.larger)
            )
            self.teams.append([SystemFactory(parent=organisation) for _ in range(2)])
            self.cases.append({})

    def add(self, people: People) -> None:
        """Raise, send on and place all of it, with what goes with an issue about somebody."""
        for number, issues in enumerate(people):
            for each in issues:
                self._raise(number, each)
        roll_up()

    def _raise(self, number: int, what: Raised) -> None:
        team = self.teams[number][(what.case or 0) % 2]
        case = None
        if what.case is not None:
            case = self.cases[number].setdefault(what.case, CaseFactory(team=team))
        fields = {"team": team, "case": case, "raised_by": self.worker}
        level = Level.MACRO_SYSTEM if what.macro else Level.SYSTEM
        issue: Issue = IssueFactory(sent=True, level=level, **fields)
        Placement.objects.create(issue=issue, conversation=self.conversations[number])
        IssueFactory(level=Level.METHOD, **fields)
        CountermeasureFactory(issue=issue, written_by=self.worker)
        Tally.objects.create(activity=ActivityFactory(team=team, issue=issue))
        if case:
            PurchaseFactory(team=team, case=case, issue=issue, worker=self.worker)


@dataclass(frozen=True)
class Day:
    """What the reader has of one day: people told, by organisation and in the place; None masked.

    ``issues`` and ``above``: how many issues of each organisation can be read in its conversation,
    and how many of them in the place's.
    """

    people: list[int | None]
    in_place: int | None
    issues: list[int]
    above: list[int]


def read(client: Client, world: World, so_far: People) -> Day:
    """Everything that the API and the dashboard tell."""
    listed = client.get("/api/v1/conversations/").json()["results"]
    told = {row["id"]: row["numbers"]["cases"]["value"] for row in listed if row["numbers"]}
    for conversation in (world.larger, *world.conversations):
        detail = client.get(f"/api/v1/conversations/{conversation.pk}/").json()
        assert detail["numbers"]["cases"]["value"] == told[conversation.pk]
        in_steps(detail["surroundings"])
    for organisation in world.organisations:
        for at in issues_by_level(world.reader, organisation):
            if at.level == Level.METHOD.label:
                assert (at.open.value or 0) % FEWEST_PEOPLE == 0
    return Day(
        people=[told[conversation.pk] for conversation in world.conversations],
        in_place=told[world.larger.pk],
        issues=[len(issues) for issues in so_far],
        above=[sum(issue.macro for issue in issues) for issues in so_far],
    )


def in_steps(surroundings: dict[str, Any]) -> None:
    """What nobody above can count is told in steps that are larger than any one person's part."""
    for name in ("countermeasures_kept_in_teams", "air_cover_past_review", "successes"):
        assert (surroundings[name]["value"] or 0) % FEWEST_PEOPLE == 0
    assert float(surroundings["spend"]["value"] or 0) % 50 == 0


def fives(number: int) -> int:
    return number - number % FEWEST_PEOPLE


Solution = tuple[int, int, int, int]
"""People of one organisation: in its conversation and in the place's, on the first day and next."""


def solutions(number: int, first: Day, second: Day) -> Iterator[Solution]:
    """All that could be so in one organisation, by what is told of it."""

    def of_day(day: Day) -> list[tuple[int, int]]:
        issues, above, told = day.issues[number], day.above[number], day.people[number]
        if not issues:
            return [(0, 0)]
        return [
            (people, reaching)
            for people in (range(min(FEWER, issues) + 1) if told is None else [told])
            for reaching in range(min(people, above) + 1)
            if people <= reaching + issues - above
        ]

    more = second.issues[number] - first.issues[number]
    more_above = second.above[number] - first.above[number]
    for (people, reaching), (later, later_reaching) in product(of_day(first), of_day(second)):
        if 0 <= later - people <= more and 0 <= later_reaching - reaching <= more_above:
            yield people, reaching, later, later_reaching


def solve(first: Day, second: Day) -> list[list[Solution]]:
    """By organisation, all that could be so given what the place tells as well."""
    found = [list(solutions(number, first, second)) for number in range(len(first.issues))]
    told = [day.in_place or 0 for day in (first, second)]

    def sums(several: list[list[Solution]]) -> set[tuple[int, int]]:
        reached = {(0, 0)}
        for one in several:
            parts = {(fives(each[1]), fives(each[3])) for each in one}
            reached = {(a + x, b + y) for a, b in reached for x, y in parts}
        return reached

    left = []
    for number, one in enumerate(found):
        others = sums(found[:number] + found[number + 1 :])
        left.append(
            [each for each in one if (told[0] - fives(each[1]), told[1] - fives(each[3])) in others]
        )
    return left


def truth(issues: list[Raised]) -> tuple[int, int]:
    people = {issue.case for issue in issues} - {None}
    reaching = {issue.case for issue in issues if issue.macro} - {None}
    return len(people), len(reaching)


def given_away(first: Day, second: Day) -> Iterator[str]:
    """Masked numbers of people that have one solution, other than that each issue is about another.

    That many issues can be counted; that nobody of them shares a case tells of no case.
    """
    for number, found in enumerate(solve(first, second)):
        for at, day in ((0, first), (2, second)):
            both_masked = first.people[number] is None and second.people[number] is None
            for step, issues in ((at, day.issues[number]), (at + 1, day.above[number])):
                values = {each[step] for each in found}
                if not issues or (step in (0, 2) and not both_masked):
                    continue
                if len(values) == 1 and 0 < next(iter(values)) < min(issues, FEWEST_PEOPLE):
                    yield f"organisation {number}, step {step}: {values} of {issues} issues"


@pytest.mark.django_db
@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(worlds, worlds)
@example([each(0, 1, 2, 3, 4), each(0, 0, 1)], [[], each(1)])
@example([each(0, 1, 2, 3, 4, 5), each(0, 0, 1, 2, 3)], [each(6), []])
@example([each(*range(9)), [Raised(None, macro=True)]], [[], []])
def test_two_days_of_reading_give_no_masked_number_away(
    client: Client, people: People, more: People
) -> None:
    more = (more + [[]] * len(people))[: len(people)]
    with transaction.atomic():
        world = World(len(people))
        client.force_login(world.reader)
        world.add(people)
        first = read(client, world, people)
        world.add(more)
        later = [before + added for before, added in zip(people, more, strict=True)]
        second = read(client, world, later)
        for number, found in enumerate(solve(first, second)):
            assert (*truth(people[number]), *truth(later[number])) in found
        assert list(given_away(first, second)) == []
        transaction.set_rollback(True)
