"""What became of purchases since the lines of a quarter were made of them."""

from __future__ import annotations

from dataclasses import dataclass

from purchases.models import Purchase, Quarter
from systems.models import System


@dataclass(frozen=True)
class Since:
    """How many purchases are new, were corrected, or are not of the quarter any more."""

    added: int
    corrected: int
    gone: int

    def __bool__(self) -> bool:
        return bool(self.added or self.corrected or self.gone)

    @classmethod
    def made(cls, quarter: Quarter) -> Since:
        """Since ``quarter`` was made. Four queries, whatever the number of lines."""
        systems = systems_of(quarter.organisation)
        first_day = quarter.first_day
        there = Purchase.objects.in_quarter(systems, first_day).order_by()
        lines = quarter.lines.order_by()
        return cls(
            added=there.not_in(quarter).count(),
            corrected=lines.corrected_since().still_in(systems, first_day).count(),
            gone=lines.no_more_in(systems, first_day).count(),
        )


def systems_of(organisation: System) -> set[int]:
    """Ids of an organisation and of all that is inside it today."""
    return {each.pk for each in System.objects.inside(organisation)}
