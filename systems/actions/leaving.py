"""Seeing people off, and letting them come back."""

from django.utils import timezone
from knox.models import AuthToken

from systems.actions.people import end_role_at_once
from systems.history import acting
from systems.models import Person


def leave(*, person: Person, by: Person) -> Person:
    """End at once all that ``by`` may end: the roles, and with the last of them the account.

    Somebody who holds a role beyond what ``by`` looks after keeps the account, and a superuser's
    access does not come from roles. Raises ``LastAdministrator`` and changes nothing where a
    system would be left without an administrator.
    """
    with acting(by):
        person = Person.objects.select_for_update(no_key=True).get(pk=person.pk)
        for role in person.roles.kept_by(by).not_over().select_related("system"):
            end_role_at_once(role=role, by=by)
        held = person.roles.not_over().exists()
        if person.is_active and not person.is_superuser and not held:
            _close_account(person, by)
    return person


def come_back(*, person: Person) -> Person:
    """Open the account of somebody who left and was invited again. Nothing else comes back."""
    with acting(person):
        person.is_active, person.left_at, person.left_by = True, None, None
        person.save(update_fields=["is_active", "left_at", "left_by"])
    return person


def _close_account(person: Person, by: Person) -> None:
    """Close an open account: open pages, other devices and programs are turned away at once.

    Sessions hold a digest of the password, so a password that nobody can have ends all of them,
    those started through the council's own sign-in too.
    """
    person.is_active, person.left_at, person.left_by = False, timezone.now(), by
    person.set_unusable_password()
    person.save(update_fields=["is_active", "left_at", "left_by", "password"])
    AuthToken.objects.filter(user=person).delete()
