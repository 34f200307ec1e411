"""Named reads of debriefs and of what is said in them. What a person may not see is not in them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q
from django.utils import timezone

from casework.models import Case
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import (  # noqa: F401 - for generics
        Activity,
        Countermeasure,
        Debrief,
        Issue,
        Progress,
        Welfare,
    )
    from systems.models import Person

DAYS_TO_BRING_BACK = 30


def _long_ago() -> datetime:
    """What was deleted at this moment or before cannot be brought back."""
    return timezone.now() - timedelta(days=DAYS_TO_BRING_BACK)


def of_visible_cases(person: Person) -> Q:
    """Rows with no case, or with one that ``person`` may see: restricted cases are absent."""
    return Q(case__isnull=True) | Q(case__in=Case.objects.visible_to(person))


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


class WelfareQuerySet(models.QuerySet["Welfare"]):
    """Reads of how people are."""

    def written_by(self, person: Person) -> WelfareQuerySet:
        """A person's own."""
        return self.filter(person=person)

    def shared_with(self, person: Person) -> WelfareQuerySet:
        """What colleagues chose to share with the teams that ``person`` works in."""
        return self.exclude(person=person).filter(self._shared_with_teams_of(person))

    def readable_by(self, person: Person) -> WelfareQuerySet:
        """A person's own, and what colleagues shared."""
        return self.filter(Q(person=person) | self._shared_with_teams_of(person))

    def _shared_with_teams_of(self, person: Person) -> Q:
        teams = systems_where(person, Permission.DO_CASEWORK)
        return Q(shared_with_team=True, debrief__team__in=teams)


class IssueQuerySet(models.QuerySet["Issue"]):
    """Reads of issues inside the team. Above the team they are read where they count."""

    def kept(self) -> IssueQuerySet:
        """Issues that nobody has deleted."""
        return self.filter(deleted_at__isnull=True)

    def in_team_of(self, person: Person) -> IssueQuerySet:
        """The issues of the person's teams, without those of cases closed to the person."""
        return self.kept()._of_teams_of(person)

    def to_bring_back(self, person: Person) -> IssueQuerySet:
        """Deleted issues of the person's teams that can still be brought back."""
        return self.filter(deleted_at__gt=_long_ago())._of_teams_of(person)

    def deleted_for_good(self) -> IssueQuerySet:
        """Deleted issues that nobody can bring back any more."""
        return self.filter(deleted_at__lte=_long_ago())

    def _of_teams_of(self, person: Person) -> IssueQuerySet:
        return self.filter(
            of_visible_cases(person),
            team__in=systems_where(person, Permission.DO_CASEWORK),
        )

    def raised_by(self, person: Person) -> IssueQuerySet:
        """What ``person`` raised, wherever they work today, of cases not closed to them."""
        return self.kept().filter(
            Q(case__isnull=True)
            | Q(case__restricted=False)
            | Q(case__in=Case.objects.visible_to(person)),
            raised_by=person,
        )

    def carried_by(self, person: Person) -> IssueQuerySet:
        """Open issues that ``person`` carries."""
        return self.kept().open().filter(carrier=person)

    def open(self) -> IssueQuerySet:
        return self.filter(status="open")

    def travelling(self) -> IssueQuerySet:
        """Sent on, at a level that calls for somebody beyond the team."""
        return self.kept().filter(sent_at__isnull=False, level__in=["system", "macro_system"])

    def waiting_to_be_sent(self) -> IssueQuerySet:
        """At a level that calls for somebody beyond the team, and not sent on yet."""
        return self.kept().filter(sent_at__isnull=True, level__in=["system", "macro_system"])

    def from_paper(self) -> IssueQuerySet:
        """Brought in from an issue log."""
        return self.filter(import_key__isnull=False)

    def for_list(self) -> IssueQuerySet:
        """With the people and things that a list or page of issues shows."""
        return self.select_related(
            "team", "case__citizen", "carrier", "raised_by", "sent_by"
        ).prefetch_related("countermeasures")


class CountermeasureQuerySet(models.QuerySet["Countermeasure"]):
    """Reads of temporary fixes."""

    def in_force(self) -> CountermeasureQuerySet:
        """Those nobody has ended."""
        return self.filter(ended_on__isnull=True)

    def sent_on(self) -> CountermeasureQuerySet:
        """Those whose worker sent them on."""
        return self.filter(sent_at__isnull=False)

    def air_cover_past_review(self) -> CountermeasureQuerySet:
        """Air cover that stands beyond its review date."""
        return (
            self.in_force().exclude(air_cover_holder="").filter(review_on__lt=timezone.localdate())
        )


class ActivityQuerySet(models.QuerySet["Activity"]):
    """Reads of kinds of value work."""

    def with_marks_on(self, debrief: Debrief) -> ActivityQuerySet:
        """The team's activities, each with ``marks_here``: how many marks this debrief made."""
        return self.filter(team=debrief.team_id).annotate(
            marks_here=Count("marks", filter=Q(marks__debrief=debrief))
        )
