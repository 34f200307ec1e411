"""A point of leverage as one reader reads it, and what was said of it before."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from debriefs.issue_history import Happening
from learning_cycles.models import Conversation, LeveragePoint, SystemChange
from learning_cycles.reading import heading_for
from systems.models import Person

FIELDS = {
    "kind": "What it is",
    "name": "What it is called",
    "purpose": "What it is for, as its keeper says",
    "keeper": "Who keeps it",
    "what_it_does": "What it does",
    "getting_round": "What is done to get round it",
    "new_normal": "What would be the new normal",
    "gift_tier": "In whose gift it is",
    "gift_holder": "Who that is",
}


@dataclass(frozen=True)
class Card:
    """A point with the conversations that the reader may know of, and what changed it for good."""

    point: LeveragePoint
    met_in: list[tuple[Conversation, str]]
    changes: list[SystemChange]


def card_for(person: Person, point: Any) -> Card:
    """``point`` comes from ``for_register``."""
    met_in = [(each, heading_for(person, each)) for each in point.conversations_read]
    return Card(point, met_in, list(point.changes.all()))


def history_of_point(point: LeveragePoint) -> list[Happening]:
    """Who said what of it and when, newest first. Two queries."""
    events: Any = LeveragePoint.pgh_event_model  # type: ignore[attr-defined]
    rows = list(
        events.objects.filter(pgh_obj=point.pk).select_related("pgh_context").order_by("pgh_id")
    )
    names = _names(rows)
    told = [_happening(row, names, "Put into the register", row.name) for row in rows[:1]]
    for old, new in pairwise(rows):
        told += [
            _happening(new, names, f"{label} was before", _said(old, field) or "Nothing")
            for field, label in FIELDS.items()
            if getattr(new, field) != getattr(old, field)
        ]
    return told[::-1]


def _happening(row: Any, names: dict[int, str], what: str, words: str) -> Happening:
    return Happening(row.pgh_created_at, names.get(_actor(row) or 0, ""), what, words)


def _said(row: Any, field: str) -> str:
    label = getattr(row, f"get_{field}_display", None)
    return str(label() if label else getattr(row, field) or "")


def _names(rows: list[Any]) -> dict[int, str]:
    actors = {_actor(row) for row in rows} - {None}
    people = Person.objects.get_queryset().filter(pk__in=actors).order_by()
    return dict(people.values_list("pk", "name"))


def _actor(row: Any) -> int | None:
    return row.pgh_context.metadata.get("user") if row.pgh_context else None
