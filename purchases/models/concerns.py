"""Concerns about purchases, kept apart: only the people named on one ever know that it is there."""

import uuid

import pghistory
from django.conf import settings
from django.contrib.postgres.functions import RandomUUID
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from purchases.models.purchases import Purchase
from purchases.querysets import ConcernQuerySet
from systems.constraints import both_or_none

PERSON = settings.AUTH_USER_MODEL


@pghistory.track(exclude=["key"])
class Concern(models.Model):
    """A worry about a purchase that is not for everybody; only people named on it ever see it.

    Whether the worker was told is always on record: when and by whom, or why not yet. ``key``: its
    address, which nobody can guess and which tells nobody how many there are.
    """

    key = models.UUIDField(default=uuid.uuid4, db_default=RandomUUID(), unique=True, editable=False)
    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="concerns")
    words = models.TextField()
    raised_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    raised_at = models.DateTimeField(default=timezone.now)
    told_at = models.DateTimeField(null=True, blank=True)
    told_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    not_told_because = models.TextField(blank=True, default="")
    what_came_of_it = models.TextField(blank=True, default="")
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    version = models.PositiveIntegerField(default=1)

    objects = ConcernQuerySet.as_manager()

    class Meta:
        ordering = ["-raised_at", "-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="concern_says_something"),
            both_or_none("told_at", "told_by", "concern_told_at_and_by"),
            both_or_none("closed_at", "closed_by", "concern_closed_at_and_by"),
            models.CheckConstraint(
                condition=Q(told_at__isnull=False) | ~Q(not_told_because=""),
                name="concern_worker_is_told_or_why_not_yet",
            ),
        ]

    def __str__(self) -> str:
        return f"A concern of {timezone.localdate(self.raised_at):%-d %B %Y}"

    def get_absolute_url(self) -> str:
        return reverse("purchases:concern", args=[self.key])


class ConcernReader(models.Model):
    """Somebody who may read a concern, and who named them.

    ``as_worker``: named as the worker, whose name managers are not told.
    """

    concern = models.ForeignKey(Concern, on_delete=models.CASCADE, related_name="readers")
    person = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    named_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    named_at = models.DateTimeField(default=timezone.now)
    as_worker = models.BooleanField(default=False, db_default=False)

    class Meta:
        ordering = ["named_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["concern", "person"], name="concern_reader_once")
        ]

    def __str__(self) -> str:
        return str(self.person)


class ConcernLook(models.Model):
    """Somebody opened a concern: who, when. Those named on it read who did."""

    concern = models.ForeignKey(Concern, on_delete=models.CASCADE, related_name="looks")
    person = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    looked_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-looked_at", "-id"]

    def __str__(self) -> str:
        return f"{self.person}, {self.looked_at:%-d %B %Y}"
