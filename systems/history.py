"""Who did a thing and why, kept with every row of history that it writes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pghistory
from django.db import transaction

if TYPE_CHECKING:
    from systems.models import Person

A_SITTING = timedelta(minutes=10)
"""Whatever somebody's page does by itself within it is told once."""


@contextmanager
def acting(by: Person | None, *, why: str = "", typing: bool = False) -> Iterator[None]:
    """One transaction whose history says who acted (nobody: background work) and, if given, why.

    ``typing``: a page saved what somebody was still typing; pages that tell the history tell of a
    sitting once.
    """
    context: dict[str, object] = {"user": by.pk if by else None}
    if why:
        context["why"] = why
    if typing:
        context["typing"] = True
    with pghistory.context(**context), transaction.atomic():
        yield
