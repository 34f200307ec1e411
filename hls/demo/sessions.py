"""People meeting over the evidence."""

from collections.abc import Iterator
from typing import Any

from hls.demo.story import Scene, Story, read
from learning_cycles.actions.sessions import close_session, convene_session, decide, speak
from learning_cycles.models import SenseMakingSession


def scenes(story: Story) -> Iterator[Scene]:
    """Each session is convened; those that were held heard voices, decided, and were closed."""
    for told in read("sessions")["session"]:
        meeting = Meeting(story, told)
        yield Scene(story.day(told["convened"]), meeting.convene)
        if "closed" in told:
            yield Scene(story.day(told["day"]), meeting.hold)
            yield Scene(story.day(told["closed"]), meeting.close)


class Meeting:
    """One session of the story, from the invitation to its end."""

    session: SenseMakingSession

    def __init__(self, story: Story, told: dict[str, Any]) -> None:
        self._story, self._told = story, told
        self._by = told["by"]

    def convene(self) -> None:
        self.session = convene_session(
            system=self._story.systems[self._told["system"]],
            conversation=self._story.conversations[self._told["conversation"]],
            question=self._told["question"],
            held_on=self._story.day(self._told["day"]),
            evidence=[self._story.issues[key] for key in self._told["evidence"]],
            by=self._story.people[self._by],
        )

    def hold(self) -> None:
        for kind, by, words in self._told["voices"]:
            speak(session=self.session, kind=kind, words=words, by=self._story.people[by])
        for decision in self._told["decision"]:
            self._story.decisions[decision["key"]] = decide(
                session=self.session,
                words=decision["words"],
                owner=self._story.people[decision["owner"]],
                by=self._story.people[self._by],
            )

    def close(self) -> None:
        close_session(
            session=self.session,
            missing_voices=self._told["missing"],
            by=self._story.people[self._by],
        )
