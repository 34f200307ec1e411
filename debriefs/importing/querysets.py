"""Named reads of what came of logs that were brought, and of the rows that wait for somebody."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.utils import timezone

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import HeldRow, LogImport  # noqa: F401 - for generics
    from systems.models import Person

KEPT_FOR = timedelta(days=30)


class LogImportQuerySet(models.QuerySet["LogImport"]):
    """Reads of imports. Rejected rows are words of a team: only who brought them reads them."""

    def visible_to(self, person: Person) -> LogImportQuerySet:
        return self.filter(brought_by=person, brought_at__gte=timezone.now() - KEPT_FOR)

    def past_keeping(self) -> LogImportQuerySet:
        """Those whose rejected rows have had their time to be mended."""
        return self.filter(brought_at__lt=timezone.now() - KEPT_FOR)


class HeldRowQuerySet(models.QuerySet["HeldRow"]):
    """Reads of rows that a person has to settle. They may name anybody whom a team helps."""

    def visible_to(self, person: Person) -> HeldRowQuerySet:
        """Those of the teams that ``person`` coordinates today."""
        return self.filter(team__any_of=systems_where(person, Permission.COORDINATE))

    def waiting(self) -> HeldRowQuerySet:
        """Those that nobody has settled."""
        return self.filter(settled_at__isnull=True)

    def left_out_lately(self) -> HeldRowQuerySet:
        """Those that were left out, and can still be held again."""
        return self._left_out().filter(settled_at__gt=timezone.now() - KEPT_FOR)

    def left_out_long_ago(self) -> HeldRowQuerySet:
        """Those that were left out for good, and whose words are still there."""
        return self._left_out().filter(settled_at__lte=timezone.now() - KEPT_FOR).exclude(cells=[])

    def _left_out(self) -> HeldRowQuerySet:
        return self.filter(outcome="left_out")

    def for_list(self) -> HeldRowQuerySet:
        """With the team, and the issue that each may be a change of."""
        earlier = self.select_related("team", "earlier__case", "earlier__carrier")
        return earlier.prefetch_related("earlier__countermeasures")
