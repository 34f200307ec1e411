"""Cutting what was spent into parts that may be told (R5).

The team itself sees every sum as it is. Above it, nothing is told but whole parts with five people
or more behind each, and every larger number adds such parts up and is never counted anew: between
teams, months, kinds, budgets and two days, subtraction leaves whole parts. docs/decisions says why.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable
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
    def of(cls, cells: Collection[Cell]) -> Sums:
        """What ``cells`` add up to; people once, however many of the cells are about them."""
        return _sums(cells, people_of(cells))

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
    cases = [cell.cases for cell in cells]
    return cases[0] if len(cases) == 1 else frozenset().union(*cases)


def cut_exactly(cells: Iterable[Cell], by: By) -> Cut:
    """For the team itself: every sum as it is."""
    return Cut({key: Sums.of(alike) for key, alike in _alike(cells, by).items()})


@dataclass(frozen=True)
class Stretch:
    """Months of one team that are told as one, in order, and the people behind them."""

    cells: tuple[Cell, ...]
    people: frozenset[int]

    @property
    def month(self) -> date:
        """The last of its months."""
        return self.cells[-1].month

    @property
    def is_told(self) -> bool:
        return len(self.people) >= FEWEST_PEOPLE


def stretches(cells: Iterable[Cell]) -> list[Stretch]:
    """The months that are over, of each team and financial year, from the first.

    A month with too few people behind it goes together with the next. What a month is told with is
    therefore known when it is over, and no later month changes it.
    """
    found = []
    months = _alike(cells, lambda cell: (cell.team, cell.month))
    in_order = groupby(sorted(months), key=lambda of: (of[0], FinancialYear.of(of[1])))
    for _, year in in_order:
        gathered = Stretch((), frozenset())
        for of in year:
            month = months[of]
            gathered = Stretch((*gathered.cells, *month), gathered.people | people_of(month))
            if gathered.is_told:
                found.append(gathered)
                gathered = Stretch((), frozenset())
        if gathered.cells:
            found.append(gathered)
    return found


def cut_above(cut_into: Iterable[Stretch], by: By) -> Cut:
    """For readers above teams: what was spent in stretches, told apart by ``by``."""
    cut = Cut()
    for stretch in cut_into:
        if stretch.is_told:
            _tell(stretch, by, cut)
        else:
            cut.is_whole = False
            cut.few |= {by(cell) for cell in stretch.cells}
    return cut


def months_above(cut_into: Iterable[Stretch]) -> Cut:
    """The same by month: each stretch in the month with which it was complete."""
    cut = Cut()
    for stretch in cut_into:
        if stretch.is_told:
            cut.add(stretch.month, _sums(stretch.cells, stretch.people))
        else:
            cut.is_whole = False
        cut.few |= {cell.month for cell in stretch.cells}
    return cut


def _tell(stretch: Stretch, by: By, cut: Cut) -> None:
    """Add a stretch to ``cut``, every penny of it.

    What too few people had is put together. Where these are too few as well, the part with fewest
    people joins them, or else the whole less all other parts would tell of them.
    """
    alike = _alike(stretch.cells, by)
    people = {key: people_of(cells) for key, cells in alike.items()}
    together: list[Cell] = []
    behind: frozenset[int] = frozenset()
    for number, _, key in sorted((len(people[key]), str(key), key) for key in alike):
        few = number < FEWEST_PEOPLE
        if few or (together and len(behind) < FEWEST_PEOPLE):
            (cut.few if few else cut.with_others).add(key)
            together += alike[key]
            behind |= people[key]
        else:
            cut.add(key, _sums(alike[key], people[key]))
    if together:
        cut.together += _sums(together, behind)


def _sums(cells: Iterable[Cell], people: frozenset[int]) -> Sums:
    pounds, times = Decimal(0), 0
    for cell in cells:
        pounds += cell.pounds
        times += cell.times
    return Sums(pounds, times, len(people))


def _alike(cells: Iterable[Cell], by: By) -> dict[Any, list[Cell]]:
    alike = defaultdict(list)
    for cell in cells:
        alike[by(cell)].append(cell)
    return alike
