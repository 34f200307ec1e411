"""Faces that people shared at debriefs of a day, straight into the tables."""

from datetime import date, timedelta

from django.utils import timezone

from debriefs.models import Debrief, Welfare
from systems.models import Person, System
from tests.factories import PersonFactory

GOOD, FINE, GETTING_BY, LOW, STRUGGLING = 5, 4, 3, 2, 1


def last_month() -> date:
    """Its first day."""
    return (timezone.localdate().replace(day=1) - timedelta(days=1)).replace(day=1)


def somebody() -> Person:
    """Somebody whose password nobody needs, made quickly."""
    person: Person = PersonFactory(password=None)
    return person


def debrief_of(team: System, day: date) -> Debrief:
    """The team's debrief of that day."""
    opened_by = Person.objects.first() or somebody()
    debrief, _ = Debrief.objects.get_or_create(
        team=team, day=day, defaults={"opened_by": opened_by}
    )
    return debrief


def said(
    team: System,
    face: int | None,
    *,
    by: Person | None = None,
    day: date | None = None,
    shared: bool = True,
    words: str = "",
) -> Welfare:
    """Somebody said how they were at a debrief of ``team``: last month, or on ``day``."""
    return Welfare.objects.create(
        debrief=debrief_of(team, day or last_month()),
        person=by or somebody(),
        face=face,
        words=words,
        shared_with_team=shared,
    )


def month_to_show(harbour: System, quay: System) -> list[Welfare]:
    """A month that can be shown: neither team is all alike. The last of it is the only one low."""
    return [
        *(said(harbour, GOOD) for _ in range(5)),
        said(harbour, FINE),
        *(said(quay, FINE) for _ in range(5)),
        said(quay, GOOD),
        said(quay, LOW),
    ]
