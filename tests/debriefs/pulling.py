"""Somebody who has the issue in their gift, as several tests pull them in."""

from __future__ import annotations

from datetime import date
from typing import Any

from debriefs.actions import pulling_in as deeds
from debriefs.models import Issue, PulledIn
from systems.models import Person

WORDS = "A move is refused while rent is owed"
WHY = "It is your team that refuses"


def by_link(issue: Issue, by: Person) -> tuple[PulledIn, str]:
    """The head of housing, who has no account; and the address of their page."""
    pulled, token = deeds.pull_in_by_link(
        issue=issue, name="Head of housing", words=WORDS, why=WHY, by=by
    )
    return pulled, f"/pulled-in/?key={token}"


def by_account(issue: Issue, person: Person, by: Person) -> PulledIn:
    """``person``, told by a notice."""
    return deeds.pull_in(issue=issue, person=person, words=WORDS, why=WHY, by=by)


def typed_day(day: date, name: str = "day") -> dict[str, Any]:
    """A day as three inputs post it."""
    return {f"{name}_day": day.day, f"{name}_month": day.month, f"{name}_year": day.year}
