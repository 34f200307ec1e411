"""/people/me/ and /accounts/tokens/"""

import pytest
from django.test import Client
from knox.models import AuthToken

from tests.borough import Borough

TOKENS = "/accounts/tokens/"


def test_everybody_has_an_account_page_with_its_ways_on(borough: Borough, client: Client) -> None:
    client.force_login(borough.stranger)

    page = client.get("/people/me/").content.decode()

    for way in ("/accounts/password/change/", "/accounts/2fa/", TOKENS, "/accounts/logout/"):
        assert way in page


def test_people_are_called_what_they_want_to_be_called(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)

    assert client.post("/people/me/", {"name": "Wren C."}).status_code == 302

    borough.worker.refresh_from_db()
    assert borough.worker.name == "Wren C."


def test_a_person_needs_a_name(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)

    assert client.post("/people/me/", {"name": " "}).status_code == 422


def made_by(client: Client) -> str:
    """Make a token on the page, and return it as the page shows it."""
    token: str = client.post(TOKENS).context["made"]
    return token


def test_a_token_is_shown_once_and_kept_hashed(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)

    answer = client.post(TOKENS)

    token = answer.context["made"]
    assert token in answer.content.decode()
    assert token not in client.get(TOKENS).content.decode()
    assert token not in str(AuthToken.objects.values())


def test_a_token_reads_in_the_name_of_its_person(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)
    token = made_by(client)

    answer = Client().get("/api/v1/issues/", headers={"Authorization": f"Token {token}"})

    assert answer.status_code == 200


def test_a_deleted_token_is_turned_away(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)
    token = made_by(client)

    client.post(f"{TOKENS}{token[:15]}/delete/")

    answer = Client().get("/api/v1/issues/", headers={"Authorization": f"Token {token}"})
    assert answer.status_code == 401


def test_nobody_sees_or_deletes_the_tokens_of_others(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)
    token = made_by(client)
    client.force_login(borough.administrator)

    assert token[:15] not in client.get(TOKENS).content.decode()
    assert client.post(f"{TOKENS}{token[:15]}/delete/").status_code == 404
    assert AuthToken.objects.exists()


def test_the_number_of_tokens_has_an_end(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)
    for _ in range(11):
        client.post(TOKENS)

    assert AuthToken.objects.filter(user=borough.worker).count() == 10
    assert "You have 10 tokens" in client.post(TOKENS).content.decode()


@pytest.mark.parametrize("url", ["/people/me/", TOKENS, "/notices/", "/people/"])
def test_whoever_is_not_signed_in_is_asked_to(db: None, client: Client, url: str) -> None:
    answer = client.get(url)

    assert answer.status_code == 302
    assert answer.headers["Location"] == f"/accounts/login/?next={url}"
