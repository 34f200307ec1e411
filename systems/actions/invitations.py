"""Inviting people by email, and what becomes of an invitation."""

import hashlib
import secrets
from collections.abc import Callable
from datetime import date, timedelta

from django.conf import settings
from django.core.mail import send_mail
from django.db import IntegrityError
from django.template.loader import render_to_string
from django.utils import timezone

from systems.actions.leaving import come_back
from systems.actions.people import AlreadyHeld, give_role
from systems.history import acting
from systems.kinds import RoleKind
from systems.models import Invitation, Person, System

VALID_FOR = timedelta(days=14)


class NotOpen(Exception):
    """The invitation was taken up, taken back, or ran out."""


class NotSent(Exception):
    """The mail could not be handed over, so that there is no invitation."""


def digest(token: str) -> str:
    """What is kept of a link's token: its SHA-256 as 64 hexadecimal digits."""
    return hashlib.sha256(token.encode()).hexdigest()


def invite(
    *,
    email: str,
    kind: RoleKind,
    system: System,
    from_day: date,
    by: Person,
    link_to: Callable[[str], str],
    until_day: date | None = None,
) -> Invitation:
    """Ask somebody to join. ``link_to`` makes the full address of a token's page.

    Raises ``NotSent`` where the mail cannot be handed over.
    """
    token = secrets.token_urlsafe(32)
    try:
        with acting(by):
            invitation = Invitation.objects.create(
                email=email.lower(),
                kind=kind,
                system=system,
                from_day=from_day,
                until_day=until_day,
                token_digest=digest(token),
                expires_at=timezone.now() + VALID_FOR,
                invited_by=by,
            )
            _send(invitation, link_to(token))
    except OSError as error:
        raise NotSent from error
    return invitation


def withdraw(*, invitation: Invitation, by: Person) -> Invitation:
    """Take an open invitation back; its link stops working. Raises ``NotOpen``."""
    with acting(by):
        taken_back = Invitation.objects.open().filter(pk=invitation.pk)
        if not taken_back.update(withdrawn_by=by, withdrawn_at=timezone.now()):
            raise NotOpen
    invitation.refresh_from_db()
    return invitation


def join(*, invitation: Invitation, name: str, password: str) -> Person:
    """Take up an invitation to an address without an open account: the account and the role.

    Raises ``NotOpen``, also where two people take up the same link, or two links to one address,
    at once: one of them joins.
    """
    try:
        with acting(None):
            person = Person.objects.filter(email__iexact=invitation.email).first()
            if person is None:
                person = Person.objects.create_user(invitation.email, password, name=name)
            elif not person.left_at:
                raise NotOpen
            else:
                person.name = name
                person.set_password(password)
                person.save(update_fields=["name", "password"])
                come_back(person=person)
            return accept(invitation=invitation, by=person)
    except IntegrityError as error:
        raise NotOpen from error


def accept(*, invitation: Invitation, by: Person) -> Person:
    """Take up an invitation to the address of ``by``, who gets its role. Raises ``NotOpen``."""
    with acting(by):
        taken_up = Invitation.objects.open().filter(pk=invitation.pk)
        if not taken_up.update(accepted_by=by, accepted_at=timezone.now()):
            raise NotOpen
        _give(invitation, by)
    return by


def _give(invitation: Invitation, person: Person) -> None:
    try:
        give_role(
            person=person,
            kind=RoleKind(invitation.kind),
            system=invitation.system,
            from_day=invitation.from_day,
            until_day=invitation.until_day,
            by=invitation.invited_by,
        )
    except AlreadyHeld:
        # Somebody gave the role meanwhile: what the invitation was for is so.
        return


def _send(invitation: Invitation, link: str) -> None:
    context = {
        "invitation": invitation,
        "link": link,
        "service_name": settings.SERVICE_NAME,
        "organisation_name": settings.ORGANISATION_NAME,
    }
    send_mail(
        f"{invitation.invited_by} invites you to {settings.SERVICE_NAME}",
        render_to_string("systems/invitation_email.txt", context),
        None,
        [invitation.email],
    )
