"""Named reads of purchases that are being written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Q

from casework.querysets import cases_seen_by

if TYPE_CHECKING:
    from purchases.models import PurchaseDraft  # noqa: F401 - for generics
    from systems.models import Person


class PurchaseDraftQuerySet(models.QuerySet["PurchaseDraft"]):
    """Reads of drafts."""

    def of(self, person: Person) -> PurchaseDraftQuerySet:
        """A person's own, without those for cases that closed to them.

        One whose purchase was recorded at the same moment is begun no more.
        """
        open_to = Q(case__isnull=True) | Q(case__in=cases_seen_by(person))
        return self.filter(~_is_recorded(), open_to, worker=person)

    def recorded(self) -> PurchaseDraftQuerySet:
        """Those whose purchase is recorded: nothing is left to go on with."""
        return self.filter(_is_recorded())

    def for_list(self) -> PurchaseDraftQuerySet:
        """With whom each is for."""
        return self.select_related("case__citizen")


def _is_recorded() -> Exists:
    from purchases.models import Purchase

    return Exists(Purchase.objects.filter(key=OuterRef("key")))
