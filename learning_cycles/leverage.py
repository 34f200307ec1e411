"""A point of leverage as one reader reads it, and what was said of it before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from learning_cycles.models import Conversation, LeveragePoint, SystemChange
from learning_cycles.reading import heading_for
from systems.happenings import Happening, Said, changed, history_of
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
    return history_of(point, _tell)


def _tell(before: Any, version: Any) -> Iterator[Said]:
    if before is None:
        yield Said("Put into the register", version.name)
        return
    for field, label in changed(FIELDS, before, version):
        yield Said(f"{label} was before", _said(before, field) or "Nothing")


def _said(row: Any, field: str) -> str:
    label = getattr(row, f"get_{field}_display", None)
    return str(label() if label else getattr(row, field) or "")
