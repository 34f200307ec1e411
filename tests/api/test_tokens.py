"""Who is let in, and with what."""

from __future__ import annotations

import pytest
from django.urls import reverse
from knox.models import AuthToken
from rest_framework.test import APIClient

from systems.actions.account import make_token
from tests.borough import Borough

pytestmark = pytest.mark.django_db

ADDRESSES = [
    *(
        reverse(f"api:{name}-list")
        for name in ("issue", "debrief", "progress", "note", "action", "tally")
    ),
    reverse("api:issue-detail", args=[1]),
    reverse("api:conversation-list"),
    reverse("api:conversation-detail", args=[1]),
    reverse("api:conversation-issues", args=[1]),
    reverse("api:purchase-list"),
    reverse("api:purchase-detail", args=[1]),
    reverse("api:schema"),
]


@pytest.fixture
def token(borough: Borough) -> str:
    return make_token(person=borough.worker)


def status_with(token: str) -> int:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Token {token}")
    return int(client.get(ADDRESSES[0]).status_code)


@pytest.mark.parametrize("address", ADDRESSES)
def test_nobody_known_is_answered_401_and_sent_nowhere(address: str) -> None:
    answer = APIClient().get(address)
    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == "Token"


def test_a_token_opens_what_a_session_opens(token: str) -> None:
    assert status_with(token) == 200


def test_a_token_is_kept_hashed(token: str) -> None:
    (kept,) = AuthToken.objects.values_list("digest", "token_key")
    assert token not in kept
    assert len(kept[0]) == 128


def test_a_wrong_token_is_answered_401(token: str) -> None:
    assert status_with(token[:-1] + "x") == 401


def test_a_token_ends_with_the_account(borough: Borough, token: str) -> None:
    borough.worker.is_active = False
    borough.worker.save(update_fields=["is_active"])
    assert status_with(token) == 401
