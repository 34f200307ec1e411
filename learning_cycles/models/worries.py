"""What those who keep a rule worry about, and what has been seen about it since."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from learning_cycles.models.conversations import Conversation

PERSON = settings.AUTH_USER_MODEL


@pghistory.track()
class Worry(models.Model):
    """What somebody who keeps a rule fears of changing it, in their own words.

    ``whose``: their role or their name, as they wish.
    """

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="worries")
    whose = models.CharField(max_length=200)
    words = models.TextField()
    written_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["written_at", "id"]
        verbose_name_plural = "worries"
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="worry_says_something"),
            models.CheckConstraint(condition=~Q(whose=""), name="worry_is_somebody_s"),
        ]

    def __str__(self) -> str:
        return self.words


@pghistory.track()
class WorrySeen(models.Model):
    """Something that was seen about a worry since."""

    worry = models.ForeignKey(Worry, on_delete=models.CASCADE, related_name="seen")
    words = models.TextField()
    seen_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    seen_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["seen_at", "id"]
        verbose_name_plural = "seen about worries"
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="seen_about_worry_says_something")
        ]

    def __str__(self) -> str:
        return self.words
