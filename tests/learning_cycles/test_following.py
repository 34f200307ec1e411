"""POST /conversations/<id>/follow/ and unfollow/, and what followers hear."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.models import Conversation
from systems.models import Role
from tests.borough import Borough
from tests.learning_cycles.scenes import sent, talked_about


@pytest.fixture
def conversation(borough: Borough) -> Conversation:
    return talked_about(sent(borough), system=borough.organisation)


def press(client: Client, conversation: Conversation, what: str) -> int:
    return client.post(f"{conversation.get_absolute_url()}{what}/").status_code


def test_one_press_follows_and_another_stops(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    client.force_login(borough.worker)
    assert press(client, conversation, "follow") == 302
    assert press(client, conversation, "follow") == 302, "twice is once"
    say_in_conversation(conversation=conversation, words="One name to ring", by=borough.steward)
    notice = borough.worker.notices.get(kind="followed")
    assert notice.url == conversation.get_absolute_url()
    assert press(client, conversation, "unfollow") == 302
    say_in_conversation(conversation=conversation, words="Another", by=borough.steward)
    assert borough.worker.notices.get(kind="followed").lines.count() == 1


def test_whoever_says_it_hears_nothing(borough: Borough, conversation: Conversation) -> None:
    conversation.followings.create(person=borough.steward)
    say_in_conversation(conversation=conversation, words="So", by=borough.steward)
    assert not borough.steward.notices.exists()


def test_a_follower_who_lost_the_right_hears_nothing_more(
    borough: Borough, conversation: Conversation
) -> None:
    conversation.followings.create(person=borough.manager)
    Role.objects.filter(person=borough.manager).update(
        until_day=timezone.localdate() - timedelta(days=1)
    )
    say_in_conversation(conversation=conversation, words="So", by=borough.steward)
    assert not borough.manager.notices.exists()


@pytest.mark.parametrize(
    ("who", "named"), [("steward", True), ("manager", True), ("worker", False)]
)
def test_followers_are_named_to_those_who_read_it_whole(
    borough: Borough, client: Client, conversation: Conversation, who: str, *, named: bool
) -> None:
    conversation.followings.create(person=borough.partner)
    client.force_login(getattr(borough, who))
    page = client.get(f"{conversation.get_absolute_url()}beyond/").content.decode()
    assert (borough.partner.name in page) is named


def test_nobody_else_follows_it(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    client.force_login(borough.other_worker)
    assert press(client, conversation, "follow") == 404
    team_talk = talked_about(sent(borough), system=borough.harbour)
    client.force_login(borough.steward)
    assert press(client, team_talk, "follow") == 403


def test_a_worker_who_follows_it_is_not_named_above_the_team(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    conversation.followings.create(person=borough.worker)
    client.force_login(borough.steward)
    page = client.get(f"{conversation.get_absolute_url()}beyond/").content.decode()
    assert borough.worker.name not in page
    assert "People of teams follow it too" in page
