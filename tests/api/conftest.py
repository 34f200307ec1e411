"""Reading and writing over the API as somebody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from rest_framework.test import APIClient

from debriefs.actions.debriefs import start_debrief
from debriefs.models import Debrief
from systems.models import Person
from tests.borough import Borough

As = Callable[[Person], APIClient]


@pytest.fixture
def reading_as() -> As:
    """A client that is signed in as a person, with a session as the pages have it."""

    def signed_in(person: Person) -> APIClient:
        client = APIClient()
        client.force_login(person)
        return client

    return signed_in


@pytest.fixture
def debrief(borough: Borough) -> Debrief:
    """Today's debrief of the Harbour team, open."""
    return start_debrief(team=borough.harbour, by=borough.worker)


def begin(client: APIClient, name: str, said: dict[str, Any]) -> Any:
    """Begin something, with a key unless ``said`` has one."""
    said = {"key": str(uuid4())} | said
    return client.post(reverse(f"api:{name}-list"), said, format="json")


def change(client: APIClient, name: str, pk: int, said: dict[str, Any], *, read: str | None) -> Any:
    """Change something, as it was ``read``: its ETag, or nothing to send none."""
    headers = {} if read is None else {"If-Match": read}
    address = reverse(f"api:{name}-detail", args=[pk])
    return client.patch(address, said, format="json", headers=headers)
