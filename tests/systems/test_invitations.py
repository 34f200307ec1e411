"""/people/invite/, /people/invitations/<id>/withdraw/ and /invitations/<token>/"""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from systems.actions.invitations import NotOpen, accept, digest, join, withdraw
from systems.models import Invitation, Person, Role, RoleKind, System
from tests.borough import Borough
from tests.factories import PASSWORD, PersonFactory
from tests.systems.dates import typed

INVITE = "/people/invite/"
NEW = "newcomer@example.org"
PASSPHRASE = "seven-grey-gulls"


def asked(system: System, kind: RoleKind = RoleKind.CASEWORKER, email: str = NEW) -> dict[str, str]:
    """What the form posts."""
    return {
        "email": email,
        "kind": kind,
        "system": str(system.pk),
        **typed("from_day", timezone.localdate()),
    }


def make(borough: Borough, email: str = NEW, **fields: object) -> str:
    """An open invitation to the Harbour team; returns the address of its page."""
    token = digest(email)
    values: dict[str, object] = {
        "email": email,
        "system": borough.harbour,
        "kind": RoleKind.CASEWORKER,
        "from_day": timezone.localdate(),
        "token_digest": digest(token),
        "expires_at": timezone.now() + timedelta(days=14),
        "invited_by": borough.coordinator,
    }
    Invitation.objects.create(**(values | fields))
    return f"/invitations/{token}/"


# Inviting


@pytest.mark.parametrize("key", ["worker", "manager", "stranger"])
def test_inviting_is_not_there_for_those_who_look_after_nobody(
    borough: Borough, client: Client, key: str
) -> None:
    client.force_login(getattr(borough, key))

    assert client.get(INVITE).status_code == 404
    assert client.post(INVITE, asked(borough.harbour)).status_code == 404


def test_the_mail_says_who_invites_to_what_and_the_link_alone(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.coordinator)

    answer = client.post(INVITE, asked(borough.harbour))

    assert answer.status_code == 302
    [sent] = mail.outbox
    assert sent.to == [NEW]
    words = f"{sent.subject} {sent.body}"
    assert "Maud Ellery invites you to Learning loop" in words
    assert re.search(r"http://testserver/invitations/[\w-]{43}/", words)
    assert "Harbour" not in words
    assert "aseworker" not in words


def test_the_token_is_kept_hashed(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)
    client.post(INVITE, asked(borough.harbour))

    token = re.search(r"/invitations/([\w-]+)/", str(mail.outbox[0].body))
    assert token
    invitation = Invitation.objects.get()
    assert invitation.token_digest == digest(token[1])
    assert token[1] not in str(Invitation.objects.values())


@pytest.mark.parametrize("kind", [kind for kind in RoleKind if kind != RoleKind.CASEWORKER])
def test_a_coordinator_invites_workers_alone(
    borough: Borough, client: Client, kind: RoleKind
) -> None:
    client.force_login(borough.coordinator)

    assert client.post(INVITE, asked(borough.harbour, kind)).status_code == 422
    assert not Invitation.objects.exists()


