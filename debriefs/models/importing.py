"""What came of an issue log that somebody brought from paper, and the rows that are not settled."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from debriefs.importing.querysets import HeldRowQuerySet, LogImportQuerySet
from debriefs.models.issue import Issue
from systems.constraints import both_or_none, one_of
from systems.models import System


class LogImport(models.Model):
    """The result of one file, kept for whoever brought it until its rejected rows are mended.

    ``rejected``: a list of ``{"line", "cells", "problems"}``; ``teams_made``: a list of names.
    """

    organisation = models.ForeignKey(System, on_delete=models.CASCADE, related_name="log_imports")
    file_name = models.CharField(max_length=255)
    brought_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    brought_at = models.DateTimeField(default=timezone.now)
    added = models.PositiveIntegerField()
    already_there = models.PositiveIntegerField()
    held = models.PositiveIntegerField(default=0, db_default=0)
    teams_made = models.JSONField(default=list)
    rejected = models.JSONField(default=list)

    objects = LogImportQuerySet.as_manager()

    class Meta:
        ordering = ["-brought_at", "-id"]

    def __str__(self) -> str:
        return self.file_name

    def get_absolute_url(self) -> str:
        return reverse("debriefs:imported_issues", args=[self.pk])


class Doubt(models.TextChoices):
    """Why a row is held; on screen as a sentence."""

    NO_LEVEL = "no_level", "It does not say where the answer lies."
    SEVERAL_LEVELS = "several_levels", "It says more than one thing about where the answer lies."
    DOUBLE = "double", "Another row of the file says exactly the same."
    CHANGED = "changed", "It looks like an issue that is here already, with something changed."
    NAMES = "names", "Its words would tell somebody whom it is about."


class Outcome(models.TextChoices):
    """What a person decided about a row."""

    TAKEN_IN = "taken_in", "Taken in"
    CHANGED = "changed", "The earlier issue was changed to it"
    LEFT_OUT = "left_out", "Left out"


class HeldRow(models.Model):
    """A row from paper that a person has to settle. It is no issue, and counts nowhere, until then.

    ``key``: what the row is known by when its file comes again, as ``Issue.import_key``.
    ``cells``: as they came, in the order of the log's columns; gone once they stand in an issue.
    ``earlier``: the issue that it may be a change of. ``issue``: the one that came of it.
    """

    team = models.ForeignKey(System, on_delete=models.CASCADE, related_name="held_rows")
    key = models.CharField(max_length=80, unique=True)
    file_name = models.CharField(max_length=255)
    line = models.PositiveIntegerField()
    cells = models.JSONField()
    doubts = ArrayField(models.CharField(max_length=20))
    earlier = models.ForeignKey(
        Issue, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    held_at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    outcome = models.CharField(max_length=20, choices=Outcome.choices, null=True, blank=True)
    issue = models.ForeignKey(
        Issue, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = HeldRowQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            one_of("outcome", Outcome, "held_row_outcome_is_known"),
            both_or_none("settled_at", "settled_by", "held_row_settled_at_and_by"),
            both_or_none("settled_at", "outcome", "held_row_settled_has_an_outcome"),
            models.CheckConstraint(
                condition=Q(doubts__contained_by=Doubt.values) & Q(doubts__len__gt=0),
                name="held_row_doubts_are_known",
            ),
        ]
        indexes = [
            models.Index(
                fields=["team", "id"], condition=Q(settled_at=None), name="held_row_waiting"
            )
        ]

    def __str__(self) -> str:
        return f"{self.file_name}, line {self.line}"

    def get_absolute_url(self) -> str:
        return reverse("debriefs:held_row", args=[self.pk])
