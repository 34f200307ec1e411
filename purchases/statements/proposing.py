"""Purchases that could stand behind a line, for a person to say: where the machine is not sure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Exists, OuterRef, Q

from purchases.models import Apart, Line, Match, PaidWith, Purchase
from purchases.querysets import PurchaseQuerySet
from purchases.statements import matching
from systems.models import Person, System
from systems.permissions import Permission, systems_where

AROUND = timedelta(days=31)
CLOSE = timedelta(days=7)
MOST = 3
"""So many are proposed for a line: more are a list, not a help."""
LOOKED_AT = 500
WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True)
class Proposal:
    """A purchase that could be it, and what speaks for it, in words."""

    purchase: Purchase
    reasons: list[str]


def to_choose_from(person: Person) -> PurchaseQuerySet:
    """Purchases that ``person`` may say stand behind a line, and that stand behind none yet.

    Finance: the spend of their organisation. A holder: what they recorded themselves.
    """
    kept = systems_where(person, Permission.KEEP_STATEMENTS)
    own = Purchase.objects.in_team_of(person).filter(worker=person)
    matched = Match.objects.filter(purchase=OuterRef("pk"))
    return (
        Purchase.objects.kept()
        .filter(Q(team__any_of=kept) | Q(pk__in=own.values("pk")), ~Exists(matched))
        .exclude(paid_with__in=[PaidWith.CASH, PaidWith.OWN_MONEY])
        .select_related("kind", "card")
        .order_by("bought_on", "pk")
    )


def around(line: Line, *, person: Person) -> PurchaseQuerySet:
    """What the holder recorded around that day, whatever its amount: several may be one line."""
    return to_choose_from(person).filter(
        worker=person, bought_on__range=(line.day - CLOSE, line.day + CLOSE)
    )[:LOOKED_AT]


def propose(lines: Collection[Line], *, to: Person) -> dict[int, list[Proposal]]:
    """Proposals by the ids of lines that nothing explains, the best first. Few queries."""
    if not lines:
        return {}
    days = [line.day for line in lines]
    found = to_choose_from(to).filter(
        amount__in={line.amount for line in lines},
        bought_on__range=(min(days) - AROUND, max(days) + AROUND),
    )
    by_amount = defaultdict(list)
    for purchase in found[:LOOKED_AT]:
        by_amount[purchase.amount].append(purchase)
    parted = set(Apart.objects.filter(line__in=lines).values_list("line", "purchase"))
    inside = {
        organisation.pk: {each.pk for each in System.objects.inside(organisation)}
        for organisation in {line.organisation for line in lines}
    }
    return {
        line.pk: _best(
            line,
            [
                purchase
                for purchase in by_amount[line.amount]
                if (line.pk, purchase.pk) not in parted
                and purchase.team_id in inside[line.organisation_id]
            ],
        )
        for line in lines
    }


def _best(line: Line, purchases: list[Purchase]) -> list[Proposal]:
    """Those for which the card or the supplier speaks too, not only the amount."""
    found = []
    for purchase in purchases:
        apart = abs(line.day - purchase.bought_on)
        card, supplier = _by_card(line, purchase), _by_supplier(line, purchase)
        if not (card or supplier) or apart > AROUND:
            continue
        days = matching.CLOSE_DAYS if apart <= CLOSE else ""
        reasons = [matching.SAME_AMOUNT, *filter(None, (card, days, supplier))]
        found.append(((-len(reasons), apart, purchase.pk), Proposal(purchase, reasons)))
    return [proposal for _, proposal in sorted(found, key=lambda each: each[0])[:MOST]]


def _by_card(line: Line, purchase: Purchase) -> str:
    if purchase.card_id:
        return matching.SAME_CARD if purchase.card_id == line.card_id else ""
    return matching.OWN_CARD if purchase.worker_id == line.card.holder_id else ""


def _by_supplier(line: Line, purchase: Purchase) -> str:
    shared = _words(line.supplier) & _words(purchase.supplier)
    return matching.ALIKE_SUPPLIER if shared else ""


def _words(supplier: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(supplier)}
