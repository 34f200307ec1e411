"""Named reads of whom on a team one can ask or hand something to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

if TYPE_CHECKING:
    from casework.models import Case
    from systems.models import System
    from systems.querysets import PersonQuerySet


def workers_who_see(*, team: System, case: Case | None) -> PersonQuerySet:
    """The workers of ``team``; where ``case`` is restricted, those of them who may see it."""
    from casework.models import Allocation
    from systems.models import Person

    workers: PersonQuerySet = Person.objects.working_in(team)
    if case is None or not case.restricted:
        return workers
    walking = Allocation.objects.current().filter(case=case)
    coordinating = Person.objects.coordinating(team)
    return workers.filter(Q(pk__in=walking.values("person")) | Q(pk__in=coordinating))
