"""GET /conversations/ and /conversations/new/: the list, and opening one."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from learning_cycles.models import Conversation
from learning_cycles.reading import NOT_WORDED
from tests.borough import Borough
from tests.factories import ConversationFactory, IssueFactory
from tests.learning_cycles.scenes import about_somebody, sent, sent_by_quay, talked_about


def listed(client: Client, borough: Borough, who: str) -> str:
    client.force_login(getattr(borough, who))
    return " ".join(client.get("/conversations/").content.decode().split())


def test_a_steward_finds_those_of_their_system(borough: Borough, client: Client) -> None:
    ConversationFactory(system=borough.organisation, question="Ours?")
    ConversationFactory(system=borough.place, question="Of the place?")
    page = listed(client, borough, "steward")
    assert "Ours?" in page
    assert "Of the place?" not in page


def test_a_worker_finds_those_that_their_team_s_issues_are_in(
    borough: Borough, client: Client
) -> None:
    talked_about(sent(borough), system=borough.organisation, question="About us?")
    talked_about(
        sent_by_quay(borough, "Quite another thing"),
        system=borough.organisation,
        question="About them?",
    )
    page = listed(client, borough, "worker")
    assert "About us?" in page
    assert "About them?" not in page


def test_a_worker_reads_how_often_their_own_team_met_it(borough: Borough, client: Client) -> None:
    talked_about(sent(borough), sent_by_quay(borough), system=borough.organisation)
    page = listed(client, borough, "worker")
    assert "1 open, 0 closed. Your team met it" in page


def test_without_a_question_the_first_words_that_one_may_read_head_it(
    borough: Borough, client: Client
) -> None:
    first = sent_by_quay(borough, "Words of Quay", raised_on="2025-01-01")
    second = sent(borough, "Words of Harbour", raised_on="2025-02-01")
    talked_about(first, second, system=borough.organisation, question="")
    assert "Words of Quay" in listed(client, borough, "steward")
    page = listed(client, borough, "worker")
    assert "Words of Harbour" in page
    assert "Words of Quay" not in page


def test_from_above_a_team_s_unworded_conversation_shows_no_words(
    borough: Borough, client: Client
) -> None:
    issue = IssueFactory(team=borough.harbour, description="Words of Harbour")
    talked_about(issue, system=borough.harbour, question="")
    page = listed(client, borough, "steward")
    assert NOT_WORDED in page
    assert "Words of Harbour" not in page
    assert "Words of Harbour" in listed(client, borough, "worker")


def test_from_above_it_is_not_said_in_which_team_s_conversation_sent_words_are(
    borough: Borough, client: Client
) -> None:
    conversation = talked_about(sent(borough), system=borough.harbour, question="")
    client.force_login(borough.steward)
    rows = client.get("/conversations/").context["rows"]
    headings = {row.conversation: row.heading for row in rows}
    assert headings[conversation] == NOT_WORDED


def test_the_next_page_goes_on_where_the_first_ends(borough: Borough, client: Client) -> None:
    for at in range(30):
        ConversationFactory(system=borough.organisation, question=f"Question {at:02}?")
    client.force_login(borough.steward)
    first = client.get("/conversations/")
    second = client.get(first.context["page"].next_url)
    shown = [*first.context["rows"], *second.context["rows"]]
    assert [row.heading for row in shown] == [f"Question {at:02}?" for at in range(29, -1, -1)]


@pytest.mark.parametrize("who", ["worker", "steward", "place_steward"])
def test_many_ask_no_more_queries_than_few(borough: Borough, client: Client, who: str) -> None:
    def add(count: int) -> None:
        for at in range(count):
            issue = sent(borough, f"Issue {at} of {count}", **about_somebody(borough.harbour))
            talked_about(issue, system=borough.organisation, question="")

    client.force_login(getattr(borough, who))
    add(2)
    client.get("/conversations/")
    with CaptureQueriesContext(connection) as few:
        client.get("/conversations/")
    add(12)
    with CaptureQueriesContext(connection) as many:
        client.get("/conversations/")
    assert len(many) == len(few) <= 15


def test_a_steward_opens_one(borough: Borough, client: Client) -> None:
    client.force_login(borough.steward)
    address = f"/conversations/new/?system={borough.organisation.pk}"
    assert client.get(address).status_code == 200
    response = client.post(address, {"question": "Who keeps the key?"})
    conversation = Conversation.objects.get()
    assert response["Location"] == conversation.get_absolute_url()
    assert (conversation.system, conversation.opened_by) == (borough.organisation, borough.steward)


def test_a_team_opens_its_own(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)
    client.post(f"/conversations/new/?system={borough.harbour.pk}", {"question": "And us?"})
    assert Conversation.objects.get().system == borough.harbour


def test_a_question_that_is_missing_is_asked_for(borough: Borough, client: Client) -> None:
    client.force_login(borough.steward)
    address = f"/conversations/new/?system={borough.organisation.pk}"
    response = client.post(address, {"question": ""})
    assert response.status_code == 422
    assert "There is a problem" in response.content.decode()


@pytest.mark.parametrize(
    ("who", "system", "status"),
    [
        ("manager", "organisation", 403),
        ("worker", "organisation", 403),
        ("steward", "harbour", 403),
        ("worker", "quay", 404),
        ("stranger", "organisation", 404),
    ],
)
def test_who_may_not_open_one(
    borough: Borough, client: Client, who: str, system: str, status: int
) -> None:
    client.force_login(getattr(borough, who))
    address = f"/conversations/new/?system={getattr(borough, system).pk}"
    assert client.post(address, {"question": "Mine?"}).status_code == status
    assert not Conversation.objects.exists()


def narrowed(client: Client, borough: Borough, who: str, query: str) -> str:
    client.force_login(getattr(borough, who))
    return " ".join(client.get(f"/conversations/?{query}").content.decode().split())


def test_the_list_is_narrowed_by_system_state_words_and_what_one_follows(
    borough: Borough, client: Client
) -> None:
    coats = talked_about(sent(borough), system=borough.organisation, question="About coats?")
    ConversationFactory(system=borough.organisation, question="At rest?", state="resting")
    ConversationFactory(system=borough.place, question="Of the place?")
    coats.followings.create(person=borough.place_steward)
    for query, found in {
        f"system={borough.place.pk}": "Of the place?",
        "state=resting": "At rest?",
        "words=three+signatures": "About coats?",
        "words=COATS": "About coats?",
        "followed=on": "About coats?",
    }.items():
        page = narrowed(client, borough, "place_steward", query)
        for question in ("About coats?", "At rest?", "Of the place?"):
            assert (question in page) is (question == found), query


def test_no_words_that_were_sent_on_lead_to_a_team_s_own_conversation(
    borough: Borough, client: Client
) -> None:
    talked_about(sent(borough), system=borough.harbour, question="Between us?")
    assert "Between us?" in narrowed(client, borough, "worker", "words=three+signatures")
    assert "Between us?" not in narrowed(client, borough, "steward", "words=three+signatures")
    assert "Between us?" in narrowed(client, borough, "steward", "words=between")
