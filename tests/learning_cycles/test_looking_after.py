"""What a steward does with a conversation: word it, say where it stands, settle placements."""

import pytest
from django.test import Client

from debriefs.models import Issue
from learning_cycles.models import Conversation, ConversationPicture, Placement
from learning_cycles.rollup import differences, roll_up
from systems.models import PendingChange
from tests.borough import Borough
from tests.factories import ConversationFactory
from tests.learning_cycles.scenes import sent, talked_about


@pytest.fixture
def issue(borough: Borough) -> Issue:
    return sent(borough)


@pytest.fixture
def conversation(borough: Borough, issue: Issue) -> Conversation:
    return talked_about(issue, system=borough.organisation, question="")


def place_url(conversation: Conversation, issue: Issue) -> str:
    return f"{conversation.get_absolute_url()}issues/{issue.pk}/"


def test_a_steward_words_the_question_and_says_where_it_stands(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    client.force_login(borough.steward)
    address = f"{conversation.get_absolute_url()}change/"
    assert client.get(address).status_code == 200
    response = client.post(address, {"question": "Who signs?", "state": "resting"})
    assert response["Location"] == conversation.get_absolute_url()
    conversation.refresh_from_db()
    assert (conversation.question, conversation.state) == ("Who signs?", "resting")


def test_a_state_that_there_is_not_is_refused(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    client.force_login(borough.steward)
    response = client.post(
        f"{conversation.get_absolute_url()}change/", {"question": "Who signs?", "state": "urgent"}
    )
    assert response.status_code == 422
    assert "Who signs?" in response.content.decode()


@pytest.mark.parametrize(
    ("who", "status"), [("manager", 403), ("worker", 403), ("other_worker", 404), ("finance", 404)]
)
def test_nobody_else_looks_after_it(
    borough: Borough, client: Client, who: str, status: int
) -> None:
    conversation = talked_about(sent(borough), system=borough.organisation)
    issue = conversation.placements.get().issue
    client.force_login(getattr(borough, who))
    for address in (f"{conversation.get_absolute_url()}change/", place_url(conversation, issue)):
        assert client.get(address).status_code == status
        assert client.post(address, {"question": "?", "state": "new"}).status_code == status


def test_a_steward_confirms_a_suggestion(
    borough: Borough, client: Client, conversation: Conversation, issue: Issue
) -> None:
    client.force_login(borough.steward)
    page = client.get(conversation.get_absolute_url()).content.decode()
    assert "It was put here by likeness." in page
    response = client.post(place_url(conversation, issue), {"where": "here"})
    assert response.status_code == 302
    placement = Placement.objects.get()
    assert (placement.conversation, placement.settled_by) == (conversation, borough.steward)
    page = client.get(conversation.get_absolute_url()).content.decode()
    assert "Its place here is settled." in page


def test_a_steward_moves_an_issue_and_the_numbers_follow(
    borough: Borough, client: Client, conversation: Conversation, issue: Issue
) -> None:
    home = ConversationFactory(system=borough.organisation, question="A better home?")
    client.force_login(borough.steward)
    data = {"where": str(home.pk)}
    assert client.post(place_url(conversation, issue), data).status_code == 302
    assert PendingChange.objects.filter(subject="issue", subject_id=issue.pk).exists()
    roll_up()
    assert ConversationPicture.objects.get(conversation=home).open_issues == 1
    assert ConversationPicture.objects.get(conversation=conversation).open_issues == 0
    assert differences() == []


def test_what_a_person_settled_the_roll_up_leaves_alone(
    borough: Borough, client: Client, conversation: Conversation, issue: Issue
) -> None:
    home = ConversationFactory(system=borough.organisation, question="Quite something else?")
    client.force_login(borough.steward)
    client.post(place_url(conversation, issue), {"where": str(home.pk)})
    issue.refresh_from_db()
    issue.raised_on = issue.raised_on.replace(year=2025)
    issue.save()
    roll_up()
    assert Placement.objects.get().conversation == home


def test_a_steward_opens_a_new_conversation_for_an_issue(
    borough: Borough, client: Client, conversation: Conversation, issue: Issue
) -> None:
    client.force_login(borough.steward)
    response = client.post(
        place_url(conversation, issue), {"where": "new", "question": "Who signs?"}
    )
    home = Conversation.objects.get(question="Who signs?")
    assert response["Location"] == home.get_absolute_url()
    assert home.system == borough.organisation
    assert Placement.objects.get().conversation == home


def test_another_home_must_be_named_and_be_of_the_same_system(
    borough: Borough, client: Client, conversation: Conversation, issue: Issue
) -> None:
    foreign = ConversationFactory(system=borough.harbour)
    client.force_login(borough.steward)
    for elsewhere in ("", str(foreign.pk)):
        response = client.post(place_url(conversation, issue), {"where": elsewhere})
        assert response.status_code == 422
    assert Placement.objects.get().conversation == conversation


def test_an_issue_that_was_carried_into_it_is_not_moved_from_it(
    borough: Borough, client: Client, issue: Issue
) -> None:
    issue.level = "macro_system"
    issue.save()
    conversation = talked_about(issue, system=borough.organisation)
    conversation.refresh_from_db()
    larger = conversation.feeds_into
    assert larger is not None
    client.force_login(borough.place_steward)
    assert client.get(place_url(larger, issue)).status_code == 404
    assert "put here by likeness" not in client.get(larger.get_absolute_url()).content.decode()
