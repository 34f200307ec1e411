"""Named reads of what is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import PublishedLine, Quarter  # noqa: F401 - for generics
    from systems.models import Person


class QuarterQuerySet(models.QuerySet["Quarter"]):
    """Reads of quarters."""

    def looked_after_by(self, person: Person) -> QuarterQuerySet:
        """Those of the organisations that finance looks after."""
        return self.filter(organisation__in=systems_where(person, Permission.KEEP_STATEMENTS))

    def public(self) -> QuarterQuerySet:
        """Those that anybody may read."""
        return self.filter(published_at__isnull=False, organisation__publishing__is_public=True)


class PublishedLineQuerySet(models.QuerySet["PublishedLine"]):
    """Reads of the lines of a quarter."""

    def held(self) -> PublishedLineQuerySet:
        """Those that the check holds back."""
        return self.exclude(held_because=[])

    def passed(self) -> PublishedLineQuerySet:
        """Those in which nothing was found."""
        return self.filter(held_because=[])
