"""Whose learning a person reads and carries on: the rules that all reads go by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from systems.kinds import RoleKind
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from systems.models import Person

# Members of an organisation, place or country: everybody with a role in it that carries content.
MEMBERS = [kind for kind in RoleKind if kind not in (RoleKind.FINANCE, RoleKind.ADMINISTRATOR)]


def readable_systems(person: Person) -> set[int]:
    """Ids of the systems whose learning ``person`` may read: as a member, or from above.

    A team's own are the team's; above it only its conversations are read, and only in part.
    """
    teams = person.reach.teams
    return (
        person.reach.held(*MEMBERS)
        | systems_where(person, Permission.DO_CASEWORK) & teams
        | systems_where(person, Permission.READ_ABOVE) - teams
    )


def of_readable_systems(person: Person) -> Q:
    """Rows of ``readable_systems``."""
    return Q(system__any_of=readable_systems(person))


def carried_on_by(person: Person) -> Q:
    """Rows of systems in which ``person`` carries on what is learnt: see ``carries_on``."""
    as_steward = readable_systems(person) & systems_where(person, Permission.STEWARD)
    in_team = systems_where(person, Permission.DO_CASEWORK) & person.reach.teams
    return Q(system__any_of=as_steward | in_team)
