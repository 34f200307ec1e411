"""Named reads of receipts. Whoever may read a purchase in some way may open its receipts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

if TYPE_CHECKING:
    from purchases.models import Receipt  # noqa: F401 - for generics
    from systems.models import Person


class ReceiptQuerySet(models.QuerySet["Receipt"]):
    """Reads of receipts."""

    def kept(self) -> ReceiptQuerySet:
        """Those that nobody took away."""
        return self.filter(deleted_at__isnull=True)

    def visible_to(self, person: Person) -> ReceiptQuerySet:
        """Those of purchases that ``person`` reads with the team, or as spend after the fact."""
        from purchases.models import Purchase

        with_the_team = Purchase.objects.in_team_of(person).order_by().values("pk")
        as_spend = Purchase.objects.spend_readable_by(person).order_by().values("pk")
        return self.kept().filter(Q(purchase__in=with_the_team) | Q(purchase__in=as_spend))
