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
    """Two queries."""
    first = PendingChange.objects.order_by("pk").values("pk", "marked_at")[:MOST_COUNTED]
    waiting = first.aggregate(marks=Count("pk"), since=Min("marked_at"))
    # The last one that finished and, without an end, one that is at work.
    finished = RollUpRun.objects.finished().values_list("finished_at")[:1]
    at_work = RollUpRun.objects.at_work().values_list("finished_at")[:1]
    ends = [end for (end,) in finished.union(at_work, all=True)]
    return Progress(
        last_done=next((end for end in ends if end), None),
        waiting=waiting["marks"],
        since=waiting["since"],
        is_at_work=None in ends,
    )
