"""Making the lines of a quarter of its purchases: at once where they are few, else in the back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import structlog
from celery.exceptions import SoftTimeLimitExceeded
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from purchases.models import Making, PublishedLine, Purchase, Quarter
from purchases.publishing.changes import systems_of
from purchases.publishing.reading import Reading, read_bought
from systems.background import ask_for
from systems.history import acting
from systems.models import Person, System
from systems.turns import turn_at

log = structlog.get_logger(__name__)

MAKE = "purchases.tasks.make_quarter"
AT_ONCE = 2_000
"""A quarter with more purchases than these is made in the background."""
CHUNK = 5_000
"""Purchases that are read, and lines that are written, in one go."""
MOST_BEGINNINGS = 3
"""A quarter whose making was cut off this often is given up."""

TOO_LONG = "It took too long. What was made is kept: make it again, and it begins anew."
CUT_OFF = (
    f"Its making was cut off {MOST_BEGINNINGS} times. No purchase is touched by it: make it again; "
    "if that does not help, tell whoever looks after this service."
)
WRITTEN = (
    "purchase_version",
    "day",
    "department",
    "beneficiary",
    "amount",
    "irrecoverable_vat",
    "purpose",
    "category",
    "held_because",
    "mended_at",
    "mended_by",
)


def ask_for_quarter(*, organisation: System, first_day: date, by: Person) -> Quarter:
    """Have the lines of a quarter made of its purchases as they are now.

    One that is published stays as it is: its corrections are made beside it. Words that somebody
    mended stay mended unless the purchase was corrected since.
    """
    purchases = Purchase.objects.in_quarter(systems_of(organisation), first_day).count()
    with acting(by):
        # Locked, so that it is not published between being found and being made anew.
        quarter, _ = Quarter.objects.select_for_update(no_key=True).get_or_create(
            organisation=organisation,
            first_day=first_day,
            published_at=None,
            defaults={"made_by": by},
        )
        again = {"asked_by": by, "begun": 0, "why_stopped": ""}
        first = again | {"purchases_in_all": purchases}
        Making.objects.update_or_create(quarter=quarter, defaults=again, create_defaults=first)
        if purchases > AT_ONCE:
            transaction.on_commit(lambda: ask_for(MAKE, quarter.pk), robust=True)
    if purchases <= AT_ONCE:
        make_quarter(quarter_id=quarter.pk)
        quarter.refresh_from_db()
    return quarter


def make_quarter(*, quarter_id: int) -> None:
    """Make the lines. Killed at any point, it is begun again; asked for twice, one does it."""
    with turn_at(f"purchases quarter {quarter_id}") as is_mine:
        waiting = Making.objects.filter(quarter=quarter_id, why_stopped="")
        making = waiting.select_related("quarter__organisation", "asked_by").first()
        if is_mine and making:
            _make(making)


def carry_on() -> None:
    """Ask for every quarter that is not made, whatever became of the one who was at it."""
    for quarter_id in Making.objects.filter(why_stopped="").values_list("quarter", flat=True):
        ask_for(MAKE, quarter_id)


def _make(making: Making) -> None:
    if making.begun >= MOST_BEGINNINGS:
        return _note(making, why_stopped=CUT_OFF)
    quarter, by = making.quarter, making.asked_by
    systems = systems_of(quarter.organisation)
    found = Purchase.objects.in_quarter(systems, quarter.first_day).order_by("pk")
    ids = list(found.values_list("pk", flat=True))
    _note(making, begun=making.begun + 1, purchases_in_all=len(ids), purchases_done=0)
    try:
        reading = Reading(quarter.organisation)
        for start in range(0, len(ids), CHUNK):
            chunk = ids[start : start + CHUNK]
            with acting(by):
                _write(quarter, reading, chunk)
                _note(making, purchases_done=start + len(chunk))
        _finish(making, systems)
    except SoftTimeLimitExceeded:
        log.warning("quarter_took_too_long", quarter=quarter.pk)
        _note(making, why_stopped=TOO_LONG)
    return None


def _write(quarter: Quarter, reading: Reading, ids: Sequence[int]) -> None:
    """The lines of these purchases, whether or not they were made before."""
    mended = _mended(quarter, ids)
    lines = [reading.line_of(bought, mended.get(bought.pk)) for bought in read_bought(ids)]
    for line in lines:
        line.quarter = quarter
    PublishedLine.objects.bulk_create(
        lines,
        update_conflicts=True,
        unique_fields=["quarter", "purchase"],
        update_fields=WRITTEN,
        batch_size=CHUNK,
    )


def _mended(quarter: Quarter, ids: Sequence[int]) -> dict[int | None, PublishedLine]:
    """Lines that somebody mended, by purchase: this quarter's own, else those that are public."""
    rows = PublishedLine.objects.mended().filter(
        purchase__in=ids,
        quarter__organisation=quarter.organisation_id,
        quarter__first_day=quarter.first_day,
    )
    own_last = F("quarter__published_at").asc(nulls_last=True)
    return {line.purchase_id: line for line in rows.order_by(own_last)}


def _finish(making: Making, systems: set[int]) -> None:
    """Let go of lines whose purchase is not of the quarter any more, and say that it is made."""
    quarter = making.quarter
    with acting(making.asked_by):
        # The quarter first: whoever mends a line takes the two in this order.
        quarter.made_at, quarter.made_by = timezone.now(), making.asked_by
        quarter.save(update_fields=["made_at", "made_by"])
        quarter.lines.no_more_in(systems, quarter.first_day).delete()
        making.delete()


def _note(making: Making, **fields: Any) -> None:
    for name, value in fields.items():
        setattr(making, name, value)
    making.save(update_fields=list(fields))
