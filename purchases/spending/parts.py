"""Cutting what was spent into parts that may be told (R5).

The team itself sees every sum as it is. Above it, nothing is told but whole parts with five people
or more behind each, and every larger number adds such parts up and is never counted anew: between
teams, months, kinds, budgets and two days, subtraction leaves whole parts. docs/decisions says why.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any, NamedTuple

from purchases.spending.years import FinancialYear
from systems.masking import FEWEST_PEOPLE


class Cell(NamedTuple):
    """What one team spent in one month on one kind, from one budget, in amounts of one band.

    ``month``: its first day. ``pounds``: refunds are taken off. ``cases``: ids, each once.
    """

    team: int
    month: date
    kind: str
    budget: int | None
    size: int
    pounds: Decimal
    times: int
    cases: frozenset[int]


By = Callable[[Cell], Hashable]
"""What cells are told apart by."""


@dataclass(frozen=True)
class Sums:
    """Pounds, how many purchases, and the people they were for: above a team, of each month."""

    pounds: Decimal = Decimal(0)
    times: int = 0
    people: int = 0

    @classmethod
    def of(cls, cells: Iterable[Cell]) -> Sums:
        listed = list(cells)
        return cls(
            sum((cell.pounds for cell in listed), Decimal(0)),
            sum(cell.times for cell in listed),
            len(people_of(listed)),
        )

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            self.pounds + other.pounds, self.times + other.times, self.people + other.people
        )


NOTHING = Sums()


@dataclass
class Cut:
    """What is told, by what it was told apart by.

    ``together``: parts in which several were put together, since fewer than five people stand
    behind one of them. ``few``: what has no part of its own since so few stand behind it;
    ``with_others``: what has none since it was put together with such. ``is_whole``: nothing was
    left out.
    """

    told: dict[Any, Sums] = field(default_factory=dict)
    together: Sums = NOTHING
    few: set[Any] = field(default_factory=set)
    with_others: set[Any] = field(default_factory=set)
    is_whole: bool = True

    @property
    def total(self) -> Sums:
        return sum(self.told.values(), self.together)

    def add(self, key: Hashable, sums: Sums) -> None:
        self.told[key] = self.told.get(key, NOTHING) + sums


def people_of(cells: Iterable[Cell]) -> frozenset[int]:
    """The cases behind ``cells``, each once."""
    return frozenset().union(*(cell.cases for cell in cells))


def cut_exactly(cells: Iterable[Cell], by: By) -> Cut:
    """For the team itself: every sum as it is."""
    return Cut({key: Sums.of(alike) for key, alike in _alike(cells, by).items()})


def cut_above(cells: Iterable[Cell], by: By) -> Cut:
    """For readers above teams: ``cells`` of months that are over, told apart by ``by``."""
    cut = Cut()
    for stretch in stretches(cells):
        if stretch.is_told:
            _tell(stretch, by, cut)
        else:
            cut.is_whole = False
            cut.few |= set(_alike(stretch.cells, by))
    return cut


def months_above(cells: Iterable[Cell]) -> Cut:
    """The same by month: each stretch in the month with which it was complete."""
    cut = Cut()
    for stretch in stretches(cells):
        if stretch.is_told:
            cut.add(stretch.month, Sums.of(stretch.cells))
        else:
            cut.is_whole = False
        cut.few |= {cell.month for cell in stretch.cells}
    return cut


@dataclass(frozen=True)
class Stretch:
    """Months of one team that are told as one; ``month``: the last of them."""

    cells: tuple[Cell, ...]

    @property
    def month(self) -> date:
        return self.cells[-1].month

    @property
    def is_told(self) -> bool:
        return len(people_of(self.cells)) >= FEWEST_PEOPLE


def stretches(cells: Iterable[Cell]) -> Iterator[Stretch]:
    """The months of each team and financial year, from the first.

    A month with too few people behind it goes together with the next. What a month is told with is
    therefore known when it is over, and no later month changes it.
    """

    def year_of(cell: Cell) -> tuple[int, FinancialYear]:
        return cell.team, FinancialYear.of(cell.month)

    in_order = sorted(cells, key=lambda cell: (cell.team, cell.month))
    for _, year in groupby(in_order, key=year_of):
        gathered: tuple[Cell, ...] = ()
        for _, month in groupby(year, key=lambda cell: cell.month):
            gathered += tuple(month)
            stretch = Stretch(gathered)
            if stretch.is_told:
                yield stretch
                gathered = ()
        if gathered:
            yield Stretch(gathered)


def _tell(stretch: Stretch, by: By, cut: Cut) -> None:
    """Add a stretch to ``cut``, every penny of it.

    What too few people had is put together. Where these are too few as well, the part with fewest
    people joins them, or else the whole less all other parts would tell of them.
    """
    alike = _alike(stretch.cells, by)
    together: list[Cell] = []
    for key in sorted(alike, key=lambda key: (len(people_of(alike[key])), str(key))):
        if len(people_of(alike[key])) < FEWEST_PEOPLE:
            cut.few.add(key)
            together += alike[key]
        elif together and len(people_of(together)) < FEWEST_PEOPLE:
            cut.with_others.add(key)
            together += alike[key]
        else:
            cut.add(key, Sums.of(alike[key]))
    cut.together += Sums.of(together)


def _alike(cells: Iterable[Cell], by: By) -> dict[Any, list[Cell]]:
    alike = defaultdict(list)
    for cell in cells:
        alike[by(cell)].append(cell)
    return alike
