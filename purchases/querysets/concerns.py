"""Named reads of concerns. Nothing else in the service reads one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Prefetch

if TYPE_CHECKING:
    from purchases.models import Concern  # noqa: F401 - for generics
    from systems.models import Person


class ConcernQuerySet(models.QuerySet["Concern"]):
    """Reads of concerns: of those named on them, and of nobody else whatever their role."""

    def visible_to(self, person: Person) -> ConcernQuerySet:
        """Concerns that name ``person``."""
        return self.filter(readers__person=person)

    def for_page(self) -> ConcernQuerySet:
        """With what its page shows: what was bought, who is named by whom, who opened it."""
        from purchases.models import ConcernLook, ConcernReader

        named = ConcernReader.objects.select_related("person", "named_by")
        looks = ConcernLook.objects.select_related("person")
        return self.select_related(
            *("purchase__kind", "purchase__team", "purchase__worker"),
            *("raised_by", "told_by", "closed_by"),
        ).prefetch_related(Prefetch("readers", queryset=named), Prefetch("looks", queryset=looks))
