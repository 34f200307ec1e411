"""R5: above the team a number with one to four people behind it reads "fewer than 5".

The issues that a reader may read may be counted as they are. Whatever else is counted or summed
passes through here, and nought stays nought. What nobody above the team can count is told in whole
steps, so that no two days and no two places give the difference of one.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

FEWEST_PEOPLE = 5
FEW = f"fewer than {FEWEST_PEOPLE}"
POUNDS_STEP = 50


@dataclass(frozen=True)
class Shown:
    """A number as a reader may have it; ``value`` is empty where it is masked.

    ``at_least``: it was rounded down, so that there may be more.
    """

    value: int | Decimal | None
    at_least: bool = False

    @property
    def is_masked(self) -> bool:
        return self.value is None

    def __str__(self) -> str:
        if self.value is None:
            return FEW
        return f"at least {self.value}" if self.at_least else str(self.value)


def shown(number: int | Decimal, *, people: int) -> Shown:
    """``number`` as it may be shown where ``people`` distinct people stand behind it.

    Things without a case have nobody behind them and are masked like those with few.
    """
    if number and people < FEWEST_PEOPLE:
        return Shown(None)
    return Shown(number)


def in_fives(number: int, *, people: int) -> Shown:
    """The same, rounded down to whole fives: for what readers cannot count for themselves."""
    return _in_steps(number, FEWEST_PEOPLE, people)


def in_fifties(pounds: Decimal, *, people: int) -> Shown:
    """A sum of money rounded down to whole fifties, so that no purchase is the difference."""
    return _in_steps(pounds, POUNDS_STEP, people)


def added_up(parts: Collection[Shown]) -> Shown:
    """What was told of each of ``parts``, together; masked where some is and none of it is told.

    Never counted anew: that the whole has enough people would tell of a part that has few.
    """
    told = sum(part.value or 0 for part in parts)
    if told or not any(part.is_masked for part in parts):
        return Shown(told, at_least=any(part.at_least for part in parts))
    return Shown(None)


def _in_steps(number: int | Decimal, step: int, people: int) -> Shown:
    whole = number // step * step
    if not number:
        return Shown(number)
    if people < FEWEST_PEOPLE:
        return Shown(None)
    return Shown(whole, at_least=True)
