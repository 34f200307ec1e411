"""Named reads of purchases."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef
from django.db.models.functions import TruncMonth
from django.utils import timezone

from casework.querysets import cases_seen_by
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import Purchase  # noqa: F401 - for generics
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

    def taken_back_by(self, person: Person) -> PurchaseQuerySet:
        """What ``person`` recorded and took back, as long as it can be brought back."""
        return self.filter(
            worker=person,
            deleted_at__gte=timezone.now() - KEPT_FOR,
            case__in=cases_seen_by(person),
        )

    def unread_by(self, person: Person) -> PurchaseQuerySet:
        """Those that ``person`` has not looked back at as they stand."""
        return self.exclude(_read_by(person, version=OuterRef("version")))

    def new_to(self, person: Person) -> PurchaseQuerySet:
        """Those that ``person`` has never looked back at."""
        return self.exclude(_read_by(person))

    def corrected_since_read_by(self, person: Person) -> PurchaseQuerySet:
        """Those that were corrected after ``person`` had looked back at them."""
        return self.filter(_read_by(person)).unread_by(person)

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


def _read_by(person: Person, **as_it_stood: OuterRef) -> Exists:
    """Whether ``person`` has looked back at a purchase, at all or ``as_it_stood``."""
    from purchases.models import LookBack

    read = LookBack.objects.filter(purchase=OuterRef("pk"), manager=person, **as_it_stood)
    return Exists(read)
