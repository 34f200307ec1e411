"""/sense-making/ and /sense-making/new/: the list, and calling people together."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from learning_cycles.models import Conversation, SenseMakingSession
from tests.borough import Borough
from tests.learning_cycles.scenes import sent, sent_by_quay, session_on, talked_about

DAY = {"held_on_day": "27", "held_on_month": "3", "held_on_year": "2026"}


@pytest.fixture
def conversation(borough: Borough) -> Conversation:
    return talked_about(sent(borough), sent_by_quay(borough), system=borough.organisation)


def new_url(conversation: Conversation) -> str:
    return f"/sense-making/new/?conversation={conversation.pk}"


def test_a_steward_calls_people_together_over_what_they_picked(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    first, _ = [placement.issue for placement in conversation.placements.order_by("issue")]
    client.force_login(borough.steward)
    assert client.get(new_url(conversation)).status_code == 200
    response = client.post(
        new_url(conversation), {"question": "Why so long?", **DAY, "evidence": [first.pk]}
    )
    session = SenseMakingSession.objects.get()
    assert response["Location"] == session.get_absolute_url()
    assert (session.system, session.conversation) == (borough.organisation, conversation)
    assert (session.held_on, session.convened_by) == (date(2026, 3, 27), borough.steward)
    assert [evidence.issue for evidence in session.evidence.all()] == [first]


def test_only_issues_of_the_conversation_can_be_picked(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    foreign = sent(borough, "About something else altogether")
    talked_about(foreign, system=borough.organisation)
    client.force_login(borough.steward)
    response = client.post(
        new_url(conversation), {"question": "Why?", **DAY, "evidence": [foreign.pk]}
    )
    assert response.status_code == 422
    assert not SenseMakingSession.objects.exists()


def test_a_day_that_there_is_not_keeps_what_was_typed(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    client.force_login(borough.steward)
    response = client.post(
        new_url(conversation), {"question": "Why so long?", **DAY, "held_on_month": "13"}
    )
    assert response.status_code == 422
    assert "Why so long?" in response.content.decode()


@pytest.mark.parametrize(
    ("who", "status"), [("manager", 403), ("worker", 403), ("other_worker", 403), ("finance", 404)]
)
def test_who_may_not_hold_one(
    borough: Borough, client: Client, conversation: Conversation, who: str, status: int
) -> None:
    client.force_login(getattr(borough, who))
    assert client.get(new_url(conversation)).status_code == status


def test_without_a_conversation_there_is_nothing_to_hold(borough: Borough, client: Client) -> None:
    client.force_login(borough.steward)
    for address in ("/sense-making/new/", "/sense-making/new/?conversation=x"):
        assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("who", "finds"),
    [
        ("steward", True),
        ("manager", True),
        ("partner", True),
        ("worker", False),
        ("finance", False),
        ("stranger", False),
    ],
)
def test_whose_list_it_is_on(
    borough: Borough, client: Client, conversation: Conversation, who: str, finds: bool
) -> None:
    session = session_on(conversation, borough)
    client.force_login(getattr(borough, who))
    page = client.get("/sense-making/").content.decode()
    assert (session.question in page) is finds


def test_many_ask_no_more_queries_than_few(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    client.force_login(borough.steward)
    session_on(conversation, borough)
    client.get("/sense-making/")
    with CaptureQueriesContext(connection) as few:
        client.get("/sense-making/")
    for _ in range(10):
        session_on(conversation, borough)
    with CaptureQueriesContext(connection) as many:
        client.get("/sense-making/")
    assert len(many) == len(few)
