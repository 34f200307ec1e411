"""The look back at purchases: reading them, asking, learning; and a concern, kept apart."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from purchases.models.purchases import Purchase
from purchases.querysets import ConcernQuerySet, LookBackQuerySet, QuestionQuerySet
from systems.constraints import both_or_none

PERSON = settings.AUTH_USER_MODEL


class LookBack(models.Model):
    """A manager has read a purchase: who, when. It changes nothing about the purchase."""

    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="look_backs")
    manager = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    read_at = models.DateTimeField(default=timezone.now)

    objects = LookBackQuerySet.as_manager()

    class Meta:
        ordering = ["read_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["purchase", "manager"], name="look_back_once_each")
        ]

    def __str__(self) -> str:
        return f"{self.manager}, {self.read_at:%-d %B %Y}"


@pghistory.track()
class Question(models.Model):
    """What a manager would like to understand about a purchase, and the worker's answer."""

    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="questions")
    words = models.TextField()
    asked_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    answer = models.TextField(blank=True, default="")
    answered_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering = ["asked_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="question_says_something"),
            both_or_none("answered_at", "answered_by", "question_answered_at_and_by"),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True, answer="")
                | (Q(answered_at__isnull=False) & ~Q(answer="")),
                name="question_answered_has_an_answer",
            ),
        ]

    def __str__(self) -> str:
        return self.words


@pghistory.track()
class Reply(models.Model):
    """What was said after the answer to a question, by either side."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="replies")
    words = models.TextField()
    written_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["written_at", "id"]
        verbose_name_plural = "replies"
        constraints = [models.CheckConstraint(condition=~Q(words=""), name="reply_says_something")]

    def __str__(self) -> str:
        return self.words


@pghistory.track()
class Learning(models.Model):
    """What a manager takes from a purchase, for the system and not about the worker.

    ``became`` names what came of it ("issue:12", "entry:9").
    """

    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="learnings")
    words = models.TextField()
    written_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)
    became = models.CharField(max_length=80)

    class Meta:
        ordering = ["written_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="learning_says_something"),
            models.CheckConstraint(condition=~Q(became=""), name="learning_became_something"),
        ]

    def __str__(self) -> str:
        return self.words


@pghistory.track()
class Concern(models.Model):
    """A worry about a purchase that is not for everybody; only people named on it ever see it.

    Whether the worker was told is always on record: when and by whom, or why not yet.
    """

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


class ConcernReader(models.Model):
    """Somebody who may read a concern, and who named them."""

    concern = models.ForeignKey(Concern, on_delete=models.CASCADE, related_name="readers")
    person = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    named_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    named_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["named_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["concern", "person"], name="concern_reader_once")
        ]

    def __str__(self) -> str:
        return str(self.person)
