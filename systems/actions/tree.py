"""What can be done with systems: making, describing and moving them."""

from typing import Any

from django.db import IntegrityError

from systems.actions.changes import carry_on_soon
from systems.history import acting
from systems.kinds import Scale
from systems.models import Person, System

NAME_TAKEN = "system_name_once_in_parent"


class NameTaken(Exception):
    """Another system in the same one has that name."""


class CannotNest(Exception):
    """A system cannot be inside itself, inside one below it, or inside a smaller one."""


class MovedMeanwhile(Exception):
    """The system is not where it was when its move was shown."""


def make_system(
    *, name: str, scale: Scale, parent: System, by: Person, purpose: str = ""
) -> System:
    """Make a system inside ``parent``. Raises ``NameTaken`` and ``CannotNest``."""
    try:
        with acting(by):
            system: System = System.objects.create(
                name=name, scale=scale, parent=parent, purpose=purpose
            )
    except IntegrityError as error:
        raise _said(error) from error
    return system


def change_system(*, system: System, by: Person, **fields: Any) -> System:
    """Change the name or purpose. Raises ``NameTaken``."""
    try:
        with acting(by):
            System.objects.filter(pk=system.pk).update(**fields)
    except IntegrityError as error:
        raise _said(error) from error
    system.refresh_from_db()
    return system


def move_system(*, system: System, to: System, shown_in: int | None, by: Person) -> System:
    """Move a system, with all below it, into ``to``. A trigger marks it for the roll-up.

    ``shown_in`` is the id of the system it was in when the mover saw what moves. Raises
    ``MovedMeanwhile`` where that is no longer so, ``NameTaken`` and ``CannotNest``.
    """
    try:
        with acting(by):
            if not System.objects.filter(pk=system.pk, parent=shown_in).update(parent=to):
                raise MovedMeanwhile
            carry_on_soon()
    except IntegrityError as error:
        raise _said(error) from error
    system.refresh_from_db()
    return system


def _said(error: IntegrityError) -> Exception:
    """What the database refused, as an exception that names it."""
    return NameTaken() if NAME_TAKEN in str(error) else CannotNest()