def test_a_coordinator_invites_nobody_into_another_team(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    assert client.post(INVITE, asked(borough.quay)).status_code == 422
    assert not mail.outbox


def test_an_administrator_invites_nobody_above(borough: Borough, client: Client) -> None:
    client.force_login(borough.administrator)

    answer = client.post(INVITE, asked(borough.place, RoleKind.ADMINISTRATOR))

    assert answer.status_code == 422


def test_where_the_mail_cannot_be_sent_nobody_is_invited(
    borough: Borough, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **kwargs: object) -> int:
        raise ConnectionRefusedError

    monkeypatch.setattr("systems.actions.invitations.send_mail", refuse)
    client.force_login(borough.coordinator)

    answer = client.post(INVITE, asked(borough.harbour))

    assert answer.status_code == 422
    assert "The mail could not be sent" in answer.content.decode()
    assert not Invitation.objects.exists()


# Joining


def test_somebody_new_joins_with_name_and_password(borough: Borough, client: Client) -> None:
    url = make(borough)

    answer = client.post(url, {"name": "Ola Nordby", "password": PASSPHRASE})

    assert answer.status_code == 302
    person = Person.objects.get(email=NEW)
    role = person.roles.get()
    assert (role.system, role.kind, role.given_by) == (
        borough.harbour,
        RoleKind.CASEWORKER,
        borough.coordinator,
    )
    assert client.session["_auth_user_id"] == str(person.pk)
    assert Invitation.objects.get().accepted_by == person


def test_an_address_is_the_same_whatever_its_case(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    client.post(INVITE, asked(borough.harbour, email="New.Comer@Example.org"))

    assert Invitation.objects.get().email == "new.comer@example.org"


@pytest.mark.parametrize("password", ["short", "password", "ola nordby"])
def test_a_weak_password_is_refused_in_words_and_the_name_is_kept(
    borough: Borough, client: Client, password: str
) -> None:
    url = make(borough)

    answer = client.post(url, {"name": "Ola Nordby", "password": password})

    assert answer.status_code == 422
    assert 'value="Ola Nordby"' in answer.content.decode()
    assert not Person.objects.filter(email=NEW).exists()


def test_a_link_works_once(borough: Borough, client: Client) -> None:
    url = make(borough)
    client.post(url, {"name": "Ola Nordby", "password": PASSPHRASE})

    again = Client().post(url, {"name": "Somebody Else", "password": "another-long-word"})

    assert again.status_code == 410
    assert "has been taken up" in again.content.decode()
    assert Person.objects.get(email=NEW).name == "Ola Nordby"


def test_a_link_that_ran_out_says_so(borough: Borough, client: Client) -> None:
    url = make(borough, expires_at=timezone.now() - timedelta(seconds=1))

    answer = client.post(url, {"name": "Ola Nordby", "password": PASSPHRASE})

    assert answer.status_code == 410
    assert "It ran out on" in answer.content.decode()
    assert not Person.objects.filter(email=NEW).exists()


def test_an_unknown_link_is_not_there(borough: Borough, client: Client) -> None:
    assert client.get("/invitations/made-up/").status_code == 404


def test_somebody_signed_in_does_not_join_for_somebody_else(
    borough: Borough, client: Client
) -> None:
    url = make(borough)
    client.force_login(borough.worker)

    answer = client.post(url, {"name": "Ola Nordby", "password": PASSPHRASE})

    assert answer.status_code == 403
    assert not Person.objects.filter(email=NEW).exists()


# Taking up another role


def test_somebody_with_an_account_signs_in_first(borough: Borough, client: Client) -> None:
    url = make(borough, email=borough.stranger.email)

    answer = client.get(url)

    assert answer.status_code == 302
    assert answer.headers["Location"] == f"/accounts/login/?next={url}"


def test_signed_in_they_take_up_the_role(borough: Borough, client: Client) -> None:
    url = make(borough, email=borough.stranger.email)
    client.force_login(borough.stranger)

    assert client.get(url).status_code == 200
    assert client.post(url).status_code == 302

    assert borough.stranger.roles.get().system == borough.harbour
    assert borough.stranger.check_password(PASSWORD)


def test_the_account_of_somebody_else_does_not_take_it_up(borough: Borough, client: Client) -> None:
    url = make(borough, email=borough.stranger.email)
    client.force_login(borough.other_worker)

    assert client.post(url).status_code == 403
    assert not Role.objects.filter(system=borough.harbour, person=borough.other_worker).exists()


def test_a_role_given_meanwhile_is_no_obstacle(borough: Borough, client: Client) -> None:
    url = make(borough, email=borough.worker.email)
    client.force_login(borough.worker)

    assert client.post(url).status_code == 302
    assert borough.worker.roles.count() == 1


# Coming back


def test_somebody_who_left_comes_back_with_a_new_password_and_signs_in(
    borough: Borough, client: Client
) -> None:
    gone = PersonFactory(
        email=NEW, is_active=False, left_at=timezone.now(), left_by=borough.administrator
    )
    url = make(borough)

    answer = client.post(url, {"name": "Ola Nordby", "password": PASSPHRASE})

    gone.refresh_from_db()
    assert answer.headers["Location"] == "/accounts/login/"
    assert "_auth_user_id" not in client.session
    assert gone.is_active
    assert gone.left_at is None
    assert gone.check_password(PASSPHRASE)
    assert gone.roles.get().system == borough.harbour


def test_an_account_that_was_locked_is_not_opened_by_an_invitation(
    borough: Borough, client: Client
) -> None:
    locked = PersonFactory(email=NEW, is_active=False)
    url = make(borough)

    client.post(url, {"name": "Ola Nordby", "password": PASSPHRASE})

    locked.refresh_from_db()
    assert not locked.is_active
    assert not locked.roles.exists()


# Taking an invitation back


def test_an_invitation_taken_back_does_not_work_any_more(borough: Borough, client: Client) -> None:
    url = make(borough)
    client.force_login(borough.coordinator)
    pk = Invitation.objects.get().pk

    assert client.post(f"/people/invitations/{pk}/withdraw/").status_code == 302

    answer = Client().post(url, {"name": "Ola Nordby", "password": PASSPHRASE})
    assert answer.status_code == 410
    assert not Person.objects.filter(email=NEW).exists()


def test_an_invitation_taken_up_stays_so(borough: Borough, client: Client) -> None:
    url = make(borough)
    Client().post(url, {"name": "Ola Nordby", "password": PASSPHRASE})
    client.force_login(borough.coordinator)

    client.post(f"/people/invitations/{Invitation.objects.get().pk}/withdraw/")

    assert Invitation.objects.get().withdrawn_at is None


@pytest.mark.parametrize("key", ["worker", "manager", "other_worker", "stranger"])
def test_taking_back_is_not_there_for_those_who_may_not_invite(
    borough: Borough, client: Client, key: str
) -> None:
    make(borough)
    client.force_login(getattr(borough, key))

    pk = Invitation.objects.get().pk
    assert client.post(f"/people/invitations/{pk}/withdraw/").status_code == 404
    assert Invitation.objects.open().exists()


def test_a_coordinator_does_not_take_back_an_invitation_to_a_role_of_others(
    borough: Borough, client: Client
) -> None:
    make(borough, kind=RoleKind.STEWARD, invited_by=borough.administrator)
    client.force_login(borough.coordinator)

    pk = Invitation.objects.get().pk
    assert client.post(f"/people/invitations/{pk}/withdraw/").status_code == 404


def test_taking_back_needs_a_post(borough: Borough, client: Client) -> None:
    make(borough)
    client.force_login(borough.coordinator)

    pk = Invitation.objects.get().pk
    assert client.get(f"/people/invitations/{pk}/withdraw/").status_code == 405


# Two at once


def test_of_two_who_take_up_one_link_at_once_one_joins(borough: Borough) -> None:
    make(borough)
    read_by_both = Invitation.objects.get()
    join(invitation=read_by_both, name="Ola Nordby", password=PASSPHRASE)

    with pytest.raises(NotOpen):
        join(invitation=read_by_both, name="Somebody Else", password="another-long-word")

    person = Person.objects.get(email=NEW)
    assert person.name == "Ola Nordby"
    assert person.check_password(PASSPHRASE)


def test_an_invitation_taken_back_meanwhile_gives_no_role(borough: Borough) -> None:
    make(borough, email=borough.stranger.email)
    read_before = Invitation.objects.get()
    withdraw(invitation=read_before, by=borough.coordinator)

    with pytest.raises(NotOpen):
        accept(invitation=read_before, by=borough.stranger)

    assert not borough.stranger.roles.exists()
