"""What can be done with roles: giving, ending and moving them."""

from datetime import date, timedelta

from django.db import IntegrityError
from django.urls import reverse
from django.utils import timezone

from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind, RoleKind
from systems.models import Person, Role, System
from systems.reach import ids_above


class AlreadyHeld(Exception):
    """The person holds the same role in the same system on some of these days."""


class LastAdministrator(Exception):
    """Nobody else administers ``system``."""

    def __init__(self, system: System) -> None:
        super().__init__(f"Nobody else administers {system}.")
        self.system = system


def give_role(
    *,
    person: Person,
    kind: RoleKind,
    system: System,
    from_day: date,
    by: Person,
    until_day: date | None = None,
) -> Role:
    """Give a role from a day until a day, both included. Raises ``AlreadyHeld``."""
    try:
        with acting(by):
            return Role.objects.create(
                person=person,
                kind=kind,
                system=system,
                from_day=from_day,
                until_day=until_day,
                given_by=by,
                given_at=timezone.now(),
            )
    except IntegrityError as error:
        raise AlreadyHeld from error


def end_role(*, role: Role, until_day: date, by: Person) -> Role | None:
    """Make ``until_day`` the role's last day; a role that begins later is given up.

    Returns nothing where it was given up. Raises ``LastAdministrator`` where a system would be left
    without one, and ``AlreadyHeld`` where a later last day runs into the same role held again.
    """
    try:
        with acting(by):
            if role.kind == RoleKind.ADMINISTRATOR:
                _lock_above(role.system)
            ended = _end(role, until_day)
            if role.kind == RoleKind.ADMINISTRATOR:
                _require_administrator(role.system, after=until_day)
    except IntegrityError as error:
        raise AlreadyHeld from error
    return ended


def end_role_at_once(*, role: Role, by: Person) -> Role | None:
    """End a role so that it reaches nothing from now on: yesterday was its last day."""
    yesterday = timezone.localdate() - timedelta(days=1)
    return end_role(role=role, until_day=yesterday, by=by)


def move_role(*, role: Role, to: System, from_day: date, by: Person) -> Role:
    """End a role and give the same one in another system from ``from_day`` on.

    The coordinators there are told. Raises ``AlreadyHeld``, and ``LastAdministrator`` where the old
    system would be left without one.
    """
    until_day = role.until_day
    with acting(by):
        end_role(role=role, until_day=from_day - timedelta(days=1), by=by)
        moved = give_role(
            person=role.person,
            kind=RoleKind(role.kind),
            system=to,
            from_day=from_day,
            until_day=until_day,
            by=by,
        )
        _tell_coordinators(moved, came_from=role.system, by=by)
    return moved


def _end(role: Role, until_day: date) -> Role | None:
    if until_day < role.from_day:
        role.delete()
        return None
    role.until_day = until_day
    role.save(update_fields=["until_day"])
    return role


def _require_administrator(system: System, *, after: date) -> None:
    """Somebody who goes today themselves does not count."""
    day = max(after, timezone.localdate()) + timedelta(days=1)
    if not Role.objects.administering(system, day).exists():
        raise LastAdministrator(system)


def _lock_above(system: System) -> None:
    """Let two people end each other's role one after the other only."""
    above = System.objects.filter(pk__in=ids_above([system.pk]))
    list(above.select_for_update(no_key=True).order_by("pk"))


def _tell_coordinators(role: Role, *, came_from: System, by: Person) -> None:
    for coordinator in Person.objects.coordinating(role.system_id).exclude(pk=by.pk):
        tell(
            person=coordinator,
            kind=NoticeKind.LOOKS_AFTER,
            topic=f"person:{role.person_id}",
            heading=f"{role.person} comes to {role.system}",
            key=f"moved:{role.pk}",
            words=f"{by} moved {role.person} from {came_from}. "
            f"The first day is {role.from_day:%-d %B %Y}.",
            next_step="If this is not what you agreed, you can end the role.",
            url=reverse("systems:person", args=[role.person_id]),
        )
