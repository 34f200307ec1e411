"""Learning cycles: their stages, experiments and the new normals that came of them."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from hls.demo.story import Scene, Story, read
from learning_cycles.actions.changes import make_change
from learning_cycles.actions.cycles import (
    add_note,
    end_cycle,
    end_experiment,
    enter_stage,
    start_cycle,
    start_experiment,
)
from learning_cycles.models import Experiment, LearningCycle
from systems.history import acting
from systems.models import Person


def scenes(story: Story) -> Iterator[Scene]:
    """Each cycle is started and goes round; then it says which other it seeks to influence."""
    told = read("cycles")
    rounds = {each["key"]: Round(story, told, each) for each in told["cycle"]}
    for turn in rounds.values():
        yield Scene(turn.day, turn.start)
        for step in turn.told["steps"]:
            yield Scene(story.day(step["day"]), turn.step(step))
        if "ended" in turn.told:
            yield Scene(story.day(turn.told["ended"]), turn.end)
    for turn in rounds.values():
        if other := rounds.get(turn.told.get("influences", "")):
            yield Scene(max(turn.day, other.day), partial(turn.seek_to_influence, other))


class Round:
    """One cycle of the story; ``told`` is what its file says of it."""

    cycle: LearningCycle

    def __init__(self, story: Story, everything: dict[str, Any], told: dict[str, Any]) -> None:
        self.told = told
        self.day = story.day(told["day"])
        self._story = story
        self._tried = everything["experiment"]
        self._changes = everything["change"]
        self._experiments: dict[str, Experiment] = {}

    @property
    def _by(self) -> Person:
        return self._story.people[self.told["by"]]

    def start(self) -> None:
        story, told = self._story, self.told
        self.cycle = start_cycle(
            purpose=told["purpose"],
            system=story.systems.get(told.get("system", "")),
            case=story.cases.get(told.get("case", "")),
            conversation=story.conversations.get(told.get("conversation", "")),
            decision=story.decisions.get(told.get("decision", "")),
            by=self._by,
        )

    def step(self, step: dict[str, Any]) -> Callable[[], object]:
        """What to do for one step: the one word beside its day says which kind it is."""
        [(kind, what)] = [(kind, what) for kind, what in step.items() if kind != "day"]
        do = {
            "stage": self._enter,
            "note": self._note,
            "try": self._try,
            "end": self._end_trying,
            "change": self._change,
        }[kind]
        return partial(do, what)

    def end(self) -> None:
        end_cycle(cycle=self.cycle, by=self._by)

    def seek_to_influence(self, other: "Round") -> None:
        with acting(self._by):
            self.cycle.influences = other.cycle
            self.cycle.save(update_fields=["influences"])

    def _enter(self, stage: str) -> None:
        enter_stage(cycle=self.cycle, stage=stage, by=self._by)

    def _note(self, words: str) -> None:
        add_note(cycle=self.cycle, words=words, by=self._by)

    def _try(self, key: str) -> None:
        told = self._tried[key]
        [day] = [step["day"] for step in self.told["steps"] if step.get("try") == key]
        self._experiments[key] = start_experiment(
            cycle=self.cycle,
            question=told["question"],
            starts_on=self._story.day(day),
            review_on=self._story.day(told["review"]),
            air_cover_holder=told.get("cover", ""),
            air_cover_words=told.get("cover_words", ""),
            by=self._by,
        )

    def _end_trying(self, key: str) -> None:
        told = self._tried[key]
        end_experiment(
            experiment=self._experiments[key],
            ending=told["ending"],
            what_we_saw=told["saw"],
            by=self._by,
        )

    def _change(self, key: str) -> None:
        told = self._changes[key]
        [day] = [step["day"] for step in self.told["steps"] if step.get("change") == key]
        self._story.changes[key] = make_change(
            cycle=self.cycle,
            new_normal=told["normal"],
            instead_of=told["instead"],
            from_day=self._story.day(day),
            settles=[self._story.issues[issue] for issue in told["settles"]],
            by=self._by,
        )
