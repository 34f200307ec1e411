"""The history of a card, a budget or a kind in plain words, from what the database keeps of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any

from hls.ui.templatetags.ui import day, pounds
from purchases.models import Budget, Card, Kind
from systems.models import Person

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


@dataclass(frozen=True)
class Change:
    """What somebody wrote: when, who (nobody: it was there from the start), and what it said."""

    when: datetime
    who: str
    said: list[tuple[str, str]]


def history_of_card(card: Card) -> list[Change]:
    """All that was ever said of ``card``, newest first. Two queries."""
    return _history(card, OF_CARD, along=("holder", "system", "budget"))


def history_of_budget(budget: Budget) -> list[Change]:
    """All that was ever said of ``budget``, newest first. Two queries."""
    return _history(budget, OF_BUDGET, along=("system",))


def history_of_kind(kind: Kind) -> list[Change]:
    """All that was ever said of ``kind``, newest first. Two queries."""
    return _history(kind, OF_KIND)


def _history(row: Any, labels: Mapping[str, str], along: tuple[str, ...] = ()) -> list[Change]:
    kept = row.pgh_event_model.objects.filter(pgh_obj=row.pk)
    rows = list(kept.select_related("pgh_context", *along).order_by("pgh_id"))
    names = _names(rows)
    told = []
    for old, new in pairwise([None, *rows]):
        said = [
            (label, _in_words(getattr(new, field)))
            for field, label in labels.items()
            if (old is None and getattr(new, field) not in (None, ""))
            or (old is not None and getattr(old, field) != getattr(new, field))
        ]
        if said:
            told.append(Change(new.pgh_created_at, names.get(_who(new) or 0, ""), said))
    return told[::-1]


def _who(row: Any) -> int | None:
    """The id of whoever wrote ``row``."""
    return row.pgh_context.metadata.get("user") if row.pgh_context else None


def _names(rows: list[Any]) -> dict[int, str]:
    wrote = {_who(row) for row in rows} - {None}
    people = Person.objects.get_queryset().filter(pk__in=wrote).order_by()
    return dict(people.values_list("pk", "name"))


def _in_words(value: Any) -> str:
    if value is None or value == "":
        return "taken out"
    if isinstance(value, Decimal):
        return pounds(value)
    return day(value) if isinstance(value, date) else str(value)
