"""What somebody who looks after a system did about where its issues belong, so as to undo it."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from debriefs.models import Issue
from learning_cycles.models.conversations import Conversation, Following
from learning_cycles.querysets import StepQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL

CAN_BE_UNDONE_FOR = timedelta(days=1)


class StepKind(models.TextChoices):
    CONFIRM = "confirm", "Confirmed where issues belong"
    MOVE = "move", "Moved issues"
    OPEN = "open", "Opened a conversation"
    MERGE = "merge", "Put conversations together"
    SPLIT = "split", "Parted a conversation"


class Step(models.Model):
    """One thing that a person did in one go: confirm, move, open, merge or split.

    ``into`` is where things went, or what was opened; nothing where places were only confirmed.
    ``out_of`` is the conversation that was merged or parted. ``began``: the step opened ``into``.
    The tables below keep what it moved.
    """

    system = models.ForeignKey(System, on_delete=models.PROTECT, related_name="steps")
    kind = models.CharField(max_length=10, choices=StepKind.choices)
    into = models.ForeignKey(
        Conversation, null=True, blank=True, on_delete=models.PROTECT, related_name="steps_into"
    )
    out_of = models.ForeignKey(
        Conversation, null=True, blank=True, on_delete=models.PROTECT, related_name="steps_out_of"
    )
    began = models.BooleanField(default=False)
    taken_at = models.DateTimeField(default=timezone.now)
    taken_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = StepQuerySet.as_manager()

    class Meta:
        ordering = ["-taken_at", "-id"]
        constraints = [
            one_of("kind", StepKind, "step_kind_is_known"),
            both_or_none("undone_at", "undone_by", "step_undone_at_and_by"),
            models.CheckConstraint(
                condition=Q(kind="confirm", into__isnull=True)
                | (~Q(kind="confirm") & Q(into__isnull=False)),
                name="step_leads_somewhere_unless_it_confirms",
            ),
            models.CheckConstraint(
                condition=Q(kind__in=["merge", "split"], out_of__isnull=False)
                | (~Q(kind__in=["merge", "split"]) & Q(out_of__isnull=True)),
                name="step_leaves_what_it_merges_or_parts",
            ),
            models.CheckConstraint(
                condition=Q(out_of__isnull=True) | ~Q(out_of=F("into")),
                name="step_leads_elsewhere",
            ),
        ]
        indexes = [models.Index(fields=["system", "-taken_at"], name="step_newest_first")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.taken_at:%-d %B %Y %H:%M}"

    @property
    def undo_url(self) -> str:
        return reverse("learning_cycles:undo_step", args=[self.pk])

    @property
    def can_be_undone(self) -> bool:
        """Whether it still stands and its day is not over yet."""
        return self.undone_at is None and self.taken_at > timezone.now() - CAN_BE_UNDONE_FOR


class MovedPlacement(models.Model):
    """An issue that a step put somewhere or settled where it was, and how its place stood before.

    ``was_`` columns are those of its ``Placement`` before the step.
    """

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="placements")
    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="moves")
    from_conversation = models.ForeignKey(
        Conversation, on_delete=models.PROTECT, related_name="issues_moved_out"
    )
    to_conversation = models.ForeignKey(
        Conversation, on_delete=models.PROTECT, related_name="issues_moved_in"
    )
    was_likeness = models.FloatField(null=True, blank=True)
    was_placed_at = models.DateTimeField()
    was_settled_at = models.DateTimeField(null=True, blank=True)
    was_settled_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        ordering = ["id"]
        constraints = [
            both_or_none("was_settled_at", "was_settled_by", "moved_placement_settled_at_and_by"),
            models.UniqueConstraint(fields=["step", "issue"], name="issue_moved_once_in_a_step"),
        ]

    def __str__(self) -> str:
        return f"Issue {self.issue_id} in step {self.step_id}"


class MovedFeed(models.Model):
    """A conversation whose feed a step changed: what it fed before, and what from then on."""

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="feeds")
    conversation = models.ForeignKey(
        Conversation, on_delete=models.PROTECT, related_name="feeds_moved"
    )
    from_conversation = models.ForeignKey(
        Conversation, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    to_conversation = models.ForeignKey(
        Conversation, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["step", "conversation"], name="feed_moved_once"),
        ]

    def __str__(self) -> str:
        return f"Feed of conversation {self.conversation_id} in step {self.step_id}"


class OpenedUp(models.Model):
    """A new conversation that a step made active, with its question before and from then on."""

    step = models.OneToOneField(
        Step, on_delete=models.CASCADE, primary_key=True, related_name="opened_up"
    )
    question_before = models.CharField(max_length=300, blank=True, default="")
    question = models.CharField(max_length=300)

    class Meta:
        verbose_name_plural = "opened up"

    def __str__(self) -> str:
        return self.question


class JoinedFollower(models.Model):
    """Somebody who followed a merged conversation, and so follows the one that it went into."""

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="followers")
    following = models.OneToOneField(Following, on_delete=models.CASCADE, related_name="joined_in")

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return f"Following {self.following_id} in step {self.step_id}"
