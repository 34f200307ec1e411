"""Who may read and carry on what is learnt in a system, beyond what a role carries by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from learning_cycles.querysets import MEMBERS
from systems.models import Person, Role, RoleKind, Scale, System
from systems.permissions import ROLES_WITH, Permission, may, systems_where

if TYPE_CHECKING:
    from learning_cycles.models import LearningCycle
    from systems.querysets import PersonQuerySet


def reads_whole(person: Person, system: System) -> bool:
    """Whether ``person`` reads what is learnt in ``system`` in full: as a member, or from above.

    From above a team only the questions of its conversations are read. The same rule for rows is
    ``querysets.of_readable_systems``.
    """
    if system.pk in person.reach.held(*MEMBERS):
        return True
    if system.scale == Scale.TEAM:
        return may(person, Permission.DO_CASEWORK, system)
    return may(person, Permission.READ_ABOVE, system)


def opens(person: Person, system: System) -> bool:
    """Whether the page of ``system`` has something for ``person`` to read or to set up."""
    return (
        reads_whole(person, system)
        or may(person, Permission.READ_ABOVE, system)
        or may(person, Permission.ADMINISTER, system)
    )


def reads_above(person: Person, system: System) -> bool:
    """Whether ``person`` reads there what teams sent on, without knowing which team did."""
    return system.scale != Scale.TEAM and may(person, Permission.READ_ABOVE, system)


def carries_on(person: Person, system: System) -> bool:
    """Whether ``person`` opens conversations and cycles there: its steward, or the team itself."""
    if not reads_whole(person, system):
        return False
    return may(person, Permission.STEWARD, system) or (
        system.scale == Scale.TEAM and may(person, Permission.DO_CASEWORK, system)
    )


def looks_after_words(person: Person) -> bool:
    """Whether ``person`` says which words speak of the same thing, for the whole service."""
    return bool(systems_where(person, Permission.STEWARD))


def people_who_read(system: System) -> PersonQuerySet:
    """People with an account to whom ``reads_whole`` of ``system`` applies today, by name."""
    from_above = Permission.DO_CASEWORK if system.scale == Scale.TEAM else Permission.READ_ABOVE
    here_and_above = system.ancestors(include_self=True).values_list("pk", flat=True)
    roles = Role.objects.on().filter(
        Q(system=system, kind__in=MEMBERS)
        | Q(system__in=list(here_and_above), kind__in=ROLES_WITH[from_above])
    )
    people: PersonQuerySet = Person.objects.get_queryset().with_account()
    return people.filter(pk__in=roles.values("person"))


def those_who_look_after(system: System) -> list[Person]:
    """Stewards of ``system``, or of the nearest system above it that has one.

    Of a team it is the team itself: its coordinators, or else its caseworkers.
    """
    people: PersonQuerySet = Person.objects.get_queryset().with_account()
    if system.scale == Scale.TEAM:
        return list(people.coordinating(system)) or list(people.working_in(system))
    for each in [system, *System.objects.above(system)]:
        held = Role.objects.on().filter(system=each, kind=RoleKind.STEWARD)
        if found := list(people.filter(pk__in=held.values("person"))):
            return found
    return []


def runs(person: Person, cycle: LearningCycle) -> bool:
    """Whether ``person``, who may see ``cycle``, carries it on; one in a case as its worker."""
    return cycle.system is None or carries_on(person, cycle.system)
