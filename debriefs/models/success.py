"""What went well: kinds of value work, and a tally mark for each time."""

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from debriefs.models.debrief import Debrief
from debriefs.models.issue import Issue
from debriefs.models.triggers import MARK_HELPED, mark_issues_around, take_turns
from debriefs.querysets import ActivityQuerySet, TallyQuerySet
from systems.constraints import one_of
from systems.models import System


class Complexity(models.IntegerChoices):
    ANYBODY = 1, "1: anybody could do it"
    PRACTICE = 2, "2: takes some practice"
    EXPERIENCE = 3, "3: takes experience"
    TRAINING = 4, "4: takes training"
    EXPERT = 5, "5: takes an expert"


NOT_TALKED_ABOUT = "We have not talked about it yet"
"""Where a team has not judged how complex something is."""


@pghistory.track()
class Activity(models.Model):
    """One kind of value work of a team, with the team's judgement of how complex it is.

    ``issue``: what it helped with, where it is done because of one.
    Above the team it is counted with that of other teams, under its name unless ``named_above`` is
    off: a name that gives somebody away stays in the team.
    """

    team = models.ForeignKey(System, on_delete=models.PROTECT, related_name="activities")
    name = models.CharField(max_length=200)
    complexity = models.PositiveSmallIntegerField(choices=Complexity.choices, null=True, blank=True)
    issue = models.ForeignKey(
        Issue,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="activities",
        db_index=False,
    )
    named_above = models.BooleanField(default=True, db_default=True)
    version = models.PositiveIntegerField(default=1, db_default=1)

    objects = ActivityQuerySet.as_manager()

    class Meta:
        ordering = ["name", "id"]
        verbose_name_plural = "activities"
        constraints = [
            one_of("complexity", Complexity, "activity_complexity_is_known"),
            models.CheckConstraint(condition=~Q(name=""), name="activity_has_a_name"),
            models.UniqueConstraint(fields=["team", "name"], name="activity_once_in_team"),
        ]
        indexes = [models.Index(fields=["issue"], name="activity_of_issue")]
        triggers = [mark_issues_around(pgtrigger.UpdateOf("issue_id"))]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("debriefs:activity", args=[self.pk])


class Tally(models.Model):
    """One mark: this was done once. It keeps no worker, not even for the minute of undo.

    Made ahead of time it has no ``debrief`` yet and waits for the next one. ``key`` is drawn by the
    page that made it, so that a press that is sent twice makes one mark.
    """

    activity = models.ForeignKey(
        Activity, on_delete=models.CASCADE, related_name="marks", db_index=False
    )
    debrief = models.ForeignKey(
        Debrief, null=True, blank=True, on_delete=models.CASCADE, related_name="marks"
    )
    issue = models.ForeignKey(
        Issue,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="successes",
    )
    marked_on = models.DateField(default=timezone.localdate)
    key = models.UUIDField(null=True, blank=True, unique=True)
    turn = models.PositiveIntegerField(default=0, db_default=0)

    objects = TallyQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "tallies"
        # The number of marks in some time is read from the index alone.
        indexes = [
            models.Index(fields=["activity", "marked_on", "id"], name="tally_of_activity_by_day")
        ]
        triggers = [
            *take_turns("issue_id"),
            mark_issues_around(
                pgtrigger.Insert | pgtrigger.UpdateOf("issue_id", "activity_id") | pgtrigger.Delete,
                MARK_HELPED,
            ),
        ]

    def __str__(self) -> str:
        return str(self.activity)
