"""What the roll-up derives from the facts: where each issue counts, and the sums of it.

Nothing here is a fact. ``manage.py rollup --rebuild`` makes all of it anew from issues,
placements and feeds; ``--check`` compares it with a computation of its own.

Every row written here is written for each issue that moves: a key has no index of its own where
another begins with it.
"""

from django.db import models
from django.db.models.functions import Now
from django.utils import timezone

from debriefs.models import Issue, Level
from learning_cycles.models.conversations import Conversation
from learning_cycles.querysets import CountedQuerySet, RollUpRunQuerySet, SystemPictureQuerySet
from systems.constraints import one_of
from systems.models import System


class Counted(models.Model):
    """An issue counts in a system (R1, R2), in that system's conversation of its chain if any.

    A method issue counts above its team as a number only, and so does what was passed up, in the
    larger conversation that it was passed to: ``only_number`` rows are never read.
    ``case_id`` and ``team`` are copies, so that a change can be taken back exactly.
    """

    issue = models.ForeignKey(
        Issue,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        db_index=False,
        related_name="counted",
    )
    system = models.ForeignKey(
        System, on_delete=models.CASCADE, db_index=False, related_name="counted"
    )
    conversation = models.ForeignKey(
        Conversation,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        db_index=False,
        related_name="counted",
    )
    level = models.CharField(max_length=20, choices=Level.choices)
    is_open = models.BooleanField()
    only_number = models.BooleanField(default=False)
    raised_on = models.DateField()
    team = models.ForeignKey(System, on_delete=models.CASCADE, db_index=False, related_name="+")
    case_ref = models.BigIntegerField(null=True, blank=True)

    objects = CountedQuerySet.as_manager()

    class Meta:
        ordering = ["-raised_on", "-issue_id"]
        constraints = [
            one_of("level", Level, "counted_level_is_known"),
            models.UniqueConstraint(fields=["issue", "system"], name="counted_once_in_a_system"),
        ]
        indexes = [
            models.Index(
                fields=["conversation", "-raised_on", "-issue"],
                name="counted_in_conversation",
            ),
            models.Index(fields=["system", "-raised_on", "-issue"], name="counted_in_system"),
            # Numbers and the people behind them are counted from the index alone.
            models.Index(
                fields=["system", "level", "is_open", "case_ref"],
                condition=models.Q(only_number=True),
                name="counted_as_number",
            ),
            # Where a team's issues are read is told from the index alone.
            models.Index(
                fields=["team"],
                include=["conversation", "issue"],
                condition=models.Q(only_number=False),
                name="counted_of_team",
            ),
        ]

    def __str__(self) -> str:
        return f"Issue {self.issue_id} in {self.system_id}"


class SystemPicture(models.Model):
    """How many issues of one level count in one system."""

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="pictures")
    level = models.CharField(max_length=20, choices=Level.choices)
    open_issues = models.IntegerField(default=0)
    closed_issues = models.IntegerField(default=0)

    objects = SystemPictureQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("level", Level, "system_picture_level_is_known"),
            models.UniqueConstraint(fields=["system", "level"], name="system_picture_once"),
        ]

    def __str__(self) -> str:
        return f"{self.get_level_display()} in {self.system_id}"


class ConversationPicture(models.Model):
    """The sums over all issues that count in a conversation (R4).

    ``open_issues`` and ``closed_issues`` may be read there; ``open_numbers`` and ``closed_numbers``
    count as numbers only, since what feeds it was passed up (R2), with ``number_cases`` behind
    them. ``cases`` and ``teams`` are those of all of them.
    """

    conversation = models.OneToOneField(
        Conversation, on_delete=models.CASCADE, related_name="picture", primary_key=True
    )
    open_issues = models.IntegerField(default=0)
    closed_issues = models.IntegerField(default=0)
    open_numbers = models.IntegerField(default=0, db_default=0)
    closed_numbers = models.IntegerField(default=0, db_default=0)
    number_cases = models.IntegerField(default=0, db_default=0)
    cases = models.IntegerField(default=0)
    teams = models.IntegerField(default=0)
    first_seen = models.DateField(null=True, blank=True)
    last_seen = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["-last_seen"], name="picture_newest_first")]

    def __str__(self) -> str:
        return f"Picture of conversation {self.conversation_id}"


class WeekInConversation(models.Model):
    """How many issues of one week count in a conversation, and how many cases are behind them.

    ``week`` is its Monday. The cases of several weeks do not add up: one case comes in many weeks.
    """

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, db_index=False, related_name="weeks"
    )
    week = models.DateField()
    issues = models.IntegerField(default=0)
    cases = models.IntegerField(default=0)

    class Meta:
        ordering = ["week"]
        constraints = [
            models.UniqueConstraint(
                fields=["conversation", "week"], name="week_in_conversation_once"
            ),
            models.CheckConstraint(
                condition=models.Q(week__iso_week_day=1), name="week_begins_on_monday"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.issues} in conversation {self.conversation_id}, week of {self.week}"


class CaseInConversation(models.Model):
    """How many issues of one case count in a conversation: what makes distinct cases countable.

    ``numbers`` of the ``issues`` count as numbers only.
    """

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, db_index=False, related_name="+"
    )
    case_ref = models.BigIntegerField()
    issues = models.IntegerField(default=0)
    numbers = models.IntegerField(default=0, db_default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["conversation", "case_ref"], name="case_in_conversation_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.issues} in conversation {self.conversation_id}"


class TeamInConversation(models.Model):
    """How many issues of one team count in a conversation."""

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, db_index=False, related_name="+"
    )
    team = models.ForeignKey(System, on_delete=models.CASCADE, related_name="+")
    issues = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["conversation", "team"], name="team_in_conversation_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.issues} in conversation {self.conversation_id}"


class RollUpRun(models.Model):
    """One time that the roll-up took marks and carried them on: its progress and last success.

    ``changes`` marks in ``batches`` so far, the last of them at ``last_batch_at``. One that is not
    finished and has done nothing for longer than a task may take is dead.
    """

    started_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True, blank=True)
    changes = models.PositiveIntegerField(default=0)
    batches = models.PositiveIntegerField(default=0, db_default=0)
    last_batch_at = models.DateTimeField(default=timezone.now, db_default=Now())

    objects = RollUpRunQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-id"]
        indexes = [models.Index(fields=["-started_at"], name="rollup_run_newest_first")]

    def __str__(self) -> str:
        return f"{self.changes} changes, {self.started_at:%-d %B %Y %H:%M}"
