"""The story's days, its files, and the people and things in it by their short names."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone

from casework.models import Case
from debriefs.models import Activity, Debrief, Issue
from learning_cycles.models import Conversation, Decision, Entry, SystemChange
from systems.models import Person, System

DATA = Path(__file__).parent / "data"
LAST_DAY = date(2020, 3, 13)
DEBRIEF_TIME = time(16, 15)


@dataclass(frozen=True)
class Scene:
    """Something that happens on one real day."""

    day: date
    play: Callable[[], object]


@dataclass
class Story:
    """Who and what has come up so far, by the short names of the data files."""

    today: date
    systems: dict[str, System] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    cases: dict[str, Case] = field(default_factory=dict)
    debriefs: dict[tuple[str, date], Debrief] = field(default_factory=dict)
    activities: dict[tuple[str, str], Activity] = field(default_factory=dict)
    issues: dict[str, Issue] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    changes: dict[str, SystemChange] = field(default_factory=dict)
    stories: dict[str, Entry] = field(default_factory=dict)

    def day(self, told: date | str) -> date:
        """The real day of a day in the files: "today", or one moved by whole weeks."""
        if told == "today":
            return self.today
        assert isinstance(told, date)
        weeks = (self.today - timedelta(days=1) - LAST_DAY).days // 7
        return told + timedelta(weeks=weeks)

    def debrief(self, team: str, day: date) -> Debrief | None:
        """The debrief of a team on a real day, if it met."""
        return self.debriefs.get((team, day))


def read(name: str) -> dict[str, Any]:
    """A file of the story, as TOML."""
    return tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))


def at_debrief_time(day: date) -> datetime:
    """When a day's things are said to have happened: at the debrief in the afternoon."""
    return timezone.make_aware(datetime.combine(day, DEBRIEF_TIME))
