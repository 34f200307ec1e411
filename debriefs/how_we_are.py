"""What a team shared with itself of how people were, week by week."""

from collections import Counter
from datetime import timedelta

from django.utils import timezone

from debriefs.faces import Week
from debriefs.models import Debrief, Welfare
from debriefs.models.debrief import Face
from systems.models import System

DAYS = 7


def weeks_of(team: System, number: int) -> list[Week]:
    """The last ``number`` weeks of ``team``, this one first. One query.

    What somebody keeps to themselves leaves nothing here: a week without shared faces looks the
    same, whatever else was said in it.
    """
    today = timezone.localdate()
    this_monday = today - timedelta(days=today.weekday())
    mondays = [this_monday - timedelta(weeks=back) for back in range(number)]
    shared: dict[int, Counter[Face]] = {back: Counter() for back in range(number)}
    debriefs: dict[int, dict[int, Debrief]] = {back: {} for back in range(number)}
    for welfare in Welfare.objects.shared_with_team(team, since=mondays[-1]):
        back = (this_monday + timedelta(days=DAYS - 1) - welfare.debrief.day).days // DAYS
        if back in shared and welfare.face:
            shared[back][Face(welfare.face)] += 1
            debriefs[back][welfare.debrief_id] = welfare.debrief
    return [
        Week(
            first_day=monday,
            last_day=monday + timedelta(days=DAYS - 1),
            shared=shared[back],
            debriefs=list(debriefs[back].values()),
        )
        for back, monday in enumerate(mondays)
    ]
