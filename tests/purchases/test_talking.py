"""What purchases ask at the debrief, and how the answers come back to them."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from casework.models import Case
from debriefs.actions.debriefs import start_debrief
from debriefs.actions.talk import answer_talk, put_away
from debriefs.models import TalkKind, ToTalkAbout
from hls.records.actions import anonymise
from purchases.actions.talking import ask_for_receipts, ask_what_came_of_it
from purchases.models import Purchase, Receipt, ReceiptToAskFor
from systems.models import Notice
from tests.borough import Borough
from tests.factories import CaseFactory, PurchaseFactory, ToTalkAboutFactory
from tests.purchases.conftest import SignIn

ADVICE = "Yes, and keep the slip"


@pytest.fixture
def advice(borough: Borough, purchase: Purchase) -> ToTalkAbout:
    """The worker wants to talk about whether it is legal."""
    return ToTalkAboutFactory(
        team=purchase.team,
        kind=TalkKind.ADVICE,
        words="Does the law let us buy this?",
        source=f"purchase:{purchase.pk}:legal",
        case=purchase.case,
        url=purchase.get_absolute_url(),
        asked_by=borough.worker,
    )


def receipt_of(purchase: Purchase) -> Receipt:
    return Receipt.objects.create(
        purchase=purchase, file_type="jpg", size=1, sha256="0" * 64, added_by=purchase.worker
    )


def asked_for() -> list[str]:
    """The sources of what waits to be talked about."""
    return list(ToTalkAbout.objects.waiting().values_list("source", flat=True))


def test_advice_stands_with_the_purchase_and_its_worker_is_told_without_a_word_of_it(
    sign_in: SignIn, borough: Borough, purchase: Purchase, advice: ToTalkAbout
) -> None:
    client = sign_in(borough.worker)
    page = client.get(purchase.get_absolute_url()).content.decode()
    assert "Does the law let us buy this?" in page
    assert "Nothing waits for it" in page
    answer_talk(talk=advice, words=ADVICE, by=borough.colleague)
    page = client.get(purchase.get_absolute_url()).content.decode()
    assert ADVICE in page
    assert "Idris Fenwood" in page
    notice = Notice.objects.get(person=borough.worker)
    line = notice.lines.get()
    assert notice.url == purchase.get_absolute_url()
    assert ADVICE not in f"{notice.heading}{line.words}{line.next_step}"
    assert "Lantern" not in f"{notice.heading}{line.words}{line.next_step}"


def test_advice_is_not_read_above_the_team(
    sign_in: SignIn, borough: Borough, purchase: Purchase, advice: ToTalkAbout
) -> None:
    answer_talk(talk=advice, words=ADVICE, by=borough.colleague)
    for who in (borough.manager, borough.finance):
        assert ADVICE not in sign_in(who).get(purchase.get_absolute_url()).content.decode()


def test_nobody_is_told_what_they_said_themselves_or_put_away(
    borough: Borough, purchase: Purchase, advice: ToTalkAbout
) -> None:
    put_away(talk=advice, by=borough.colleague)
    answer_talk(talk=advice, words=ADVICE, by=borough.worker)
    assert not Notice.objects.exists()


def test_a_purchase_without_receipt_or_reason_is_asked_about_once(
    borough: Borough, purchase: Purchase
) -> None:
    start_debrief(team=borough.harbour, by=borough.worker)
    ask_for_receipts()
    ask_for_receipts()
    talk = ToTalkAbout.objects.get()
    assert (talk.kind, talk.team, talk.case) == ("receipt", purchase.team, purchase.case)
    assert "£38.20 at Lantern Energy" in talk.words
    assert talk.source == f"purchase:{purchase.pk}:receipt"
    assert not Notice.objects.exists()


def test_no_receipt_is_asked_for_where_there_is_nothing_to_ask(
    borough: Borough, case: Case
) -> None:
    def bought(**fields: Any) -> Purchase:
        made: Purchase = PurchaseFactory(
            team=borough.harbour, case=case, worker=borough.worker, **fields
        )
        return made

    receipt_of(bought())
    bought(no_receipt_because="The meter gives none")
    bought(amount=Decimal("-5"))
    bought(deleted_at=timezone.now(), deleted_by=borough.worker)
    one, other = (bought(payment=(payment := uuid4())), bought(payment=payment))
    receipt_of(one)
    ask_for_receipts()
    assert asked_for() == []
    Receipt.objects.filter(purchase=one).update(
        deleted_at=timezone.now(), deleted_by=borough.worker
    )
    ask_for_receipts()
    assert asked_for() == [f"purchase:{each.pk}:receipt" for each in (one, other)]


def test_however_long_ago_it_was_its_receipt_is_asked_for(borough: Borough, case: Case) -> None:
    long_ago = timezone.now() - timedelta(days=900)
    PurchaseFactory(team=borough.harbour, case=case, worker=borough.worker, recorded_at=long_ago)
    ask_for_receipts()
    assert len(asked_for()) == 1


def test_for_a_deleted_case_no_receipt_is_asked_for_until_it_is_brought_back(
    borough: Borough, case: Case, purchase: Purchase
) -> None:
    now, by = timezone.now(), borough.worker
    Case.objects.update(ended_at=now, ended_by=by, deleted_at=now, deleted_by=by)
    ask_for_receipts()
    assert asked_for() == []
    Case.objects.update(deleted_at=None, deleted_by=None)
    ask_for_receipts()
    assert asked_for() == [f"purchase:{purchase.pk}:receipt"]


def test_only_what_changed_is_looked_at_again(borough: Borough, purchase: Purchase) -> None:
    assert ReceiptToAskFor.objects.exists()
    ask_for_receipts()
    assert not ReceiptToAskFor.objects.exists()
    Purchase.objects.update(reason="It was colder than that", kind="food")
    assert not ReceiptToAskFor.objects.exists()
    receipt = receipt_of(purchase)
    Receipt.objects.filter(pk=receipt.pk).update(
        deleted_at=timezone.now(), deleted_by=borough.worker
    )
    assert ReceiptToAskFor.objects.get().purchase == purchase


def test_it_settles_itself_once_there_is_a_receipt_or_a_reason_or_it_is_taken_back(
    borough: Borough, case: Case, purchase: Purchase, advice: ToTalkAbout
) -> None:
    others = [
        PurchaseFactory(team=borough.harbour, case=case, worker=borough.worker) for _ in range(3)
    ]
    ask_for_receipts()
    assert len(asked_for()) == 5
    receipt_of(others[0])
    Purchase.objects.filter(pk=others[1].pk).update(no_receipt_because="It was lost")
    Purchase.objects.filter(pk=purchase.pk).update(
        deleted_at=timezone.now(), deleted_by=borough.worker
    )
    ask_for_receipts()
    assert asked_for() == [f"purchase:{others[2].pk}:receipt"]
    Purchase.objects.filter(pk=purchase.pk).update(deleted_at=None, deleted_by=None)
    ask_for_receipts()
    assert len(asked_for()) == 2


def test_why_there_is_no_receipt_stands_with_the_purchase_and_is_asked_no_more(
    borough: Borough, purchase: Purchase
) -> None:
    ask_for_receipts()
    talk = ToTalkAbout.objects.get()
    answer_talk(talk=talk, words="The meter gives none", by=borough.colleague)
    version = purchase.version
    purchase.refresh_from_db()
    assert (purchase.no_receipt_because, purchase.version) == ("The meter gives none", version + 1)
    ask_for_receipts()
    assert asked_for() == []
    assert not Notice.objects.exists()


@pytest.fixture
def bought_long_ago(purchase: Purchase) -> Purchase:
    long_ago = timezone.localdate() - timedelta(weeks=7)
    Purchase.objects.filter(pk=purchase.pk).update(bought_on=long_ago)
    return purchase


def test_what_came_of_it_is_asked_some_weeks_later_by_name(
    borough: Borough, case: Case, purchase: Purchase, settings: Any
) -> None:
    settings.CAME_OF_IT_AFTER_WEEKS = 4
    for weeks, asked in ((3, False), (4, True), (40, True)):
        day = timezone.localdate() - timedelta(weeks=weeks)
        Purchase.objects.update(bought_on=day)
        ask_what_came_of_it()
        assert ToTalkAbout.objects.exists() is asked
    talk = ToTalkAbout.objects.get()
    assert (talk.kind, talk.case, talk.team) == ("outcome", case, borough.harbour)
    assert "Marigold Quill" in talk.words


@pytest.mark.parametrize("ends", [answer_talk, put_away])
def test_it_is_asked_once_per_case_and_never_again(
    borough: Borough, case: Case, bought_long_ago: Purchase, ends: Any
) -> None:
    ask_what_came_of_it()
    words = {"words": "Warm all winter"} if ends is answer_talk else {}
    ends(talk=ToTalkAbout.objects.get(), by=borough.worker, **words)
    long_ago = timezone.localdate() - timedelta(weeks=20)
    PurchaseFactory(team=borough.harbour, case=case, worker=borough.worker, bought_on=long_ago)
    ask_what_came_of_it()
    assert ToTalkAbout.objects.count() == 1


def test_it_is_not_asked_of_what_is_gone(
    borough: Borough, case: Case, bought_long_ago: Purchase
) -> None:
    now = timezone.now()
    Purchase.objects.update(deleted_at=now, deleted_by=borough.worker)
    ask_what_came_of_it()
    Purchase.objects.update(deleted_at=None, deleted_by=None)
    Case.objects.update(ended_at=now, ended_by=borough.worker)
    anonymise(case=Case.objects.get(), by=borough.coordinator)
    ask_what_came_of_it()
    assert not ToTalkAbout.objects.exists()


def test_a_team_is_asked_about_a_few_cases_at_a_time(borough: Borough) -> None:
    long_ago = timezone.localdate() - timedelta(weeks=10)
    for days in range(5):
        case = CaseFactory(team=borough.harbour)
        bought_on = long_ago + timedelta(days=days)
        PurchaseFactory(team=borough.harbour, case=case, bought_on=bought_on)
    other = CaseFactory(team=borough.quay)
    PurchaseFactory(team=borough.quay, case=other, bought_on=long_ago)
    for _ in range(2):
        ask_what_came_of_it()
        assert ToTalkAbout.objects.of_team(borough.harbour).count() == 3
        assert ToTalkAbout.objects.of_team(borough.quay).count() == 1
    put_away(talk=ToTalkAbout.objects.of_team(borough.harbour)[0], by=borough.worker)
    ask_what_came_of_it()
    assert ToTalkAbout.objects.of_team(borough.harbour).count() == 4
