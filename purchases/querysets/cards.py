"""Named reads of cards and budgets."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import Budget, Card  # noqa: F401 - for generics
    from systems.models import Person


class BudgetQuerySet(models.QuerySet["Budget"]):
    """Reads of budgets."""

    def looked_after_by(self, person: Person) -> BudgetQuerySet:
        """Those that ``person`` may make and change as an administrator."""
        return self.filter(system__in=systems_where(person, Permission.ADMINISTER))

    def readable_by(self, person: Person) -> BudgetQuerySet:
        """Those whose spending ``person`` may read after the fact."""
        return self.filter(system__in=systems_where(person, Permission.READ_SPEND))

    def of(self, systems: Collection[int]) -> BudgetQuerySet:
        """Those of the systems with these ids."""
        return self.filter(system__in=systems)

    def between(self, first: date, last: date) -> BudgetQuerySet:
        """Those with a day from ``first`` to ``last``."""
        return self.filter(from_day__lte=last, until_day__gte=first)

    def on(self, day: date) -> BudgetQuerySet:
        """Those that hold on a day."""
        return self.filter(from_day__lte=day, until_day__gte=day)


class CardQuerySet(models.QuerySet["Card"]):
    """Reads of cards."""

    def looked_after_by(self, person: Person) -> CardQuerySet:
        """Those that ``person`` may add and change as an administrator."""
        return self.filter(system__in=systems_where(person, Permission.ADMINISTER))

    def held_by(self, person: Person) -> CardQuerySet:
        """A person's own cards, also those that ran out."""
        return self.filter(holder=person)

    def on(self, day: date) -> CardQuerySet:
        """Those that could be paid with on a day."""
        return self.filter(Q(until_day__isnull=True) | Q(until_day__gte=day), from_day__lte=day)
