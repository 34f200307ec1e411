"""What became of purchases since the lines of a quarter were made of them."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, F, Q

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
        """Since ``quarter`` was made: its lines and purchases are each read once. Three queries."""
        there = Purchase.objects.in_quarter(systems_of(quarter.organisation), quarter.first_day)
        found = (
            there.order_by()
            .with_line_in(quarter)
            .aggregate(
                added=Count("pk", filter=Q(line__isnull=True)),
                left=Count("line"),
                corrected=Count("line", filter=~Q(line__purchase_version=F("version"))),
            )
        )
        gone = quarter.lines.count() - found["left"]
        return cls(added=found["added"], corrected=found["corrected"], gone=gone)


def systems_of(organisation: System) -> set[int]:
    """Ids of an organisation and of all that is inside it today."""
    return {each.pk for each in System.objects.inside(organisation)}
