"""Whose learning a person reads and carries on: the rules that all reads go by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from systems.kinds import RoleKind, Scale
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from systems.models import Person

# Members of an organisation, place or country: everybody with a role in it that carries content.
MEMBERS = [kind for kind in RoleKind if kind not in (RoleKind.FINANCE, RoleKind.ADMINISTRATOR)]


def of_readable_systems(person: Person) -> Q:
    """Rows of systems whose learning ``person`` may read: as a member, or from above.

    A team's own are the team's; above it only its conversations are read, and only in part.
    """
    return (
        Q(
            system__any_of=systems_where(person, Permission.DO_CASEWORK),
            system__scale=Scale.TEAM,
        )
        | Q(system__any_of=person.reach.held(*MEMBERS))
        | (
            Q(system__any_of=systems_where(person, Permission.READ_ABOVE))
            & ~Q(system__scale=Scale.TEAM)
        )
    )


def carried_on_by(person: Person) -> Q:
    """Rows of systems in which ``person`` carries on what is learnt: see ``carries_on``."""
    return of_readable_systems(person) & Q(
        system__any_of=systems_where(person, Permission.STEWARD)
    ) | Q(system__any_of=systems_where(person, Permission.DO_CASEWORK), system__scale=Scale.TEAM)
