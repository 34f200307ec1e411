"""/conversations/<id>/stories/: a story's uses are agreed to, and it can be withdrawn."""

import pytest
from django.db import IntegrityError
from django.test import Client
from django.urls import reverse

from casework.models import Case
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.actions.upward import save_case
from learning_cycles.models import Conversation, Entry, EntryKind, Giver
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.learning_cycles.scenes import sent, talked_about

WORDS = "Somebody slept in a coat for nine nights"


@pytest.fixture
def conversation(borough: Borough) -> Conversation:
    return talked_about(sent(borough), system=borough.organisation)


@pytest.fixture
def case(borough: Borough) -> Case:
    return CaseFactory(team=borough.harbour, citizen__name="Zebedee Quillfeather")


@pytest.fixture
def story(borough: Borough, conversation: Conversation, case: Case) -> Entry:
    return say_in_conversation(
        conversation=conversation,
        words=WORDS,
        by=borough.worker,
        kind=EntryKind.STORY,
        giver=Giver.CITIZEN,
        case=case,
        in_cases=True,
        in_print=True,
    )


def test_a_story_is_told_once_its_giver_has_agreed(
    borough: Borough, client: Client, conversation: Conversation, case: Case
) -> None:
    client.force_login(borough.worker)
    address = f"{conversation.get_absolute_url()}stories/"
    told = {"words": WORDS, "giver": "citizen", "case": case.pk, "in_cases": "on"}
    assert "knows that it can be withdrawn" in client.get(address).content.decode()
    assert client.post(address, told).status_code == 422
    assert client.post(address, told | {"agreed": "on"}).status_code == 302
    entry = Entry.objects.get(kind="story")
    assert (entry.in_cases, entry.in_print, entry.case) == (True, False, case)
    client.force_login(borough.steward)
    page = client.get(conversation.get_absolute_url()).content.decode()
    assert WORDS in page
    assert "A story that somebody gave" in page
    assert "Zebedee" not in page


def test_a_name_in_it_is_asked_about(
    borough: Borough, client: Client, conversation: Conversation, case: Case
) -> None:
    client.force_login(borough.worker)
    told = {"words": "Zebedee slept in a coat", "giver": "worker", "agreed": "on"}
    response = client.post(f"{conversation.get_absolute_url()}stories/", told)
    assert response.status_code == 422
    assert "Take “Zebedee” out" in response.content.decode()


@pytest.mark.parametrize("who", ["worker", "colleague"])
def test_withdrawn_words_vanish_everywhere_at_once(
    borough: Borough, client: Client, conversation: Conversation, story: Entry, who: str
) -> None:
    case = save_case(
        conversation=conversation,
        version=0,
        stories=[story],
        by=borough.steward,
        happens="People freeze",
        asked="Let us buy coats",
        to_system=borough.place,
    )
    address = case.read_in(conversation)
    client.force_login(borough.steward)
    assert WORDS in client.get(address).content.decode()
    client.force_login(getattr(borough, who))
    withdraw = f"{conversation.get_absolute_url()}stories/{story.pk}/withdraw/"
    assert WORDS in client.get(withdraw).content.decode()
    assert client.post(withdraw).status_code == 302
    client.force_login(borough.steward)
    detail = reverse("api:conversation-detail", args=[conversation.pk])
    for page in (
        conversation.get_absolute_url(),
        f"{conversation.get_absolute_url()}thread/",
        address,
        f"{conversation.get_absolute_url()}case-for-change/",
        detail,
    ):
        assert WORDS not in client.get(page).content.decode(), page
    assert "A story was withdrawn" in client.get(address).content.decode()
    assert "A story was withdrawn" in client.get(conversation.get_absolute_url()).content.decode()


@pytest.mark.parametrize("who", ["steward", "manager"])
def test_nobody_else_withdraws_it(
    borough: Borough, client: Client, conversation: Conversation, story: Entry, who: str
) -> None:
    client.force_login(getattr(borough, who))
    withdraw = f"{conversation.get_absolute_url()}stories/{story.pk}/withdraw/"
    assert client.post(withdraw).status_code == 403
    story.refresh_from_db()
    assert story.words == WORDS


@pytest.mark.parametrize(
    "wrong",
    [
        {"words": ""},
        {"kind": EntryKind.THOUGHT},
        {"giver": Giver.WORKER},
        {"giver": "somebody"},
    ],
)
def test_the_database_keeps_what_a_story_is(story: Entry, wrong: dict[str, str]) -> None:
    with pytest.raises(IntegrityError):
        Entry.objects.filter(pk=story.pk).update(**wrong)


def test_a_deleted_case_takes_its_stories(story: Entry, case: Case) -> None:
    case.delete()
    assert not Entry.objects.filter(pk=story.pk).exists()
