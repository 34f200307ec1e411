"""Handing over the decisions that somebody looked after."""

from django.db.models import Q, QuerySet

from learning_cycles.models import Decision
from systems.history import acting
from systems.models import Person, System


def decisions_of(person: Person) -> QuerySet[Decision]:
    """Decisions that ``person`` looks after and whose cycle, if one was started, is going on."""
    going_on = Q(cycle__isnull=True) | Q(cycle__ended_at__isnull=True)
    return Decision.objects.filter(going_on, owner=person)


def hand_over(*, person: Person, to: Person, by: Person, system: System) -> int:
    """``to`` looks after the decisions of a system that ``person`` did; returns how many."""
    with acting(by):
        return decisions_of(person).filter(session__system=system).update(owner=to)
