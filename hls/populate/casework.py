"""The people who are helped: their cases, what matters to them, and who walks alongside."""

from __future__ import annotations

from dataclasses import dataclass, field

from casework.models import Allocation, Case, Citizen, OtherName, WhatMatters, Whose
from hls.populate.country import Country, Team

OPEN_FOR = 0.35
"""Which part of the three years a case is open, more or less."""
RESTRICTED = 0.02


@dataclass(frozen=True)
class Cases:
    """The ids of the cases of one team, in the order in which they began.

    ``matters``: of each, the id of what matters to the person.
    """

    ids: list[int] = field(default_factory=list)
    matters: list[int] = field(default_factory=list)

    def at(self, part: float, draw: float) -> int:
        """Which one somebody writes of when ``part`` of the time is over; ``draw``: 0 to 1."""
        begun = max(1.0, len(self.ids) * part)
        return int(begun * (1 - OPEN_FOR * draw * draw) - 1e-9)


class Casework:
    """Cases in the making."""

    def __init__(self, country: Country) -> None:
        self._country = country
        table = country.table
        self._citizens = table(Citizen, "name", "address", "phone", "created_at")
        self._names = table(OtherName, "citizen_id", "name", "whose")
        columns = "citizen_id", "team_id", "signal", "started_on", "restricted", "moved_at"
        self._cases = table(Case, *columns, "ended_at", "ended_by_id")
        self._allocations = table(Allocation, "case_id", "person_id", "from_day", "until_day")
        said = "case_id", "words", "not_now", "said_on", "recorded_by_id", "recorded_at"
        self._matters = table(WhatMatters, *said)

    def make(self) -> list[Cases]:
        """Write the cases of every team, day by day, as they come in life; by team."""
        teams, days = self._country.teams, len(self._country.calendar.days)
        numbers = self._country.shared_out(self._country.size.cases, 0.5)
        begun = sorted(
            (int(days * at / number), which)
            for which, number in enumerate(numbers)
            for at in range(number)
        )
        found = [Cases() for _ in teams]
        for day, which in begun:
            case = self._case(teams[which], day)
            found[which].ids.append(case)
            found[which].matters.append(self._what_matters(case, teams[which], day))
        return found

    def _case(self, team: Team, begun: int) -> int:
        country = self._country
        dice, words, calendar = country.dice, country.words, country.calendar
        moment, worker = calendar.moments[begun], dice.choice(team.workers)
        address = f"{dice.randint(1, 99)} {dice.choice(words.spots)}"
        citizen = self._citizens.write(words.full_name(), address, "", moment)
        if country.happens(0.3):
            whose = Whose.HOUSEHOLD if country.happens(0.6) else Whose.CITIZEN
            self._names.write(citizen, words.full_name(), whose)
        until = begun + int(len(calendar.days) * OPEN_FOR * (0.3 + dice.random()))
        ended = until if until < len(calendar.days) and country.happens(0.9) else None
        case = self._cases.write(
            citizen,
            team.id,
            words.said("progress"),
            calendar.days[begun],
            country.happens(RESTRICTED),
            moment,
            None if ended is None else calendar.moments[ended],
            None if ended is None else worker,
        )
        self._walk_alongside(case, team, worker, begun)
        return case

    def _walk_alongside(self, case: int, team: Team, worker: int, begun: int) -> None:
        """One worker to begin with; now and then another one too, or in turn."""
        country = self._country
        day = country.calendar.days[begun]
        others = [each for each in team.workers if each != worker]
        if not others or country.happens(0.7):
            self._allocations.write(case, worker, day, None)
            return
        handed_over = country.calendar.days[country.calendar.later(begun, 60)]
        self._allocations.write(case, worker, day, handed_over if country.happens(0.5) else None)
        self._allocations.write(case, country.dice.choice(others), handed_over, None)

    def _what_matters(self, case: int, team: Team, begun: int) -> int:
        country = self._country
        dice, calendar = country.dice, country.calendar
        first = self._said(case, team, begun)
        if country.happens(0.4):
            self._said(case, team, calendar.later(begun, dice.randrange(20, 120)))
        return first

    def _said(self, case: int, team: Team, at: int) -> int:
        country = self._country
        not_now = country.happens(0.05)
        words = "" if not_now else country.words.matters()
        calendar, worker = country.calendar, country.dice.choice(team.workers)
        return self._matters.write(
            case, words, not_now, calendar.days[at], worker, calendar.moments[at]
        )
