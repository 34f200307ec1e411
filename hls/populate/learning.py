"""What becomes of what is talked about: threads, sessions, cycles, experiments and changes."""

from __future__ import annotations

from datetime import timedelta
from math import sqrt

from hls.populate.country import Country
from hls.populate.talk import Talk
from learning_cycles.models import (
    Decision,
    Ending,
    Entry,
    Experiment,
    LearningCycle,
    SenseMakingSession,
    Stage,
    StageNote,
    StageVisit,
    SystemChange,
    Voice,
    VoiceKind,
)
from systems.models import Scale

MOST_ENTRIES = 300
WITH_SESSION = 0.15
WITH_CYCLE = 0.12
MOST_TURNS = 7
HOUR = timedelta(hours=1)


class Learning:
    """Threads, sessions and cycles in the making."""

    def __init__(self, country: Country) -> None:
        self._country = country
        table = country.table
        self._entries = table(Entry, "conversation_id", "words", "said_by_id", "said_at")
        met = "question", "held_on", "missing_voices", "convened_by_id", "convened_at"
        self._sessions = table(
            SenseMakingSession, "system_id", "conversation_id", *met, "closed_at", "closed_by_id"
        )
        self._voices = table(Voice, "session_id", "kind", "words", "said_by_id", "said_at")
        decided = "owner_id", "decided_by_id", "decided_at"
        self._decisions = table(Decision, "session_id", "words", *decided)
        about = "system_id", "purpose", "stage", "conversation_id", "decision_id", "influences_id"
        when = "started_by_id", "started_at", "ended_at", "ended_by_id"
        self._cycles = table(LearningCycle, *about, *when)
        self._visits = table(StageVisit, "cycle_id", "stage", "entered_by_id", "entered_at")
        self._notes = table(StageNote, "visit_id", "words", "written_by_id", "written_at")
        cover = "air_cover_holder", "air_cover_words"
        ended = "ending", "what_we_saw", "ended_at", "ended_by_id"
        asked = "question", "starts_on", "review_on", "started_by_id", "started_at"
        self._experiments = table(Experiment, "cycle_id", *asked, *cover, *ended)
        self._changes = table(
            SystemChange, "cycle_id", "new_normal", "from_day", "made_by_id", "made_at"
        )
        self._cycle_in: dict[int, int] = {}
        self._systems: set[int] = set()

    def make(self, talks: list[Talk]) -> None:
        """Write what becomes of each conversation; larger scales come before the smaller.

        The first one of each system has come to a session and to a cycle.
        """
        for talk in talks:
            self._make_thread(talk)
            is_first = talk.system not in self._systems
            self._systems.add(talk.system)
            decision = None
            draw = 0.0 if is_first else self._country.dice.random()
            if talk.scale != Scale.TEAM and draw < WITH_SESSION:
                decision = self._session(talk)
            if draw < WITH_CYCLE:
                self._cycle(talk, decision)

    def _make_thread(self, talk: Talk) -> None:
        dice, words = self._country.dice, self._country.words
        number = min(int(2 * dice.random() * sqrt(talk.size)), MOST_ENTRIES)
        people = [*talk.stewards, *talk.managers]
        days = sorted(self._after(talk) for _ in range(number))
        for day in days:
            self._entries.write(
                talk.id,
                f"{words.said('thoughts')}.",
                dice.choice(people),
                self._country.calendar.moments[day],
            )

    def _after(self, talk: Talk) -> int:
        """The number of some day since the conversation began."""
        left = len(self._country.calendar.days) - talk.started
        return talk.started + self._country.dice.randrange(left)

    def _session(self, talk: Talk) -> int | None:
        """Returns what was decided last, if it is over."""
        dice, words, calendar = self._country.dice, self._country.words, self._country.calendar
        day, steward = self._after(talk), dice.choice(talk.stewards)
        moment, is_over = calendar.moments[day], self._country.happens(0.85)
        missing = "Those who write the letters" if self._country.happens(0.5) else ""
        session = self._sessions.write(
            *(talk.system, talk.id, words.question(talk.theme), calendar.days[day], missing),
            *(steward, moment),
            *((moment + HOUR, steward) if is_over else (None, None)),
        )
        for kind in VoiceKind:
            for _ in range(dice.randrange(1, 5)):
                who = dice.choice([*talk.stewards, *talk.managers])
                self._voices.write(session, kind, f"{words.said('thoughts')}.", who, moment)
        decision = None
        for _ in range(dice.randrange(1, 4) if is_over else 0):
            decision = self._decisions.write(
                session, words.said("purposes"), steward, steward, moment + HOUR
            )
        return decision

    def _cycle(self, talk: Talk, decision: int | None) -> None:
        """A turn or more through the stages, up to one of them; some are over."""
        dice, words, calendar = self._country.dice, self._country.words, self._country.calendar
        begun, steward = self._after(talk), dice.choice(talk.stewards)
        turns, stages = dice.randrange(1, MOST_TURNS), list(Stage)
        days = [calendar.later(begun, 20 * turn) for turn in range(turns)]
        is_over = turns >= len(stages) and self._country.happens(0.6)
        cycle = self._cycles.write(
            *(talk.system, words.said("purposes"), stages[(turns - 1) % len(stages)]),
            *(talk.id, decision, self._cycle_in.get(talk.feeds.id) if talk.feeds else None),
            *(steward, calendar.moments[begun]),
            *((calendar.moments[days[-1]] + HOUR, steward) if is_over else (None, None)),
        )
        self._cycle_in[talk.id] = cycle
        for turn, day in enumerate(days):
            stage = stages[turn % len(stages)]
            visit = self._visits.write(cycle, stage, steward, calendar.moments[day])
            for _ in range(dice.randrange(3)):
                note = f"{words.said('thoughts')}."
                self._notes.write(visit, note, steward, calendar.moments[day] + HOUR)
            if stage == Stage.EXPERIMENT:
                self._experiment(cycle, steward, day)
            elif stage == Stage.EMBED:
                self._changes.write(
                    *(cycle, words.said("normals"), calendar.days[day]),
                    *(steward, calendar.moments[day] + HOUR),
                )

    def _experiment(self, cycle: int, steward: int, day: int) -> None:
        dice, words, calendar = self._country.dice, self._country.words, self._country.calendar
        moment, is_covered = calendar.moments[day], self._country.happens(0.6)
        review = calendar.days[day] + timedelta(days=60)
        ended = calendar.moments[calendar.later(day, 60)] if self._country.happens(0.7) else None
        self._experiments.write(
            *(cycle, words.said("experiments"), calendar.days[day], review, steward, moment),
            words.full_name() if is_covered else "",
            "Go ahead; I answer for it." if is_covered else "",
            *(
                dice.choice(list(Ending)) if ended else None,
                words.said("thoughts") if ended else "",
            ),
            *(ended, steward if ended else None),
        )
