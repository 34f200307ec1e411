"""Named reads of purchases. What a person may not see is not in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef
from django.db.models.functions import TruncMonth

from casework.querysets import cases_seen_by
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import LookBack, Purchase, Question  # noqa: F401 - for generics
    from systems.models import Person


class PurchaseQuerySet(models.QuerySet["Purchase"]):
    """Reads of purchases: the team's own with their cases, or the spend alone after the fact."""

    def in_team_of(self, person: Person) -> PurchaseQuerySet:
        """Purchases of the person's teams, without those for cases closed to the person."""
        return self.filter(
            team__in=systems_where(person, Permission.DO_CASEWORK),
            case__in=cases_seen_by(person),
        )

    def in_look_back_of(self, person: Person) -> PurchaseQuerySet:
        """Purchases a manager may read after the fact; the page shows no citizen and no case."""
        return self.kept().filter(team__in=systems_where(person, Permission.LOOK_BACK))

    def spend_readable_by(self, person: Person) -> PurchaseQuerySet:
        """Purchases whose spend (never citizen or case) managers and finance may read."""
        return self.kept().filter(team__in=systems_where(person, Permission.READ_SPEND))

    def kept(self) -> PurchaseQuerySet:
        """Purchases for cases that nobody has deleted."""
        return self.filter(case__deleted_at__isnull=True)

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
        return self.select_related("case__citizen", "worker", "team", "serves")

    def with_names(self) -> PurchaseQuerySet:
        """With all the names of the person it was for."""
        return self.prefetch_related("case__citizen__other_names")

    def for_spend(self) -> PurchaseQuerySet:
        """With what readers above the team are shown."""
        return self.select_related("team")


class LookBackQuerySet(models.QuerySet["LookBack"]):
    """Reads of who looked back."""


class QuestionQuerySet(models.QuerySet["Question"]):
    """Reads of questions asked in the look-back."""

    def open_for(self, worker: Person) -> QuestionQuerySet:
        """Questions about the worker's own purchases that have no answer yet."""
        return self.filter(
            purchase__worker=worker,
            purchase__case__deleted_at__isnull=True,
            answered_at__isnull=True,
        )
