"""What came of an issue log that somebody brought from paper."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone

from debriefs.importing.querysets import LogImportQuerySet
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
    teams_made = models.JSONField(default=list)
    rejected = models.JSONField(default=list)

    objects = LogImportQuerySet.as_manager()

    class Meta:
        ordering = ["-brought_at", "-id"]

    def __str__(self) -> str:
        return self.file_name

    def get_absolute_url(self) -> str:
        return reverse("debriefs:imported_issues", args=[self.pk])
