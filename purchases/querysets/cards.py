"""Named reads of cards and budgets."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Q, Value
from django.db.models.functions import Coalesce
from django.utils import timezone

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from purchases.models import Budget, Card  # noqa: F401 - for generics
    from systems.models import Person


class BudgetQuerySet(models.QuerySet["Budget"]):
    """Reads of budgets."""

    def looked_after_by(self, person: Person) -> BudgetQuerySet:
        """Those that ``person`` may make and change as an administrator."""
        return self.filter(system__any_of=systems_where(person, Permission.ADMINISTER))

    def readable_by(self, person: Person) -> BudgetQuerySet:
        """Those whose spending ``person`` may read after the fact."""
        return self.filter(system__any_of=systems_where(person, Permission.READ_SPEND))

    def for_list(self) -> BudgetQuerySet:
        """With what the list and the page show."""
        return self.select_related("system")

    def of(self, systems: Collection[int]) -> BudgetQuerySet:
        """Those of the systems with these ids."""
        return self.filter(system__any_of=systems)

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
        return self.filter(system__any_of=systems_where(person, Permission.ADMINISTER))

    def held_by(self, person: Person) -> CardQuerySet:
        """A person's own cards, also those that ran out."""
        return self.filter(holder=person)

    def called(self, text: str) -> CardQuerySet:
        """Those whose last four digits, holder or issuer hold ``text``."""
        return self.filter(
            Q(last_four__icontains=text)
            | Q(holder__name__unaccent__icontains=text)
            | Q(issuer__unaccent__icontains=text)
        )

    def not_over(self) -> CardQuerySet:
        """Those that can be paid with today, and those to come."""
        return self.filter(Q(until_day__isnull=True) | Q(until_day__gte=timezone.localdate()))

    def for_list(self) -> CardQuerySet:
        """With what the list and the page show."""
        return self.select_related("holder", "system", "budget")

    def twins_of(self, card: Card) -> CardQuerySet:
        """Others that end in the same four digits on some of the same days."""
        same = self.filter(last_four=card.last_four).exclude(pk=card.pk)
        same = same.filter(Q(until_day__isnull=True) | Q(until_day__gte=card.from_day))
        return same.filter(from_day__lte=card.until_day) if card.until_day else same

    def with_has_twin(self, person: Person) -> CardQuerySet:
        """Each with ``has_twin``: whether ``person`` keeps another one like in ``twins_of``."""
        from purchases.models import Card

        others = Card.objects.looked_after_by(person).filter(
            Q(until_day__isnull=True) | Q(until_day__gte=OuterRef("from_day")),
            from_day__lte=Coalesce(OuterRef("until_day"), Value(date.max)),
            last_four=OuterRef("last_four"),
        )
        return self.annotate(  # type: ignore[no-redef]  # known to Card
            has_twin=Exists(others.exclude(pk=OuterRef("pk")))
        )

    def on(self, day: date) -> CardQuerySet:
        """Those that could be paid with on a day."""
        return self.filter(Q(until_day__isnull=True) | Q(until_day__gte=day), from_day__lte=day)
