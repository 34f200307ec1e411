"""Named reads of debriefs and of what is said of cases in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone

from casework.models import Case
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import Debrief, Progress  # noqa: F401 - for generics
    from systems.models import Person


class DebriefQuerySet(models.QuerySet["Debrief"]):
    """Reads of debriefs."""

    def visible_to(self, person: Person) -> DebriefQuerySet:
        """Debriefs of the teams in which ``person`` does casework."""
        return self.filter(team__in=systems_where(person, Permission.DO_CASEWORK))

    def open_today(self) -> DebriefQuerySet:
        """Today's debriefs that nobody has closed, the latest sitting first."""
        return self.filter(day=timezone.localdate(), closed_at__isnull=True).order_by("-sitting")

    def with_words_for(self, person: Person) -> DebriefQuerySet:
        """Those in which something stands that ``person`` may read; empty ones show nowhere."""
        from debriefs.models import Issue, Progress, Tally, Welfare

        here = OuterRef("pk")
        return self.filter(
            Exists(Progress.objects.visible_to(person).filter(debrief=here))
            | Exists(Issue.objects.in_team_of(person).filter(debrief=here))
            | Exists(Tally.objects.filter(debrief=here))
            | Exists(Welfare.objects.readable_by(person).filter(debrief=here))
        )


class ProgressQuerySet(models.QuerySet["Progress"]):
    """Reads of what was said of cases."""

    def visible_to(self, person: Person) -> ProgressQuerySet:
        return self.filter(
            debrief__team__in=systems_where(person, Permission.DO_CASEWORK),
            case__in=Case.objects.visible_to(person),
        )
