"""POST /conversations/<id>/follow/ and unfollow/, and what followers hear."""

from datetime import timedelta
from typing import Any

import pytest
from celery import current_app
from django.test import Client
from django.utils import timezone
from kombu.exceptions import OperationalError

from learning_cycles.actions import following
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.actions.following import follow, tell_followers
from learning_cycles.models import Conversation, Happening
from systems.actions.notices import tell_all
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
    tell_followers()
    notice = borough.worker.notices.get(kind="followed")
    assert notice.url == conversation.get_absolute_url()
    assert press(client, conversation, "unfollow") == 302
    say_in_conversation(conversation=conversation, words="Another", by=borough.steward)
    tell_followers()
    assert borough.worker.notices.get(kind="followed").lines.count() == 1


def test_whoever_says_it_hears_nothing(borough: Borough, conversation: Conversation) -> None:
    conversation.followings.create(person=borough.steward)
    say_in_conversation(conversation=conversation, words="So", by=borough.steward)
    tell_followers()
    assert not borough.steward.notices.exists()


def test_they_are_told_in_the_background_once(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    for person in (borough.worker, borough.manager, borough.partner):
        follow(conversation=conversation, by=person)
    client.force_login(borough.steward)
    client.post(f"{conversation.get_absolute_url()}say/", {"words": "One name to ring"})
    assert not borough.worker.notices.exists(), "Not while somebody waits for their page."
    assert tell_followers() == 1
    assert tell_followers() == 0
    for person in (borough.worker, borough.manager, borough.partner):
        assert person.notices.get().lines.count() == 1
    assert not Happening.objects.exists()


def test_what_breaks_off_is_told_by_the_next_run_and_nothing_twice(
    borough: Borough, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow(conversation=conversation, by=borough.worker)
    for words in ("One", "Two", "Three"):
        say_in_conversation(conversation=conversation, words=words, by=borough.steward)
    calls: list[Any] = []

    def breaks_after_the_second(news: Any) -> Any:
        calls.append(tell_all(news))
        if len(calls) == 2:
            raise RuntimeError

    monkeypatch.setattr(f"{following.__name__}.tell_all", breaks_after_the_second)
    with pytest.raises(RuntimeError):
        tell_followers()
    assert borough.worker.notices.get().lines.count() == 1, "What breaks off leaves nothing."
    assert tell_followers() == 2
    assert borough.worker.notices.get().lines.count() == 3


def test_whoever_follows_it_later_hears_of_what_comes_then(
    borough: Borough, conversation: Conversation
) -> None:
    follow(conversation=conversation, by=borough.worker)
    say_in_conversation(conversation=conversation, words="One", by=borough.steward)
    follow(conversation=conversation, by=borough.manager)
    tell_followers()
    assert borough.worker.notices.exists()
    assert not borough.manager.notices.exists()


def test_what_nobody_follows_waits_for_nobody(borough: Borough, conversation: Conversation) -> None:
    follow(conversation=conversation, by=borough.steward)
    say_in_conversation(conversation=conversation, words="One", by=borough.steward)
    assert not Happening.objects.exists()


def test_a_broker_that_is_away_loses_nothing(
    borough: Borough,
    conversation: Conversation,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Any,
) -> None:
    asked = []

    def away(task: str, args: Any, **kwargs: Any) -> None:
        asked.append((task, args))
        raise OperationalError

    monkeypatch.setattr(current_app, "send_task", away)
    follow(conversation=conversation, by=borough.worker)
    with django_capture_on_commit_callbacks(execute=True):
        say_in_conversation(conversation=conversation, words="One", by=borough.steward)
    assert asked == [("learning_cycles.tasks.tell_followers", ())]
    assert not borough.worker.notices.exists()
    assert tell_followers() == 1, "The schedule catches up."
    assert borough.worker.notices.get().lines.count() == 1


def test_a_follower_who_lost_the_right_hears_nothing_more(
    borough: Borough, conversation: Conversation
) -> None:
    conversation.followings.create(person=borough.manager)
    Role.objects.filter(person=borough.manager).update(
        until_day=timezone.localdate() - timedelta(days=1)
    )
    say_in_conversation(conversation=conversation, words="So", by=borough.steward)
    tell_followers()
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
