"""The people helped, and what matters to them."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from casework.actions import add_note, add_what_matters, start_case, walk_alongside
from hls.demo.story import Scene, Story, read


def scenes(story: Story) -> Iterator[Scene]:
    """Each case starts, and then says what matters; notes follow."""
    for told in read("cases")["case"]:
        yield Scene(story.day(told["started"]), partial(_start, story, told))
        for words in told["matters"]:
            yield Scene(story.day(words["day"]), partial(_say, story, told, words))
        for note in told.get("notes", []):
            yield Scene(story.day(note["day"]), partial(_note, story, told, note))


def _start(story: Story, told: dict[str, Any]) -> None:
    by = story.people[told["by"]]
    case = start_case(
        team=story.systems[told["team"]],
        name=told["name"],
        other_names=told.get("also", ()),
        household_names=told.get("household", ()),
        signal=told["signal"],
        restricted=told.get("restricted", False),
        by=by,
    )
    for key in told.get("with", []):
        walk_alongside(case=case, person=story.people[key], by=by)
    story.cases[told["key"]] = case


def _say(story: Story, told: dict[str, Any], words: dict[str, Any]) -> None:
    add_what_matters(
        case=story.cases[told["key"]],
        words=words["words"],
        not_now=words.get("not_now", False),
        said_on=story.day(words["day"]),
        by=story.people[told["by"]],
    )


def _note(story: Story, told: dict[str, Any], note: dict[str, Any]) -> None:
    add_note(case=story.cases[told["key"]], words=note["words"], by=story.people[note["by"]])
