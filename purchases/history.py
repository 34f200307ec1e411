"""A purchase's history in plain words, from the rows that the database keeps of each change."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from django.db.models import TextChoices

from debriefs.issue_history import Happening
from hls.ui.templatetags.ui import day, pounds
from purchases.models import DecidedWith, Kind, PaidWith, Purchase
from systems.models import Person

TEXTS = {
    "supplier": "Where it was bought",
    "reason": "Why it made sense",
    "more": "What it was for",
    "proportionate": "Proportionate",
    "legal": "Legal",
    "auditable": "Auditable",
    "necessary": "Necessary",
    "no_receipt_because": "Why there is no receipt",
}
# What these led to may be closed to the reader: that they changed is all that is told.
TIES = {
    "serves_id": "What it serves",
    "issue_id": "What it gets round",
    "countermeasure_id": "What it is part of for now",
    "card_id": "The card",
}


def history_of(purchase: Purchase) -> list[Happening]:
    """All that happened to it, newest first. Three queries."""
    events: Any = Purchase.pgh_event_model  # type: ignore[attr-defined]
    kept = events.objects.filter(pgh_obj=purchase.pk).select_related("pgh_context")
    rows = list(kept.order_by("pgh_id"))
    names = dict(
        Person.objects.get_queryset()
        .filter(pk__in={_actor(row) for row in rows} - {None})
        .order_by()
        .values_list("pk", "name")
    )
    kinds = dict(Kind.objects.values_list("pk", "name"))
    return [
        Happening(row.pgh_created_at, names.get(_actor(row) or 0, ""), what, words)
        for row, what, words in _told(rows, kinds)
    ][::-1]


def _told(rows: list[Any], kinds: dict[str, str]) -> Iterator[tuple[Any, str, str]]:
    for row in rows[:1]:
        yield row, "Recorded", ""
    for old, new in pairwise(rows):
        for what, words in _changed(old, new, kinds):
            yield new, what, words


def _changed(old: Any, new: Any, kinds: dict[str, str]) -> Iterator[tuple[str, str]]:
    """What became different, and the words where words did."""
    if bool(old.deleted_at) != bool(new.deleted_at):
        yield "Taken back" if new.deleted_at else "Brought back", ""
    before, after = _values(old, kinds), _values(new, kinds)
    for what, was in before.items():
        if was != after[what]:
            yield f"{what}: {after[what] or 'not said'}, before that {was or 'not said'}", ""
    for name, what in TIES.items():
        if getattr(old, name) != getattr(new, name):
            yield f"{what} is another", ""
    for name, what in TEXTS.items():
        said, now = getattr(old, name), getattr(new, name)
        if said != now:
            yield f"{what}: {'in other words' if now else 'taken out'}", now or said


def _values(row: Any, kinds: dict[str, str]) -> dict[str, str]:
    """What fits into a line."""
    return {
        "How much": pounds(row.amount),
        "When": day(row.bought_on),
        "Kind": kinds.get(row.kind_id, ""),
        "Decided": _label(DecidedWith, row.decided_with),
        "How it was paid": _label(PaidWith, row.paid_with),
        "Paid back": day(row.paid_back_on),
        "VAT": pounds(row.vat),
        "Whether the VAT can be claimed back": "yes" if row.vat_reclaimable else "no",
    }


def _label(choices: type[TextChoices], value: str) -> str:
    return str(choices(value).label).lower() if value else ""


def _actor(row: Any) -> int | None:
    return row.pgh_context.metadata.get("user") if row.pgh_context else None
