"""GET /api/v1/conversations/, /api/v1/conversations/<id>/ and .../issues/."""

from __future__ import annotations

import pytest
from django.urls import reverse

from debriefs.models import Issue
from learning_cycles.actions.answering import answer_from_above
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.actions.worries import say_what_was_seen, write_worry
from learning_cycles.models import Conversation
from learning_cycles.rollup import roll_up
from tests.api.conftest import As
from tests.borough import Borough
from tests.factories import CaseFactory, ConversationFactory, IssueFactory

pytestmark = pytest.mark.django_db

CONVERSATIONS = reverse("api:conversation-list")


def address(conversation: Conversation) -> str:
    return reverse("api:conversation-detail", args=[conversation.pk])


def issues_of(conversation: Conversation) -> str:
    return reverse("api:conversation-issues", args=[conversation.pk])


@pytest.fixture
def issue(borough: Borough) -> Issue:
    return IssueFactory(
        team=borough.harbour,
        case=CaseFactory(team=borough.harbour),
        raised_by=borough.worker,
        description="The form for Quillon Amberfast asks for a bill",
        sent_words="The form asks for a bill that nobody has",
        sent_at="2026-03-17T10:00Z",
        sent_by=borough.worker,
        raised_on="2026-03-17",
    )


@pytest.fixture
def conversation(borough: Borough, issue: Issue) -> Conversation:
    """The organisation's conversation, which the roll-up opened for the issue."""
    roll_up()
    return Conversation.objects.get(system=borough.organisation)


def test_a_steward_reads_the_words_level_month_and_organisation_and_nothing_more(
    borough: Borough, reading_as: As, conversation: Conversation
) -> None:
    line = {
        "words": "The form asks for a bill that nobody has",
        "level": "system",
        "month": "2026-03-01",
        "organisation": "Tyneholme Borough Council",
    }
    client = reading_as(borough.steward)
    detail = client.get(address(conversation))
    assert detail.json()["issues"] == [line]
    assert client.get(issues_of(conversation)).json()["results"] == [line]
    assert "Amberfast" not in detail.text
    assert "Wren" not in detail.text


def test_few_people_are_not_counted_for_those_above(
    borough: Borough, reading_as: As, conversation: Conversation
) -> None:
    numbers = reading_as(borough.steward).get(address(conversation)).json()["numbers"]
    assert numbers["open"] == {"value": 1, "words": "1"}
    assert numbers["closed"] == {"value": 0, "words": "0"}
    assert numbers["cases"] == {"value": None, "words": "fewer than 5"}
    assert numbers["teams"] == {"value": None, "words": "fewer than 5"}
    assert numbers["first_month"] == numbers["last_month"] == "2026-03-01"


def test_enough_people_are_counted(
    borough: Borough, reading_as: As, conversation: Conversation, issue: Issue
) -> None:
    for _ in range(4):
        IssueFactory(
            team=borough.harbour,
            case=CaseFactory(team=borough.harbour),
            raised_by=borough.worker,
            description=issue.sent_words,
            sent=True,
        )
    roll_up()
    numbers = reading_as(borough.steward).get(address(conversation)).json()["numbers"]
    assert numbers["open"]["value"] == numbers["cases"]["value"] == 5


def test_a_team_reads_its_own_issues_without_those_of_other_teams(
    borough: Borough, reading_as: As, conversation: Conversation, issue: Issue
) -> None:
    IssueFactory(
        team=borough.quay, description=issue.sent_words, raised_by=borough.other_worker, sent=True
    )
    roll_up()
    detail = reading_as(borough.other_worker).get(address(conversation)).json()
    assert detail["numbers"]["open"]["value"] == 1
    assert detail["numbers"]["of_own_team"] is True
    assert len(detail["issues"]) == 1


@pytest.mark.parametrize("who", ["other_worker", "finance", "administrator", "stranger"])
def test_others_find_nothing(
    borough: Borough, reading_as: As, conversation: Conversation, who: str
) -> None:
    client = reading_as(getattr(borough, who))
    assert client.get(CONVERSATIONS).json()["results"] == []
    assert client.get(address(conversation)).status_code == 404
    assert client.get(issues_of(conversation)).status_code == 404


def test_above_a_team_its_conversation_is_a_question_and_nothing_else(
    borough: Borough, reading_as: As, conversation: Conversation
) -> None:
    of_team = ConversationFactory(system=borough.harbour, question="How do we ask for a bill?")
    client = reading_as(borough.steward)
    detail = client.get(address(of_team)).json()
    assert detail["question"] == "How do we ask for a bill?"
    assert (detail["numbers"], detail["surroundings"], detail["issues"]) == (None, None, [])
    assert client.get(issues_of(of_team)).status_code == 403


def test_a_merged_conversation_leads_to_the_one_that_holds_it(
    borough: Borough, reading_as: As, conversation: Conversation
) -> None:
    between = ConversationFactory(system=borough.organisation, merged_into=conversation)
    merged = ConversationFactory(system=borough.organisation, merged_into=between)
    # A worker whose team's issue lives on there may have the old address as well.
    for person in (borough.steward, borough.worker):
        client = reading_as(person)
        answer = client.get(address(merged))
        assert answer.status_code == 302, "no browser learns by heart what can be undone"
        assert answer["Location"] == address(conversation)
        answer = client.get(issues_of(merged))
        assert (answer.status_code, answer["Location"]) == (302, issues_of(conversation))
        listed = client.get(CONVERSATIONS).json()["results"]
        assert merged.pk not in [each["id"] for each in listed]


def test_a_merged_conversation_leads_nobody_to_what_they_may_not_know(
    borough: Borough, reading_as: As, conversation: Conversation
) -> None:
    merged = ConversationFactory(system=borough.organisation, merged_into=conversation)
    for person in (borough.other_worker, borough.stranger):
        client = reading_as(person)
        assert client.get(address(merged)).status_code == 404
        assert client.get(issues_of(merged)).status_code == 404
    steward = reading_as(borough.steward)
    for number in ("x", "-1", "0", str(2**63)):
        assert steward.get(f"{CONVERSATIONS}{number}/").status_code == 404


def test_conversations_are_found_by_state(
    borough: Borough, reading_as: As, conversation: Conversation
) -> None:
    resting = ConversationFactory(system=borough.organisation, state="resting")
    client = reading_as(borough.steward)
    found = client.get(CONVERSATIONS, {"state": "resting"}).json()["results"]
    assert [each["id"] for each in found] == [resting.pk]
    assert client.get(CONVERSATIONS, {"state": "nonsense"}).status_code == 400


def test_what_is_said_worried_about_and_answered_is_there_as_on_its_page(
    borough: Borough, reading_as: As, conversation: Conversation
) -> None:
    say_in_conversation(conversation=conversation, words="One name to ring", by=borough.steward)
    worry = write_worry(
        conversation=conversation, whose="Accounts", words="No end to it", by=borough.steward
    )
    say_what_was_seen(worry=worry, words="Nine asked", by=borough.manager)
    answer_from_above(
        conversation=conversation, kind="no", words="The law says so", by=borough.steward
    )
    detail = reading_as(borough.worker).get(address(conversation)).json()
    assert [entry["words"] for entry in detail["entries"]] == ["One name to ring"]
    assert detail["worries"][0]["seen"][0]["words"] == "Nine asked"
    assert [(each["kind"], each["words"]) for each in detail["answers"]] == [
        ("no", "The law says so")
    ]
