"""Stretches of local days, as people speak of them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, TextChoices
from django.utils.formats import date_format

from hls.ui.templatetags.ui import day, month

LAST_MONTH = 12


class Span(TextChoices):
    """What can be chosen without typing a date, and days of one's own."""

    WEEK = "week", "This week"
    MONTH = "month", "This month"
    QUARTER = "quarter", "This quarter"
    YEAR = "year", "This year"
    OWN = "own", "Days that I choose"


@dataclass(frozen=True)
class Period:
    """Local days from ``first`` to ``last``, both included."""

    first: date
    last: date

    @classmethod
    def around(cls, today: date, span: Span) -> Period:
        """The week (from Monday), month, quarter or year that ``today`` is in."""
        if span is Span.WEEK:
            monday = today - timedelta(days=today.weekday())
            return cls(monday, monday + timedelta(days=6))
        length = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}[span]
        begins = (today.month - 1) // length * length + 1
        last = date(today.year, begins + length - 1, 1)
        return cls(date(today.year, begins, 1), _end_of_month(last))

    def in_whole_months(self) -> Period:
        """The months that it touches."""
        return Period(self.first.replace(day=1), _end_of_month(self.last))

    def holds(self, field: str) -> Q:
        """Rows whose day in ``field`` is in it."""
        return Q(**{f"{field}__range": (self.first, self.last)})

    def __str__(self) -> str:
        """When it is, to end a sentence with: "in February 2020"."""
        if self != self.in_whole_months():
            days = (day(self.first), day(self.last))
            return f"on {days[0]}" if days[0] == days[1] else f"from {days[0]} until {days[1]}"
        if self.first.year != self.last.year:
            return f"from {month(self.first)} to {month(self.last)}"
        months = (self.first.month, self.last.month)
        if months == (1, LAST_MONTH):
            return f"in {self.first.year}"
        return f"in {month(self.first)}" if months[0] == months[1] else self._months_of_a_year()

    def _months_of_a_year(self) -> str:
        return f"from {date_format(self.first, 'F')} to {month(self.last)}"


def _end_of_month(when: date) -> date:
    return when.replace(day=monthrange(when.year, when.month)[1])
