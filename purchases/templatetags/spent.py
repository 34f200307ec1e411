"""What was spent, in the few words by which people know it again."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol

from django import template

from hls.ui.templatetags.ui import pounds

register = template.Library()


class Spent(Protocol):
    """A purchase, or whatever tells of one. ``amount`` in pounds, below nought for money back."""

    @property
    def amount(self) -> Decimal: ...

    @property
    def supplier(self) -> str: ...


@register.filter
def spent_at(spent: Spent) -> str:
    """``{{ spend|spent_at }}``: "£38.20 at Foodfair", or "£14.00 back from Foodfair"."""
    where = "back from" if spent.amount < 0 else "at"
    return f"{pounds(abs(spent.amount))} {where} {spent.supplier}"
