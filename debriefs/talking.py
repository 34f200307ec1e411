"""Whom somebody can ask to talk with: people of their team, and by name those above it."""

from django.db.models import Q, QuerySet

from systems.kinds import RoleKind
from systems.models import Person, Role, System
from systems.querysets import PersonQuerySet
from systems.reach import ids_above


def can_be_asked(team: System, by: Person) -> PersonQuerySet:
    """People with an account and a role today in ``team`` or in a system above it."""
    return _holding(Role.objects.on().filter(system__in=ids_above([team.pk])), but=by)


def close_by(team: System, by: Person) -> PersonQuerySet:
    """Those of them who are shown without being looked for: of the team, and its coordinators."""
    coordinates = Q(system__in=ids_above([team.pk]), kind=RoleKind.COORDINATOR)
    return _holding(Role.objects.on().filter(Q(system=team) | coordinates), but=by)


def _holding(roles: "QuerySet[Role]", *, but: Person) -> PersonQuerySet:
    people: PersonQuerySet = Person.objects.get_queryset().with_account()
    return people.filter(pk__in=roles.values("person")).exclude(pk=but.pk)
