"""R5: above the team a number with one to four people behind it reads "fewer than 5".

The issues that a reader may read may be counted as they are. Whatever else is counted or summed
passes through here, and nought stays nought.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

FEWEST_PEOPLE = 5
FEW = f"fewer than {FEWEST_PEOPLE}"


@dataclass(frozen=True)
class Shown:
    """A number as a reader may have it; ``value`` is empty where it is masked."""

    value: int | Decimal | None

    @property
    def is_masked(self) -> bool:
        return self.value is None

    def __str__(self) -> str:
        return FEW if self.value is None else str(self.value)


def shown(number: int | Decimal, *, people: int) -> Shown:
    """``number`` as it may be shown where ``people`` distinct people stand behind it.

    Things without a case have nobody behind them and are masked like those with few.
    """
    if number and people < FEWEST_PEOPLE:
        return Shown(None)
    return Shown(number)
