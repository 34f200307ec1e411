"""The look back at purchases: reading them, asking, learning."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from purchases.models.purchases import Purchase
from purchases.querysets import (
    LearningQuerySet,
    LookBackQuerySet,
    QuestionQuerySet,
    RuleOffQuerySet,
)
from systems.constraints import both_or_none, one_of

PERSON = settings.AUTH_USER_MODEL


class LookBack(models.Model):
    """A manager has read a purchase: who, when. It changes nothing about the purchase.

    ``read_at``: the first time. ``version``: the version of the purchase that was read last.
    """

    purchase = models.ForeignKey(
        Purchase, on_delete=models.CASCADE, db_index=False, related_name="look_backs"
    )
    manager = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    read_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1, db_default=1)

    objects = LookBackQuerySet.as_manager()

    class Meta:
        ordering = ["read_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["purchase", "manager"], name="look_back_once_each")
        ]

    def __str__(self) -> str:
        return f"{self.manager}, {self.read_at:%-d %B %Y}"


class ReadAgain(models.Model):
    """A manager has read a purchase once more, after it was corrected: when."""

    look_back = models.ForeignKey(LookBack, on_delete=models.CASCADE, related_name="again")
    read_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["read_at", "id"]
        verbose_name_plural = "read again"

    def __str__(self) -> str:
        return f"{self.read_at:%-d %B %Y}"


class ComesFirst(models.TextChoices):
    """A plain rule by which something is worth a look first. It says nothing against anybody."""

    NO_RECORD = "no_record", "Money left a card, and no record says yet what it was for"
    UNUSUAL = "unusual", "The amount is more than three times what is usual for its kind"
    SEVERAL_CARDS = "several_cards", "The same shop on the same day, paid with more than one card"


class RuleOff(models.Model):
    """A rule that a manager does without. All are on until they turn one off, for themselves."""

    person = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="+")
    rule = models.CharField(max_length=20, choices=ComesFirst.choices)
    since = models.DateTimeField(default=timezone.now)

    objects = RuleOffQuerySet.as_manager()

    class Meta:
        ordering = ["person", "rule"]
        verbose_name_plural = "rules off"
        constraints = [
            one_of("rule", ComesFirst, "rule_off_is_known"),
            models.UniqueConstraint(fields=["person", "rule"], name="rule_off_once"),
        ]

    def __str__(self) -> str:
        return self.get_rule_display()


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

    objects = LearningQuerySet.as_manager()

    class Meta:
        ordering = ["written_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="learning_says_something"),
            models.CheckConstraint(condition=~Q(became=""), name="learning_became_something"),
        ]
        indexes = [models.Index(fields=["became"], name="learning_by_what_it_became")]

    def __str__(self) -> str:
        return self.words

    @property
    def issue_pk(self) -> int | None:
        """The number of the issue that it became; nothing where it was said in a conversation."""
        kind, _, number = self.became.partition(":")
        return int(number) if kind == "issue" else None

    @property
    def entry_pk(self) -> int | None:
        """The number of what was said in a conversation; nothing where it became an issue."""
        kind, _, number = self.became.partition(":")
        return int(number) if kind == "entry" else None
