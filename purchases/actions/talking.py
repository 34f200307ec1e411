"""What purchases ask at the debrief, and what becomes of the answers. Spending waits for nothing.

All of it is decided by state, so that a schedule that was missed loses nothing and two runs at once
ask once.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db.models import F
from django.urls import reverse
from django.utils import timezone

from debriefs.actions.talk import bring_up, withdraw
from debriefs.models import TalkKind, ToTalkAbout
from hls.ui.templatetags.ui import day, pounds
from purchases.came_of_it import cases_to_ask_about, source_of_case
from purchases.models import Purchase, ReceiptToAskFor
from purchases.talked import id_of_purchase, source_of, source_of_receipt
from systems.actions.notices import tell
from systems.history import acting
from systems.models import Person

AT_A_TIME = 500
"""Marks that are taken in one transaction."""


def ask_for_receipts() -> None:
    """Bring up each purchase with neither a receipt nor a reason, and no more what has one.

    Looks only at what changed since it was looked at. May run twice at once, and be killed.
    """
    while _ask_for_some():
        pass
    settle_by_itself()


def _ask_for_some() -> bool:
    """Take some marks and see to their purchases; nothing where there is none left to take."""
    with acting(None):
        marks = dict(ReceiptToAskFor.objects.to_take().values_list("pk", "purchase")[:AT_A_TIME])
        marked = Purchase.objects.filter(pk__in=marks.values())
        without = marked.to_ask_for_receipt().select_related("worker", "team", "case")
        bring_up([_about_receipt(each) for each in without.order_by("pk")])
        ReceiptToAskFor.objects.filter(pk__in=marks).delete()
    return bool(marks)


def settle_by_itself() -> None:
    """What waits about a purchase comes up no more once that is taken back, or has its receipt."""
    waiting = ToTalkAbout.objects.waiting().filter(source__startswith="purchase:")
    asked_about = {id_of_purchase(source) for source in waiting.values_list("source", flat=True)}
    purchases = Purchase.objects.filter(pk__in=asked_about)
    for pk in purchases.filter(deleted_at__isnull=False).values_list("pk", flat=True):
        withdraw(about=source_of(pk))
    for pk in purchases.with_receipt_or_reason().values_list("pk", flat=True):
        withdraw(about=source_of_receipt(pk))


def ask_what_came_of_it() -> None:
    """Ask the teams, once per case and a few cases at a time, what came of what was bought."""
    before = timezone.localdate() - timedelta(weeks=settings.CAME_OF_IT_AFTER_WEEKS)
    bring_up([_about_case(case) for case in cases_to_ask_about(before)])


def take_answer(*, talk: ToTalkAbout, by: Person) -> None:
    """What a debrief said of a purchase comes back to it, and its worker is told of advice."""
    purchase = Purchase.objects.filter(pk=id_of_purchase(talk.source)).first()
    if purchase is None or not talk.answer:
        return
    if talk.kind == TalkKind.RECEIPT:
        _keep_reason(purchase, talk.answer, by)
    elif talk.kind == TalkKind.ADVICE:
        _tell_worker(purchase, talk, by)


def _keep_reason(purchase: Purchase, why: str, by: Person) -> None:
    with acting(by):
        Purchase.objects.filter(pk=purchase.pk).exclude(no_receipt_because=why).update(
            no_receipt_because=why, version=F("version") + 1
        )


def _tell_worker(purchase: Purchase, talk: ToTalkAbout, by: Person) -> None:
    asked_by = talk.asked_by or purchase.worker
    if asked_by == by:
        return
    tell(
        person=asked_by,
        topic=f"purchase:{purchase.pk}",
        heading="Your team talked about a purchase",
        key=f"talked:{talk.pk}",
        words="What the debrief said of a purchase stands with it.",
        next_step="Read it when you have a minute. Nothing waits for it.",
        url=reverse("purchases:purchase", args=[purchase.pk]),
    )


def _about_receipt(purchase: Purchase) -> ToTalkAbout:
    bought = f"{pounds(purchase.amount)} at {purchase.supplier}, {day(purchase.bought_on)}"
    return ToTalkAbout(
        team=purchase.team,
        case=purchase.case,
        kind=TalkKind.RECEIPT,
        words=f"{bought}, by {purchase.worker}",
        source=source_of_receipt(purchase.pk),
        url=purchase.get_absolute_url(),
    )


def _about_case(case: Any) -> ToTalkAbout:
    return ToTalkAbout(
        team=case.team,
        case=case,
        kind=TalkKind.OUTCOME,
        words=(
            f"What came of what was bought for {case.citizen.name}? "
            f"The first of it was on {day(case.first_bought_on)}."
        ),
        source=source_of_case(case.pk),
        url=case.get_absolute_url(),
    )
