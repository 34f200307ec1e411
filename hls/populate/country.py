"""The systems of the invented country, the people in them, and the days of its three years."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from typing import TypeVar

from django.contrib.auth.hashers import make_password
from django.db import models
from django.utils import timezone

from hls.populate.loading import Table
from hls.populate.words import Words, falling
from systems.models import Person, Role, RoleKind, Scale, System

DOMAIN = "populated.invalid"
"""Of the email addresses of everybody in it."""
EVERYWHERE = f"everywhere@{DOMAIN}"
"""Who coordinates every team, from the country down."""
COUNTRY = "Populated country"
TEAMS_IN_AN_ORGANISATION = 20
ORGANISATIONS_IN_A_PLACE = 4
YEARS = 3
WORKING_DAYS = YEARS * 365 * 5 // 7
DEBRIEF_TIME = time(16, 15)
FRIDAY = 4

# Who holds a role above the teams: how many of each kind, in each system of a scale.
ABOVE = {
    Scale.ORGANISATION: {
        RoleKind.MANAGER: 4,
        RoleKind.STEWARD: 3,
        RoleKind.LEARNING_PARTNER: 1,
        RoleKind.FINANCE: 1,
        RoleKind.ADMINISTRATOR: 1,
    },
    Scale.PLACE: {RoleKind.STEWARD: 2, RoleKind.MANAGER: 1, RoleKind.LEARNING_PARTNER: 1},
    Scale.COUNTRY: {
        RoleKind.STEWARD: 2,
        RoleKind.MANAGER: 1,
        RoleKind.LEARNING_PARTNER: 1,
        RoleKind.ADMINISTRATOR: 1,
    },
}

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Size:
    """How large the country is. All that is not named here follows from it.

    There are 60 cases for 1,000 issues, but at least 25 in a team, so that a list of them is full
    in a small world too; 2 progress entries, half a purchase and a third of a debrief to an issue.
    """

    issues: int
    teams: int
    workers: int

    @property
    def cases(self) -> int:
        return max(self.issues * 60 // 1000, self.teams * 25)

    @property
    def debriefs_in_a_team(self) -> int:
        return min(max(self.issues * 3 // 10 // self.teams, 2), WORKING_DAYS)


class Calendar:
    """The working days of the last three years, oldest first, up to yesterday."""

    def __init__(self) -> None:
        today = timezone.localdate()
        past = (today - timedelta(days=back) for back in range(365 * YEARS, 0, -1))
        self.days: list[date] = [day for day in past if day.weekday() <= FRIDAY]
        self.moments: list[datetime] = [
            timezone.make_aware(datetime.combine(day, DEBRIEF_TIME)) for day in self.days
        ]

    def later(self, at: int, days: int) -> int:
        """The number of the day so many working days later, yesterday at the latest."""
        return min(at + days, len(self.days) - 1)


@dataclass(frozen=True)
class Upper:
    """A system above the teams, by id, and the ids of its stewards and managers."""

    id: int
    above: Upper | None
    stewards: list[int] = field(default_factory=list)
    managers: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Team:
    """A team by id, its workers (the first coordinates), and how much of all is its."""

    id: int
    organisation: Upper
    workers: list[int]
    share: float


class Country:
    """The tree and its people, written; with dice, words and days for what happens in it."""

    def __init__(self, size: Size, seed: int) -> None:
        self.size = size
        self.dice = Random(seed)  # noqa: S311 - the same dice for the same seed; no secret
        self.words = Words(self.dice)
        self.calendar = Calendar()
        self.teams: list[Team] = []
        self.uppers: dict[Scale, list[Upper]] = {scale: [] for scale in ABOVE}
        self._tables: list[Table] = []
        self._systems = self.table(System, "name", "scale", "parent_id", "purpose")
        self._people = self.table(Person, "email", "name", "password", "joined_at")
        self._roles = self.table(Role, "person_id", "system_id", "kind", "from_day")
        # Nobody signs in with a password: whoever measures opens their sessions.
        self._password = make_password(None)

    def make(self) -> None:
        """Write systems, people and roles."""
        country = self._upper(Scale.COUNTRY, COUNTRY, None)
        everywhere = self._person(EVERYWHERE)
        self._role(everywhere, country.id, RoleKind.COORDINATOR)
        self._make_organisations(country)
        self._make_teams()

    def table(self, model: type[models.Model], *columns: str) -> Table:
        """New rows of ``model``, to be loaded with all others."""
        self._tables.append(Table(model, *columns))
        return self._tables[-1]

    @property
    def models(self) -> list[type[models.Model]]:
        """Of which something is written."""
        return [table.model for table in self._tables]

    def load(self) -> None:
        """Put everything that was written into the database."""
        for table in self._tables:
            table.load()

    @property
    def organisations(self) -> list[Upper]:
        return self.uppers[Scale.ORGANISATION]

    def happens(self, likely: float) -> bool:
        """Whether something happens this time; ``likely``: from 0, never, to 1, always."""
        return self.dice.random() < likely

    def day(self) -> int:
        """The number of some day; there are a few more of them lately."""
        return int(len(self.calendar.days) * self.dice.random() ** 0.85)

    def shared_out(self, number: int, by: float = 1.0) -> list[int]:
        """``number`` of something shared out among the teams, large ones more; ``by``: how much."""
        weights = [team.share**by for team in self.teams]
        whole, so_far, given = sum(weights), 0.0, 0
        parts = []
        for weight in weights:
            so_far += weight
            parts.append(round(number * so_far / whole) - given)
            given += parts[-1]
        return parts

    def _make_organisations(self, country: Upper) -> None:
        for number in range(-(-self.size.teams // TEAMS_IN_AN_ORGANISATION)):
            if number % ORGANISATIONS_IN_A_PLACE == 0:
                place = self._upper(Scale.PLACE, f"Greater {self.words.name()}", country)
            name = f"{self.words.name()} Council {number + 1}"
            self._upper(Scale.ORGANISATION, name, place)

    def _make_teams(self) -> None:
        # A few teams write much more than others.
        falls = falling(self.size.teams, 0.4)
        shares = [falls[0], *(b - a for a, b in pairwise(falls))]
        self.dice.shuffle(shares)
        workers = [self._person(f"worker{n + 1}@{DOMAIN}") for n in range(self.size.workers)]
        for number, share in enumerate(shares):
            organisation = self.organisations[number // TEAMS_IN_AN_ORGANISATION]
            name = f"{self.words.name()} team {number + 1}"
            team = self._systems.write(name, Scale.TEAM, organisation.id, "")
            own = workers[number :: self.size.teams]
            for at, worker in enumerate(own):
                self._role(worker, team, RoleKind.CASEWORKER if at else RoleKind.COORDINATOR)
            self.teams.append(Team(team, organisation, own, share))

    def _upper(self, scale: Scale, name: str, above: Upper | None) -> Upper:
        purpose = self.words.said("purposes")
        upper = Upper(self._systems.write(name, scale, above.id if above else None, purpose), above)
        self.uppers[scale].append(upper)
        number = len(self.uppers[scale])
        for kind, how_many in ABOVE[scale].items():
            for each in range(how_many):
                person = self._person(f"{kind}{each + 1}.{scale}{number}@{DOMAIN}")
                self._role(person, upper.id, kind)
                if kind == RoleKind.STEWARD:
                    upper.stewards.append(person)
                elif kind == RoleKind.MANAGER:
                    upper.managers.append(person)
        return upper

    def _person(self, email: str) -> int:
        joined = self.calendar.moments[0]
        return self._people.write(email, self.words.full_name(), self._password, joined)

    def _role(self, person: int, system: int, kind: RoleKind) -> None:
        self._roles.write(person, system, kind, self.calendar.days[0])
