"""Naming the rule, role or process behind what people keep meeting, and saying more of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from learning_cycles.models import Conversation, LeveragePoint, SystemChange
from systems.history import acting
from systems.models import Person, System
from systems.versions import change_versioned


def name_leverage_point(
    *,
    system: System,
    by: Person,
    met_in: Iterable[Conversation] = (),
    changes: Iterable[SystemChange] = (),
    **fields: Any,
) -> LeveragePoint:
    """Put a rule, role or process of ``system`` into the register."""
    with acting(by):
        point = LeveragePoint.objects.create(system=system, created_by=by, **fields)
        point.met_in.set(met_in)
        point.changes.set(changes)
    return point


def change_leverage_point(
    *,
    point: LeveragePoint,
    version: int,
    by: Person,
    met_in: Iterable[Conversation],
    changes: Iterable[SystemChange],
    **fields: Any,
) -> LeveragePoint:
    """Say it otherwise; raises ``Stale`` where somebody else did meanwhile. History keeps all."""
    with acting(by):
        current = change_versioned(point, version=version, **fields)
        current.met_in.set(met_in)
        current.changes.set(changes)
    return current
