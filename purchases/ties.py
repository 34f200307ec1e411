"""What a purchase hangs together with, as far as one person may see it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from purchases.models import Purchase
from systems.models import Person


@dataclass(frozen=True)
class Ties:
    """``together``: others paid in one with it. ``came_back_for``: what this is a refund of.

    Those for cases closed to the reader are not in it, nor in any sum of it.
    """

    purchase: Purchase
    together: list[Purchase]
    refunds: list[Purchase]
    came_back_for: Purchase | None

    @classmethod
    def of(cls, purchase: Purchase, *, reader: Person) -> Ties:
        """One query."""
        seen = Purchase.objects.in_team_of(reader).tied_to(purchase).for_team().order_by("pk")
        tied = list(seen)
        return cls(
            purchase=purchase,
            together=[each for each in tied if _paid_in_one(each, purchase)],
            refunds=[each for each in tied if each.refund_of_id == purchase.pk],
            came_back_for=next((each for each in tied if each.pk == purchase.refund_of_id), None),
        )

    @property
    def paid_in_all(self) -> Decimal:
        """What was paid for it and for the others together."""
        return self.purchase.amount + sum((each.amount for each in self.together), Decimal(0))

    @property
    def came_back(self) -> Decimal:
        """What came back for it, above nought."""
        return -sum((each.amount for each in self.refunds), Decimal(0))

    @property
    def shown(self) -> list[Purchase]:
        """All of them."""
        before = [self.came_back_for] if self.came_back_for else []
        return [*self.together, *self.refunds, *before]


def _paid_in_one(each: Purchase, purchase: Purchase) -> bool:
    return purchase.payment is not None and each.payment == purchase.payment
