"""Named reads of what went well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Count, Q

if TYPE_CHECKING:
    from debriefs.models import Activity, Debrief  # noqa: F401 - for generics


class ActivityQuerySet(models.QuerySet["Activity"]):
    """Reads of kinds of value work."""

    def with_marks_on(self, debrief: Debrief) -> ActivityQuerySet:
        """The team's activities, each with ``marks_here``: how many marks this debrief made."""
        return self.filter(team=debrief.team_id).annotate(
            marks_here=Count("marks", filter=Q(marks__debrief=debrief))
        )
