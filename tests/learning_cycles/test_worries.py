"""/conversations/<id>/worries/: what those who keep a rule fear, and what was seen since."""

import pytest
from django.test import Client

from learning_cycles.actions.following import tell_followers
from learning_cycles.actions.worries import say_what_was_seen, write_worry
from learning_cycles.models import Conversation, Worry
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.learning_cycles.scenes import sent, talked_about


@pytest.fixture
def conversation(borough: Borough) -> Conversation:
    return talked_about(sent(borough), system=borough.organisation)


@pytest.fixture
def worry(borough: Borough, conversation: Conversation) -> Worry:
    return write_worry(
        conversation=conversation,
        whose="Head of accounts",
        words="What if they all want one?",
        by=borough.steward,
    )


def test_a_worry_is_kept_in_the_words_and_name_that_its_owner_wishes(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    client.force_login(borough.steward)
    address = f"{conversation.get_absolute_url()}worries/"
    assert client.get(address).status_code == 200
    words = {"whose": "Those who pay", "words": "It would never end"}
    assert client.post(address, words).status_code == 302
    page = client.get(conversation.get_absolute_url()).content.decode()
    assert "It would never end" in page
    assert "Those who pay" in page
    assert "Nothing has been seen about it yet" in page


def test_what_was_seen_since_stands_below_it_for_every_reader(
    borough: Borough, client: Client, conversation: Conversation, worry: Worry
) -> None:
    client.force_login(borough.manager)
    address = f"{conversation.get_absolute_url()}worries/{worry.pk}/seen/"
    assert "What if they all want one?" in client.get(address).content.decode()
    assert client.post(address, {"words": "Nine asked in a month"}).status_code == 302
    client.force_login(borough.worker)
    assert "Nine asked in a month" in client.get(conversation.get_absolute_url()).content.decode()


def test_teams_whose_issues_are_in_it_read_it_and_write_none(
    borough: Borough, client: Client, conversation: Conversation, worry: Worry
) -> None:
    client.force_login(borough.worker)
    base = f"{conversation.get_absolute_url()}worries/"
    for address in (base, f"{base}{worry.pk}/", f"{base}{worry.pk}/seen/"):
        assert client.post(address, {"whose": "Me", "words": "So"}).status_code == 403
    assert Worry.objects.count() == 1


def test_a_stale_change_shows_both_texts(
    borough: Borough, client: Client, conversation: Conversation, worry: Worry
) -> None:
    client.force_login(borough.steward)
    address = f"{conversation.get_absolute_url()}worries/{worry.pk}/"
    assert client.post(address, {"whose": "A", "words": "First", "version": 1}).status_code == 302
    response = client.post(address, {"whose": "A", "words": "Second", "version": 1})
    page = response.content.decode()
    assert response.status_code == 422
    assert "First" in page
    assert "Second" in page
    version = response.context["form"]["version"].value()
    again = client.post(address, {"whose": "A", "words": "Second", "version": version})
    assert again.status_code == 302
    worry.refresh_from_db()
    assert worry.words == "Second"


def test_in_the_team_s_own_conversation_nobody_is_asked_about_names(
    borough: Borough, client: Client
) -> None:
    conversation = talked_about(sent(borough), system=borough.harbour)
    CaseFactory(team=borough.harbour, citizen__name="Zebedee Quillfeather")
    client.force_login(borough.worker)
    address = f"{conversation.get_absolute_url()}worries/"
    words = {"whose": "Us", "words": "Zebedee would come daily"}
    assert client.post(address, words).status_code == 302, "it stays in the team"


def test_followers_hear_of_what_was_seen(
    borough: Borough, conversation: Conversation, worry: Worry
) -> None:
    conversation.followings.create(person=borough.manager)
    say_what_was_seen(worry=worry, words="Nine asked", by=borough.steward)
    tell_followers()
    notice = borough.manager.notices.get()
    assert notice.kind == "followed"
    assert "Nine asked" not in str([line.words for line in notice.lines.all()])
