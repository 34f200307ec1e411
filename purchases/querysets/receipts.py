"""Named reads of receipts. Whoever may read a purchase in some way may open its receipts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import TYPE_CHECKING
from uuid import UUID

from django.db import models
from django.db.models import Q

from casework.querysets import long_ago
from purchases.querysets.purchases import PurchaseQuerySet

if TYPE_CHECKING:
    from purchases.models import (  # noqa: F401 - for generics
        Purchase,
        Receipt,
        ReceiptToAskFor,
    )
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

    def to_take_away_by(self, person: Person) -> ReceiptQuerySet:
        """Those that ``person`` added, or that are of a purchase of theirs."""
        return self.kept()._own(person)

    def to_bring_back_by(self, person: Person) -> ReceiptQuerySet:
        """What they could take away and is away, as long as it can be brought back."""
        return self.filter(deleted_at__gt=long_ago())._own(person)

    def taken_away_for_good(self) -> ReceiptQuerySet:
        """What was taken away too long ago to be brought back."""
        return self.filter(deleted_at__lte=long_ago())

    def of(self, purchase: Purchase) -> ReceiptQuerySet:
        """Those of one purchase, in the order in which they were added."""
        return self.filter(purchase=purchase).select_related("added_by", "purchase")

    def of_any(self, purchases: PurchaseQuerySet) -> ReceiptQuerySet:
        """Those of any of ``purchases``, taken away or not."""
        return self.filter(purchase__in=purchases.order_by().values("pk"))

    def paths_among(self, paths: Iterable[str]) -> set[str]:
        """Which of these names in storage have a row."""
        keys = [key for path in paths if (key := _key_in(path))]
        return {receipt.path for receipt in self.filter(key__in=keys)}

    def _own(self, person: Person) -> ReceiptQuerySet:
        from purchases.models import Purchase

        seen = Purchase.objects.in_team_of(person).order_by().values("pk")
        whose = Q(added_by=person) | Q(purchase__worker=person)
        return self.filter(whose, purchase__in=seen)


class ReceiptToAskForQuerySet(models.QuerySet["ReceiptToAskFor"]):
    """Reads of the marks of purchases whose receipt may have to be asked for."""

    def to_take(self) -> ReceiptToAskForQuerySet:
        """Those that nobody else takes now; of a deleted case, only once it was brought back."""
        from purchases.models import Purchase

        there = Purchase.objects.filter(case__deleted_at__isnull=True).order_by().values("pk")
        free = self.select_for_update(skip_locked=True)
        return free.filter(purchase__in=there).order_by("pk")


def _key_in(path: str) -> UUID | None:
    try:
        return UUID(PurePath(path).stem)
    except ValueError:
        return None
