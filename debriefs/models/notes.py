"""What is written at a debrief and about it: lines to sort, answers, reflections and actions."""

import pghistory
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.utils import timezone

from casework.models import Case
from debriefs.lexemes import lexemes_of
from debriefs.models.debrief import Debrief, Progress
from debriefs.models.issue import Issue
from debriefs.models.triggers import take_turns
from debriefs.querysets import ActionQuerySet, NoteQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


class NoteKind(models.TextChoices):
    LINE = "line", "Not sorted yet"
    PROGRESS = "progress", "Is this working?"
    ISSUE = "issue", "What got in the way"
    ACTION = "action", "To do"
    ANSWER = "answer", "An answer to the team's question"
    REFLECTION = "reflection", "About the debrief itself"


@pghistory.track(exclude=["key", "turn", "lexemes"])
class Note(models.Model):
    """Words of a debrief that are no entry of their own, or not yet.

    A *line* comes from the one box on top and is sorted with one press; what was jotted down ahead
    of time has no ``debrief`` and waits for the team's next one. ``became`` names the row that a
    note was sorted into ("progress:12"); the note itself is kept.
    """

    team = models.ForeignKey(System, on_delete=models.PROTECT, related_name="notes")
    debrief = models.ForeignKey(
        Debrief, null=True, blank=True, on_delete=models.CASCADE, related_name="notes"
    )
    kind = models.CharField(max_length=20, choices=NoteKind.choices, default=NoteKind.LINE)
    case = models.ForeignKey(
        Case, null=True, blank=True, on_delete=models.CASCADE, related_name="notes"
    )
    words = models.TextField()
    written_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)
    became = models.CharField(max_length=80, blank=True, default="")
    sorted_at = models.DateTimeField(null=True, blank=True)
    sorted_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    deleted_at = models.DateTimeField(null=True, blank=True)
    deleted_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    key = models.UUIDField(null=True, blank=True, unique=True)
    turn = models.PositiveIntegerField(default=0)
    lexemes = lexemes_of("words")
    version = models.PositiveIntegerField(default=1)

    objects = NoteQuerySet.as_manager()

    class Meta:
        ordering = ["written_at", "id"]
        constraints = [
            one_of("kind", NoteKind, "note_kind_is_known"),
            models.CheckConstraint(condition=~Q(words=""), name="note_says_something"),
            both_or_none("sorted_at", "sorted_by", "note_sorted_at_and_by"),
            both_or_none("deleted_at", "deleted_by", "note_deleted_at_and_by"),
            models.CheckConstraint(
                condition=Q(became="") | Q(sorted_at__isnull=False),
                name="note_that_became_something_was_sorted",
            ),
        ]
        indexes = [
            models.Index(
                fields=["team", "written_at"],
                condition=Q(debrief__isnull=True),
                name="note_waiting_of_team",
            ),
            GinIndex(fields=["lexemes"], name="note_lexemes", fastupdate=False),
        ]
        triggers = take_turns("words", "kind", "case_id", "became", "deleted_at")

    def __str__(self) -> str:
        return self.words

    @property
    def is_read_elsewhere(self) -> bool:
        """Whether it became an entry, which is read in its place."""
        return bool(self.became) and not self.became.startswith("note:")


class ActionState(models.TextChoices):
    OPEN = "open", "To do"
    DONE = "done", "Done"
    DROPPED = "dropped", "Dropped"


