"""Recording a purchase and correcting it."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone

from casework.actions import put_on_timeline, record_look
from casework.models import Case, TimelineKind, Way, WhatMatters
from debriefs.models import Issue
from hls.ui.templatetags.ui import pounds
from purchases.models import Kind, Purchase
from systems.history import acting
from systems.models import Person
from systems.versions import change_versioned


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
    **plan: str,
) -> Purchase:
    """Write down what was spent for a case; it is on the case's timeline at once.

    ``plan``: a line for any of the four PLAN questions.
    """
    with acting(by):
        purchase = Purchase.objects.create(
            worker=by,
            team=case.team,
            case=case,
            supplier=supplier,
            amount=amount,
            kind_id=kind.pk if isinstance(kind, Kind) else kind,
            reason=reason,
            bought_on=bought_on or timezone.localdate(),
            serves=serves,
            issue=issue,
            **plan,
        )
        _tell_timeline(purchase)
        record_look(case=case, by=by, way=Way.WRITE, what="Purchase")
    return purchase


def change_purchase(*, purchase: Purchase, version: int, by: Person, **fields: Any) -> Purchase:
    """Correct a purchase, also one that was read already; raises ``Stale`` for an old version."""
    with acting(by):
        purchase = change_versioned(purchase, version=version, **fields)
        _tell_timeline(purchase)
        record_look(case=purchase.case, by=by, way=Way.WRITE, what="Purchase")
    return purchase


def _tell_timeline(purchase: Purchase) -> None:
    put_on_timeline(
        case=purchase.case,
        kind=TimelineKind.PURCHASE,
        words=f"{pounds(purchase.amount)} at {purchase.supplier}. {purchase.reason}",
        by=purchase.worker,
        source=f"purchase:{purchase.pk}",
        url=purchase.get_absolute_url(),
    )
