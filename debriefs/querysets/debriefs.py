"""Named reads of debriefs and of what is said of cases in them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone

from casework.querysets import cases_seen_by, long_ago
from debriefs.querysets.notes import with_asked
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import Debrief, Progress  # noqa: F401 - for generics
    from systems.models import Person

DAYS_FOR_LATE_WORDS = 30
"""How long a debrief that nobody wrote in waits, unseen, for words still on somebody's device."""


class DebriefQuerySet(models.QuerySet["Debrief"]):
    """Reads of debriefs."""

    def visible_to(self, person: Person) -> DebriefQuerySet:
        """Debriefs of the teams in which ``person`` does casework."""
        return self.filter(team__any_of=systems_where(person, Permission.DO_CASEWORK))

    def open(self) -> DebriefQuerySet:
        """Those that nobody has closed and that have not lapsed."""
        return self.filter(closed_at__isnull=True, lapsed_at__isnull=True)

    def open_today(self) -> DebriefQuerySet:
        """Today's open debriefs, the latest sitting first."""
        return self.open().filter(day=timezone.localdate()).order_by("-sitting")

    def left_open(self) -> DebriefQuerySet:
        """Open debriefs of days that are over."""
        return self.open().filter(day__lt=timezone.localdate())

    def with_words_for(self, person: Person) -> DebriefQuerySet:
        """Those in which something stands that ``person`` may read; empty ones show nowhere."""
        from debriefs.models import Action, Issue, Note, Progress, Tally, ToTalkAbout, Welfare

        here = OuterRef("pk")
        return self.filter(
            Exists(Progress.objects.visible_to(person).filter(debrief=here))
            | Exists(Issue.objects.in_team_of(person).filter(debrief=here))
            | Exists(Note.objects.visible_to(person).filter(debrief=here))
            | Exists(Action.objects.visible_to(person).filter(debrief=here))
            | Exists(Tally.objects.filter(debrief=here))
            | Exists(Welfare.objects.readable_by(person).filter(debrief=here))
            | Exists(ToTalkAbout.objects.in_team_of(person).filter(debrief=here))
        )

    def with_anything(self) -> DebriefQuerySet:
        """Those in which anybody wrote anything; also what was taken away again counts."""
        return self.filter(self._anything())

    def with_words_since(self, day: date) -> DebriefQuerySet:
        """Those from ``day`` on in which anybody wrote anything: their entries have taken turns."""
        return self.filter(day__gte=day, turn__gt=0)

    def with_nothing(self) -> DebriefQuerySet:
        """Those in which nobody wrote anything."""
        return self.exclude(self._anything())

    def too_old_for_late_words(self) -> DebriefQuerySet:
        """Those of days so long ago that no device still holds words for them."""
        return self.filter(day__lt=timezone.localdate() - timedelta(days=DAYS_FOR_LATE_WORDS))

    def _anything(self) -> models.Q:
        from debriefs.models import Action, Issue, Note, Progress, Tally, ToTalkAbout, Welfare

        here = OuterRef("pk")
        found = models.Q()
        for model in (Progress, Issue, Note, Action, Tally, Welfare, ToTalkAbout):
            found |= models.Q(Exists(model._default_manager.filter(debrief=here)))
        return found


class ProgressQuerySet(models.QuerySet["Progress"]):
    """Reads of what was said of cases."""

    def visible_to(self, person: Person) -> ProgressQuerySet:
        return self.filter(self._of_teams_and_cases_of(person), deleted_at__isnull=True)

    def for_page(self) -> ProgressQuerySet:
        """With the people and things that a page shows of each."""
        people = self.select_related("said_by", "case__citizen", "debrief")
        return people.prefetch_related(with_asked())

    def to_bring_back(self, person: Person) -> ProgressQuerySet:
        """Deleted ones that can still be brought back."""
        return self.filter(self._of_teams_and_cases_of(person), deleted_at__gt=long_ago())

    def deleted_for_good(self) -> ProgressQuerySet:
        """Deleted ones that nobody can bring back any more."""
        return self.filter(deleted_at__lte=long_ago())

    def _of_teams_and_cases_of(self, person: Person) -> models.Q:
        return models.Q(
            debrief__team__any_of=systems_where(person, Permission.DO_CASEWORK),
            case__in=cases_seen_by(person),
        )
