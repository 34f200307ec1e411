"""Somebody above the teams keeps all that is told of spending and solves for the rest (R5).

They open every page with every filter on two days, and the API. What cannot be told may then be
anything: another world, in which it is something else, gives them the very same pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casework.models import Case
from purchases.models import Budget, Purchase
from purchases.spending.parts import Cell, Stretch, people_of, stretches
from purchases.spending.sizes import BEGINS
from systems.masking import FEWEST_PEOPLE
from systems.models import Person, System
from tests.borough import Borough, make_borough
from tests.factories import CaseFactory, PurchaseFactory
from tests.purchases.spent import Tables, opened, sentences, tables_of

TODAY = date(2026, 10, 15)
NEXT_MONTH = date(2026, 11, 2)
MONTHS = [date(2026, 3, 9), date(2026, 7, 9), date(2026, 8, 9), date(2026, 9, 9)]
THIS_MONTH = date(2026, 10, 9)
YEARS = (2025, 2026)
STEP = 50


@dataclass(frozen=True)
class Bought:
    """What case number ``case`` of a team had."""

    team: int
    case: int
    month: int
    kind: str
    budget: bool
    pounds: int


bought = st.builds(
    Bought,
    team=st.integers(0, 1),
    case=st.integers(0, 8),
    month=st.integers(0, len(MONTHS) - 1),
    kind=st.sampled_from(["food", "home"]),
    budget=st.booleans(),
    pounds=st.sampled_from([-15, 8, 20, 40, 70, 130, 420]),
)
worlds = st.lists(bought, max_size=24)


def everybody_had(kind: str, cases: range, pounds: int, month: int = 3) -> list[Bought]:
    return [Bought(0, case, month, kind, budget=False, pounds=pounds) for case in cases]


class World:
    """An organisation of two teams with one budget."""

    def __init__(self) -> None:
        self.borough: Borough = make_borough()
        self.teams: list[System] = [self.borough.harbour, self.borough.quay]
        self.cases: dict[tuple[int, int], Case] = {}
        self.budget = Budget.objects.create(
            system=self.borough.organisation,
            name="Getting started",
            from_day=date(2026, 4, 1),
            until_day=date(2027, 3, 31),
            amount=Decimal(5000),
        )

    def add(self, what: list[Bought], on: date | None = None) -> None:
        for each in what:
            self._buy(each, on or MONTHS[each.month])

    def _buy(self, each: Bought, on: date) -> None:
        team = self.teams[each.team]
        key = each.team, each.case
        if key not in self.cases:
            self.cases[key] = CaseFactory(team=team)
        PurchaseFactory(
            team=team,
            case=self.cases[key],
            worker=self.borough.worker,
            kind_id=each.kind,
            budget=self.budget if each.budget else None,
            amount=Decimal(each.pounds),
            bought_on=on,
        )

    def places(self, person: Person) -> list[System]:
        whole = [self.borough.organisation]
        return whole if person == self.borough.steward else [*whole, *self.teams]


Pages = dict[tuple[object, ...], tuple[Tables, dict[str, str]]]


def read(world: World, today: date) -> Pages:
    """All that is told to a manager and to a steward, whatever they choose."""
    found: Pages = {}
    for person in (world.borough.manager, world.borough.steward):
        client = Client()
        client.force_login(person, backend="hls.accounts.Account")
        for place in world.places(person):
            for year in YEARS:
                page = opened(client, today, whose=place.pk, year=year)
                found[person.name, place.name, year] = tables_of(page), sentences(page)
    listed = Client()
    listed.force_login(world.borough.steward, backend="hls.accounts.Account")
    assert listed.get("/api/v1/purchases/").json()["results"] == []
    return found


def numbers(pages: Pages) -> Iterator[tuple[str, int]]:
    """Each number in a picture that was made of purchases, and what it is a number of."""
    for tables, _ in pages.values():
        for heading in ("months", "kinds", "sizes", "people", "budgets", "everybody"):
            for cells in tables.get(heading, {}).values():
                told = cells[: 2 if heading == "everybody" else 1]
                for cell in told:
                    for number in re.findall(r"at least £?([\d,]+)", cell):
                        yield heading, int(number.replace(",", ""))


def cut() -> list[Stretch]:
    """The stretches that everything spent falls into."""
    rows = Purchase.objects.all().added_up()
    return list(stretches(Cell._make((*row, frozenset(cases))) for *row, cases in rows))


def few_had(stretch: Stretch, kind: str) -> bool:
    people = people_of(cell for cell in stretch.cells if cell.kind == kind)
    return 0 < len(people) < FEWEST_PEOPLE


def of(stretch: Stretch) -> list[Purchase]:
    """The purchases in it."""
    months = {cell.month for cell in stretch.cells}
    bought = Purchase.objects.filter(team=stretch.cells[0].team)
    return [each for each in bought if each.bought_on.replace(day=1) in months]


def change_what_cannot_be_told() -> None:
    """Swap two kinds that few had each, and make more of large amounts that few had."""
    for stretch in cut():
        purchases = of(stretch)
        if few_had(stretch, "food") and few_had(stretch, "home"):
            for purchase in purchases:
                purchase.kind_id = "home" if purchase.kind_id == "food" else "food"
        if not stretch.is_told:
            for purchase in purchases:
                if purchase.amount > BEGINS[-1]:
                    purchase.amount = Decimal(9999)
        Purchase.objects.bulk_update(purchases, ["kind", "amount"])


@pytest.mark.django_db
@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(worlds, worlds)
@example([*everybody_had("food", range(7), 40), *everybody_had("home", range(1), 420)], [])
@example(
    [*everybody_had("food", range(5), 40, 1), *everybody_had("home", range(3), 420, 2)],
    everybody_had("food", range(4), 70),
)
def test_two_days_of_reading_give_nothing_away(world: list[Bought], more: list[Bought]) -> None:
    with transaction.atomic():
        site = World()
        site.add(world)
        first = read(site, TODAY)
        for heading, number in numbers(first):
            step = FEWEST_PEOPLE if heading in ("sizes", "people", "everybody") else STEP
            assert number % step == 0, heading
        site.add(more, on=THIS_MONTH)
        assert read(site, TODAY + timedelta(days=1)) == first
        tell_of_next_month(site, first)
        transaction.set_rollback(True)


def tell_of_next_month(site: World, first: Pages) -> None:
    """Once the month is over nothing else than it, or what waited for it, is told anew."""
    later = read(site, NEXT_MONTH)
    for key, (tables, _) in first.items():
        for heading in ("months", "people"):
            for label, cells in tables.get(heading, {}).items():
                assert later[key][0][heading][label] == cells


@pytest.mark.django_db
@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(worlds)
@example([*everybody_had("food", range(4), 40), *everybody_had("home", range(1, 4), 420)])
@example(everybody_had("food", range(3), 40))
def test_what_cannot_be_told_may_be_anything(world: list[Bought]) -> None:
    """Another world for which everything that is told is the same."""
    with transaction.atomic():
        site = World()
        site.add(world)
        first = read(site, TODAY)
        change_what_cannot_be_told()
        assert read(site, TODAY) == first
        transaction.set_rollback(True)


def test_the_whole_is_the_sum_of_what_is_told_of_its_teams(borough: Borough) -> None:
    """Not counted anew: else it would be more, by what few people had in one of them."""
    site_cases = [CaseFactory(team=borough.harbour) for _ in range(6)]
    for case in site_cases:
        PurchaseFactory(team=borough.harbour, case=case, amount=50, bought_on=MONTHS[3])
    PurchaseFactory(team=borough.quay, amount=950, bought_on=MONTHS[3])
    client = Client()
    client.force_login(borough.manager, backend="hls.accounts.Account")
    assert sentences(opened(client, TODAY))["months"].startswith("At least £300 from")
    assert "£950" not in str(sentences(opened(client, TODAY)))
