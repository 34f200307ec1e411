"""The pictures of what is being spent, each with its sentence and its table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.safestring import SafeString

from hls.ui.charts import Across, across_svg
from hls.ui.templatetags.ui import pounds
from purchases.models import Budget
from purchases.spending.parts import NOTHING, Cut, Sums
from purchases.spending.reading import Spending
from purchases.spending.sizes import SIZES
from purchases.spending.words import (
    AT_A_TIME,
    WITH_OTHERS,
    count,
    each_one,
    in_number,
    in_pounds,
    left_of,
    money,
    whole_pounds,
)

NO_BUDGET_NAMED = "No budget named"
TOGETHER = "Several, told together"
Told = Callable[[Sums], tuple[int, str]]
"""How long the bar of something is, and what it says."""


class Pictures:
    """All of them, of one reading of what was spent."""

    def __init__(self, spending: Spending) -> None:
        self._spending = spending
        self._exact = spending.is_exact
        self._by_kind = spending.by(lambda cell: cell.kind)

    @property
    def by_month(self) -> SafeString:
        """What was spent in each month."""
        bars = self._months(self._in_money)
        return across_svg(bars, name="Spent", sentence=self._spent_sentence(), column="Month")

    @property
    def by_budget(self) -> SafeString:
        """What was spent from each budget, and what is left of it; there is at least one."""
        cut = self._spending.by_budget
        bars = [
            self._budget_bar(budget, cut.told.get(budget.pk, NOTHING), self._said(cut, budget.pk))
            for budget in self._spending.budgets
        ]
        of_year = self._spending.of_year_by_budget
        bars += self._bars(of_year, {None: NO_BUDGET_NAMED}, self._in_money, budget="none")
        return across_svg(
            bars,
            name="Spent",
            sentence=self._budget_sentence(),
            column="Budget",
            more=["It has", "Left"],
        )

    @property
    def by_kind(self) -> SafeString:
        """What money was spent on."""
        bars = self._bars(self._by_kind, self._spending.kinds, self._in_money, "kind")
        most = _most(bars)
        sentence = f"More on {most.lower()} than on anything else by itself." if most else ""
        return across_svg(
            bars, name="Spent", sentence=sentence or self._nothing_told(), column="Kind"
        )

    @property
    def by_size(self) -> SafeString:
        """How many purchases there are in each band of amounts."""
        cut = self._spending.by(lambda cell: cell.size)
        bars = self._bars(cut, SIZES, self._in_times, "size")
        most = _most(bars)
        sentence = f"Most often: {most[:1].lower()}{most[1:]}." if most else ""
        return across_svg(
            bars, name="Purchases", sentence=sentence or self._nothing_told(), column="Amount"
        )

    @property
    def people(self) -> SafeString:
        """How many people it was for in each month."""
        bars = self._months(self._in_people)
        total = self._spending.total
        if not total.people:
            sentence = self._nothing_told()
        elif self._exact:
            sentence = f"It was for {_people(total.people)}."
        else:
            sentence = "Each month counts anew whom it reached, in whole fives."
        return across_svg(bars, name="People", sentence=sentence, column="Month")

    @property
    def everybody(self) -> SafeString:
        """By kind: how many people had it, how often, what it cost for each, and for everybody."""
        cut = self._by_kind
        bars = [
            Across(
                label=name,
                value=self._in_people(sums)[0],
                words=self._in_people(sums)[1],
                more=self._costs(sums),
                url=self._link(kind=code),
            )
            for code, name in self._spending.kinds.items()
            if (sums := cut.told.get(code))
        ]
        return across_svg(
            bars,
            name="People who had it",
            sentence=self._everybody_sentence(bars),
            column="Kind",
            more=["How often", "For each of them", "If everybody helped had it"],
        )

    # What bars say.

    def _in_money(self, sums: Sums) -> tuple[int, str]:
        told = money(sums, exact=self._exact)
        return int(told.value or 0), in_pounds(told)

    def _in_times(self, sums: Sums) -> tuple[int, str]:
        told = count(sums.times, sums, exact=self._exact)
        return int(told.value or 0), in_number(told)

    def _in_people(self, sums: Sums) -> tuple[int, str]:
        told = count(sums.people, sums, exact=self._exact)
        return int(told.value or 0), in_number(told)

    def _costs(self, sums: Sums) -> list[str]:
        """How often it was had, what it cost for each, and would for everybody who was helped."""
        each = each_one(sums, exact=self._exact)
        if each is None:
            return ["", "", ""]
        everybody = each * self._spending.total.people
        if self._exact:
            return [str(sums.times), pounds(each), pounds(everybody)]
        in_hundreds = round(everybody, -2)
        return [
            self._in_times(sums)[1],
            f"about {whole_pounds(each)}",
            f"about {whole_pounds(in_hundreds)}",
        ]

    # Bars.

    def _bars(
        self, cut: Cut, names: dict[Any, str], told: Told, by: str = "", **link: Any
    ) -> list[Across]:
        """A bar for whatever there was of ``names``, in their order; what is told together last."""
        bars = []
        for key, name in names.items():
            url = self._link(**({by: key} if by else link))
            if key in cut.told:
                value, words = told(cut.told[key])
                bars.append(Across(name, value, words, url=url))
            elif words := self._said(cut, key):
                bars.append(Across(name, 0, words, url=url))
        if cut.together.people:
            value, words = told(cut.together)
            bars.append(Across(TOGETHER, value, words))
        return bars

    def _said(self, cut: Cut, key: Any) -> str:
        """What is said of something that has no number of its own; nothing where it has."""
        if key in cut.told:
            return ""
        if key in cut.with_others:
            return WITH_OTHERS
        return AT_A_TIME if key in cut.few else ""

    def _months(self, told: Told) -> list[Across]:
        cut = self._spending.by_month
        bars = []
        for month in self._months_told():
            value, words = told(cut.told.get(month, NOTHING))
            bars.append(
                Across(
                    label=date_format(month, "F Y"),
                    value=value,
                    words=self._said(cut, month) or words,
                    url=self._link(month=f"{month:%Y-%m}"),
                )
            )
        return bars

    def _months_told(self) -> Iterator[date]:
        year, month = self._spending.year, self._spending.year.first
        while month <= min(year.last, self._spending.until):
            yield month
            month = (month + timedelta(days=32)).replace(day=1)

    def _budget_bar(self, budget: Budget, sums: Sums, said: str) -> Across:
        told = money(sums, exact=self._exact)
        left = ""
        if self._spending.has_all_of(budget):
            left = "" if said else left_of(budget.amount, told)
        return Across(
            label=str(budget),
            value=int(told.value or 0),
            words=said or in_pounds(told),
            whole=int(budget.amount) if self._spending.has_all_of(budget) else 0,
            more=[pounds(budget.amount), left.capitalize()],
            url=self._link(budget=budget.pk, year=""),
        )

    def _link(self, **to: Any) -> str:
        """Where the purchases behind something are, for whoever may read them."""
        whose = self._spending.whose
        if not whose.reads_purchases:
            return ""
        year = {} if "month" in to else {"year": self._spending.year.begins}
        wanted = {"whose": whose.key, **year, **to}
        return f"{self._list}?{urlencode({name: to for name, to in wanted.items() if to != ''})}"

    @cached_property
    def _list(self) -> str:
        """The page with the purchases behind what is told."""
        own = self._spending.whose.is_own
        return reverse("purchases:ours_behind" if own else "purchases:behind")

    # Sentences.

    def _when(self) -> str:
        year = self._spending.year
        first, last = year.first, min(year.last, self._spending.until)
        if (first.year, first.month) == (last.year, last.month):
            return f"in {date_format(first, 'F Y')}"
        return f"from {date_format(first, 'F Y')} to {date_format(last, 'F Y')}"

    def _nothing_told(self) -> str:
        """Why a picture says nothing by itself."""
        if self._spending.total.people:
            return "It is told together with other things, or not told apart."
        return f"{AT_A_TIME.capitalize()} stand behind what was spent."

    def _spent_sentence(self) -> str:
        total = self._spending.total
        if not total.times:
            return self._nothing_told()
        words = in_pounds(money(total, exact=self._exact))
        return f"{words[:1].upper()}{words[1:]} {self._when()}."

    def _budget_sentence(self) -> str:
        budgets = self._spending.budgets
        if len(budgets) > 1:
            return f"{len(budgets)} budgets reach into this year."
        budget = budgets[0]
        if not self._spending.has_all_of(budget):
            return f"{budget} is shared with others: what is left of it is not known here."
        cut = self._spending.by_budget
        if self._said(cut, budget.pk):
            return f"Too few people stand behind {budget} to say what is left of it."
        told = money(cut.told.get(budget.pk, NOTHING), exact=self._exact)
        return f"Of {pounds(budget.amount)} in {budget}: {left_of(budget.amount, told)}."

    def _everybody_sentence(self, bars: Sequence[Across]) -> str:
        if not bars:
            return self._nothing_told()
        counted = "" if self._exact else " People are counted anew in each month."
        return (
            "How many people had it. The table says what it would cost if everybody who was "
            f"helped had it.{counted}"
        )


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number} people"


def _most(bars: Iterable[Across]) -> str:
    """The label of the longest bar, by what is told; nothing where none has a length."""
    alone = [bar for bar in bars if bar.label != TOGETHER]
    longest = max(alone, key=lambda bar: bar.value, default=None)
    return longest.label if longest and longest.value > 0 else ""
