"""How far the roll-up is: when it was last done, what waits, and whether it is at work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Min

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
    """Three queries."""
    first = PendingChange.objects.order_by("pk").values("pk", "marked_at")[:MOST_COUNTED]
    waiting = first.aggregate(marks=Count("pk"), since=Min("marked_at"))
    last = RollUpRun.objects.finished().first()
    return Progress(
        last_done=last.finished_at if last else None,
        waiting=waiting["marks"],
        since=waiting["since"],
        is_at_work=RollUpRun.objects.at_work().exists(),
    )
