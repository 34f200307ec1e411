"""A conversation with suggested places in it, and the pages on which they are settled."""

from __future__ import annotations

import pytest
from django.test import Client

from learning_cycles.models import Conversation
from systems.models import System
from tests.borough import Borough
from tests.learning_cycles.scenes import sent, talked_about

COAT = "A winter coat needs three signatures"


@pytest.fixture
def home(borough: Borough) -> Conversation:
    """A live conversation with two suggested places in it."""
    found = talked_about(
        sent(borough, f"{COAT} and a stamp"),
        sent(borough, f"{COAT} and a form"),
        system=borough.organisation,
        question="Who signs for a coat?",
    )
    found.placements.update(likeness=0.5)
    return found


def path(system: System, end: str = "") -> str:
    return f"{system.get_absolute_url()}placing/{end}"


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def ids(conversation: Conversation) -> list[int]:
    return sorted(conversation.placements.values_list("issue", flat=True))
