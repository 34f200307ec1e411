"""The teams' debriefs: is this working, how are you, what went well."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from debriefs.actions.debriefs import close_debrief, start_debrief
from debriefs.actions.progress import say_progress
from debriefs.actions.skills import write_skill_note
from debriefs.actions.successes import add_activity, mark
from debriefs.actions.welfare import say_how_i_am
from debriefs.models import Debrief
from hls.demo.story import Scene, Story, read


def scenes(story: Story) -> Iterator[Scene]:
    """Each debrief is opened, and what was said in it is written down."""
    told = read("debriefs")
    for team in told["activity"]:
        yield Scene(story.day(team["day"]), partial(_judge, story, team))
    for debrief in told["debrief"]:
        yield Scene(story.day(debrief["day"]), partial(_hold, story, debrief))
    for note in told["skill"]:
        yield Scene(story.day(note["day"]), partial(_place_skill, story, note))


def closing_scenes(story: Story) -> Iterator[Scene]:
    """Each debrief but today's is closed, after all that is said in it."""
    for told in read("debriefs")["debrief"]:
        if told["day"] != "today":
            yield Scene(story.day(told["day"]), partial(_close, story, told))


def _judge(story: Story, told: dict[str, Any]) -> None:
    team = story.systems[told["team"]]
    for name, complexity in told["kinds"]:
        story.activities[told["team"], name] = add_activity(
            team=team,
            name=name,
            complexity=complexity,
            named_above=True,
            by=story.people[told["by"]],
        )


def _place_skill(story: Story, told: dict[str, Any]) -> None:
    write_skill_note(
        system=story.systems[told["system"]],
        activity=story.activities.get((told["system"], told.get("about", ""))),
        belongs=told["belongs"],
        words=told["words"],
        by=story.people[told["by"]],
    )


def _hold(story: Story, told: dict[str, Any]) -> None:
    debrief = start_debrief(team=story.systems[told["team"]], by=story.people[told["by"]])
    story.debriefs[told["team"], story.day(told["day"])] = debrief
    for case, by, words in told["progress"]:
        say_progress(debrief=debrief, case=story.cases[case], words=words, by=story.people[by])
    for by, face, words, shared in told["welfare"]:
        say_how_i_am(
            debrief=debrief,
            by=story.people[by],
            face=face,
            words=words,
            shared_with_team=shared,
        )
    for name, times in told["marks"].items():
        for _ in range(times):
            mark(debrief=debrief, activity=story.activities[told["team"], name])


def _close(story: Story, told: dict[str, Any]) -> None:
    debrief: Debrief = story.debriefs[told["team"], story.day(told["day"])]
    close_debrief(debrief=debrief, by=story.people[told["by"]])
