"""Named reads of what is to be talked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from casework.querysets import cases_seen_by
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import Debrief, ToTalkAbout  # noqa: F401 - for generics
    from systems.models import Person, System


class ToTalkAboutQuerySet(models.QuerySet["ToTalkAbout"]):
    """Reads of what comes up at debriefs."""

    def in_team_of(self, person: Person) -> ToTalkAboutQuerySet:
        """What comes up in the person's teams, without what is about cases closed to them."""
        open_to = Q(case__isnull=True) | Q(case__in=cases_seen_by(person))
        return self.filter(open_to, team__any_of=systems_where(person, Permission.DO_CASEWORK))

    def waiting(self) -> ToTalkAboutQuerySet:
        """Neither answered nor put away."""
        return self.filter(settled_at__isnull=True)

    def of_team(self, team: System) -> ToTalkAboutQuerySet:
        """What one team has to talk about."""
        return self.filter(team=team)

    def at(self, debrief: Debrief | int) -> ToTalkAboutQuerySet:
        """What was settled at one debrief (or the id of it), and while it is open what waits."""
        from debriefs.models import Debrief

        number = debrief if isinstance(debrief, int) else debrief.pk
        open_one = Debrief.objects.open().filter(pk=number).order_by()
        # One team, or none: so that both halves are found by an index, every few seconds.
        waits = Q(settled_at__isnull=True, team=open_one.values("team")[:1])
        return self.filter(Q(debrief=number) | waits)

    def about(self, source: str) -> ToTalkAboutQuerySet:
        """All that is asked about one thing ("purchase:12"), whatever of it is asked."""
        return self.filter(Q(source=source) | Q(source__startswith=f"{source}:"))

    def answered(self) -> ToTalkAboutQuerySet:
        """Those of which something was said."""
        return self.filter(settled_at__isnull=False).exclude(answer="")

    def for_page(self) -> ToTalkAboutQuerySet:
        """With the people and things that a page shows of each."""
        return self.select_related("case__citizen", "asked_by", "settled_by")
