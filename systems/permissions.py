"""Who may do what, in one enumeration and one function.

A role is held in a system and reaches the systems below it; a permission is had wherever a role
that carries it reaches. Scoped querysets ask ``systems_where``; everything else asks ``may``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from systems.kinds import RoleKind

if TYPE_CHECKING:
    from systems.models import Person, System


class Permission(StrEnum):
    """What a role can carry."""

    DO_CASEWORK = "do casework"  # cases, debriefs, issues and purchases of a team
    COORDINATE = "coordinate"  # restricted cases, the workers of a team, imports
    LOOK_BACK = "look back"  # purchases after the fact
    READ_SPEND = "read spend"  # amounts, suppliers, kinds and reasons of purchases
    KEEP_STATEMENTS = "keep statements"  # card statements and exports of an organisation
    READ_ABOVE = "read above"  # what was sent on, above the team
    STEWARD = "steward"  # place, settle, convene and decide in a system
    ADMINISTER = "administer"  # accounts, roles, systems; no content


ROLES_WITH: dict[Permission, frozenset[RoleKind]] = {
    Permission.DO_CASEWORK: frozenset({RoleKind.CASEWORKER, RoleKind.COORDINATOR}),
    Permission.COORDINATE: frozenset({RoleKind.COORDINATOR}),
    Permission.LOOK_BACK: frozenset({RoleKind.MANAGER}),
    Permission.READ_SPEND: frozenset({RoleKind.MANAGER, RoleKind.FINANCE}),
    Permission.KEEP_STATEMENTS: frozenset({RoleKind.FINANCE}),
    Permission.READ_ABOVE: frozenset(
        {RoleKind.MANAGER, RoleKind.STEWARD, RoleKind.LEARNING_PARTNER}
    ),
    Permission.STEWARD: frozenset({RoleKind.STEWARD}),
    Permission.ADMINISTER: frozenset({RoleKind.ADMINISTRATOR}),
}


FEW_TEAMS = 20
"""So many teams can be begun with; whoever reaches more reaches an organisation or a country."""
"""In so many what somebody reads is little beside all that there is in a country."""


def systems_where(person: Person, permission: Permission) -> set[int]:
    """Ids of all systems in which ``person`` has ``permission`` today."""
    return person.reach.systems(*ROLES_WITH[permission])


def does_casework_in_many(person: Person) -> bool:
    """Whether what ``person`` reads in teams is too much to begin a read of many rows with it."""
    return len(systems_where(person, Permission.DO_CASEWORK)) > FEW_TEAMS


def may(person: Person, permission: Permission, system: System | int) -> bool:
    """Whether ``person`` has ``permission`` in ``system`` (or the id of one) today."""
    system_id = system if isinstance(system, int) else system.pk
    return system_id in systems_where(person, permission)


def systems_kept(person: Person) -> set[int]:
    """Ids of the systems whose people ``person`` looks after: as administrator or coordinator."""
    return systems_where(person, Permission.ADMINISTER) | systems_where(
        person, Permission.COORDINATE
    )


def kinds_kept(person: Person, system: System | int) -> frozenset[RoleKind]:
    """The roles that ``person`` may give, move and end in ``system``.

    Administrators all of them, coordinators their workers': nobody makes anybody more than they
    look after themselves.
    """
    if may(person, Permission.ADMINISTER, system):
        return frozenset(RoleKind)
    if may(person, Permission.COORDINATE, system):
        return frozenset({RoleKind.CASEWORKER})
    return frozenset()
