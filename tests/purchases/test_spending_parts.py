"""What is told of spending above a team: whole parts with five people behind each (R5)."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from purchases.spending.parts import (
    NOTHING,
    By,
    Cell,
    Cut,
    Stretch,
    Sums,
    cut_above,
    cut_exactly,
    months_above,
    people_of,
    stretches,
)
from purchases.spending.years import FinancialYear
from systems.masking import FEWEST_PEOPLE

MONTHS = [date(2025, 11, 1), date(2025, 12, 1), date(2026, 3, 1), date(2026, 4, 1)]
FAMILIES: dict[str, By] = {
    "kind": lambda cell: cell.kind,
    "budget": lambda cell: cell.budget,
    "size": lambda cell: cell.size,
}


def cell(
    *cases: int,
    team: int = 1,
    month: date = MONTHS[0],
    kind: str = "food",
    budget: int | None = None,
    pounds: str = "10",
) -> Cell:
    """One purchase for each of ``cases``, a team's cases being numbered on their own."""
    people = frozenset(100 * team + case for case in cases)
    return Cell(team, month, kind, budget, 2, Decimal(pounds), len(cases), people)


cells = st.builds(
    Cell,
    team=st.just(1),
    month=st.sampled_from(MONTHS),
    kind=st.sampled_from(["food", "travel", "home"]),
    budget=st.sampled_from([None, 1, 2]),
    size=st.integers(0, 2),
    pounds=st.integers(-50, 900).map(Decimal),
    times=st.integers(1, 9),
    cases=st.frozensets(st.integers(0, 11), min_size=1, max_size=7),
)
worlds = st.lists(cells, max_size=14)


def above(world: list[Cell], by: By) -> Cut:
    return cut_above(stretches(world), by)


def by_month(world: list[Cell]) -> Cut:
    return months_above(stretches(world))


def amounts(cut: Cut) -> dict[object, Decimal]:
    return {key: sums.pounds for key, sums in cut.told.items()}


def test_five_people_are_told_of_and_four_are_not() -> None:
    assert amounts(above([cell(1, 2, 3, 4, 5)], FAMILIES["kind"])) == {"food": 10}
    four = above([cell(1, 2, 3, 4)], FAMILIES["kind"])
    assert (four.told, four.together, four.few, four.is_whole) == ({}, NOTHING, {"food"}, False)


def test_the_same_person_many_times_is_one_person() -> None:
    often = [cell(1, kind=kind, pounds="30") for kind in ("food", "travel") for _ in range(9)]
    assert above(often, FAMILIES["kind"]).total == NOTHING


def test_what_few_people_had_is_told_together_with_what_hides_it() -> None:
    """One person's £400 would be the whole less the rest."""
    cut = above(
        [
            cell(*range(9), kind="food"),
            cell(*range(6), kind="travel"),
            cell(1, kind="home", pounds="400"),
        ],
        FAMILIES["kind"],
    )
    assert amounts(cut) == {"food": 10}
    assert cut.together.pounds == 410
    assert (cut.few, cut.with_others) == ({"home"}, {"travel"})


def test_a_month_with_few_people_goes_with_the_next_one() -> None:
    cut = by_month([cell(1, 2, month=MONTHS[0]), cell(3, 4, 5, month=MONTHS[1])])
    assert amounts(cut) == {MONTHS[1]: 20}
    assert MONTHS[0] in cut.few


def test_no_month_goes_with_one_of_another_year() -> None:
    cut = by_month([cell(1, 2, month=date(2026, 3, 1)), cell(3, 4, 5, month=date(2026, 4, 1))])
    assert cut.total == NOTHING
    assert FinancialYear.of(date(2026, 3, 31)) < FinancialYear.of(date(2026, 4, 1))


def test_refunds_are_taken_off() -> None:
    told = [cell(*range(5), pounds="100"), cell(1, pounds="-40")]
    assert amounts(above(told, FAMILIES["kind"])) == {"food": 60}


def test_the_team_itself_is_told_everything() -> None:
    cut = cut_exactly([cell(1, pounds="3.20"), cell(1, 2, kind="home")], FAMILIES["kind"])
    assert cut.told == {"food": Sums(Decimal("3.20"), 1, 1), "home": Sums(Decimal(10), 2, 2)}


Parts = list[list[Cell]]


def parts_of(stretch: Stretch, by: By) -> Parts:
    """The cells of each part that is told of a stretch; those put together are one."""
    cut = cut_above([stretch], by)
    alone = {key: [each for each in stretch.cells if by(each) == key] for key in cut.told}
    rest = [each for each in stretch.cells if by(each) not in cut.told]
    assert cut.told == {key: Sums.of(cells) for key, cells in alone.items()}
    assert cut.together == Sums.of(rest)
    return [*alone.values(), *([rest] if rest else [])]


@given(worlds)
@example([cell(1, 2, 3, 4, 5), cell(1, kind="home"), cell(2, kind="travel")])
def test_every_part_has_five_people_behind_it_and_so_has_every_difference(
    world: list[Cell],
) -> None:
    """Of one family any sums and differences are sums of parts, since no two parts overlap."""
    for stretch in stretches(world):
        for by in FAMILIES.values():
            if not stretch.is_told:
                assert cut_above([stretch], by).total == NOTHING
                continue
            parts = parts_of(stretch, by)
            assert all(len(people_of(part)) >= FEWEST_PEOPLE for part in parts)
            assert sum(len(part) for part in parts) == len(stretch.cells)


@given(worlds)
def test_each_way_of_telling_apart_adds_up_to_the_same(world: list[Cell]) -> None:
    """Otherwise one less the other would be what was left out of it."""
    total = by_month(world).total
    for by in FAMILIES.values():
        cut = above(world, by).total
        assert (cut.pounds, cut.times) == (total.pounds, total.times)


@given(worlds, worlds)
def test_a_whole_adds_up_what_is_told_of_its_teams(one: list[Cell], other: list[Cell]) -> None:
    other = [
        each._replace(team=2, cases=frozenset(100 + pk for pk in each.cases)) for each in other
    ]
    for by in (*FAMILIES.values(), None):
        cut = [
            above(world, by) if by else by_month(world) for world in (one, other, [*one, *other])
        ]
        added = Counter(amounts(cut[0]))
        added.update(amounts(cut[1]))
        assert amounts(cut[2]) == dict(added)
        assert cut[2].together == cut[0].together + cut[1].together


@given(worlds, worlds)
def test_a_later_month_changes_no_part_that_was_told(world: list[Cell], later: list[Cell]) -> None:
    """Tomorrow's page less today's is a sum of whole parts."""
    told = [stretch for stretch in stretches(world) if stretch.is_told]
    later = [each._replace(month=date(2026, 7, 1)) for each in later]
    again = [stretch for stretch in stretches([*world, *later]) if stretch.is_told]
    assert [each for each in again if each.month < date(2026, 7, 1)] == told


@given(worlds)
def test_what_nobody_may_be_told_may_be_anything(world: list[Cell]) -> None:
    """Amounts of months that are not told change nothing that is."""
    untold = {
        id(each) for stretch in stretches(world) if not stretch.is_told for each in stretch.cells
    }
    other = [
        each._replace(pounds=each.pounds + 977) if id(each) in untold else each for each in world
    ]
    for by in FAMILIES.values():
        assert above(world, by) == above(other, by)
    assert by_month(world) == by_month(other)
