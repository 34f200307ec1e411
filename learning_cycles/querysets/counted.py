"""Named reads of issues where they count."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import TruncMonth

from debriefs.models import Countermeasure, Issue
from systems.kinds import Scale
from systems.permissions import Permission, may, systems_where

if TYPE_CHECKING:
    from learning_cycles.models import Conversation, Counted  # noqa: F401 - for generics
    from systems.models import Person, System


class CountedQuerySet(models.QuerySet["Counted"]):
    """Reads of issues where they count: the only way an issue is read above its team."""

    def readable_by(self, person: Person) -> CountedQuerySet:
        """Issues sent on, for readers above; and those of the person's own teams.

        The issue itself is asked again whether it travels: a mark not carried on yet lets nothing
        be read that was taken back.
        """
        return self.filter(self._readable(person), only_number=False)

    def readable_in(self, system: System, person: Person) -> CountedQuerySet:
        """The same of one system: of all others that ``person`` reads nothing need be asked."""
        readable = Q(issue__in=Issue.objects.in_team_of(person))
        if may(person, Permission.READ_ABOVE, system):
            readable |= Q(issue__in=Issue.objects.travelling())
        return self.filter(readable, system=system, only_number=False)

    def read_from_above_by(self, person: Person) -> CountedQuerySet:
        """Where ``person`` reads what others sent on. The issue itself is asked if it travels."""
        return self.filter(
            system__any_of=systems_where(person, Permission.READ_ABOVE), only_number=False
        )

    def _readable(self, person: Person) -> Q:
        sent_on = Q(
            issue__in=Issue.objects.travelling(),
            system__any_of=systems_where(person, Permission.READ_ABOVE),
        )
        own = Q(issue__in=Issue.objects.each_in_team_of(person))
        return sent_on | own

    def of_own_teams(self, person: Person) -> CountedQuerySet:
        """Issues of the person's own teams, wherever they count."""
        return self.filter(issue__in=Issue.objects.each_in_team_of(person), only_number=False)

    def conversations_of_own_teams(self, person: Person) -> list[int]:
        """Ids of the conversations in which an issue of the person's own teams is read."""
        # The team says the same as the issue's, and is where few of many are found from.
        of_teams = self.filter(team__any_of=systems_where(person, Permission.DO_CASEWORK))
        there = of_teams.of_own_teams(person).filter(conversation__isnull=False)
        return list(there.order_by().values_list("conversation", flat=True).distinct())

    def placed_in(self, conversation: Conversation | int) -> CountedQuerySet:
        """Issues put into this very conversation, not carried into it by one that feeds it."""
        return self.filter(conversation=conversation, issue__placement__conversation=conversation)

    def to_be_placed(self, systems: Collection[int]) -> CountedQuerySet:
        """Issues whose place in ``systems`` is only suggested; see ``PlacementQuerySet``."""
        from learning_cycles.models import Placement

        # That they count there need not be said: they are counted in what they were put into.
        waiting = Placement.objects.waiting_in(systems).order_by()
        return self.filter(
            issue__in=waiting.values("issue"), issue__placement__conversation=F("conversation")
        )

    def for_reading(self, person: Person) -> CountedQuerySet:
        """What a page shows of each, newest first: words, month and organisation, never the team.

        ``month`` is what they are ordered by, so that no order and no address of a next page tells
        the day. ``is_own``: the person's own team raised it. Countermeasures in force that were
        sent on are in ``issue.countermeasures_sent_on``.
        """
        in_organisation = self.model._default_manager.filter(
            issue=OuterRef("issue"), system__scale=Scale.ORGANISATION
        )
        return (
            self.select_related("issue__placement")
            .annotate(
                month=TruncMonth("raised_on"),
                organisation=Subquery(in_organisation.values("system__name")[:1]),
                is_own=Exists(Issue.objects.each_in_team_of(person).filter(pk=OuterRef("issue"))),
            )
            .prefetch_related(
                Prefetch(
                    "issue__countermeasures",
                    queryset=Countermeasure.objects.in_force().sent_on(),
                    to_attr="countermeasures_sent_on",
                )
            )
            .order_by("-month", "-issue_id")
        )
