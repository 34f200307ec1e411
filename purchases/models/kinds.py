"""What money is spent on, in everyday words. Administrators add, reword and retire kinds."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from purchases.querysets import KindQuerySet
from systems.constraints import both_or_none


class ShippedKind(models.TextChoices):
    """The kinds that a service begins with."""

    FOOD = "food", "Food"
    WARMTH = "warmth", "Warmth"
    CLOTHES = "clothes", "Clothes"
    TRAVEL = "travel", "Travel"
    HOME = "home", "Home"
    BELONGING = "belonging", "Belonging"
    OTHER = "other", "Other"


@pghistory.track()
class Kind(models.Model):
    """One kind of purchase. A retired one is offered no more, and stays with what it was said of.

    ``code``: what a purchase keeps. ``place``: in the order in which kinds are offered.
    """

    code = models.SlugField(max_length=20, primary_key=True)
    name = models.CharField(max_length=60)
    place = models.PositiveSmallIntegerField(default=0)
    retired_at = models.DateTimeField(null=True, blank=True)
    retired_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    added_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    objects = KindQuerySet.as_manager()

    class Meta:
        ordering = ["place", "name"]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="kind_has_a_name"),
            models.UniqueConstraint("name", name="kind_name_is_its_own"),
            both_or_none("retired_at", "retired_by", "kind_retired_at_and_by"),
        ]

    def __str__(self) -> str:
        return self.name
