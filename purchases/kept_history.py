"""The history of a card, a budget or a kind in plain words, from what the database keeps of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from hls.ui.templatetags.ui import day, pounds
from purchases.models import Budget, Card, Kind
from systems.happenings import Happening, Said, changed, history_of

OF_CARD = {
    "holder": "Held by",
    "last_four": "Last four digits",
    "system": "For",
    "issuer": "Statements from",
    "reference": "Their reference",
    "budget": "Paid from",
    "from_day": "From",
    "until_day": "Until",
}
OF_BUDGET = {
    "name": "Name",
    "system": "Whose",
    "amount": "Amount",
    "from_day": "From",
    "until_day": "Until",
    "purpose": "For",
}
OF_KIND = {"name": "Name", "place": "Place in the order", "retired_at": "Not offered since"}


def history_of_card(card: Card) -> list[Happening]:
    """All that was ever said of ``card``, newest first. Two queries."""
    return history_of(card, partial(_tell, OF_CARD), "holder", "system", "budget")


def history_of_budget(budget: Budget) -> list[Happening]:
    """All that was ever said of ``budget``, newest first. Two queries."""
    return history_of(budget, partial(_tell, OF_BUDGET), "system")


def history_of_kind(kind: Kind) -> list[Happening]:
    """All that was ever said of ``kind``, newest first. Two queries."""
    return history_of(kind, partial(_tell, OF_KIND))


def _tell(labels: Mapping[str, str], before: Any, version: Any) -> Iterator[Said]:
    fields = tuple(
        (label, _in_words(getattr(version, field)))
        for field, label in changed(labels, before, version)
    )
    if fields:
        yield Said("Changed" if before else "Added", fields=fields)


def _in_words(value: Any) -> str:
    if value is None or value == "":
        return "taken out"
    if isinstance(value, Decimal):
        return pounds(value)
    return day(value) if isinstance(value, date) else str(value)
