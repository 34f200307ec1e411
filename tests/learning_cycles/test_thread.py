"""POST /conversations/<id>/say/ and the thread's own page."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from debriefs.models import DebriefShape, Level, Note, NoteKind
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.models import Conversation, Entry
from tests.borough import Borough
from tests.factories import CaseFactory, ConversationFactory, DebriefFactory
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


def test_a_question_to_those_below_comes_down_and_its_answer_goes_back_without_team_or_name(
    borough: Borough, client: Client
) -> None:
    talked_about(sent(borough, level=Level.MACRO_SYSTEM), system=borough.organisation)
    smaller = Conversation.objects.get(system=borough.organisation)
    larger = Conversation.objects.get(system=borough.place)
    team_talk = talked_about(sent(borough), system=borough.harbour)
    team_talk.feeds_into = smaller
    team_talk.save()
    client.force_login(borough.place_steward)
    words = {"words": "How long do people wait?", "kind": "question_below"}
    assert say(client, larger, **words).status_code == 302
    asked = Entry.objects.get()
    client.force_login(borough.worker)
    for conversation in (smaller, team_talk):
        page = client.get(conversation.get_absolute_url()).content.decode()
        assert "A question from Tyneholme and Marsh" in page
        assert "How long do people wait?" in page
    address = f"{team_talk.get_absolute_url()}questions/{asked.pk}/"
    assert "How long do people wait?" in client.get(address).content.decode()
    assert client.post(address, {"words": "Nine days"}).status_code == 302
    client.force_login(borough.place_steward)
    page = client.get(larger.get_absolute_url()).content.decode()
    assert "An answer from a team" in page
    assert "Nine days" in page
    assert borough.worker.name not in page
    assert borough.harbour.name not in page


def test_a_question_to_the_scale_above_is_read_there(borough: Borough, client: Client) -> None:
    talked_about(sent(borough, level=Level.MACRO_SYSTEM), system=borough.organisation)
    smaller = Conversation.objects.get(system=borough.organisation)
    client.force_login(borough.steward)
    assert say(client, smaller, words="Who may?", kind="question_above").status_code == 302
    client.force_login(borough.place_steward)
    larger = Conversation.objects.get(system=borough.place)
    page = client.get(larger.get_absolute_url()).content.decode()
    assert "A question from Tyneholme Borough Council" in page
    assert "Who may?" in page


def test_a_question_that_did_not_come_along_the_chain_is_not_answered(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    elsewhere = ConversationFactory(system=borough.place)
    asked = say_in_conversation(
        conversation=elsewhere, words="So?", by=borough.place_steward, kind="question_below"
    )
    client.force_login(borough.worker)
    address = f"{conversation.get_absolute_url()}questions/{asked.pk}/"
    assert client.post(address, {"words": "Yes"}).status_code == 404


def test_a_team_reads_the_answers_to_its_question_where_it_was_carried(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    DebriefShape.objects.create(
        team=borough.harbour, question="What would perfect be?", changed_by=borough.worker
    )
    debrief = DebriefFactory(
        team=borough.harbour, opened_by=borough.worker, question="What would perfect be?"
    )
    note = Note.objects.create(
        team=borough.harbour,
        debrief=debrief,
        kind=NoteKind.ANSWER,
        words="A coat the same day",
        written_by=borough.colleague,
    )
    address = f"{conversation.get_absolute_url()}team-question/"
    client.force_login(borough.worker)
    assert address in client.get(conversation.get_absolute_url()).content.decode()
    page = client.get(address).content.decode()
    assert "Carry the answers here" in page
    assert note.words not in page
    assert client.post(address, {"team": borough.quay.pk}).status_code == 404
    assert client.post(address, {"team": borough.harbour.pk}).status_code == 302
    assert note.words in client.get(address).content.decode()
    client.force_login(borough.steward)
    assert note.words not in client.get(address).content.decode()
    assert address not in client.get(conversation.get_absolute_url()).content.decode()
