"""Accounts come by invitation; a council's own sign-in opens them and makes none."""

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.models import SocialAccount, SocialLogin
from django.test import Client, RequestFactory

from systems.models import Person
from tests.borough import Borough


def login_as(email: str, *, verified: bool = True) -> SocialLogin:
    """What the council's sign-in says of somebody."""
    return SocialLogin(
        user=Person(email=email),
        account=SocialAccount(provider="council", uid="17"),
        email_addresses=[EmailAddress(email=email, verified=verified, primary=True)],
    )


@pytest.mark.parametrize("email", ["worker@example.org", "Worker@Example.org"])
def test_a_verified_address_opens_the_account_of_somebody_invited(
    borough: Borough, email: str
) -> None:
    found = get_adapter().authenticate_by_email(login_as(email))

    assert found is not None
    assert found[0] == borough.worker


def test_an_address_that_is_not_verified_opens_nothing(borough: Borough) -> None:
    login = login_as(borough.worker.email, verified=False)

    assert get_adapter().authenticate_by_email(login) is None


def test_an_unknown_address_opens_nothing_and_makes_no_account(borough: Borough) -> None:
    login = login_as("nobody@example.org")

    assert get_adapter().authenticate_by_email(login) is None
    assert not get_adapter().is_open_for_signup(RequestFactory().get("/"), login)


def test_nobody_signs_up_by_themselves(borough: Borough, client: Client) -> None:
    people = Person.objects.count()

    client.post("/accounts/signup/", {"email": "me@example.org", "password1": "seven-grey-gulls"})

    assert Person.objects.count() == people
