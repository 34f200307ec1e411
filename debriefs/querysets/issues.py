"""Named reads of issues in the team, and of what is done about them meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils import timezone

from casework.models import Case
from casework.querysets import cases_seen_by, long_ago, of_case_seen_by
from debriefs.querysets.similar import FEW, like
from systems.permissions import Permission, does_casework_in_many, systems_where

if TYPE_CHECKING:
    from debriefs.models import Activity, Countermeasure, Issue  # noqa: F401 - for generics
    from systems.models import Person

AIR_COVER_AHEAD = 7
"""Days before its review on which air cover comes up at the debrief."""


def of_visible_cases(person: Person) -> Q:
    """Rows with no case, or with one that ``person`` may see: restricted cases are absent."""
    return Q(case__isnull=True) | Q(case__in=cases_seen_by(person))


class IssueQuerySet(models.QuerySet["Issue"]):
    """Reads of issues inside the team. Above the team they are read where they count."""

    def kept(self) -> IssueQuerySet:
        """Issues that nobody has deleted."""
        return self.filter(deleted_at__isnull=True)

    def in_team_of(self, person: Person) -> IssueQuerySet:
        """The issues of the person's teams, without those of cases closed to the person."""
        return self.kept()._of_teams_of(person)

    def each_in_team_of(self, person: Person) -> IssueQuerySet:
        """The same as ``in_team_of``, for issues that are looked up by their ids, a few at once."""
        of_seen_case = (
            of_case_seen_by(person)
            if does_casework_in_many(person)
            else Q(case__among=cases_seen_by(person))
        )
        return self.kept().filter(
            Q(case__isnull=True) | of_seen_case,
            team__any_of=systems_where(person, Permission.DO_CASEWORK),
        )

    def open_to_raisers(self, issues: Iterable[Issue]) -> set[int]:
        """Ids of those ``issues`` that ``in_team_of`` has for the person who raised each.

        The same rule, for many people at once: two queries, if their reach was read along.
        """
        in_team = [
            issue
            for issue in issues
            if issue.raised_by
            and issue.deleted_at is None
            and issue.team_id in systems_where(issue.raised_by, Permission.DO_CASEWORK)
        ]
        seen = Case.objects.seen_by(
            [(issue.case_id, issue.raised_by) for issue in in_team if issue.case_id]  # type: ignore[misc]  # raised, as above
        )
        return {
            issue.pk
            for issue in in_team
            if issue.case_id is None or (issue.case_id, issue.raised_by_id) in seen
        }

    def to_bring_back(self, person: Person) -> IssueQuerySet:
        """Deleted issues of the person's teams that can still be brought back."""
        return self.filter(deleted_at__gt=long_ago())._of_teams_of(person)

    def deleted_for_good(self) -> IssueQuerySet:
        """Deleted issues that nobody can bring back any more."""
        return self.filter(deleted_at__lte=long_ago())

    def _of_teams_of(self, person: Person) -> IssueQuerySet:
        return self.filter(
            of_visible_cases(person),
            team__any_of=systems_where(person, Permission.DO_CASEWORK),
        )

    def to_name(self, activity: Activity, most: int) -> list[Issue]:
        """What ``activity`` can have helped with, with their cases; ``most`` at most.

        The one that it names, so that it is among however few are offered; then its team's newest
        open ones.
        """
        of_team = self.filter(team=activity.team_id).select_related("case")
        named = list(of_team.filter(pk=activity.issue_id)) if activity.issue_id else []
        others = of_team.open().exclude(pk__in=[issue.pk for issue in named])
        return [*named, *others.order_by("-raised_on", "-pk")[: most - len(named)]]

    def raised_by(self, person: Person) -> IssueQuerySet:
        """What ``person`` raised, wherever they work today, of cases not closed to them."""
        return self.kept().filter(
            Q(case__isnull=True) | Q(case__restricted=False) | Q(case__in=cases_seen_by(person)),
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

    def like(self, words: str, person: Person) -> IssueQuerySet:
        """Of what is ``in_team_of`` the person the nearest to ``words``, likest first.

        Each with its ``likeness``. Asks three to eight times.
        """
        return like(self.each_in_team_of(person), words, are_few=self._are_few_in_teams_of(person))

    def _are_few_in_teams_of(self, person: Person) -> bool:
        teams = systems_where(person, Permission.DO_CASEWORK)
        return not self.filter(team__any_of=teams).order_by()[FEW : FEW + 1].exists()

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

    def in_teams_of(self, person: Person) -> CountermeasureQuerySet:
        """Of issues that ``person`` reads as one of the team."""
        from debriefs.models import Issue

        return self.filter(issue__in=Issue.objects.in_team_of(person))

    def to_look_at(self) -> CountermeasureQuerySet:
        """Whose day has come; air cover some days before, so that nobody stands bare.

        What a debrief looked at today is not among them.
        """
        today = timezone.localdate()
        soon = today + timedelta(days=AIR_COVER_AHEAD)
        due = Q(review_on__lte=today) | (~Q(air_cover_holder="") & Q(review_on__lte=soon))
        not_today = Q(kept_on__isnull=True) | Q(kept_on__lt=today)
        return self.in_force().filter(due, not_today, issue__status="open")

    def air_cover_to_look_at(self) -> CountermeasureQuerySet:
        """Air cover whose day to look at it again is near or past, the nearest day first."""
        soon = timezone.localdate() + timedelta(days=AIR_COVER_AHEAD)
        cover = self.in_force().exclude(air_cover_holder="")
        return cover.filter(review_on__lte=soon, issue__status="open").order_by("review_on", "pk")
