"""Quarters of a calendar year, known by their first day."""

from datetime import date

MONTHS = 3


def quarter_of(day: date) -> date:
    """The first day of the quarter that ``day`` is in."""
    return date(day.year, (day.month - 1) // MONTHS * MONTHS + 1, 1)


def next_quarter(first_day: date) -> date:
    """The first day of the quarter after the one that begins with ``first_day``."""
    at = first_day.year * 12 + first_day.month - 1 + MONTHS
    return date(at // 12, at % 12 + 1, 1)


def quarters_over(today: date, number: int) -> list[date]:
    """The first days of the last ``number`` quarters that are over, newest first."""
    at = quarter_of(today)
    found = []
    for _ in range(number):
        at = (
            date(at.year - 1, 12 - MONTHS + 1, 1)
            if at.month == 1
            else at.replace(month=at.month - MONTHS)
        )
        found.append(at)
    return found
