"""What was corrected in a purchase after it was recorded, from the rows that the database keeps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from django.db.models import Prefetch

from hls.ui.templatetags.ui import day, pounds
from purchases.models import Purchase
from systems.happenings import changed, writer_of

FIELDS = {
    "supplier": "where",
    "amount": "how much",
    "bought_on": "when",
    "kind_id": "kind",
    "reason": "why it made sense",
    "more": "what it was for",
    "proportionate": "proportionate",
    "legal": "legal",
    "auditable": "auditable",
    "necessary": "necessary",
    "vat": "VAT",
    "paid_with": "paid with",
    "no_receipt_because": "why there is no receipt",
}
"""The columns that are told of, and what they are called."""


@dataclass(frozen=True)
class Correction:
    """One thing that was changed: when, by whom (an id, or nobody), what, and how it read."""

    when: datetime
    by: int | None
    what: str
    before: str
    after: str


def with_history() -> Prefetch[Any]:
    """What brings the history of purchases along, in two queries for all of them."""
    kept = Purchase.pgh_event_model.objects  # type: ignore[attr-defined]  # made by pghistory
    return Prefetch("events", kept.select_related("pgh_context").order_by("pgh_id"))


def corrections_of(purchase: Purchase) -> Iterator[Correction]:
    """What was corrected, in order; ``purchase`` brought its history along."""
    rows: list[Any] = list(purchase.events.all())  # type: ignore[attr-defined]  # as above
    for before, after in pairwise(rows):
        moment, by = after.pgh_created_at, writer_of(after)
        for column, what in changed(FIELDS, before, after):
            was, is_now = getattr(before, column), getattr(after, column)
            yield Correction(moment, by, what, _said(column, was), _said(column, is_now))
        if before.case_id != after.case_id:
            yield Correction(moment, by, "whom it was for", "", "")
        if bool(before.deleted_at) != bool(after.deleted_at):
            yield Correction(
                moment, by, "taken back" if after.deleted_at else "brought back", "", ""
            )


def _said(column: str, value: Any) -> str:
    if column in ("amount", "vat"):
        return pounds(value)
    return day(value) if column == "bought_on" else str(value or "")
