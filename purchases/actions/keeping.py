"""What administrators do: keep cards, budgets and the kinds of purchases. They see no purchase."""

from __future__ import annotations

from typing import Any

from django.db import IntegrityError
from django.db.models import Max
from django.utils import timezone
from django.utils.text import slugify

from purchases.models import Budget, Card, Kind
from systems.history import acting
from systems.models import Person
from systems.versions import Stale, change_versioned

LONGEST_CODE = 20


class NameTaken(Exception):
    """Another kind has that name."""


class NoneLeft(Exception):
    """It is the last kind that is offered: without one, no purchase could be recorded."""


def add_card(*, by: Person, **fields: Any) -> Card:
    """Put a card on the list: who holds it, its last four digits, and the days."""
    with acting(by):
        return Card.objects.create(**fields)


def change_card(*, card: Card, version: int, by: Person, **fields: Any) -> Card:
    """Change a card, or give it to somebody else; raises ``Stale`` for an old version."""
    with acting(by):
        return change_versioned(card, version=version, **fields)


def add_budget(*, by: Person, **fields: Any) -> Budget:
    """Put a budget on the list."""
    with acting(by):
        return Budget.objects.create(**fields)


def change_budget(*, budget: Budget, version: int, by: Person, **fields: Any) -> Budget:
    """Change a budget; raises ``Stale`` for an old version. What was spent from it stays."""
    with acting(by):
        return change_versioned(budget, version=version, **fields)


def add_kind(*, name: str, by: Person) -> Kind:
    """Offer one more kind, after all others. Raises ``NameTaken``."""
    try:
        with acting(by):
            kinds = _all_kinds()
            last = Kind.objects.aggregate(last=Max("place"))["last"] or 0
            code = _code_for(name, {kind.code for kind in kinds})
            return Kind.objects.create(code=code, name=name, place=last + 1)
    except IntegrityError as error:
        raise NameTaken from error


def reword_kind(*, kind: Kind, version: int, name: str, by: Person) -> Kind:
    """Call a kind something else, for past purchases too. Raises ``Stale`` and ``NameTaken``."""
    try:
        with acting(by):
            return change_versioned(kind, version=version, name=name)
    except IntegrityError as error:
        raise NameTaken from error


def move_kind(*, kind: Kind, by: Person, down: bool) -> None:
    """Offer a kind after the next one, or before the one before it; at the end it stays."""
    with acting(by):
        offered = [each for each in _all_kinds() if each.retired_at is None]
        codes = [each.code for each in offered]
        at = codes.index(kind.code) if kind.code in codes else None
        if at is None or not 0 <= (to := at + (1 if down else -1)) < len(codes):
            return
        offered.insert(to, offered.pop(at))
        for place, each in enumerate(offered, start=1):
            each.place = place
        # No new version: who rewords one meanwhile loses nothing.
        Kind.objects.bulk_update(offered, ["place"])


def retire_kind(*, kind: Kind, version: int, by: Person) -> Kind:
    """Offer a kind no more; purchases of it stay so. Raises ``Stale`` and ``NoneLeft``."""
    with acting(by):
        others = [
            each for each in _all_kinds() if each.retired_at is None and each.code != kind.code
        ]
        if not others:
            raise NoneLeft
        return _set_retired(kind, version, retired_at=timezone.now(), retired_by=by)


def bring_back_kind(*, kind: Kind, version: int, by: Person) -> Kind:
    """Offer a retired kind again, where it stood. Raises ``Stale``."""
    with acting(by):
        return _set_retired(kind, version, retired_at=None, retired_by=None)


def _set_retired(kind: Kind, version: int, **fields: Any) -> Kind:
    current = Kind.objects.get(pk=kind.pk)
    if (current.retired_at is None) == (fields["retired_at"] is None):
        return current  # pressed twice
    if current.version != version:
        raise Stale(current)
    return change_versioned(kind, version=version, **fields)


def _all_kinds() -> list[Kind]:
    """All of them in their order; nobody else changes any until the transaction ends."""
    return list(Kind.objects.select_for_update(no_key=True))


def _code_for(name: str, taken: set[str]) -> str:
    """A short name for ``name`` that no other kind has."""
    stem = slugify(name)[:LONGEST_CODE].strip("-") or "kind"
    code, number = stem, 1
    while code in taken:
        number += 1
        code = f"{stem[: LONGEST_CODE - len(str(number)) - 1]}-{number}"
    return code
