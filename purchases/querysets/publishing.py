"""Named reads of what is published, and of what auditors were given."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import (  # noqa: F401 - for generics
        AuditLook,
        Merchant,
        PublishedLine,
        Quarter,
    )
    from systems.models import Person, System


class QuarterQuerySet(models.QuerySet["Quarter"]):
    """Reads of quarters."""

    def looked_after_by(self, person: Person) -> QuarterQuerySet:
        """Those of the organisations that finance looks after."""
        return self.filter(organisation__any_of=systems_where(person, Permission.KEEP_STATEMENTS))

    def public(self) -> QuarterQuerySet:
        """Those that anybody may read."""
        return self.filter(published_at__isnull=False, organisation__publishing__is_public=True)

    def published(self) -> QuarterQuerySet:
        return self.filter(published_at__isnull=False)

    def in_the_making(self) -> QuarterQuerySet:
        """Those that are not published, or not yet again."""
        return self.filter(published_at__isnull=True)

    def of_months(self, year: int, month: int) -> QuarterQuerySet:
        """Those that begin with a month; none for a month with which no quarter begins."""
        try:
            return self.filter(first_day=date(year, month, 1))
        except (ValueError, OverflowError):  # no such month
            return self.none()

    def for_list(self) -> QuarterQuerySet:
        """With how far the making is. Lines are not counted: a quarter can have 100,000."""
        return self.select_related("making")


class PublishedLineQuerySet(models.QuerySet["PublishedLine"]):
    """Reads of the lines of a quarter."""

    def kept_back(self) -> PublishedLineQuerySet:
        """Those that the check keeps back."""
        return self.exclude(held_because=[])

    def passed(self) -> PublishedLineQuerySet:
        """Those in which nothing was found."""
        return self.filter(held_because=[])

    def mendable_by(self, person: Person) -> PublishedLineQuerySet:
        """Those of quarters that ``person`` looks after and that are not published."""
        kept = systems_where(person, Permission.KEEP_STATEMENTS)
        return self.filter(quarter__organisation__any_of=kept, quarter__published_at__isnull=True)

    def mended(self) -> PublishedLineQuerySet:
        """Those that somebody changed by hand."""
        return self.filter(mended_at__isnull=False)

    def no_more_in(self, systems: set[int], first_day: date) -> PublishedLineQuerySet:
        """Those whose purchase is none of these systems in this quarter any more."""
        from purchases.models import Purchase

        there = Purchase.objects.in_quarter(systems, first_day).filter(pk=OuterRef("purchase"))
        return self.exclude(Exists(there))


class MerchantQuerySet(models.QuerySet["Merchant"]):
    """Reads of the words by which merchants that tell of a life are known."""

    def holding_for(self, organisation: System) -> MerchantQuerySet:
        """Those that the service came with, then the organisation's own, which go before."""
        return self.filter(Q(organisation__isnull=True) | Q(organisation=organisation)).order_by(
            F("organisation").asc(nulls_first=True), "words", "pk"
        )

    def looked_after_by(self, person: Person) -> MerchantQuerySet:
        """The own ones of organisations that ``person`` looks after the books of."""
        return self.filter(organisation__any_of=systems_where(person, Permission.KEEP_STATEMENTS))


class AuditLookQuerySet(models.QuerySet["AuditLook"]):
    """Reads of who made and downloaded what auditors read."""

    def visible_to(self, person: Person) -> AuditLookQuerySet:
        """Those of organisations that ``person`` looks after the books of."""
        kept = systems_where(person, Permission.KEEP_STATEMENTS)
        return self.filter(organisation__any_of=kept).select_related("person")
