"""Sums and counts as they are told: exactly to the team itself, in whole steps above it (R5)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from hls.ui.templatetags.ui import pounds
from purchases.spending.parts import Sums
from systems.masking import FEW, POUNDS_STEP, Shown, in_fifties, in_fives

AT_A_TIME = f"{FEW} people"
WITH_OTHERS = "told with others"


def money(sums: Sums, *, exact: bool) -> Shown:
    """What was spent, as it may be told."""
    return Shown(sums.pounds) if exact else in_fifties(sums.pounds, people=sums.people)


def count(number: int, sums: Sums, *, exact: bool) -> Shown:
    """A number of people or purchases, as it may be told."""
    return Shown(number) if exact else in_fives(number, people=sums.people)


def in_pounds(told: Shown) -> str:
    """A sum as words within a sentence."""
    if told.value is None:
        return AT_A_TIME
    value = Decimal(told.value)
    if not told.at_least:
        return pounds(value)
    if value < 0:
        return "more came back than was spent"
    return f"at least {whole_pounds(value)}" if value else f"less than £{POUNDS_STEP}"


def in_number(told: Shown) -> str:
    """A count as words within a sentence: nothing is said of a step that is not full."""
    return AT_A_TIME if told.value is None else str(told)


def left_of(amount: Decimal, told: Shown) -> str:
    """What is left of a budget, within a sentence; it was rounded as what was spent is."""
    if told.value is None:
        return f"{AT_A_TIME} stand behind what was spent"
    if not told.at_least:
        left = amount - told.value
        return f"{pounds(left)} left" if left >= 0 else f"{pounds(-left)} more than it had"
    left = amount - max(Decimal(told.value), Decimal(0))
    if left < 0:
        return f"at least {pounds(-left)} more than it had"
    return f"at most {pounds(left)} left"


def each_one(sums: Sums, *, exact: bool) -> Decimal | None:
    """What it cost for each person; in whole pounds above the team. None where nobody had it."""
    if not sums.people:
        return None
    step = Decimal("0.01") if exact else Decimal(1)
    return (sums.pounds / sums.people).quantize(step, ROUND_HALF_UP)


def whole_pounds(value: Decimal) -> str:
    """ "£1,050" of a sum without pence, as people say it."""
    return f"-£{-value:,.0f}" if value < 0 else f"£{value:,.0f}"
