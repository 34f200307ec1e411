"""Fields for dates and money, as people write them."""

import datetime
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.models import ModelChoiceIterator

from hls.ui.widgets import DateInputs, PoundsInput

MONTHS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)

DAY_FORMATS = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %m %Y", "%d %b %Y", "%d %B %Y", "%Y-%m-%d")


class RowsAtOnce(ModelChoiceIterator):  # type: ignore[type-arg]
    """What a select offers, read in one question.

    Django opens a cursor in the database for it, which is three: it reckons with more rows than
    anybody is offered here.
    """

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        if self.field.empty_label is not None:
            yield ("", self.field.empty_label)
        yield from map(self.choice, self.queryset)


class DateField(forms.MultiValueField):
    """A day in three inputs; cleans to a ``datetime.date`` or None. Months may be words."""

    widget = DateInputs
    default_error_messages = {
        "incomplete": "Enter a date with a day, a month and a year",
        "invalid": "Enter a real date, like 27 3 2020",
    }

    def __init__(self, **kwargs: Any) -> None:
        parts = [forms.CharField(required=False, max_length=20) for _ in DateInputs.parts]
        super().__init__(fields=parts, require_all_fields=False, **kwargs)

    def compress(self, data_list: list[str]) -> datetime.date | None:
        if not any(data_list):
            return None
        if not all(data_list):
            raise ValidationError(self.error_messages["incomplete"], code="incomplete")
        day, month, year = data_list
        try:
            if len(year) != len("2020"):
                raise ValueError
            return datetime.date(int(year), _month(month), int(day))
        except ValueError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return bool(self.clean(data) != initial)
        except ValidationError:
            return True


class DayField(forms.DateField):
    """A day in one text input, for filters: three inputs for each of two days are too many."""

    widget = forms.TextInput
    default_error_messages = {"invalid": "Enter a date like 27/3/2026"}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(input_formats=DAY_FORMATS, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return f"{value:%-d/%-m/%Y}" if isinstance(value, datetime.date) else value


class PoundsField(forms.DecimalField):
    """An amount in pounds with at most two decimal places; "£1,200.50" is read as 1200.50."""

    widget = PoundsInput
    default_error_messages = {
        "invalid": "Enter an amount in pounds, like 38.20",
        "max_decimal_places": "Enter an amount in pounds and pence, like 38.20",
        "min_value": "Enter an amount of £%(limit_value)s or more",
        "max_digits": "Enter a smaller amount",
        "max_whole_digits": "Enter a smaller amount",
    }

    def __init__(self, *, max_digits: int = 10, **kwargs: Any) -> None:
        super().__init__(max_digits=max_digits, decimal_places=2, **kwargs)

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]  # a stub's slip
        if isinstance(value, str):
            value = value.replace("£", "").replace(",", "").replace(" ", "")
        return super().to_python(value)

    def prepare_value(self, value: Any) -> Any:
        return f"{value:.2f}" if isinstance(value, Decimal) else value


def _month(text: str) -> int:
    """A month's number from "3", "Mar" or "March". Raises ``ValueError`` for anything else."""
    if text.isdecimal():
        return int(text)
    return MONTHS.index(text.lower()[:3]) + 1
