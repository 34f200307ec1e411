"""Named reads of the kinds of purchases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import Kind  # noqa: F401 - for generics
    from systems.models import Person


class KindQuerySet(models.QuerySet["Kind"]):
    """Reads of kinds."""

    def offered(self, *, also: str | None = None) -> KindQuerySet:
        """Those to choose from; a retired one only where it is the choice that was made."""
        return self.filter(Q(retired_at__isnull=True) | Q(pk=also or ""))

    def looked_after_by(self, person: Person) -> KindQuerySet:
        """All, retired ones too, for whoever administers something; they are one list for all."""
        return self.all() if systems_where(person, Permission.ADMINISTER) else self.none()
