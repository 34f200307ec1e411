"""What people do with a conversation beyond talking: worries, stories, cases for change, offers."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from hls.demo.story import Scene, Story, read
from learning_cycles.actions.answering import answer_from_above, tell_answers
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.actions.following import follow
from learning_cycles.actions.leverage import name_leverage_point
from learning_cycles.actions.offers import offer
from learning_cycles.actions.upward import pass_up, save_case
from learning_cycles.actions.worries import say_what_was_seen, write_worry
from learning_cycles.forms.upward import PARTS
from learning_cycles.models import CaseForChange, EntryKind, Giver, Worry


def scenes(story: Story) -> Iterator[Scene]:
    """On one day, worries and cases for change come before what builds on them."""
    told = read("beyond")
    plays: dict[str, Callable[[Story, dict[str, Any]], object]] = {
        "following": _follow,
        "story": _tell,
        "answer": _answer,
        "offer": _offer,
        "leverage": _name,
    }
    for each in told["worry"]:
        yield from Kept(story, each).scenes()
    for each in told["case_for_change"]:
        yield from Asked(story, each).scenes()
    for kind, play in plays.items():
        for each in told[kind]:
            yield Scene(story.day(each["day"]), partial(play, story, each))


class Kept:
    """A worry, and what was seen about it since."""

    worry: Worry

    def __init__(self, story: Story, told: dict[str, Any]) -> None:
        self._story, self._told = story, told

    def scenes(self) -> Iterator[Scene]:
        """It is written down, and then something is seen about it."""
        yield Scene(self._story.day(self._told["day"]), self._write)
        for seen in self._told.get("seen", []):
            yield Scene(self._story.day(seen["day"]), partial(self._see, seen))

    def _write(self) -> None:
        self.worry = write_worry(
            conversation=self._story.conversations[self._told["in"]],
            whose=self._told["whose"],
            words=self._told["words"],
            by=self._story.people[self._told["by"]],
        )

    def _see(self, seen: dict[str, Any]) -> None:
        say_what_was_seen(worry=self.worry, words=seen["words"], by=self._story.people[seen["by"]])


class Asked:
    """A case for change: drafted, and passed up if its file says when."""

    case: CaseForChange

    def __init__(self, story: Story, told: dict[str, Any]) -> None:
        self._story, self._told = story, told
        self._by = told["by"]

    def scenes(self) -> Iterator[Scene]:
        """The draft, and passing it up."""
        yield Scene(self._story.day(self._told["day"]), self._draft)
        if day := self._told.get("passed_up"):
            yield Scene(self._story.day(day), self._pass_up)

    def _draft(self) -> None:
        story, told = self._story, self._told
        larger = story.conversations[told["to"]]
        self.case = save_case(
            conversation=story.conversations[told["from"]],
            version=0,
            stories=[story.stories[key] for key in told.get("stories", [])],
            to_system=larger.system,
            to_conversation=larger,
            by=story.people[self._by],
            **{part: told.get(part, "") for part in PARTS},
        )

    def _pass_up(self) -> None:
        pass_up(case_for_change=self.case, by=self._story.people[self._by])


def _follow(story: Story, told: dict[str, Any]) -> None:
    follow(conversation=story.conversations[told["in"]], by=story.people[told["by"]])


def _tell(story: Story, told: dict[str, Any]) -> None:
    """A story that somebody helped gave for all that it may be used for."""
    story.stories[told["key"]] = say_in_conversation(
        conversation=story.conversations[told["in"]],
        words=told["words"],
        kind=EntryKind.STORY,
        giver=Giver.CITIZEN,
        case=story.cases[told["case"]],
        in_cases=True,
        in_print=True,
        by=story.people[told["by"]],
    )


def _answer(story: Story, told: dict[str, Any]) -> None:
    answer_from_above(
        conversation=story.conversations[told["in"]],
        kind=told["kind"],
        words=told["words"],
        by=story.people[told["by"]],
    )
    # Else the background work would tell it on the day on which the demo is loaded.
    tell_answers()


def _offer(story: Story, told: dict[str, Any]) -> None:
    offer(
        conversation=story.conversations[told["in"]],
        systems=[story.systems[key] for key in told["to"]],
        question=told["question"],
        words=told["words"],
        by=story.people[told["by"]],
    )


def _name(story: Story, told: dict[str, Any]) -> None:
    name_leverage_point(
        system=story.systems[told["system"]],
        kind=told["kind"],
        name=told["name"],
        purpose=told["purpose"],
        keeper=told["keeper"],
        what_it_does=told["what_it_does"],
        getting_round=told["getting_round"],
        new_normal=told["new_normal"],
        gift_tier=told["tier"],
        gift_holder=told["holder"],
        met_in=[story.conversations[key] for key in told["met_in"]],
        changes=[story.changes[key] for key in told.get("changes", [])],
        by=story.people[told["by"]],
    )
