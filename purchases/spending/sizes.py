"""Bands of amounts, in plain pounds, for the spread of what is spent."""

from __future__ import annotations

from decimal import Decimal

from django.db.models import Case, IntegerField, Q, Value, When

CAME_BACK = 0
"""The band of refunds."""
BEGINS = (Decimal(0), Decimal(10), Decimal(25), Decimal(50), Decimal(100), Decimal(250))
"""Where each band of what was spent begins, in pounds; it ends where the next one does."""


def _words(number: int) -> str:
    if number == CAME_BACK:
        return "Money that came back"
    begins = BEGINS[number - 1]
    if number == 1:
        return f"Less than £{BEGINS[1]}"
    if number == len(BEGINS):
        return f"£{begins} or more"
    return f"£{begins} to £{BEGINS[number] - Decimal('0.01')}"


SIZES: dict[int, str] = {number: _words(number) for number in range(len(BEGINS) + 1)}
"""Each band in words, by its number."""


def size_of_amount() -> Case:
    """The number of the band that a purchase is in."""
    whens = [
        When(amount__gte=begins, then=Value(number))
        for number, begins in reversed(list(enumerate(BEGINS, start=1)))
    ]
    return Case(*whens, default=Value(CAME_BACK), output_field=IntegerField())


def of_size(number: int) -> Q:
    """Purchases in the band of this number."""
    if number == CAME_BACK:
        return Q(amount__lt=0)
    wanted = Q(amount__gte=BEGINS[number - 1])
    return wanted if number == len(BEGINS) else wanted & Q(amount__lt=BEGINS[number])
