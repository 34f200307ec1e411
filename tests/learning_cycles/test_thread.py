"""POST /conversations/<id>/say/ and the thread's own page."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.models import Conversation, Entry
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.learning_cycles.scenes import sent, talked_about


@pytest.fixture
def conversation(borough: Borough) -> Conversation:
    return talked_about(sent(borough), system=borough.organisation)


def say(client: Client, conversation: Conversation, **data: str) -> Any:
    return client.post(f"{conversation.get_absolute_url()}say/", data)


@pytest.mark.parametrize("who", ["worker", "steward", "manager", "partner"])
def test_whoever_reads_it_joins_in_under_their_own_name(
    borough: Borough, client: Client, conversation: Conversation, who: str
) -> None:
    client.force_login(getattr(borough, who))
    assert say(client, conversation, words="One name to ring helped").status_code == 302
    entry = Entry.objects.get()
    assert (entry.words, entry.said_by) == ("One name to ring helped", getattr(borough, who))
    page = client.get(conversation.get_absolute_url()).content.decode()
    assert "One name to ring helped" in page


@pytest.mark.parametrize("who", ["other_worker", "finance", "administrator", "stranger"])
def test_nobody_else_does(
    borough: Borough, client: Client, conversation: Conversation, who: str
) -> None:
    client.force_login(getattr(borough, who))
    assert say(client, conversation, words="Hello").status_code == 404
    assert not Entry.objects.exists()


def test_from_above_nobody_joins_a_team_s_own(borough: Borough, client: Client) -> None:
    conversation = talked_about(sent(borough), system=borough.harbour)
    client.force_login(borough.steward)
    assert say(client, conversation, words="Hello").status_code == 403
    client.force_login(borough.worker)
    assert say(client, conversation, words="Hello").status_code == 302


def test_nothing_said_is_asked_for(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    client.force_login(borough.steward)
    response = say(client, conversation, words=" ")
    assert response.status_code == 422
    assert "Enter what you would like to say" in response.content.decode()


def test_a_name_is_asked_about_before_it_leaves_the_team_and_then_kept(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    CaseFactory(team=borough.harbour, citizen__name="Zebedee Quillfeather")
    client.force_login(borough.worker)
    words = "For zebedee it took nine days"
    response = say(client, conversation, words=words)
    assert response.status_code == 422
    page = response.content.decode()
    assert "Take “zebedee” out" in page
    assert words in page
    asked = response.context["form"]["asked_about"].value()
    assert say(client, conversation, words=words, asked_about=asked).status_code == 302


def test_a_steward_is_warned_of_no_name_that_is_not_theirs_to_know(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    CaseFactory(team=borough.harbour, citizen__name="Zebedee Quillfeather")
    client.force_login(borough.steward)
    assert say(client, conversation, words="Zebedee Quillfeather").status_code == 302


def test_the_page_shows_the_latest_and_leads_to_all(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    for at in range(35):
        say_in_conversation(conversation=conversation, words=f"Said {at:02}", by=borough.worker)
    client.force_login(borough.steward)
    page = client.get(conversation.get_absolute_url()).content.decode()
    assert "Said 34" in page
    assert "Said 04" not in page
    address = f"{conversation.get_absolute_url()}thread/"
    assert address in page
    first = client.get(address)
    assert [entry.words for entry in first.context["page"].rows][:2] == ["Said 34", "Said 33"]
    assert "Said 04" in client.get(first.context["page"].next_url).content.decode()


def test_a_long_thread_asks_no_more_queries_than_a_short_one(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    client.force_login(borough.steward)
    address = f"{conversation.get_absolute_url()}thread/"
    say_in_conversation(conversation=conversation, words="Said", by=borough.worker)
    client.get(address)
    with CaptureQueriesContext(connection) as few:
        client.get(address)
    for person in (borough.worker, borough.manager, borough.steward) * 5:
        say_in_conversation(conversation=conversation, words="Said", by=person)
    with CaptureQueriesContext(connection) as many:
        client.get(address)
    assert len(many) == len(few)
