"""Named reads of the kinds of purchases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

if TYPE_CHECKING:
    from purchases.models import Kind  # noqa: F401 - for generics


class KindQuerySet(models.QuerySet["Kind"]):
    """Reads of kinds."""

    def offered(self, *, also: str | None = None) -> KindQuerySet:
        """Those to choose from; a retired one only where it is the choice that was made."""
        return self.filter(Q(retired_at__isnull=True) | Q(pk=also or ""))
