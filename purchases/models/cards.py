"""Cards and budgets, as administrators keep them. Of a card's number only the last four digits."""

from typing import TYPE_CHECKING

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from purchases.querysets import BudgetQuerySet, CardQuerySet
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


def _until_is_not_before(name: str) -> models.CheckConstraint:
    """A last day that is empty, or not before the first."""
    return models.CheckConstraint(
        condition=Q(until_day__isnull=True) | Q(until_day__gte=F("from_day")), name=name
    )


@pghistory.track()
class Budget(models.Model):
    """Money that a system has for a purpose, from a day until a day, both included.

    It is there to say what is spent and what is left: spending beyond it is recorded like any.
    """

    system = models.ForeignKey(System, on_delete=models.PROTECT, related_name="budgets")
    name = models.CharField(max_length=100)
    from_day = models.DateField()
    until_day = models.DateField()
    amount = models.DecimalField(max_digits=11, decimal_places=2)
    purpose = models.TextField(blank=True, default="")
    version = models.PositiveIntegerField(default=1)

    objects = BudgetQuerySet.as_manager()

    class Meta:
        ordering = ["-from_day", "name", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="budget_has_a_name"),
            models.CheckConstraint(condition=Q(amount__gt=0), name="budget_holds_something"),
            _until_is_not_before("budget_ends_after_it_begins"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("purchases:budget", args=[self.pk])


@pghistory.track()
class Card(models.Model):
    """A purchase card: who holds it, from when until when, and what it is paid from.

    ``issuer``: whoever sends its statements; ``reference``: what they call the card.
    """

    system = models.ForeignKey(System, on_delete=models.PROTECT, related_name="cards")
    holder = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="cards")
    last_four = models.CharField(max_length=4)
    issuer = models.CharField(max_length=100, blank=True, default="")
    reference = models.CharField(max_length=100, blank=True, default="")
    budget = models.ForeignKey(
        Budget, null=True, blank=True, on_delete=models.SET_NULL, related_name="cards"
    )
    from_day = models.DateField()
    until_day = models.DateField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    objects = CardQuerySet.as_manager()

    class Meta:
        ordering = ["last_four", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_four__regex=r"^[0-9]{4}$"), name="card_keeps_four_digits"
            ),
            _until_is_not_before("card_ends_after_it_begins"),
        ]

    has_twin: bool  # brought along by ``with_has_twin``

    if TYPE_CHECKING:
        holder_id: int

    def __str__(self) -> str:
        return f"the card ending {self.last_four}"

    def get_absolute_url(self) -> str:
        return reverse("purchases:card", args=[self.pk])
