"""Sense-making sessions: evidence, what people say of it, and what is decided."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from debriefs.models import Issue
from learning_cycles.models.conversations import Conversation
from learning_cycles.querysets import SessionQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


@pghistory.track()
class SenseMakingSession(models.Model):
    """People meet over the evidence of one system's conversation."""

    system = models.ForeignKey(System, on_delete=models.PROTECT, related_name="sessions")
    conversation = models.ForeignKey(
        Conversation,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="sessions",
    )
    question = models.CharField(max_length=300)
    held_on = models.DateField(default=timezone.localdate)
    missing_voices = models.TextField(blank=True, default="")
    convened_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    convened_at = models.DateTimeField(default=timezone.now)
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = SessionQuerySet.as_manager()

    class Meta:
        ordering = ["-held_on", "-id"]
        constraints = [both_or_none("closed_at", "closed_by", "session_closed_at_and_by")]

    def __str__(self) -> str:
        return self.question

    def get_absolute_url(self) -> str:
        return reverse("learning_cycles:session", args=[self.pk])


class Evidence(models.Model):
    """An issue of the conversation that was picked for the session."""

    session = models.ForeignKey(
        SenseMakingSession, on_delete=models.CASCADE, related_name="evidence"
    )
    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="+")

    class Meta:
        ordering = ["id"]
        verbose_name_plural = "evidence"
        constraints = [models.UniqueConstraint(fields=["session", "issue"], name="evidence_once")]

    def __str__(self) -> str:
        return f"Evidence of session {self.session_id}"


class VoiceKind(models.TextChoices):
    SEE = "see", "What people see"
    MEANING = "meaning", "What it means"
    TRY = "try", "What we will try"


@pghistory.track()
class Voice(models.Model):
    """What one person says: what they see, what it means, what to try. Disagreement is kept."""

    session = models.ForeignKey(SenseMakingSession, on_delete=models.CASCADE, related_name="voices")
    kind = models.CharField(max_length=10, choices=VoiceKind.choices)
    words = models.TextField()
    said_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    said_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["said_at", "id"]
        constraints = [
            one_of("kind", VoiceKind, "voice_kind_is_known"),
            models.CheckConstraint(condition=~Q(words=""), name="voice_says_something"),
        ]

    def __str__(self) -> str:
        return self.words


@pghistory.track()
class Decision(models.Model):
    """What a session decided, with somebody who looks after it."""

    session = models.ForeignKey(
        SenseMakingSession, on_delete=models.CASCADE, related_name="decisions"
    )
    words = models.TextField()
    owner = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="decisions")
    decided_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["decided_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="decision_says_something")
        ]

    def __str__(self) -> str:
        return self.words
