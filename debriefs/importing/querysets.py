"""Named reads of what came of logs that were brought."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.utils import timezone

if TYPE_CHECKING:
    from debriefs.models import LogImport  # noqa: F401 - for generics
    from systems.models import Person

KEPT_FOR = timedelta(days=30)


class LogImportQuerySet(models.QuerySet["LogImport"]):
    """Reads of imports. Rejected rows are words of a team: only who brought them reads them."""

    def visible_to(self, person: Person) -> LogImportQuerySet:
        return self.filter(brought_by=person, brought_at__gte=timezone.now() - KEPT_FOR)

    def past_keeping(self) -> LogImportQuerySet:
        """Those whose rejected rows have had their time to be mended."""
        return self.filter(brought_at__lt=timezone.now() - KEPT_FOR)
