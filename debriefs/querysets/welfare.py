"""Named reads of how people are: their own, and what was shared with a team."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Prefetch, Q

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import Welfare, WelfareMonth  # noqa: F401 - for generics
    from systems.models import Person, System


class WelfareQuerySet(models.QuerySet["Welfare"]):
    """Reads of how people are."""

    def written_by(self, person: Person) -> WelfareQuerySet:
        """A person's own."""
        return self.filter(person=person)

    def readable_by(self, person: Person) -> WelfareQuerySet:
        """A person's own, and what colleagues shared."""
        return self.filter(Q(person=person) | self._shared_with_teams_of(person))

    def with_shared_face(self) -> WelfareQuerySet:
        """Faces that were shared with a team: all that counts anywhere."""
        return self.filter(shared_with_team=True, face__isnull=False)

    def shared_with_team(self, team: System, *, since: date) -> WelfareQuerySet:
        """Faces shared with one team at its debriefs from a day on, with these, newest first."""
        found = self.with_shared_face().filter(debrief__team=team, debrief__day__gte=since)
        return found.select_related("debrief").order_by("-debrief__day", "-debrief__sitting")

    def _shared_with_teams_of(self, person: Person) -> Q:
        teams = systems_where(person, Permission.DO_CASEWORK)
        return Q(shared_with_team=True, debrief__team__any_of=teams)


class WelfareMonthQuerySet(models.QuerySet["WelfareMonth"]):
    """Reads of months that are frozen."""

    def as_in(self, organisation: System) -> WelfareMonthQuerySet:
        """Each with ``shown``: the bands of one organisation, the best face first, or none."""
        from debriefs.models import WelfareBand

        own = WelfareBand.objects.filter(organisation=organisation).order_by("-face")
        return self.prefetch_related(  # type: ignore[no-redef]  # known to readers of a month
            Prefetch("bands", queryset=own, to_attr="shown")
        )
