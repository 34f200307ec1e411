"""Handing over the issues that somebody carried."""

from django.db.models import F

from debriefs.models import Issue
from debriefs.querysets import of_visible_cases
from systems.history import acting
from systems.models import Person, System


def hand_over(*, person: Person, to: Person | None, by: Person, team: System) -> int:
    """``to`` carries the open issues of a team that ``person`` carried; returns how many.

    Without ``to``, and where ``to`` may not see the case, nobody carries them: they fall to the
    coordinator.
    """
    carried = Issue.objects.carried_by(person).filter(team=team)
    with acting(by):
        passed_on = 0
        if to:
            passed_on = carried.filter(of_visible_cases(to)).update(
                carrier=to, version=F("version") + 1
            )
        carried.update(carrier=None, version=F("version") + 1)
    return passed_on
