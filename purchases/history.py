"""A purchase's history in plain words, from the rows that the database keeps of each change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from django.db.models import TextChoices

from hls.ui.templatetags.ui import day, pounds
from purchases.models import DecidedWith, Kind, PaidWith, Purchase
from systems.happenings import Happening, Said, changed, history_of

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
    # The name of a countermeasure on screen: see DOING_FOR_NOW.
    "countermeasure_id": "What it is part of for now",
    "card_id": "The card",
}


def history_of_purchase(purchase: Purchase) -> list[Happening]:
    """All that happened to it, newest first. Three queries."""
    kinds = dict(Kind.objects.values_list("pk", "name"))
    return history_of(purchase, partial(_tell, kinds))


def _tell(kinds: Mapping[str, str], before: Any, version: Any) -> Iterator[Said]:
    """What became different, and the words where words did."""
    if before is None:
        yield Said("Recorded")
        return
    if bool(before.deleted_at) != bool(version.deleted_at):
        yield Said("Taken back" if version.deleted_at else "Brought back")
    was, is_now = _values(before, kinds), _values(version, kinds)
    for what, said in was.items():
        if said != is_now[what]:
            yield Said(f"{what}: {is_now[what] or 'not said'}, before that {said or 'not said'}")
    for _, what in changed(TIES, before, version):
        yield Said(f"{what} is another")
    for name, what in changed(TEXTS, before, version):
        now = getattr(version, name)
        words = now or getattr(before, name)
        yield Said(f"{what}: {'in other words' if now else 'taken out'}", words)


def _values(row: Any, kinds: Mapping[str, str]) -> dict[str, str]:
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
