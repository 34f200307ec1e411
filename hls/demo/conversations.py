"""What each system talks about, which issues belong in it, and what was told to people after."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from django.utils import timezone

from casework.actions import tick_off
from hls.demo.issues import days_to_place
from hls.demo.story import Scene, Story, read
from learning_cycles.actions.becoming import tell_what_became_of
from learning_cycles.actions.conversations import (
    change_conversation,
    open_conversation,
    say_in_conversation,
)
from learning_cycles.models import Placement
from systems.history import acting


def scenes(story: Story) -> Iterator[Scene]:
    """Conversations open and are passed up; then issues find their place, and people speak."""
    told = read("conversations")
    came_up = days_to_place(story)
    for each in told["conversation"]:
        yield Scene(story.day(each["day"]), partial(_open, story, each))
        if up := each.get("passed_up"):
            yield Scene(story.day(up["day"]), partial(_pass_up, story, each["key"], up["to"]))
    for each in told["conversation"]:
        for key in each.get("issues", []):
            yield Scene(came_up[key], partial(_settle, story, each, key))
    for entry in told["entry"]:
        yield Scene(story.day(entry["day"]), partial(_say, story, entry))
    for each in told["told"]:
        yield Scene(story.day(each["day"]), partial(_tell, story, each))


def _open(story: Story, told: dict[str, Any]) -> None:
    by = story.people[told["by"]]
    conversation = open_conversation(
        system=story.systems[told["system"]], question=told["question"], by=by
    )
    story.conversations[told["key"]] = change_conversation(
        conversation=conversation, question=told["question"], state=told["state"], by=by
    )


def _pass_up(story: Story, key: str, to: str) -> None:
    conversation = story.conversations[key]
    with acting(conversation.opened_by):
        conversation.feeds_into = story.conversations[to]
        conversation.save(update_fields=["feeds_into"])


def _settle(story: Story, told: dict[str, Any], key: str) -> None:
    """Say where an issue belongs before the roll-up looks for a home: no likeness decides it."""
    by = story.people[told["by"]]
    issue, conversation = story.issues[key], story.conversations[told["key"]]
    with acting(by):
        placement = Placement.objects.create(
            issue=issue, conversation=conversation, settled_at=timezone.now(), settled_by=by
        )
        if conversation.system != issue.team:
            tell_what_became_of({issue: conversation.pk}, [placement])


def _say(story: Story, entry: dict[str, Any]) -> None:
    say_in_conversation(
        conversation=story.conversations[entry["in"]],
        words=entry["words"],
        by=story.people[entry["by"]],
    )


def _tell(story: Story, told: dict[str, Any]) -> None:
    case = story.cases[told["case"]]
    about = f"issue:{story.issues[told['what']].pk}:"
    tick_off(
        to_tell=case.to_tell.get(source__startswith=about),
        by=story.people[told["by"]],
        what_they_said=told["said"],
    )
