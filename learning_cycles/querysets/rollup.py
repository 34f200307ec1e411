"""Named reads of what the roll-up keeps, and of when it was at work."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.utils import timezone

from debriefs.models import Issue
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from learning_cycles.models import (  # noqa: F401 - for generics
        Conversation,
        IssueSurroundings,
        RollUpRun,
        SystemPicture,
    )
    from systems.models import Person

LONGEST_TASK = timedelta(minutes=5)
"""After which a roll-up that did nothing more is dead: no task of it may take longer."""
RUNS_KEPT_FOR = timedelta(days=30)


class SystemPictureQuerySet(models.QuerySet["SystemPicture"]):
    """Reads of how many issues count in a system."""


class IssueSurroundingsQuerySet(models.QuerySet["IssueSurroundings"]):
    """Reads of which issues have anything around them."""

    def of_own_teams(self, person: Person, conversation: Conversation) -> IssueSurroundingsQuerySet:
        """Those in ``conversation`` that ``person`` reads as one of their team."""
        return self.filter(
            conversation=conversation,
            team__any_of=systems_where(person, Permission.DO_CASEWORK),
            issue__in=Issue.objects.in_team_of(person),
        )

    def to_read_in(self, conversation: Conversation) -> IssueSurroundingsQuerySet:
        """Those with a countermeasure in force that was sent on, the newest first.

        The issue itself is asked if it travels.
        """
        return self.filter(
            conversation=conversation,
            newest_to_read__isnull=False,
            issue__in=Issue.objects.travelling(),
        ).order_by("-newest_to_read")


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
