"""Signing in, in our layout and words."""

import re

import pytest
from django.core import mail
from django.test import Client

from tests.borough import Borough
from tests.factories import PASSWORD
from tests.ui.errors import Page, assert_form_error, text

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.ui.pages")]


def test_signing_in_asks_for_an_email_address_and_a_password(client: Client) -> None:
    page = Page(client.get("/accounts/login/").content)
    assert text(page.one("h1")) == "Sign in"
    assert page.one("input", name="login").get("autocomplete") == "email"
    assert page.one("input", name="password").get("autocomplete") == "current-password"


def test_missing_answers_are_asked_for_in_plain_words(client: Client) -> None:
    response = client.post("/accounts/login/", {})
    assert_form_error(response, "login", "Enter email address")
    assert_form_error(response, "password", "Enter password")


def test_a_wrong_password_does_not_say_which_of_the_two_was_wrong(
    client: Client, borough: Borough
) -> None:
    known = client.post("/accounts/login/", {"login": borough.worker.email, "password": "x"})
    unknown = client.post("/accounts/login/", {"login": "no@example.org", "password": "x"})
    summaries = [text(Page(r.content).one(css="govuk-error-summary")) for r in (known, unknown)]
    assert summaries[0] == summaries[1]
    assert "Check your email address and password" in summaries[0]


def test_signing_in_leads_home_without_a_word(client: Client, borough: Borough) -> None:
    response = client.post(
        "/accounts/login/", {"login": borough.worker.email, "password": PASSWORD}, follow=True
    )
    assert response.redirect_chain == [("/", 302)]
    assert not Page(response.content).all(css="moj-alert")


def test_nobody_makes_an_account_by_themselves(client: Client) -> None:
    page = Page(client.get("/accounts/signup/").content)
    assert text(page.one("h1")) == "Accounts are by invitation"


def test_a_forgotten_password_is_replaced_by_a_link_in_an_email_that_says_no_more(
    client: Client, borough: Borough
) -> None:
    response = client.post(
        "/accounts/password/reset/", {"email": borough.worker.email}, follow=True
    )
    assert text(Page(response.content).one("h1")) == "Look at your email"
    (message,) = mail.outbox
    assert message.subject == "Choose a new password"
    assert borough.worker.name not in message.body
    (link,) = re.findall(r"http://testserver(\S+)", str(message.body))
    assert (
        message.body.split()
        == (
            f"Choose a new password here: http://testserver{link} "
            "If you did not ask for this, there is nothing to do."
        ).split()
    )

    form = client.get(link, follow=True)
    short = client.post(form.redirect_chain[-1][0], {"password1": "x", "password2": "x"})
    assert text(Page(short.content).one("title")).startswith("Error: Choose a new password")
    new = "three-lamps-in-winter"
    done = client.post(
        form.redirect_chain[-1][0], {"password1": new, "password2": new}, follow=True
    )
    assert text(Page(done.content).one("h1")) == "Your password is changed"
    assert client.login(email=borough.worker.email, password=new)


def test_an_unknown_address_gets_the_same_page_and_no_email(client: Client) -> None:
    response = client.post("/accounts/password/reset/", {"email": "no@example.org"}, follow=True)
    assert text(Page(response.content).one("h1")) == "Look at your email"
    assert not mail.outbox


def test_an_old_link_says_how_to_get_a_new_one(client: Client) -> None:
    page = Page(client.get("/accounts/password/reset/key/1-abc-def/").content)
    assert text(page.one("h1")) == "This link no longer works"
    assert page.one("main").findall(".//a[@href='/accounts/password/reset/']")


@pytest.mark.parametrize(
    ("path", "heading"),
    [
        ("/accounts/2fa/", "Two-step sign-in"),
        ("/accounts/2fa/totp/activate/", "Set up an app on your phone"),
        ("/accounts/2fa/webauthn/add/", "Add a passkey or security key"),
        ("/accounts/2fa/webauthn/", "Passkeys and security keys"),
        ("/accounts/password/change/", "Change your password"),
        ("/accounts/reauthenticate/", "Is it still you?"),
        ("/accounts/logout/", "Sign out"),
    ],
)
def test_each_page_about_ones_own_sign_in_is_in_our_layout(
    client: Client, borough: Borough, path: str, heading: str
) -> None:
    client.force_login(borough.worker)
    if path != "/accounts/reauthenticate/":
        client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    page = Page(client.get(path, follow=True).content)
    assert text(page.one("h1")) == heading
    assert borough.worker.name in text(page.one("header"))
    assert not page.all("style")


def test_a_change_to_how_one_signs_in_asks_for_the_password_once_more(
    client: Client, borough: Borough
) -> None:
    client.force_login(borough.worker)
    page = Page(client.get("/accounts/2fa/totp/activate/", follow=True).content)
    assert text(page.one("h1")) == "Is it still you?"
