"""Reading what was spent, for one reader, one team or organisation and one year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from purchases.models import Budget, Kind, Purchase
from purchases.spending.parts import (
    By,
    Cell,
    Cut,
    Stretch,
    Sums,
    cut_above,
    cut_exactly,
    months_above,
    stretches,
)
from purchases.spending.whose import Whose
from purchases.spending.years import FinancialYear
from systems.models import Person
from systems.reach import ids_above

EARLIEST = date(2000, 4, 1)
"""No budget is read further back."""


@dataclass(frozen=True)
class Spending:
    """What was spent, in cells, and what its keys are called.

    ``cells`` of all years that ``budgets`` reach into, without what the reader is not told yet.
    ``until``: the last day that is told. ``kinds``: names by code, as they are offered.
    """

    whose: Whose
    year: FinancialYear
    until: date
    cells: Sequence[Cell]
    budgets: Sequence[Budget]
    kinds: dict[str, str]

    @property
    def is_exact(self) -> bool:
        return self.whose.is_own

    @cached_property
    def of_year(self) -> list[Cell]:
        """The cells of the year that is looked at."""
        return [cell for cell in self.cells if self.year.first <= cell.month <= self.year.last]

    @cached_property
    def total(self) -> Sums:
        """All of the year; above a team, what is told of it."""
        return Sums.of(self.of_year) if self.is_exact else self.by_month.total

    @cached_property
    def by_month(self) -> Cut:
        if self.is_exact:
            return cut_exactly(self.of_year, lambda cell: cell.month)
        return months_above(self._stretches)

    def by(self, by: By) -> Cut:
        """The year's cells, told apart by ``by``."""
        if self.is_exact:
            return cut_exactly(self.of_year, by)
        return cut_above(self._stretches, by)

    @cached_property
    def by_budget(self) -> Cut:
        """By id of the budget, over all years."""
        if len(self.cells) == len(self.of_year):
            return self.of_year_by_budget
        if self.is_exact:
            return cut_exactly(self.cells, _budget)
        return cut_above(stretches(self.cells), _budget)

    @cached_property
    def of_year_by_budget(self) -> Cut:
        """The same, of the year alone."""
        return self.by(_budget)

    @cached_property
    def _stretches(self) -> list[Stretch]:
        return stretches(self.of_year)

    def has_all_of(self, budget: Budget) -> bool:
        """Whether nobody outside spends from it, so that what is left can be said."""
        return budget.system_id in self.whose.inside


def _budget(cell: Cell) -> int | None:
    return cell.budget


def told_until(whose: Whose, today: date) -> date:
    """The last day that is told: of the team itself today, above it that of last month.

    What comes in day by day would be each time one person's.
    """
    return today if whose.is_own else today.replace(day=1) - timedelta(days=1)


def read_spending(person: Person, whose: Whose, year: FinancialYear, *, today: date) -> Spending:
    """Five queries, whatever was spent."""
    until = told_until(whose, today)
    from_where = whose.inside | ids_above([whose.system.pk])
    budgets = list(Budget.objects.of(from_where).between(year.first, year.last))
    years = [year, *_years_of(budgets, until)]
    if whose.is_own:
        seen = Purchase.objects.in_team_of(person).filter(team__any_of=whose.teams)
    else:
        seen = Purchase.objects.counted_for(person, whose.teams)
    rows = seen.between(min(years).first, min(max(years).last, until)).added_up()
    return Spending(
        whose=whose,
        year=year,
        until=until,
        cells=[Cell._make((*cell, frozenset(cases))) for *cell, cases in rows],
        budgets=budgets,
        kinds=dict(Kind.objects.values_list("code", "name")),
    )


def _years_of(budgets: Iterable[Budget], until: date) -> list[FinancialYear]:
    """The first and last year of each budget in which something may have been spent from it."""
    days = [day for budget in budgets for day in (budget.from_day, budget.until_day)]
    return [FinancialYear.of(max(EARLIEST, min(day, until))) for day in days]
