"""Named reads of what went well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Count, Q

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import Activity, Debrief  # noqa: F401 - for generics
    from systems.models import Person


class ActivityQuerySet(models.QuerySet["Activity"]):
    """Reads of kinds of value work."""

    def of_teams_of(self, person: Person) -> ActivityQuerySet:
        """The activities of the teams in which ``person`` does casework."""
        return self.filter(team__in=systems_where(person, Permission.DO_CASEWORK))

    def with_marks_on(self, debrief: Debrief) -> ActivityQuerySet:
        """The team's activities, each with ``marks_here``: how many marks this debrief made."""
        return self.filter(team=debrief.team_id).annotate(
            marks_here=Count("marks", filter=Q(marks__debrief=debrief))
        )