@pghistory.track(exclude=["key", "turn", "lexemes"])
class Action(models.Model):
    """Something that somebody on the team takes on. It comes up again until it is done or dropped.

    ``kept_on``: the day on which a debrief looked at it last and kept it. ``why``: the reason for
    dropping it, where one was given.
    """

    team = models.ForeignKey(System, on_delete=models.PROTECT, related_name="actions")
    debrief = models.ForeignKey(
        Debrief, null=True, blank=True, on_delete=models.SET_NULL, related_name="actions"
    )
    case = models.ForeignKey(
        Case, null=True, blank=True, on_delete=models.CASCADE, related_name="actions"
    )
    issue = models.ForeignKey(
        Issue, null=True, blank=True, on_delete=models.SET_NULL, related_name="actions"
    )
    words = models.TextField()
    carrier = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    due_on = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=ActionState.choices, default=ActionState.OPEN)
    why = models.TextField(blank=True, default="")
    kept_on = models.DateField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    written_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(default=timezone.now)
    deleted_at = models.DateTimeField(null=True, blank=True)
    deleted_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    key = models.UUIDField(null=True, blank=True, unique=True)
    turn = models.PositiveIntegerField(default=0)
    lexemes = lexemes_of("words")
    version = models.PositiveIntegerField(default=1)

    objects = ActionQuerySet.as_manager()

    class Meta:
        ordering = ["written_at", "id"]
        constraints = [
            one_of("state", ActionState, "action_state_is_known"),
            models.CheckConstraint(condition=~Q(words=""), name="action_says_something"),
            models.CheckConstraint(
                condition=Q(state="open", settled_at__isnull=True)
                | (~Q(state="open") & Q(settled_at__isnull=False)),
                name="action_settled_has_a_time",
            ),
            both_or_none("settled_at", "settled_by", "action_settled_at_and_by"),
            both_or_none("deleted_at", "deleted_by", "action_deleted_at_and_by"),
        ]
        indexes = [
            models.Index(fields=["team", "-written_at", "-id"], name="action_of_team_newest"),
            GinIndex(fields=["lexemes"], name="action_lexemes", fastupdate=False),
        ]
        triggers = take_turns("words", "state", "carrier_id", "version", "deleted_at")

    def __str__(self) -> str:
        return self.words

    @property
    def because_of(self) -> Issue | None:
        """The issue that it is on, unless somebody deleted that."""
        return self.issue if self.issue and not self.issue.deleted_at else None


@pghistory.track()
class Asked(models.Model):
    """A colleague asked by name, on one thing that was written down; and what they answered."""

    progress = models.ForeignKey(
        Progress, null=True, blank=True, on_delete=models.CASCADE, related_name="asked"
    )
    issue = models.ForeignKey(
        Issue, null=True, blank=True, on_delete=models.CASCADE, related_name="asked"
    )
    action = models.ForeignKey(
        Action, null=True, blank=True, on_delete=models.CASCADE, related_name="asked"
    )
    colleague = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="asked")
    words = models.TextField(blank=True, default="")
    asked_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    answer = models.TextField(blank=True, default="")
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["asked_at", "id"]
        verbose_name_plural = "asked"
        constraints = [
            models.CheckConstraint(
                condition=Q(progress__isnull=False, issue__isnull=True, action__isnull=True)
                | Q(progress__isnull=True, issue__isnull=False, action__isnull=True)
                | Q(progress__isnull=True, issue__isnull=True, action__isnull=False),
                name="asked_on_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True, answer="")
                | (Q(answered_at__isnull=False) & ~Q(answer="")),
                name="asked_and_answered_in_words",
            ),
        ]

    def __str__(self) -> str:
        return self.words or f"{self.colleague} is asked"


@pghistory.track()
class DebriefShape(models.Model):
    """How a team holds its debrief from now on: its question of the moment, and its prompts.

    ``prompts``: a list of ``{"part", "words", "hidden"}`` in the team's order; empty for the usual
    ones (``debriefs.prompts``). Each debrief keeps a copy of what held when it began.
    """

    team = models.OneToOneField(System, on_delete=models.CASCADE, related_name="debrief_shape")
    question = models.TextField(blank=True, default="")
    prompts = models.JSONField(default=list)
    changed_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    def __str__(self) -> str:
        return f"The debrief of {self.team}"


class QuietPutAway(models.Model):
    """A team was asked whether its debrief works for it, and put the question away for good."""

    team = models.OneToOneField(System, on_delete=models.CASCADE, related_name="quiet_put_away")
    put_away_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    put_away_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.team}, {self.put_away_at:%-d %B %Y}"
