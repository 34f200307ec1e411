"""Which spending to look at, and narrowing the purchases behind it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.db.models import Q
from django.utils.formats import date_format

from hls.ui.filters import FilterForm
from hls.ui.versioned import PlainForm
from purchases.models import Budget, Kind
from purchases.querysets import BudgetQuerySet
from purchases.spending.sizes import SIZES, of_size
from purchases.spending.whose import Choices
from purchases.spending.years import FinancialYear

YEARS_BACK = 4
MONTH_FORMATS = ("%m/%Y", "%m %Y", "%B %Y", "%b %Y", "%Y-%m")
NO_BUDGET = "none"


def years_until(latest: FinancialYear) -> list[tuple[str, str]]:
    """The financial years that can be looked at, latest first."""
    years = [FinancialYear(latest.begins - back) for back in range(YEARS_BACK + 1)]
    return [(str(year.begins), str(year)) for year in years]


class ShowForm(PlainForm):
    """Whose spending, and of which year."""

    whose = forms.ChoiceField(label="Whose")
    year = forms.ChoiceField(
        label="When", error_messages={"invalid_choice": "Choose one of these years"}
    )

    def __init__(
        self, data: Any, *, offered: Sequence[tuple[str, str]], chosen: str, year: FinancialYear
    ) -> None:
        """``chosen``: what is looked at. ``year``: the latest, shown unless another is named."""
        asked = {"whose": chosen, "year": str(year.begins), **_said(data)}
        super().__init__(asked, auto_id="show-%s")
        self._latest = year
        _offer(self, "whose", offered)
        _offer(self, "year", years_until(year))
        if len(offered) == 1:
            del self.fields["whose"]

    @property
    def chosen_year(self) -> FinancialYear:
        """What was asked for; the latest where that is none of them."""
        if not self.is_valid():
            return self._latest
        return FinancialYear(int(self.cleaned_data["year"]))


class MonthField(forms.DateField):
    """A month as people write it; its first day."""

    default_error_messages = {"invalid": "Enter a month like 10/2026"}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(input_formats=MONTH_FORMATS, **kwargs)


class BehindForm(FilterForm):
    """Which purchases of a list to show: those behind one bar of a picture, for example."""

    whose = forms.ChoiceField(
        label="Whose",
        required=False,
        error_messages={"invalid_choice": "Choose a team or organisation from the list"},
    )
    kind: forms.ModelChoiceField[Kind] = forms.ModelChoiceField(
        Kind.objects.all(),
        required=False,
        empty_label="Any kind",
        error_messages={"invalid_choice": "Choose one of these kinds"},
    )
    budget = forms.ChoiceField(
        required=False, error_messages={"invalid_choice": "Choose one of these budgets"}
    )
    size = forms.ChoiceField(
        label="Amount",
        required=False,
        choices=[("", "Any amount"), *((str(number), words) for number, words in SIZES.items())],
        error_messages={"invalid_choice": "Choose one of these amounts"},
    )
    month = MonthField(
        required=False,
        help_text="For example, 10/2026",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-10"}),
    )
    year = forms.ChoiceField(
        required=False,
        error_messages={"invalid_choice": "Choose one of these years"},
    )

    def __init__(
        self, data: Any, *, choices: Choices, budgets: BudgetQuerySet, year: FinancialYear
    ) -> None:
        """``choices``: whose purchases the reader may read. ``year``: the latest there is."""
        super().__init__(data)
        self._choices = choices
        offered = choices.beside(data.get("whose", ""))
        _offer(self, "whose", [("", "All that I may read"), *offered])
        _offer(self, "budget", [("", "Any budget"), *_named(budgets), (NO_BUDGET, "None named")])
        _offer(self, "year", [("", "Any year"), *years_until(year)])
        if len(offered) <= 1 and not data.get("whose"):
            del self.fields["whose"]

    def wanted(self) -> Q:
        """What a purchase has to be, by the filters that are on; the form is valid."""
        chosen = self.chosen
        wanted = Q()
        if whose := chosen.get("whose"):
            wanted &= Q(team__any_of=self._choices.chosen(whose).teams)
        if kind := chosen.get("kind"):
            wanted &= Q(kind=kind)
        if budget := chosen.get("budget"):
            wanted &= Q(budget__isnull=True) if budget == NO_BUDGET else Q(budget=int(budget))
        if size := chosen.get("size"):
            wanted &= of_size(int(size))
        if month := chosen.get("month"):
            last = month.replace(day=monthrange(month.year, month.month)[1])
            wanted &= Q(bought_on__range=(month, last))
        if begins := chosen.get("year"):
            year = FinancialYear(int(begins))
            wanted &= Q(bought_on__range=(year.first, year.last))
        return wanted

    def _in_words(self, name: str) -> str:
        value = self.chosen[name]
        return date_format(value, "F Y") if isinstance(value, date) else super()._in_words(name)


def _named(budgets: BudgetQuerySet) -> list[tuple[str, str]]:
    return [(str(budget.pk), _with_days(budget)) for budget in budgets]


def _with_days(budget: Budget) -> str:
    days = date_format(budget.from_day, "M Y"), date_format(budget.until_day, "M Y")
    return f"{budget}, {days[0]} to {days[1]}"


def _offer(form: forms.Form, name: str, choices: Sequence[tuple[str, str]]) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)
    field.choices = list(choices)


def _said(data: Any) -> dict[str, str]:
    return {name: value for name, value in data.dict().items() if value}
