"""Whether every team inside a system has been heard from lately, without saying which has not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import timedelta

from django.utils import timezone

from debriefs.models import Debrief
from systems.models import Scale, System

LATELY = timedelta(days=28)
FEWEST_TEAMS = 2
"""Among fewer teams of one organisation, the sentence would name one."""


def some_team_is_quiet(systems: Collection[System]) -> bool:
    """Whether one of the teams among ``systems`` has held no debrief with anything in it lately.

    ``systems``: a system and all inside it, each before those inside it. A team by itself in its
    organisation is left out: it would be named there, and for a larger system by subtraction.
    """
    teams = _teams_by_organisation(systems)
    asked = {pk for inside in teams.values() if len(inside) >= FEWEST_TEAMS for pk in inside}
    heard = Debrief.objects.with_words_since(timezone.localdate() - LATELY).filter(team__in=asked)
    return bool(asked - set(heard.order_by().values_list("team", flat=True).distinct()))


def _teams_by_organisation(systems: Collection[System]) -> dict[int | None, list[int]]:
    """Ids of teams by the nearest organisation above them; None where there is none."""
    organisations: dict[int, int | None] = {}
    teams: dict[int | None, list[int]] = defaultdict(list)
    for system in systems:
        above = organisations.get(system.parent_id)
        organisations[system.pk] = system.pk if system.scale == Scale.ORGANISATION else above
        if system.scale == Scale.TEAM:
            teams[above].append(system.pk)
    return teams
