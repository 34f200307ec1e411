"""A concern as those named on it read it: never the case, and the worker by no name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from purchases.models import Concern
from systems.models import Person

THE_WORKER = "The worker"
LOOKS_SHOWN = 50


@dataclass(frozen=True)
class Reader:
    """Somebody named on it, by whom, and when."""

    name: str
    named_by: str
    named_at: datetime


@dataclass(frozen=True)
class Opened:
    """Somebody opened it, and when."""

    name: str
    at: datetime


@dataclass(frozen=True)
class ConcernPage:
    """All that its page shows; ``pk`` is the purchase's, for those who may look back at it."""

    pk: int
    amount: Decimal
    supplier: str
    kind: str
    team: str
    month: date
    words: str
    raised_by: str
    told_by: str
    closed_by: str
    readers: list[Reader]
    opened: list[Opened]

    @classmethod
    def of(cls, concern: Concern) -> ConcernPage:
        """``concern`` from ``ConcernQuerySet.for_page``."""
        purchase = concern.purchase
        readers = list(concern.readers.all())
        as_worker = {reader.person_id for reader in readers if reader.as_worker}

        def called(person: Person | None) -> str:
            if person is None:
                return ""
            return THE_WORKER if person.pk in as_worker else str(person)

        return cls(
            pk=purchase.pk,
            amount=purchase.amount,
            supplier=purchase.supplier,
            kind=purchase.kind.name,
            team=purchase.team.name,
            month=purchase.bought_on.replace(day=1),
            words=concern.words,
            raised_by=called(concern.raised_by),
            told_by=called(concern.told_by),
            closed_by=called(concern.closed_by),
            readers=[
                Reader(called(each.person), called(each.named_by), each.named_at)
                for each in readers
            ],
            opened=[
                Opened(called(each.person), each.looked_at)
                for each in list(concern.looks.all())[:LOOKS_SHOWN]
            ],
        )
