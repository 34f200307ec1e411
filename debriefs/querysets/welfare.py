"""Named reads of how people are: their own, and what was shared with a team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import Welfare  # noqa: F401 - for generics
    from systems.models import Person


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
