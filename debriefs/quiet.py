"""Teams whose debrief has been empty for weeks, asked whether it works for them."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Exists, OuterRef
from django.utils import timezone

from debriefs.models import Debrief, QuietPutAway
from systems.history import acting
from systems.models import Person, Role, System
from systems.querysets import SystemQuerySet

QUIET_FOR = timedelta(days=28)


def with_quiet(teams: SystemQuerySet) -> SystemQuerySet:
    """Each with ``is_quiet``: it had people all the while, and nobody put the question away.

    Nobody but the team itself is told.
    """
    since = timezone.localdate() - QUIET_FOR
    here = OuterRef("pk")
    found: SystemQuerySet = teams.annotate(
        is_quiet=~Exists(Debrief.objects.with_words_since(since).filter(team=here))
        & ~Exists(QuietPutAway.objects.filter(team=here))
        & Exists(Role.objects.on().filter(system=here, from_day__lt=since))
    )
    return found


def put_quiet_away(*, team: System, by: Person) -> None:
    """Ask this team no more, also when two of it say so at once."""
    with acting(by):
        QuietPutAway.objects.get_or_create(team=team, defaults={"put_away_by": by})
