"""Named reads of purchases."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef
from django.db.models.functions import TruncMonth
from django.utils import timezone

from casework.querysets import cases_seen_by
from purchases.quarters import next_quarter
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import Purchase, Quarter  # noqa: F401 - for generics
    from systems.models import Person

KEPT_FOR = timedelta(days=30)
"""So long something that was taken back can be brought back."""


class PurchaseQuerySet(models.QuerySet["Purchase"]):
    """Reads of purchases: the team's own with their cases, or the spend alone after the fact."""

    def in_team_of(self, person: Person) -> PurchaseQuerySet:
        """Purchases of the person's teams, without those for cases closed to the person."""
        return self.filter(
            team__in=systems_where(person, Permission.DO_CASEWORK),
            case__in=cases_seen_by(person),
            deleted_at__isnull=True,
        )

    def in_look_back_of(self, person: Person) -> PurchaseQuerySet:
        """Purchases a manager may read after the fact; the page shows no citizen and no case."""
        return self.kept().filter(team__in=systems_where(person, Permission.LOOK_BACK))

    def spend_readable_by(self, person: Person) -> PurchaseQuerySet:
        """Purchases whose spend (never citizen or case) managers and finance may read."""
        return self.kept().filter(team__in=systems_where(person, Permission.READ_SPEND))

    def kept(self) -> PurchaseQuerySet:
        """Purchases that nobody has taken back, for cases that nobody has deleted."""
        return self.filter(deleted_at__isnull=True, case__deleted_at__isnull=True)

    def in_quarter(self, systems: Collection[int], first_day: date) -> PurchaseQuerySet:
        """What these systems spent in the three months from ``first_day``, by the local days."""
        return self.kept().filter(
            team__in=systems, bought_on__gte=first_day, bought_on__lt=next_quarter(first_day)
        )

    def not_in(self, quarter: Quarter) -> PurchaseQuerySet:
        """Those that are no line of ``quarter``."""
        return self.exclude(Exists(quarter.lines.filter(purchase=OuterRef("pk"))))

    def of_systems(self, systems: Collection[int]) -> PurchaseQuerySet:
        """All that these systems spent, taken back or not; never for a case that was deleted."""
        return self.filter(team__in=systems, case__deleted_at__isnull=True)

    def taken_back_by(self, person: Person) -> PurchaseQuerySet:
        """What ``person`` recorded and took back, as long as it can be brought back."""
        return self.filter(
            worker=person,
            deleted_at__gte=timezone.now() - KEPT_FOR,
            case__in=cases_seen_by(person),
        )

    def unread_by(self, person: Person) -> PurchaseQuerySet:
        """Those that ``person`` has not looked back at."""
        from purchases.models import LookBack

        return self.exclude(
            Exists(LookBack.objects.filter(purchase=OuterRef("pk"), manager=person))
        )

    def with_month(self) -> PurchaseQuerySet:
        """Each with ``month``, the first day of it: all that readers above the team are told."""
        return self.annotate(month=TruncMonth("bought_on"))

    def for_team(self) -> PurchaseQuerySet:
        """With what the team's list and page show."""
        return self.select_related("case__citizen", "worker", "team", "serves", "kind")

    def with_names(self) -> PurchaseQuerySet:
        """With all the names of the person it was for."""
        return self.prefetch_related("case__citizen__other_names")

    def for_spend(self) -> PurchaseQuerySet:
        """With what readers above the team are shown."""
        return self.select_related("team", "kind")
