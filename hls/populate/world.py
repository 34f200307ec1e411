"""Laying down the world: systems, people, cases, debriefs and issues, in bulk.

Triggers write history and marks for the roll-up as for anything else; ``manage.py rollup`` carries
the issues on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from random import Random
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db import connection, models, transaction
from django.utils import timezone

from casework.models import Allocation, Case, Citizen, WhatMatters
from debriefs.models import Closing, Countermeasure, Debrief, Issue, Level, Progress, Status
from hls.populate.words import Words
from systems.models import Person, Role, RoleKind, Scale, System

DOMAIN = "populated.invalid"
"""Of the email addresses of everybody in it."""
EVERYWHERE = f"everywhere@{DOMAIN}"
"""Who coordinates every team, from the country down."""
COUNTRY = "Populated country"
TEAMS_IN_AN_ORGANISATION = 20
YEARS = 3
BATCH = 500
DEBRIEF_TIME = time(16, 15)

LEVELS = [Level.TO_TALK_ABOUT, *[Level.METHOD] * 3, *[Level.SYSTEM] * 4, *[Level.MACRO_SYSTEM] * 2]
CLOSINGS = [Closing.NEW_NORMAL, Closing.NEW_NORMAL, Closing.NO, Closing.NO_LONGER_MATTERS]
HELPED = ["yes", "yes", "partly", "no", None, None]


@dataclass(frozen=True)
class Size:
    """How many of each there are, in the whole world."""

    teams: int
    workers: int
    cases: int
    issues: int
    debriefs: int


class World:
    """One world in the making; what later rows need of the earlier ones."""

    def __init__(self, size: Size, seed: int) -> None:
        self._size = size
        self._dice = Random(seed)  # noqa: S311 - the same dice for the same seed; no secret
        self._words = Words(self._dice)
        self._today = timezone.localdate()
        self._teams: list[System] = []
        self._workers: list[list[Person]] = []
        self._cases: list[list[Case]] = []
        self._debriefs: list[list[Debrief]] = []

    def make(self) -> None:
        """Write all of it, in one transaction, and let the database learn how much there is."""
        with transaction.atomic(), connection.cursor() as cursor:
            # Keys to be looked at in the end would pile up, for each trigger to wade through.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            self._make_systems()
            self._make_people()
            self._make_cases()
            self._make_debriefs()
            self._make_issues()
            # A service that fills day by day knows already: what is measured shall be like it.
            cursor.execute("ANALYZE")

    def _make_systems(self) -> None:
        country = System.objects.create(name=COUNTRY, scale=Scale.COUNTRY)
        place = System.objects.create(name="Populated place", scale=Scale.PLACE, parent=country)
        for number in range(self._size.teams):
            if number % TEAMS_IN_AN_ORGANISATION == 0:
                organisation = System.objects.create(
                    name=f"{self._words.name()} Council {number // TEAMS_IN_AN_ORGANISATION + 1}",
                    scale=Scale.ORGANISATION,
                    parent=place,
                )
            name = f"{self._words.name()} team {number + 1}"
            self._teams.append(
                System.objects.create(name=name, scale=Scale.TEAM, parent=organisation)
            )
        everywhere = self._person("everywhere")
        everywhere.save()
        self._role(everywhere, country, RoleKind.COORDINATOR).save()

    def _make_people(self) -> None:
        workers = _saved(self._person(f"worker{n + 1}") for n in range(self._size.workers))
        self._workers = self._shared_out(workers)
        _saved(
            self._role(worker, team, RoleKind.CASEWORKER if n else RoleKind.COORDINATOR)
            for team, theirs in zip(self._teams, self._workers, strict=True)
            for n, worker in enumerate(theirs)
        )

    def _person(self, key: str) -> Person:
        # Nobody signs in with a password: whoever measures opens their sessions.
        return Person(
            email=f"{key}@{DOMAIN}", name=self._words.full_name(), password=make_password(None)
        )

    def _role(self, person: Person, system: System, kind: RoleKind) -> Role:
        begun = self._today - timedelta(days=365 * YEARS)
        return Role(person=person, system=system, kind=kind, from_day=begun)

    def _make_cases(self) -> None:
        citizens = _saved(Citizen(name=self._words.full_name()) for _ in range(self._size.cases))
        cases = _saved(
            Case(
                citizen=citizen,
                team=self._teams[number % len(self._teams)],
                started_on=self._some_day(),
                restricted=self._happens(0.02),
                signal=self._words.progress(),
            )
            for number, citizen in enumerate(citizens)
        )
        self._cases = self._shared_out(cases)
        _saved(
            WhatMatters(
                case=case,
                words=self._words.matters(),
                said_on=case.started_on,
                recorded_by=self._worker_of(number),
            )
            for number, case in enumerate(cases)
        )
        _saved(
            Allocation(case=case, person=self._worker_of(number), from_day=case.started_on)
            for number, case in enumerate(cases)
        )

    def _make_debriefs(self) -> None:
        """One after the other back from yesterday, in every team in turn; all are closed."""
        begun = []
        for number in range(self._size.debriefs):
            team = number % len(self._teams)
            day = self._today - timedelta(days=number // len(self._teams) + 1)
            begun.append(
                Debrief(
                    team=self._teams[team],
                    day=day,
                    opened_by=self._worker_of(team),
                    opened_at=_at_debrief(day),
                    closed_by=self._worker_of(team),
                    closed_at=_at_debrief(day) + timedelta(minutes=20),
                )
            )
        debriefs = _saved(begun)
        self._debriefs = self._shared_out(debriefs)
        _saved(
            Progress(
                debrief=debrief,
                case=case,
                words=self._words.progress(),
                said_by=self._worker_of(number),
                said_at=debrief.opened_at + timedelta(minutes=1),
            )
            for number, debrief in enumerate(debriefs)
            for case in self._some(self._cases[number % len(self._teams)], 3)
        )

    def _make_issues(self) -> None:
        issues = _saved(self._issue(number) for number in range(self._size.issues))
        _saved(
            Countermeasure(
                issue=issue,
                words=self._words.measure(),
                since=issue.raised_on,
                written_by_id=issue.raised_by_id,
                helped=self._dice.choice(HELPED),
            )
            for issue in issues
            if self._happens(0.6)
        )

    def _issue(self, number: int) -> Issue:
        team = number % len(self._teams)
        debrief = self._one(self._debriefs[team], 0.3)
        raised_on = debrief.day if debrief else self._some_day()
        description, level = self._words.issue(), self._dice.choice(LEVELS)
        return Issue(
            team=self._teams[team],
            debrief=debrief,
            case=self._one(self._cases[team], 0.8),
            description=description,
            level=level,
            raised_by=self._worker_of(team),
            raised_on=raised_on,
            carrier=self._workers[team][0],
            moved_at=_at_debrief(raised_on),
            **self._sent_on(team, level, description, raised_on),
            **self._closed(team, raised_on),
        )

    def _sent_on(self, team: int, level: Level, words: str, day: date) -> dict[str, Any]:
        travels = level in (Level.SYSTEM, Level.MACRO_SYSTEM)
        if not travels or self._happens(0.6):
            return {}
        by = self._worker_of(team)
        return {"sent_words": words, "sent_at": _at_debrief(day), "sent_by": by}

    def _closed(self, team: int, day: date) -> dict[str, Any]:
        if self._happens(0.6):
            return {}
        return {
            "status": Status.CLOSED,
            "closing": self._dice.choice(CLOSINGS),
            "closing_words": self._words.measure(),
            "closed_at": _at_debrief(day) + timedelta(days=7),
            "closed_by": self._worker_of(team),
        }

    def _shared_out(self, rows: list[Any]) -> list[list[Any]]:
        """Rows by team: row n is of team n, counted round and round."""
        return [rows[team :: len(self._teams)] for team in range(len(self._teams))]

    def _worker_of(self, number: int) -> Person:
        """Somebody of the team that row ``number`` is of."""
        return self._dice.choice(self._workers[number % len(self._teams)])

    def _happens(self, likely: float) -> bool:
        return self._dice.random() < likely

    def _some_day(self) -> date:
        return self._today - timedelta(days=self._dice.randrange(1, 365 * YEARS))

    def _some(self, rows: list[Any], most: int) -> list[Any]:
        return self._dice.sample(rows, min(most, len(rows)))

    def _one(self, rows: list[Any], likely: float) -> Any:
        return self._dice.choice(rows) if rows and self._happens(likely) else None


def _saved(rows: Iterator[Any] | list[Any]) -> list[Any]:
    """Write rows of one table, a batch at a time; they come back with their ids."""
    waiting, saved = iter(rows), []
    while batch := list(islice(waiting, BATCH)):
        table: type[models.Model] = type(batch[0])
        saved += table._default_manager.bulk_create(batch)
    return saved


def _at_debrief(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, DEBRIEF_TIME))
