"""The debriefs of every team, what was said of each case, what went well, and how people were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from debriefs.models import Activity, Debrief, DebriefShape, Note, Progress, Tally
from hls.populate.casework import Cases
from hls.populate.country import Country, Team
from hls.populate.faces import Faces
from hls.populate.words import GENERAL, falling

PROGRESS_OF_AN_ISSUE = 2
MARKS_OF_AN_ISSUE = 1
NOTES_OF_A_DEBRIEF = 1 / 3
ACTIVITIES_OF_A_TEAM = 12
FIRST_TURN = 1
"""Of a debrief's changes; whoever opens its page later has seen them all."""
MEETING = timedelta(minutes=20)


@dataclass(frozen=True)
class Debriefs:
    """The ids of the debriefs of one team, by day, and of each the number of its day.

    ``activities``: the ids of the team's kinds of value work.
    """

    ids: list[int]
    days: list[int]
    activities: list[int]


class Meetings:
    """Debriefs in the making."""

    def __init__(self, country: Country) -> None:
        self._country = country
        table = country.table
        when = "opened_by_id", "opened_at", "closed_by_id", "closed_at"
        self._debriefs = table(Debrief, "team_id", "day", *when, "turn")
        said = "debrief_id", "case_id", "words", "said_by_id", "said_at", "turn"
        self._progress = table(Progress, *said)
        kept = "kind", "words", "written_by_id", "written_at", "turn"
        self._notes = table(Note, "team_id", "debrief_id", *kept)
        self._faces = Faces(country)
        self._activities = table(Activity, "team_id", "name", "complexity")
        self._tallies = table(Tally, "activity_id", "debrief_id", "marked_on", "turn", "issue_id")
        self._shapes = table(DebriefShape, "team_id", "question", "changed_by_id", "changed_at")

    def make(self, cases: list[Cases]) -> list[Debriefs]:
        """Write the debriefs of every team, day by day, evenly over the three years; by team."""
        country = self._country
        number = country.size.debriefs_in_a_team
        days = [int(len(country.calendar.days) * at / number) for at in range(number)]
        activities = [self._begin(team) for team in country.teams]
        found = [Debriefs([], days, each) for each in activities]
        for day in days:
            for which, team in enumerate(country.teams):
                found[which].ids.append(self._hold(team, cases[which], activities[which], day))
        return found

    def _begin(self, team: Team) -> list[int]:
        """The team's activities; and for some a debrief of their own shape."""
        country = self._country
        if country.happens(0.3):
            question = country.words.said("experiments")
            moment = country.calendar.moments[-1]
            self._shapes.write(team.id, question, team.workers[0], moment)
        return self._activities_of(team)

    def _hold(self, team: Team, cases: Cases, activities: list[int], day: int) -> int:
        """A debrief that is closed on the day, and full of what people said."""
        size = self._country.size
        debrief = self._debrief(team, day)
        of_an_issue = size.issues / (size.teams * size.debriefs_in_a_team)
        for _ in range(self._so_many(PROGRESS_OF_AN_ISSUE * of_an_issue)):
            self._say_progress(team, cases, debrief, day)
        for _ in range(self._so_many(MARKS_OF_AN_ISSUE * of_an_issue)):
            self.mark(activities, debrief, day)
        self._write_beside(team, debrief, day)
        return debrief

    def _debrief(self, team: Team, day: int) -> int:
        opened = self._country.calendar.moments[day]
        by = self._country.dice.choice(team.workers)
        return self._debriefs.write(
            team.id,
            self._country.calendar.days[day],
            by,
            opened,
            by,
            opened + MEETING,
            FIRST_TURN,
        )

    def _say_progress(self, team: Team, cases: Cases, debrief: int, day: int) -> None:
        country = self._country
        dice = country.dice
        case = cases.ids[cases.at(day / len(country.calendar.days), dice.random())]
        by, at = dice.choice(team.workers), country.calendar.moments[day]
        self._progress.write(debrief, case, country.words.progress(), by, at, FIRST_TURN)

    def _activities_of(self, team: Team) -> list[int]:
        country = self._country
        names = country.dice.sample(GENERAL["activities"], ACTIVITIES_OF_A_TEAM)
        names[-1] = f"Went to the {country.words.word()} with somebody"
        levels = [None, 1, 1, 2, 2, 3, 3, 4, 5]
        return [
            self._activities.write(team.id, name, country.dice.choice(levels)) for name in names
        ]

    def mark(self, activities: list[int], debrief: int, day: int, issue: int | None = None) -> None:
        """A tally mark for one of ``activities``; some say which issue it helped with."""
        country = self._country
        (activity,) = country.dice.choices(activities, cum_weights=_SOME_MORE_THAN_OTHERS)
        self._tallies.write(activity, debrief, country.calendar.days[day], FIRST_TURN, issue)

    def _write_beside(self, team: Team, debrief: int, day: int) -> None:
        """How somebody is, and now and then a line about the debrief itself."""
        country = self._country
        moment, who = country.calendar.moments[day], country.dice.choice(team.workers)
        self._faces.say(debrief, who, moment, FIRST_TURN)
        if country.happens(NOTES_OF_A_DEBRIEF):
            line = country.words.said("lines")
            self._notes.write(team.id, debrief, "reflection", line, who, moment, FIRST_TURN)

    def _so_many(self, mean: float) -> int:
        """Something around ``mean``, which many come to on average."""
        return int(mean * 2 * self._country.dice.random() + 0.5)


_SOME_MORE_THAN_OTHERS = falling(ACTIVITIES_OF_A_TEAM)
