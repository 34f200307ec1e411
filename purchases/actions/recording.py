"""Recording a purchase, correcting it, and money that came back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from django.db import IntegrityError
from django.utils import timezone

from casework.actions import put_on_timeline, record_look
from casework.models import Case, TimelineKind, Way, WhatMatters
from debriefs.actions.talk import bring_up
from debriefs.models import Issue, TalkKind, ToTalkAbout
from purchases.models import Budget, Card, Kind, Purchase, PurchaseDraft
from purchases.plan import QUESTIONS
from systems.history import acting
from systems.models import Person
from systems.versions import change_versioned

# What a refund takes over from the purchase that it came back for.
TAKEN_OVER = ("case", "supplier", "kind", "serves", "issue", "countermeasure", "paid_with", "card")


class MoreThanWasPaid(Exception):
    """More came back than was paid; ``left`` is the most that still can, in pounds."""

    def __init__(self, left: Decimal) -> None:
        super().__init__(f"No more than £{left} can come back.")
        self.left = left


def record_purchase(
    *,
    case: Case,
    by: Person,
    supplier: str,
    amount: Decimal,
    kind: Kind | str,
    reason: str,
    bought_on: date | None = None,
    serves: WhatMatters | None = None,
    issue: Issue | None = None,
    key: UUID | None = None,
    beside: Purchase | None = None,
    talk_about: Iterable[str] = (),
    **more: Any,
) -> Purchase:
    """Write down what was spent for a case; it is on the case's timeline at once.

    ``amount``: below nought where money came back. ``key``: a second time finds the first purchase.
    ``beside``: a purchase that was paid in one with this. ``talk_about``: names of PLAN questions
    that come up at the next debrief. ``more``: other fields, the four PLAN lines among them.
    """
    bought_on = bought_on or timezone.localdate()
    fields = {
        "supplier": supplier,
        "amount": amount,
        "kind_id": kind.pk if isinstance(kind, Kind) else kind,
        "reason": reason,
        "bought_on": bought_on,
        "serves": serves,
        "issue": issue,
        **_paid_from(more.get("card"), bought_on),
        **more,
    }
    if found := _recorded_before(key, by):
        return found
    try:
        with acting(by):
            payment = _shared_payment(beside) if beside else None
            purchase = Purchase.objects.create(
                worker=by, team=case.team, case=case, key=key, payment=payment, **fields
            )
            if key:
                PurchaseDraft.objects.recorded().filter(key=key, worker=by).delete()
            _ask_about(purchase, talk_about, by)
            tell_timeline(purchase)
            record_look(case=case, by=by, way=Way.WRITE, what="Purchase")
    except IntegrityError:
        # Two presses at once: the other one was first.
        if found := _recorded_before(key, by):
            return found
        raise
    return purchase


def change_purchase(
    *,
    purchase: Purchase,
    version: int,
    by: Person,
    talk_about: Iterable[str] = (),
    **fields: Any,
) -> Purchase:
    """Correct a purchase, also one that was read already.

    Raises ``Stale`` for an old version, and ``DoesNotExist`` where it was taken back meanwhile.
    """
    if "card" in fields:
        day = fields.get("bought_on", purchase.bought_on)
        fields = _paid_from(fields["card"], day) | fields
    with acting(by):
        Purchase.objects.kept().select_for_update(of=("self",), no_key=True).get(pk=purchase.pk)
        purchase = change_versioned(purchase, version=version, **fields)
        _ask_about(purchase, talk_about, by)
        tell_timeline(purchase)
        record_look(case=purchase.case, by=by, way=Way.WRITE, what="Purchase")
    return purchase


def refund_purchase(
    *,
    purchase: Purchase,
    amount: Decimal,
    reason: str,
    by: Person,
    bought_on: date | None = None,
    key: UUID | None = None,
) -> Purchase:
    """Write down that money came back for a purchase, all of it or a part; ``amount`` above nought.

    Raises ``MoreThanWasPaid`` where that is more than is left of it.
    """
    if found := _recorded_before(key, by):
        return found
    with acting(by):
        paid = Purchase.objects.select_for_update(of=("self",), no_key=True).get(pk=purchase.pk)
        left = paid.left
        if amount > left:
            raise MoreThanWasPaid(left)
        return record_purchase(
            amount=-amount,
            reason=reason,
            bought_on=bought_on,
            refund_of=paid,
            key=key,
            by=by,
            **{name: getattr(paid, name) for name in TAKEN_OVER},
        )


def tell_timeline(purchase: Purchase) -> None:
    """Say on the case's timeline what the purchase says now."""
    put_on_timeline(
        case=purchase.case,
        kind=TimelineKind.PURCHASE,
        words=f"{purchase}. {purchase.reason}",
        by=purchase.worker,
        source=f"purchase:{purchase.pk}",
        url=purchase.get_absolute_url(),
        happened_at=purchase.recorded_at,
    )


def _recorded_before(key: UUID | None, by: Person) -> Purchase | None:
    if key is None:
        return None
    return Purchase.objects.recorded_by(by).filter(key=key).first()


def _paid_from(card: Card | None, day: date) -> dict[str, Budget | None]:
    """The budget that a card is paid from, if that budget is for the day."""
    if card is None or card.budget_id is None:
        return {"budget": None}
    return {"budget": Budget.objects.on(day).filter(pk=card.budget_id).first()}


def _shared_payment(beside: Purchase) -> UUID:
    """What the purchases of one payment share; it begins with the second of them."""
    first = Purchase.objects.select_for_update(of=("self",), no_key=True).get(pk=beside.pk)
    if first.payment is None:
        first.payment = uuid4()
        first.save(update_fields=["payment"])
    return first.payment


def _ask_about(purchase: Purchase, questions: Iterable[str], by: Person) -> None:
    """Bring the questions up at the next debrief, in the worker's words: advice, and no leave."""
    said = {name: getattr(purchase, name) or purchase.reason for name in questions}
    bring_up(
        [
            ToTalkAbout(
                team=purchase.team,
                case=purchase.case,
                kind=TalkKind.ADVICE,
                words=f"{purchase}. {QUESTIONS[name]} “{words}”",
                source=f"purchase:{purchase.pk}:{name}",
                url=purchase.get_absolute_url(),
                asked_by=by,
            )
            for name, words in said.items()
        ],
        by=by,
    )
