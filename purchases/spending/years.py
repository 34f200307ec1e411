"""Financial years, in which councils and charities here keep their books."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

APRIL = 4


@dataclass(frozen=True, order=True)
class FinancialYear:
    """From the first of April of the calendar year ``begins`` until the end of the next March."""

    begins: int

    @classmethod
    def of(cls, day: date) -> FinancialYear:
        """The one that ``day`` is in."""
        return cls(day.year if day.month >= APRIL else day.year - 1)

    @property
    def first(self) -> date:
        return date(self.begins, APRIL, 1)

    @property
    def last(self) -> date:
        return date(self.begins + 1, APRIL - 1, 31)

    def __str__(self) -> str:
        return f"April {self.begins} to March {self.begins + 1}"
