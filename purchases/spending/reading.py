"""Reading what was spent, for one reader, one team or organisation and one year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from purchases.models import Budget, Kind, Purchase
from purchases.spending.parts import By, Cell, Cut, Sums, cut_above, cut_exactly, months_above
from purchases.spending.whose import Whose
from purchases.spending.years import FinancialYear
from systems.models import Person
from systems.reach import ids_above


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
        if self.is_exact:
            return Sums.of(self.of_year)
        return months_above(self.of_year).total

    @cached_property
    def by_month(self) -> Cut:
        if self.is_exact:
            return cut_exactly(self.of_year, lambda cell: cell.month)
        return months_above(self.of_year)

    def by(self, by: By) -> Cut:
        """The year's cells, told apart by ``by``."""
        return (cut_exactly if self.is_exact else cut_above)(self.of_year, by)

    @cached_property
    def by_budget(self) -> Cut:
        """By id of the budget, over all years."""
        return (cut_exactly if self.is_exact else cut_above)(self.cells, lambda cell: cell.budget)

    def has_all_of(self, budget: Budget) -> bool:
        """Whether nobody outside spends from it, so that what is left can be said."""
        return budget.system_id in self.whose.inside


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
    first = min((FinancialYear.of(each.from_day).first for each in budgets), default=year.first)
    last = max((FinancialYear.of(each.until_day).last for each in budgets), default=year.last)
    seen = Purchase.objects.counted_for(person)
    if whose.is_own:
        seen = Purchase.objects.in_team_of(person)
    rows = seen.of_teams(
        whose.teams, min(first, year.first), min(max(last, year.last), until)
    ).added_up()
    return Spending(
        whose=whose,
        year=year,
        until=until,
        cells=[Cell._make((*cell, frozenset(cases))) for *cell, cases in rows],
        budgets=budgets,
        kinds=dict(Kind.objects.values_list("code", "name")),
    )
