"""Named reads of card statements, their lines and what stands behind these."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q
from django.utils import timezone

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import (  # noqa: F401 - for generics
        Line,
        LineInStatement,
        Match,
        Statement,
    )
    from systems.models import Person

KEPT_FOR = timedelta(days=1)
"""So long a file waits to be read in."""
LOOKED_AT_AGAIN = timedelta(days=2)
"""So long after that it is made sure that nothing of it was left."""


class StatementQuerySet(models.QuerySet["Statement"]):
    """Reads of statements."""

    def visible_to(self, person: Person) -> StatementQuerySet:
        """Those of the organisations that finance looks after, and what a holder brought."""
        kept = systems_where(person, Permission.KEEP_STATEMENTS)
        return self.filter(Q(organisation__any_of=kept) | Q(holder=person))

    def unread(self) -> StatementQuerySet:
        """Those that somebody asked to have read in, and that are not yet."""
        return self.filter(state__in=["waiting", "reading"])

    def brought_long_ago(self) -> StatementQuerySet:
        """Those of the last days whose file is kept no longer."""
        kept_until = timezone.now() - KEPT_FOR
        return self.filter(
            brought_at__lt=kept_until, brought_at__gte=kept_until - LOOKED_AT_AGAIN
        ) | self.filter(brought_at__lt=kept_until, state__in=["shown", "waiting", "reading"])

    def for_list(self) -> StatementQuerySet:
        """With what the list shows."""
        return self.select_related("organisation", "brought_by")


class LineInStatementQuerySet(models.QuerySet["LineInStatement"]):
    """Reads of what a statement has in it."""

    def without_purchase(self) -> LineInStatementQuerySet:
        """Those whose line nothing explains."""
        from purchases.models import Line

        return self.filter(line__in=Line.objects.unexplained())

    def for_list(self) -> LineInStatementQuerySet:
        """With the line and what stands behind it."""
        from purchases.models import Match

        behind = Match.objects.counting().for_list()
        return self.select_related(
            "line__card", "line__organisation", "line__settled_by"
        ).prefetch_related(Prefetch("line__matches", queryset=behind, to_attr="behind"))


class LineQuerySet(models.QuerySet["Line"]):
    """Reads of lines."""

    def visible_to(self, person: Person) -> LineQuerySet:
        """Those of the organisations that finance looks after, and of a person's own cards."""
        kept = systems_where(person, Permission.KEEP_STATEMENTS)
        return self.filter(Q(organisation__any_of=kept) | Q(card__holder=person))

    def of_holder(self, person: Person) -> LineQuerySet:
        """Those of a person's own cards."""
        return self.filter(card__holder=person)

    def unexplained(self) -> LineQuerySet:
        """Those behind which no purchase stands, and of which nobody said that none has to."""
        from purchases.models import Match

        matched = Match.objects.counting().filter(line=OuterRef("pk"))
        return self.filter(~Exists(matched), settled_at__isnull=True)

    def of_statement_alone(self, statement: Statement) -> LineQuerySet:
        """Those that no other statement has."""
        from purchases.models import LineInStatement

        has = LineInStatement.objects.filter(line=OuterRef("pk"))
        return self.filter(
            Exists(has.filter(statement=statement)), ~Exists(has.exclude(statement=statement))
        )

    def asked_of(self, person: Person) -> LineQuerySet:
        """Those of which ``person`` may know what they were: nothing explains them yet."""
        return self.of_holder(person).unexplained().select_related("card")

    def for_list(self) -> LineQuerySet:
        """With the card and what stands behind it."""
        from purchases.models import Match

        behind = Match.objects.counting().for_list()
        return self.select_related("card", "organisation", "settled_by").prefetch_related(
            Prefetch("matches", queryset=behind, to_attr="behind")
        )


class MatchQuerySet(models.QuerySet["Match"]):
    """Reads of matches."""

    def counting(self) -> MatchQuerySet:
        """Those with purchases that nobody took back."""
        return self.filter(
            purchase__deleted_at__isnull=True, purchase__case__deleted_at__isnull=True
        )

    def for_list(self) -> MatchQuerySet:
        """With the purchase as the list of lines shows it."""
        return self.select_related("purchase__kind", "made_by")
