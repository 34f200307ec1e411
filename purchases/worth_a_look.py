"""What is worth a look first in the look-back, by plain rules that each manager can switch off.

A rule says why something may be interesting. It says nothing against anybody, and nothing waits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import (
    Aggregate,
    BooleanField,
    Count,
    Exists,
    ExpressionWrapper,
    FloatField,
    OuterRef,
    Q,
    Value,
)
from django.db.models.functions import TruncMonth
from django.utils import timezone

from purchases.models import ComesFirst, Line, Purchase, RuleOff
from purchases.months import BY_MONTH
from purchases.querysets import PurchaseQuerySet
from purchases.spend import Spend
from systems.models import Person, Role, System
from systems.permissions import ROLES_WITH, Permission

TIMES_THE_USUAL = 3
ENOUGH_FOR_A_USUAL = 10
"""Purchases of one kind in a year, from which on there is something usual."""
A_YEAR = timedelta(days=365)
MOST = 20


class Median(Aggregate):
    """The middle amount: half are below it, half above."""

    function = "PERCENTILE_CONT"
    name = "Median"
    template = "%(function)s(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = FloatField()


@dataclass(frozen=True)
class First:
    """A purchase that is worth a look first, and each reason in words."""

    spend: Spend
    reasons: list[str]


@dataclass(frozen=True)
class NoRecord:
    """Money that left a card, of which nobody has said yet what it was for. Never whose card."""

    amount: Decimal
    supplier: str
    month: date


@dataclass(frozen=True)
class WorthALook:
    """What comes first for one manager in one team; ``more``: there is more of it than shown."""

    purchases: list[First]
    lines: list[NoRecord]
    more: bool
    no_record: str = str(ComesFirst.NO_RECORD.label)

    def __bool__(self) -> bool:
        return bool(self.purchases or self.lines)


def worth_a_look(person: Person, team: System) -> WorthALook:
    """By the rules that ``person`` has not switched off. Four queries at most."""
    on = rules_on(person)
    purchases = _purchases(person, team, on)
    lines = _lines(team) if ComesFirst.NO_RECORD in on else []
    return WorthALook(purchases[:MOST], lines[:MOST], max(len(purchases), len(lines)) > MOST)


def rules_on(person: Person) -> set[str]:
    """The rules that ``person`` goes by: all that they have not switched off."""
    return set(ComesFirst.values) - set(RuleOff.objects.of(person).values_list("rule", flat=True))


def _purchases(person: Person, team: System, on: set[str]) -> list[First]:
    """Purchases that ``person`` has not read, by the two rules that are about purchases."""
    if not on & {ComesFirst.UNUSUAL, ComesFirst.SEVERAL_CARDS}:
        return []
    unread = Purchase.objects.in_look_back_of(person).filter(team=team).new_to(person)
    unusual = _is_unusual(team) if ComesFirst.UNUSUAL in on else _never()
    several = _is_on_several_cards() if ComesFirst.SEVERAL_CARDS in on else _never()
    found: PurchaseQuerySet = unread.annotate(unusual=unusual, several=several)
    found = found.filter(Q(unusual=True) | Q(several=True)).with_month().for_spend()
    return [
        First(Spend.of(each, reader=person), _reasons(each))
        for each in found.order_by(*BY_MONTH)[: MOST + 1]
    ]


def _reasons(purchase: Any) -> list[str]:
    told = (
        (purchase.unusual, ComesFirst.UNUSUAL),
        (purchase.several, ComesFirst.SEVERAL_CARDS),
    )
    return [str(rule.label) for is_so, rule in told if is_so]


def _is_unusual(team: System) -> ExpressionWrapper[Any]:
    """Whether an amount is far above the middle of its kind in the team's last year."""
    usual = (
        Purchase.objects.kept()
        .filter(team=team, amount__gt=0, bought_on__gt=timezone.localdate() - A_YEAR)
        .order_by()
        .values("kind")
        .annotate(number=Count("pk"), middle=Median("amount"))
        .filter(number__gte=ENOUGH_FOR_A_USUAL)
    )
    far_above = Q(pk__in=[])
    for row in usual:
        beyond = Decimal(str(row["middle"])) * TIMES_THE_USUAL
        far_above |= Q(kind=row["kind"], amount__gt=beyond)
    return _whether(far_above)


def _is_on_several_cards() -> ExpressionWrapper[Any]:
    """Whether the team bought at the same supplier on the same day with another card too."""
    beside = Purchase.objects.kept().filter(
        ~Q(card=OuterRef("card")),
        team=OuterRef("team"),
        bought_on=OuterRef("bought_on"),
        supplier__iexact=OuterRef("supplier"),
        card__isnull=False,
    )
    return _whether(Q(Exists(beside), card__isnull=False))


def _whether(condition: Q) -> ExpressionWrapper[Any]:
    return ExpressionWrapper(condition, output_field=BooleanField())


def _never() -> ExpressionWrapper[Any]:
    return ExpressionWrapper(Value(value=False), output_field=BooleanField())


def _lines(team: System) -> list[NoRecord]:
    """Lines with nothing behind them, of cards whose holder worked in ``team`` on that day."""
    at_work = Role.objects.filter(system=team, kind__in=ROLES_WITH[Permission.DO_CASEWORK])
    on_the_day = at_work.filter(
        Q(until_day__isnull=True) | Q(until_day__gte=OuterRef("day")),
        person=OuterRef("card__holder"),
        from_day__lte=OuterRef("day"),
    )
    lines = (
        Line.objects.unexplained()
        .filter(Exists(on_the_day), card__holder__in=at_work.values("person"), amount__gt=0)
        .annotate(month=TruncMonth("day"))
        .order_by("-month", "-pk")
        .values_list("amount", "supplier", "month")
    )
    return [NoRecord(*line) for line in lines[: MOST + 1]]
