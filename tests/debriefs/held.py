"""Rows from paper that wait for somebody, for tests."""

from debriefs.importing.actions import Brings, import_issue_log
from debriefs.importing.columns import Column
from debriefs.models import HeldRow
from systems.models import Person, System
from tests.borough import Borough
from tests.debriefs.issue_log import log, row


def bring(
    borough: Borough,
    *rows: dict[Column, str],
    by: Person | None = None,
    organisation: System | None = None,
) -> Brings:
    """Bring a log with these rows, as the Harbour team's coordinator unless somebody else."""
    return import_issue_log(
        data=log(*rows),
        organisation=organisation or borough.organisation,
        by=by or borough.coordinator,
        file_name="log.csv",
    )


def hold(borough: Borough, **cells: str) -> HeldRow:
    """A row of the Harbour team without a level, held."""
    bring(borough, row(**({"level": ""} | cells)))
    return HeldRow.objects.waiting().order_by("-pk")[:1].get()


def hold_change(borough: Borough, **cells: str) -> HeldRow:
    """A row that says otherwise what an issue from paper says already, held."""
    bring(borough, row())
    changed = {"countermeasure": "We put the office's"} | cells
    bring(borough, row(**changed))
    return HeldRow.objects.waiting().get()
