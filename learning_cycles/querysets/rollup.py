"""Named reads of what the roll-up keeps, and of when it was at work."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.utils import timezone

if TYPE_CHECKING:
    from learning_cycles.models import RollUpRun, SystemPicture  # noqa: F401 - for generics

LONGEST_TASK = timedelta(minutes=5)
"""After which a roll-up that did nothing more is dead: no task of it may take longer."""
RUNS_KEPT_FOR = timedelta(days=30)


class SystemPictureQuerySet(models.QuerySet["SystemPicture"]):
    """Reads of how many issues count in a system."""


class RollUpRunQuerySet(models.QuerySet["RollUpRun"]):
    """Reads of the times that the roll-up was at work."""

    def finished(self) -> RollUpRunQuerySet:
        return self.filter(finished_at__isnull=False)

    def at_work(self) -> RollUpRunQuerySet:
        """Those that are not finished and did something lately."""
        alive_since = timezone.now() - LONGEST_TASK
        return self.filter(finished_at__isnull=True, last_batch_at__gte=alive_since)

    def forgotten(self) -> RollUpRunQuerySet:
        """Those of so long ago that nobody asks after them."""
        return self.filter(started_at__lt=timezone.now() - RUNS_KEPT_FOR)
