"""The debrief of a team, what was said of each case, and how people were."""

from datetime import datetime

import pghistory
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q, Value
from django.urls import reverse
from django.utils import timezone

from casework.models import Case
from debriefs.lexemes import lexemes_of
from debriefs.models.triggers import take_turns
from debriefs.querysets import DebriefQuerySet, ProgressQuerySet, WelfareQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System


@pghistory.track(exclude=["turn"])
class Debrief(models.Model):
    """A meeting of one team on one day; ``sitting`` tells a second one on the same day apart.

    ``question`` and ``prompts`` are the team's as they were when it began. Somebody closes it, or
    it lapses by itself the next night. ``turn`` counts the changes of what is written in it.
    """

    team = models.ForeignKey(System, on_delete=models.PROTECT, related_name="debriefs")
    day = models.DateField()
    sitting = models.PositiveSmallIntegerField(default=1)
    question = models.TextField(blank=True, default="")
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    opened_at = models.DateTimeField(default=timezone.now)
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    lapsed_at = models.DateTimeField(null=True, blank=True)
    prompts = models.JSONField(default=list, db_default=Value([], models.JSONField()))
    turn = models.PositiveIntegerField(default=0, db_default=0)

    objects = DebriefQuerySet.as_manager()

    class Meta:
        ordering = ["-day", "-sitting", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["team", "day", "sitting"], name="debrief_once_per_sitting"
            ),
            both_or_none("closed_at", "closed_by", "debrief_closed_at_and_by"),
            models.CheckConstraint(
                condition=Q(closed_at__isnull=True) | Q(lapsed_at__isnull=True),
                name="debrief_ends_one_way",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.team}, {self.day:%-d %B %Y}"

    def get_absolute_url(self) -> str:
        return reverse("debriefs:debrief", args=[self.pk])

    @property
    def ended_at(self) -> datetime | None:
        """When it was closed or lapsed; nothing while it is open."""
        return self.closed_at or self.lapsed_at


@pghistory.track(exclude=["key", "turn", "lexemes"])
class Progress(models.Model):
    """Is this working, against what matters to the person? In a worker's words.

    ``key`` is the writer's own name for it, so that saving it twice adds one. ``beside``: what it
    was said beside, after the debrief had ended.
    """

    debrief = models.ForeignKey(Debrief, on_delete=models.CASCADE, related_name="progress")
    case = models.ForeignKey(
        Case, on_delete=models.CASCADE, db_index=False, related_name="progress"
    )
    words = models.TextField()
    said_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    said_at = models.DateTimeField(default=timezone.now)
    beside = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="corrections",
        db_index=False,
    )
    deleted_at = models.DateTimeField(null=True, blank=True)
    deleted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,
    )
    key = models.UUIDField(null=True, blank=True, unique=True)
    turn = models.PositiveIntegerField(default=0, db_default=0)
    lexemes = lexemes_of("words")
    version = models.PositiveIntegerField(default=1)

    objects = ProgressQuerySet.as_manager()

    class Meta:
        ordering = ["said_at", "id"]
        verbose_name_plural = "progress"
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="progress_says_something"),
            both_or_none("deleted_at", "deleted_by", "progress_deleted_at_and_by"),
        ]
        indexes = [
            models.Index(fields=["case", "-said_at"], name="progress_of_case_newest"),
            GinIndex(fields=["lexemes"], name="progress_lexemes", fastupdate=False),
        ]
        triggers = take_turns("words", "deleted_at", "case_id")

    def __str__(self) -> str:
        return self.words


class Sharing(models.TextChoices):
    """Who may read how somebody is."""

    MINE = "mine", "Only me"
    TEAM = "team", "My team too"


class Face(models.IntegerChoices):
    STRUGGLING = 1, "Struggling"
    LOW = 2, "Low"
    GETTING_BY = 3, "Getting by"
    FINE = 4, "Fine"
    GOOD = 5, "Good"


@pghistory.track(
    pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), exclude=["turn"]
)
class Welfare(models.Model):
    """How a person is, on one debrief: a face, words, or both.

    It is theirs alone unless they share it with the team.
    """

    debrief = models.ForeignKey(Debrief, on_delete=models.CASCADE, related_name="welfare")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="welfare"
    )
    face = models.PositiveSmallIntegerField(choices=Face.choices, null=True, blank=True)
    words = models.TextField(blank=True, default="")
    shared_with_team = models.BooleanField(default=False)
    talk_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    said_at = models.DateTimeField(default=timezone.now)
    turn = models.PositiveIntegerField(default=0, db_default=0)
    version = models.PositiveIntegerField(default=1)

    objects = WelfareQuerySet.as_manager()

    class Meta:
        ordering = ["said_at", "id"]
        verbose_name_plural = "welfare"
        constraints = [
            one_of("face", Face, "welfare_face_is_known"),
            models.UniqueConstraint(fields=["debrief", "person"], name="welfare_once_per_debrief"),
        ]
        triggers = take_turns("version")

    def __str__(self) -> str:
        return self.get_face_display() or self.words

    @property
    def sharing(self) -> Sharing:
        """Who may read it, as the page asks."""
        return Sharing.TEAM if self.shared_with_team else Sharing.MINE
