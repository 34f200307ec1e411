"""Named reads of card statements, their lines and what stands behind these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Q

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import Line, Match, Statement  # noqa: F401 - for generics
    from systems.models import Person


class StatementQuerySet(models.QuerySet["Statement"]):
    """Reads of statements."""

    def visible_to(self, person: Person) -> StatementQuerySet:
        """Those of the organisations that finance looks after, and what a holder brought."""
        kept = systems_where(person, Permission.KEEP_STATEMENTS)
        return self.filter(Q(organisation__in=kept) | Q(holder=person))


class LineQuerySet(models.QuerySet["Line"]):
    """Reads of lines."""

    def visible_to(self, person: Person) -> LineQuerySet:
        """Those of the organisations that finance looks after, and of a person's own cards."""
        kept = systems_where(person, Permission.KEEP_STATEMENTS)
        return self.filter(Q(organisation__in=kept) | Q(card__holder=person))

    def of_holder(self, person: Person) -> LineQuerySet:
        """Those of a person's own cards."""
        return self.filter(card__holder=person)

    def unexplained(self) -> LineQuerySet:
        """Those behind which no purchase stands, and of which nobody said that none has to."""
        from purchases.models import Match

        matched = Match.objects.counting().filter(line=OuterRef("pk"))
        return self.filter(~Exists(matched), settled_at__isnull=True)


class MatchQuerySet(models.QuerySet["Match"]):
    """Reads of matches."""

    def counting(self) -> MatchQuerySet:
        """Those with purchases that nobody took back."""
        return self.filter(
            purchase__deleted_at__isnull=True, purchase__case__deleted_at__isnull=True
        )
