"""What got in the way, what is done meanwhile, what was bought because of it, and who is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.urls import reverse

from debriefs.models import Action, Closing, Countermeasure, GiftTier, Issue, Level, Status
from hls.populate.casework import Cases
from hls.populate.country import Country, Team
from hls.populate.debriefs import FIRST_TURN, Debriefs, Meetings
from hls.populate.purchases import Purchases
from hls.populate.talk import Talk, Talks
from systems.models import Notice, NoticeLine, Scale

LEVELS = [Level.TO_TALK_ABOUT, *[Level.METHOD] * 4, *[Level.SYSTEM] * 5, *[Level.MACRO_SYSTEM] * 2]
TRAVELS = (Level.SYSTEM, Level.MACRO_SYSTEM)
CLOSINGS = [Closing.NEW_NORMAL, Closing.NEW_NORMAL, Closing.NO, Closing.NO_LONGER_MATTERS]
HELPED = ["yes", "yes", "partly", "no", None, None]
GIFTS = [None, GiftTier.TEAM, GiftTier.LEADERSHIP, GiftTier.LEADERSHIP, GiftTier.GOVERNMENT]
PURCHASES_OF_AN_ISSUE = 0.5
BOUGHT_BECAUSE_OF_IT = 0.15
WITH_CASE = 0.8
MARKED = 0.1
"""How many of the issues of a debrief something helped with that was marked there."""
SOON = timedelta(minutes=5)


@dataclass(frozen=True)
class Raised:
    """One issue as far as what follows from it needs to know."""

    id: int
    team: Team
    case: int | None
    day: int
    by: int
    words: str
    is_sent: bool
    is_open: bool


class Issues:
    """Issues in the making."""

    def __init__(
        self, country: Country, meetings: Meetings, talks: Talks, purchases: Purchases
    ) -> None:
        self._country, self._meetings = country, meetings
        self._talks, self._purchases = talks, purchases
        table = country.table
        said = "team_id", "debrief_id", "case_id", "description", "level", "new_normal"
        people = "raised_by_id", "raised_on", "written_at", "carrier_id", "gift_tier"
        sent = "sent_words", "sent_at", "sent_by_id"
        closed = "status", "closing", "closing_words", "closed_at", "closed_by_id"
        gone = "deleted_at", "deleted_by_id"
        self._issues = table(Issue, *said, *people, *sent, *closed, *gone, "moved_at", "turn")
        sent = "sent_words", "sent_at", "sent_by_id"
        until = "review_on", "air_cover_holder", "helped", "ended_on"
        self._measures = table(
            Countermeasure, "issue_id", "words", "since", *until, "written_by_id", *sent
        )
        why = "team_id", "debrief_id", "case_id", "issue_id", "words", "carrier_id", "due_on"
        state = "state", "settled_at", "settled_by_id", "written_by_id", "written_at"
        self._actions = table(Action, *why, *state, "turn")
        self._notices = table(
            Notice, "person_id", "topic", "day", "heading", "url", "told_at", "read_at"
        )
        self._lines = table(
            NoticeLine, "notice_id", "key", "about", "words", "next_step", "told_at"
        )
        self._told: set[tuple[int, int, int]] = set()
        self._address = reverse("issue", args=[0])

    def make(self, cases: list[Cases], debriefs: list[Debriefs]) -> None:
        """Write the issues of every team and what comes of each, and what is bought besides.

        Day by day, as they come in life, one team among the others.
        """
        country, issues = self._country, self._country.size.issues
        besides = int(issues * (PURCHASES_OF_AN_ISSUE - BOUGHT_BECAUSE_OF_IT))
        raised = [at for at, n in enumerate(country.shared_out(issues)) for _ in range(n)]
        bought = [~at for at, n in enumerate(country.shared_out(besides)) for _ in range(n)]
        happened = raised + bought
        country.dice.shuffle(happened)
        for day, at in zip(sorted(country.day() for _ in happened), happened, strict=True):
            if at >= 0:
                self._issue(country.teams[at], cases[at], debriefs[at], day)
            else:
                self._purchases.buy(country.teams[~at], cases[~at], day)

    def _issue(self, team: Team, cases: Cases, debriefs: Debriefs, day: int) -> None:
        country = self._country
        dice, calendar = country.dice, country.calendar
        debrief = None
        if country.happens(0.6):
            at = day * len(debriefs.days) // len(calendar.days)
            debrief, day = debriefs.ids[at], debriefs.days[at]
        which = (
            cases.at(day / len(calendar.days), dice.random())
            if country.happens(WITH_CASE)
            else None
        )
        case = None if which is None else cases.ids[which]
        level, by = dice.choice(LEVELS), dice.choice(team.workers)
        theme, talk = self._talks.theme_for(team, level, day)
        words, is_kept = country.words.issue(theme), country.happens(0.995)
        is_sent = is_kept and level in TRAVELS and country.happens(0.6)
        closed = self._closed(day, by)
        issue = self._issues.write(
            *(team.id, debrief, case, words, level, self._new_normal()),
            *(by, calendar.days[day], calendar.moments[day]),
            *(team.workers[0] if country.happens(0.7) else by, dice.choice(GIFTS)),
            *self._sent(words, day, by if is_sent else None),
            *closed,
            *((None, None) if is_kept else (calendar.moments[-1], by)),
            *(calendar.moments[calendar.later(day, 10)], FIRST_TURN if debrief else 0),
        )
        is_open = closed[0] == Status.OPEN
        raised = Raised(issue, team, case, day, by, words, is_sent, is_open)
        self._what_comes_of(raised, debrief)
        if debrief and country.happens(MARKED):
            self._meetings.mark(debriefs.activities, debrief, day, issue)
        if talk and is_kept and (is_sent or talk.scale == Scale.TEAM):
            placement = self._talks.place(issue, talk, day)
            self._tell(raised, talk, placement)
        if which is not None and country.happens(BOUGHT_BECAUSE_OF_IT / WITH_CASE):
            self._purchases.buy(team, cases, day, which, issue)

    def _new_normal(self) -> str:
        return self._country.words.said("normals") if self._country.happens(0.2) else ""

    def _sent(self, words: str, day: int, by: int | None) -> tuple[Any, ...]:
        """The words as they travel: mostly as they were written, some with less."""
        if by is None:
            return "", None, None
        shorter = words.partition(". ")[0] + "." if self._country.happens(0.2) else words
        return shorter, self._country.calendar.moments[day] + SOON, by

    def _closed(self, day: int, by: int) -> tuple[Any, ...]:
        country = self._country
        if country.happens(0.55):
            return Status.OPEN, None, "", None, None
        # Whoever raised it closes it, so that there is nobody to be told.
        calendar, words = country.calendar, country.words
        moment = calendar.moments[calendar.later(day, country.dice.randrange(1, 90))] + 2 * SOON
        return Status.CLOSED, country.dice.choice(CLOSINGS), words.said("normals"), moment, by

    def _what_comes_of(self, raised: Raised, debrief: int | None) -> None:
        if self._country.happens(0.6):
            self._go_round(raised)
        if self._country.happens(0.5):
            self._take_on(raised, debrief)

    def _go_round(self, raised: Raised) -> None:
        """A countermeasure; for some a leader shields the team, until it is looked at again."""
        country = self._country
        dice, calendar, words = country.dice, country.calendar, country.words.measure()
        day, is_covered = raised.day, country.happens(0.05)
        review = (
            calendar.days[calendar.later(day, 60)] if is_covered or country.happens(0.3) else None
        )
        ended = calendar.days[calendar.later(day, 90)] if country.happens(0.4) else None
        is_sent = raised.is_sent and country.happens(0.5)
        self._measures.write(
            *(raised.id, words, calendar.days[day]),
            *(review, country.words.full_name() if is_covered else "", dice.choice(HELPED)),
            *(ended, raised.by),
            *((words, calendar.moments[day] + SOON, raised.by) if is_sent else ("", None, None)),
        )

    def _take_on(self, raised: Raised, debrief: int | None) -> None:
        country = self._country
        dice, calendar = country.dice, country.calendar
        is_open = raised.is_open and country.happens(0.2)
        due = calendar.days[calendar.later(raised.day, 5)] if country.happens(0.5) else None
        carrier = dice.choice(raised.team.workers)
        settled = calendar.moments[calendar.later(raised.day, 10)]
        state = "open" if is_open else dice.choice(["done", "done", "dropped"])
        self._actions.write(
            *(raised.team.id, debrief, raised.case, raised.id, country.words.said("tasks")),
            *(carrier, due, state),
            *((None, None) if is_open else (settled, carrier)),
            *(raised.by, calendar.moments[raised.day], FIRST_TURN if debrief else 0),
        )

    def _tell(self, raised: Raised, talk: Talk, placement: int) -> None:
        """Whoever raised it hears where it is talked about: once in a day for a conversation."""
        topic = raised.by, talk.id, raised.day
        if topic in self._told or self._country.happens(0.2):
            return
        self._told.add(topic)
        moment = self._country.calendar.moments[raised.day] + 3 * SOON
        notice = self._notices.write(
            *(raised.by, f"conversation:{talk.id}", self._country.calendar.days[raised.day]),
            *(raised.words, self._address.replace("0", str(raised.id))),
            *(moment, moment if self._country.happens(0.9) else None),
        )
        self._lines.write(
            *(notice, f"placed:{placement}:issue:{raised.id}", raised.words),
            *("It is talked about now.", "You will hear what comes of it.", moment),
        )
