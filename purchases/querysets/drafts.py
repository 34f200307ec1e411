"""Named reads of purchases that are being written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from casework.querysets import cases_seen_by

if TYPE_CHECKING:
    from purchases.models import PurchaseDraft  # noqa: F401 - for generics
    from systems.models import Person


class PurchaseDraftQuerySet(models.QuerySet["PurchaseDraft"]):
    """Reads of drafts."""

    def of(self, person: Person) -> PurchaseDraftQuerySet:
        """A person's own, without those for cases that closed to them."""
        open_to = Q(case__isnull=True) | Q(case__in=cases_seen_by(person))
        return self.filter(open_to, worker=person)
