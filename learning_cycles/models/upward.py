"""Passing a conversation up with a case for change, and what the larger scale answers."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from learning_cycles.models.conversations import Conversation, Entry
from learning_cycles.models.cycles import SystemChange
from learning_cycles.querysets import AnswerQuerySet, CaseForChangeQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


@pghistory.track()
class CaseForChange(models.Model):
    """What a conversation asks of a larger scale, and why. A draft until it is passed up.

    All its words are read at the larger scale as they stand here: ``happens`` to people, how often,
    what was tried, what it costs, the worry of those who keep the rule, and what is asked of whom.
    Without ``to_conversation`` a new one is opened at ``to_system`` when it is passed up.
    """

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="cases_for_change"
    )
    happens = models.TextField(blank=True, default="")
    how_often = models.TextField(blank=True, default="")
    tried = models.TextField(blank=True, default="")
    costs = models.TextField(blank=True, default="")
    worry = models.TextField(blank=True, default="")
    asked = models.TextField(blank=True, default="")
    stories = models.ManyToManyField(Entry, blank=True, related_name="+")
    to_system = models.ForeignKey(
        System, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    to_conversation = models.ForeignKey(
        Conversation,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="cases_received",
    )
    written_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)
    passed_at = models.DateTimeField(null=True, blank=True)
    passed_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    taken_back_at = models.DateTimeField(null=True, blank=True)
    taken_back_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    version = models.PositiveIntegerField(default=1)

    objects = CaseForChangeQuerySet.as_manager()

    class Meta:
        ordering = ["passed_at", "id"]
        verbose_name_plural = "cases for change"
        constraints = [
            both_or_none("passed_at", "passed_by", "case_for_change_passed_at_and_by"),
            both_or_none("taken_back_at", "taken_back_by", "case_for_change_taken_back_at_and_by"),
            models.CheckConstraint(
                condition=Q(passed_at__isnull=True)
                | (~Q(happens="") & ~Q(asked="") & Q(to_conversation__isnull=False)),
                name="case_for_change_passed_up_says_what_and_to_whom",
            ),
            models.CheckConstraint(
                condition=Q(taken_back_at__isnull=True) | Q(passed_at__isnull=False),
                name="case_for_change_taken_back_was_passed_up",
            ),
            models.CheckConstraint(
                condition=Q(to_conversation__isnull=True) | Q(to_system__isnull=False),
                name="case_for_change_goes_to_a_system",
            ),
            models.UniqueConstraint(
                fields=["conversation"],
                condition=Q(passed_at__isnull=True),
                name="case_for_change_one_draft",
            ),
        ]

    def __str__(self) -> str:
        return self.asked or f"Case for change of conversation {self.conversation_id}"

    def read_in(self, conversation: Conversation) -> str:
        """Its address as read from ``conversation``, which it comes from or went to."""
        return reverse("learning_cycles:case_for_change", args=[conversation.pk, self.pk])


class AnswerKind(models.TextChoices):
    """What the larger scale says."""

    CHANGE = "change", "Yes: this is normal from now on"
    NO = "no", "No, and this is why"
    NOT_YET = "not_yet", "Not yet: this is what we need to know"


@pghistory.track(exclude=["told_up_to", "told_at"])
class AnswerFromAbove(models.Model):
    """What a larger scale answers, in its own conversation, to all that feed it.

    ``words``: the new normal, the reason, or what it needs to know. ``closes``: what counts there
    is closed with it. ``told_up_to``: background work has told the raisers of issues up to this id;
    ``told_at``: it has told all of them.
    """

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="answers_down"
    )
    kind = models.CharField(max_length=10, choices=AnswerKind.choices)
    words = models.TextField()
    change = models.ForeignKey(
        SystemChange, null=True, blank=True, on_delete=models.PROTECT, related_name="answers"
    )
    closes = models.BooleanField(default=False)
    answered_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(default=timezone.now)
    told_up_to = models.BigIntegerField(default=0)
    told_at = models.DateTimeField(null=True, blank=True)

    objects = AnswerQuerySet.as_manager()

    class Meta:
        ordering = ["answered_at", "id"]
        verbose_name_plural = "answers from above"
        constraints = [
            one_of("kind", AnswerKind, "answer_from_above_kind_is_known"),
            models.CheckConstraint(condition=~Q(words=""), name="answer_from_above_has_its_reason"),
            models.CheckConstraint(
                condition=Q(change__isnull=True) | Q(kind=AnswerKind.CHANGE),
                name="answer_from_above_with_a_change_is_one",
            ),
            models.CheckConstraint(
                condition=Q(closes=False) | ~Q(kind=AnswerKind.NOT_YET),
                name="answer_not_yet_closes_nothing",
            ),
        ]
        indexes = [
            models.Index(
                fields=["answered_at"],
                condition=Q(told_at__isnull=True),
                name="answer_from_above_to_tell",
            )
        ]

    def __str__(self) -> str:
        return self.words
