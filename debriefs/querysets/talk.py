"""Named reads of what is to be talked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from casework.querysets import cases_seen_by
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import ToTalkAbout  # noqa: F401 - for generics
    from systems.models import Person, System


class ToTalkAboutQuerySet(models.QuerySet["ToTalkAbout"]):
    """Reads of what comes up at debriefs."""

    def in_team_of(self, person: Person) -> ToTalkAboutQuerySet:
        """What comes up in the person's teams, without what is about cases closed to them."""
        open_to = Q(case__isnull=True) | Q(case__in=cases_seen_by(person))
        return self.filter(open_to, team__in=systems_where(person, Permission.DO_CASEWORK))

    def waiting(self) -> ToTalkAboutQuerySet:
        """Neither answered nor put away."""
        return self.filter(settled_at__isnull=True)

    def of_team(self, team: System) -> ToTalkAboutQuerySet:
        """What one team has to talk about."""
        return self.filter(team=team)
