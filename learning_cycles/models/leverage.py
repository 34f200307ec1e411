"""Points of leverage: the rules, roles and processes that issues keep meeting."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from debriefs.models import GiftTier
from learning_cycles.models.conversations import Conversation
from learning_cycles.models.cycles import SystemChange
from learning_cycles.querysets import LeveragePointQuerySet
from systems.constraints import one_of
from systems.models import System


class LeverageKind(models.TextChoices):
    RULE = "rule", "A rule"
    ROLE = "role", "A role"
    PROCESS = "process", "A process"


@pghistory.track()
class LeveragePoint(models.Model):
    """One rule, role or process of a system: what it is for, beside what it does.

    ``purpose`` is as ``keeper`` says it. ``changes`` are those that changed it for good.
    """

    system = models.ForeignKey(System, on_delete=models.PROTECT, related_name="leverage_points")
    kind = models.CharField(max_length=10, choices=LeverageKind.choices)
    name = models.CharField(max_length=200)
    purpose = models.TextField(blank=True, default="")
    keeper = models.CharField(max_length=200, blank=True, default="")
    what_it_does = models.TextField(blank=True, default="")
    getting_round = models.TextField(blank=True, default="")
    new_normal = models.TextField(blank=True, default="")
    gift_tier = models.CharField(max_length=20, choices=GiftTier.choices, null=True, blank=True)
    gift_holder = models.CharField(max_length=200, blank=True, default="")
    met_in = models.ManyToManyField(Conversation, related_name="leverage_points", blank=True)
    changes = models.ManyToManyField(SystemChange, related_name="leverage_points", blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    objects = LeveragePointQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            one_of("kind", LeverageKind, "leverage_kind_is_known"),
            one_of("gift_tier", GiftTier, "leverage_gift_tier_is_known"),
            models.CheckConstraint(condition=~Q(name=""), name="leverage_point_has_a_name"),
        ]
        indexes = [models.Index(fields=["system", "-id"], name="leverage_of_system_newest")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("learning_cycles:leverage_point", args=[self.system_id, self.pk])
