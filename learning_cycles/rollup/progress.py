"""How far the roll-up is: when it was last done, what waits, and whether it is at work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from learning_cycles.models import RollUpRun
from systems.models import PendingChange

MOST_COUNTED = 10_000
"""More marks than these are not counted one by one: a page asks quickly, however many wait."""


@dataclass(frozen=True)
class Progress:
    """``waiting`` marks (``MOST_COUNTED`` at most), the first of them left at ``since``."""

    last_done: datetime | None
    waiting: int
    since: datetime | None
    is_at_work: bool

    @property
    def is_capped(self) -> bool:
        """Whether more may wait than were counted."""
        return self.waiting >= MOST_COUNTED


def progress() -> Progress:
    """One query: every dashboard asks."""
    finished = RollUpRun.objects.finished().values("finished_at")[:1]
    at_work = RollUpRun.objects.at_work()
    first = PendingChange.objects.order_by("pk").values("pk", "marked_at")[:MOST_COUNTED]
    with connection.cursor() as cursor:
        cursor.execute(*_sql(finished, at_work.values("pk"), first))
        return Progress(*cursor.fetchone())


def _sql(*parts: QuerySet[Any, Any]) -> tuple[str, tuple[Any, ...]]:
    """When it was last done, what waits and since when, and whether one is at work."""
    (finished, a), (at_work, b), (first, c) = (part.query.sql_with_params() for part in parts)
    sql = f"""
        SELECT ({finished}), count(*), min(marked_at), EXISTS ({at_work}) FROM ({first}) waiting
    """  # noqa: S608 - made by Django, with parameters
    return sql, (*a, *b, *c)
