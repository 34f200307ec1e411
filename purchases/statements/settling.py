"""What a person says of a line: this is it, this is not it, or nothing to record."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone

from purchases.models import Apart, Line, Match, Purchase
from purchases.statements.matching import lock_cards, match_holders
from systems.history import acting
from systems.models import Person


class Settled(Exception):
    """Somebody has said something else of the line meanwhile."""


def match_line(
    *, line: Line, purchases: Sequence[Purchase], by: Person, reasons: Sequence[str] = ()
) -> None:
    """``purchases`` stand behind the line, because a person says so; the machine leaves it alone.

    Raises ``Settled`` where there is nothing to record behind it.
    """
    with acting(by):
        holders = _lock(line, purchases)
        if Line.objects.filter(pk=line.pk, settled_at__isnull=False).exists():
            raise Settled
        Apart.objects.filter(line=line, purchase__in=purchases).delete()
        Match.objects.filter(line=line, made_by=None).delete()
        Match.objects.filter(purchase__in=purchases, made_by=None).delete()
        Match.objects.bulk_create(
            [
                Match(line=line, purchase=purchase, reasons=list(reasons), made_by=by)
                for purchase in purchases
            ],
            ignore_conflicts=True,
        )
        match_holders(holders)


def part(*, line: Line, purchase: Purchase, by: Person) -> None:
    """The purchase does not stand behind the line, whoever said so before."""
    with acting(by):
        holders = _lock(line, [purchase])
        Match.objects.filter(line=line, purchase=purchase).delete()
        Apart.objects.get_or_create(line=line, purchase=purchase, defaults={"said_by": by})
        match_holders(holders)


def explain(*, line: Line, why: str, by: Person) -> None:
    """Nothing is to be recorded behind the line, and why. Raises ``Settled``."""
    with acting(by):
        _lock(line, [])
        if not Line.objects.unexplained().filter(pk=line.pk).exists():
            raise Settled
        Line.objects.filter(pk=line.pk).update(
            nothing_to_record=why, settled_at=timezone.now(), settled_by=by
        )


def take_back_explanation(*, line: Line, by: Person) -> None:
    """There is something to record after all."""
    with acting(by):
        holders = _lock(line, [])
        Line.objects.filter(pk=line.pk).update(
            nothing_to_record="", settled_at=None, settled_by=None
        )
        match_holders(holders)


def _lock(line: Line, purchases: Sequence[Purchase]) -> set[int]:
    """Have the cards to oneself of whoever holds the line's, and could be matched with these."""
    holders = {line.card.holder_id}
    for purchase in purchases:
        holders.add(purchase.card.holder_id if purchase.card else purchase.worker_id)
    before = Match.objects.filter(purchase__in=purchases)
    holders |= set(before.order_by().values_list("line__card__holder", flat=True))
    lock_cards(holders)
    return holders
