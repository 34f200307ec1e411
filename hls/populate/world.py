"""Laying down the whole country: its facts in bulk, their past, and all that follows from them."""

from __future__ import annotations

from django.db import connection, transaction
from django.db.models import Model

from casework.models import CaseLook, TimelineEntry
from hls.populate.casework import Casework
from hls.populate.country import Country, Size
from hls.populate.debriefs import Meetings
from hls.populate.issues import Issues
from hls.populate.learning import Learning
from hls.populate.loading import indexes_made_afterwards, no_triggers
from hls.populate.past import let_cases_have_moved, write_history_of_everything, write_timelines
from hls.populate.purchases import Purchases
from hls.populate.talk import Talks
from learning_cycles.rollup import rebuild


def make_world(size: Size, seed: int) -> None:
    """Write it, in one transaction; nothing of it is left for the roll-up to do.

    Only as the database's superuser, since no trigger may run meanwhile.
    """
    with transaction.atomic():
        country = _invented(size, seed)
        tables: list[type[Model]] = [*country.models, TimelineEntry, CaseLook]
        with no_triggers():
            with indexes_made_afterwards(tables):
                country.load()
                write_timelines()
                write_history_of_everything()
            let_cases_have_moved()
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        rebuild()


def tidy_up() -> None:
    """Let the database know what there is, as it would by itself in time; in no transaction."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (ANALYZE)")


def _invented(size: Size, seed: int) -> Country:
    """All of it, waiting to be loaded."""
    country = Country(size, seed)
    country.make()
    cases = Casework(country).make()
    meetings = Meetings(country)
    debriefs = meetings.make(cases)
    talks = Talks(country)
    Issues(country, meetings, talks, Purchases(country)).make(cases, debriefs)
    Learning(country).make(talks.all)
    return country
