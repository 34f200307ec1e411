"""A purchase is taken back, brought back within 30 days, or gone for good."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone

from casework.models import Case, CaseLook, Way
from debriefs.models import ToTalkAbout
from learning_cycles.models import Conversation
from learning_cycles.rollup import roll_up
from learning_cycles.surroundings import surroundings_of
from purchases.actions import (
    ask_question,
    bring_back,
    change_purchase,
    look_back_at,
    record_purchase,
    take_back,
)
from purchases.actions.forgetting import forget_taken_back
from purchases.models import Learning, Purchase, Receipt, Reply
from systems.models import Notice
from tests.borough import Borough
from tests.factories import IssueFactory
from tests.purchases.conftest import SignIn, Typed


def age(purchase: Purchase, days: int) -> None:
    Purchase.objects.filter(pk=purchase.pk).update(
        deleted_at=timezone.now() - timedelta(days=days, seconds=1)
    )


def test_it_goes_from_every_page_also_after_a_look_back(
    sign_in: SignIn, borough: Borough, case: Case, purchase: Purchase
) -> None:
    look_back_at(purchases=[purchase], by=borough.manager)
    ask_question(purchase=purchase, words="How did it go?", by=borough.manager)
    client = sign_in(borough.worker)
    assert client.get(f"/purchases/{purchase.pk}/take-back/").status_code == 200
    response = client.post(f"/purchases/{purchase.pk}/take-back/", follow=True)
    assert "£38.20 at Lantern Energy" in response.content.decode()
    purchase.refresh_from_db()
    assert purchase.deleted_by == borough.worker
    assert not case.timeline.exists()
    pages = ["/purchases/", f"/cases/{case.pk}/", "/", "/purchases/?spend=yes"]
    pages += ["/purchases/look-back/", "/api/v1/purchases/", "/api/v1/purchases/?spend=true"]
    for who in (borough.worker, borough.coordinator, borough.manager, borough.finance):
        reader = sign_in(who)
        for page in pages:
            assert "Lantern" not in reader.get(page).content.decode(), page
        for page in ("", "change/", "refund/", "take-back/"):
            assert reader.get(f"/purchases/{purchase.pk}/{page}").status_code == 404
        assert reader.get(f"/purchases/look-back/{purchase.pk}/").status_code == 404
        assert reader.get(f"/api/v1/purchases/{purchase.pk}/").status_code == 404
        found = reader.post("/search/", {"words": "Lantern"}).context["result"].found
        assert not found


def test_money_that_was_taken_back_is_not_told_of_a_conversation(
    borough: Borough, case: Case
) -> None:
    issue = IssueFactory(team=borough.harbour, case=case, sent=True)
    bought = record_purchase(
        case=case,
        by=borough.worker,
        supplier="Shop",
        amount=Decimal(60),
        kind="food",
        reason="So",
        issue=issue,
    )
    roll_up()
    of_the_team = Conversation.objects.get(system=borough.organisation)
    assert surroundings_of(borough.worker, of_the_team).spend.value == 60
    take_back(purchase=bought, by=borough.worker)
    assert surroundings_of(borough.worker, of_the_team).spend.value == 0
    roll_up()
    assert surroundings_of(borough.steward, of_the_team).spend.value == 0


def test_money_that_came_back_is_not_told_as_spent(borough: Borough, case: Case) -> None:
    issue = IssueFactory(team=borough.harbour, case=case, sent=True)
    record_purchase(
        case=case,
        by=borough.worker,
        supplier="Shop",
        amount=Decimal(-60),
        kind="food",
        reason="So",
        issue=issue,
    )
    roll_up()
    conversation = Conversation.objects.get(system=borough.organisation)
    assert str(surroundings_of(borough.steward, conversation).spend) == "0"


def test_it_is_brought_back_as_it_was(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    client = sign_in(borough.worker)
    client.post(f"/purchases/new/?case={case.pk}", typed(talk_legal="on"))
    purchase = Purchase.objects.get()
    told = case.timeline.values_list("words", "by", "happened_at").get()
    take_back(purchase=purchase, by=borough.worker)
    assert not ToTalkAbout.objects.waiting().exists()
    CaseLook.objects.all().delete()
    response = client.post(f"/purchases/{purchase.pk}/bring-back/")
    assert response["Location"] == purchase.get_absolute_url()
    assert client.get(purchase.get_absolute_url()).status_code == 200
    assert case.timeline.values_list("words", "by", "happened_at").get() == told
    assert ToTalkAbout.objects.waiting().count() == 1
    assert CaseLook.objects.filter(way=Way.WRITE).get().what == "Purchase brought back"


def test_what_was_answered_before_it_was_taken_back_stays_answered(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    sign_in(borough.worker).post(f"/purchases/new/?case={case.pk}", typed(talk_legal="on"))
    purchase = Purchase.objects.get()
    ToTalkAbout.objects.update(
        answer="Go on", settled_at=timezone.now(), settled_by=borough.colleague
    )
    take_back(purchase=purchase, by=borough.worker)
    bring_back(purchase=purchase, by=borough.worker)
    assert ToTalkAbout.objects.get().answer == "Go on"


@pytest.mark.parametrize("who", ["colleague", "coordinator", "manager", "finance", "stranger"])
def test_only_whoever_recorded_it_takes_it_back_and_brings_it_back(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    status = client.post(f"/purchases/{purchase.pk}/take-back/").status_code
    assert status == (404 if who == "stranger" else 403)
    purchase.refresh_from_db()
    assert purchase.deleted_at is None
    take_back(purchase=purchase, by=borough.worker)
    assert client.post(f"/purchases/{purchase.pk}/bring-back/").status_code == 404
    page = client.get("/purchases/taken-back/")
    assert page.status_code in (200, 403, 404)
    assert "Lantern" not in page.content.decode()


def test_after_30_days_nobody_brings_it_back(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    take_back(purchase=purchase, by=borough.worker)
    age(purchase, 30)
    client = sign_in(borough.worker)
    assert client.post(f"/purchases/{purchase.pk}/bring-back/").status_code == 404
    assert "Lantern" not in client.get("/purchases/taken-back/").content.decode()
    assert bring_back(purchase=purchase, by=borough.worker).deleted_at is not None


def test_then_it_is_gone_with_all_that_hung_on_it(
    borough: Borough, case: Case, purchase: Purchase, django_capture_on_commit_callbacks: object
) -> None:
    question = ask_question(purchase=purchase, words="Xylophone?", by=borough.manager)
    Reply.objects.create(question=question, words="Xylophone!", written_by=borough.worker)
    Learning.objects.create(
        purchase=purchase, words="Xylophones", written_by=borough.manager, became="issue:1"
    )
    receipt = Receipt.objects.create(
        purchase=purchase, file_type="jpg", size=1, sha256="0" * 64, added_by=borough.worker
    )
    default_storage.save(receipt.path, ContentFile(b"x"))
    change_purchase(
        purchase=purchase, version=1, by=borough.worker, more="A xylophone", talk_about=["legal"]
    )
    take_back(purchase=purchase, by=borough.worker)
    age(purchase, 29)
    assert forget_taken_back() == 0
    age(purchase, 30)
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        assert forget_taken_back() == 1
    assert forget_taken_back() == 0
    assert not Purchase.objects.exists()
    assert not Notice.objects.filter(topic=f"purchase:{purchase.pk}").exists()
    assert not default_storage.exists(receipt.path)
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        for (table,) in cursor.fetchall():
            cursor.execute(f"SELECT 1 FROM \"{table}\" t WHERE t::text ~* 'xylophone|Lantern'")
            assert cursor.fetchone() is None, table


def test_what_stays_is_not_gone_with_it(borough: Borough, purchase: Purchase) -> None:
    forget_taken_back()
    assert Purchase.objects.exists()


def test_a_correction_that_comes_after_it_was_taken_back_does_not_bring_it_back(
    borough: Borough, case: Case, purchase: Purchase
) -> None:
    take_back(purchase=purchase, by=borough.worker)
    with pytest.raises(Purchase.DoesNotExist):
        change_purchase(purchase=purchase, version=1, by=borough.worker, reason="Late")
    assert not case.timeline.exists()


def test_the_page_tells_who_changed_what_and_when(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    change_purchase(
        purchase=purchase,
        version=1,
        by=borough.worker,
        amount=Decimal(40),
        necessary="",
        reason="It was minus four",
        paid_with="cash",
        card=None,
        serves=None,
    )
    take_back(purchase=purchase, by=borough.worker)
    bring_back(purchase=purchase, by=borough.worker)
    history = sign_in(borough.colleague).get(purchase.get_absolute_url()).context["history"]
    assert [(each.who, each.what, each.words) for each in history] == [
        ("Wren Calloway", "Brought back", ""),
        ("Wren Calloway", "Taken back", ""),
        ("Wren Calloway", "Necessary: taken out", "A night without heat"),
        ("Wren Calloway", "Why it made sense: in other words", "It was minus four"),
        ("Wren Calloway", "What it serves is another", ""),
        ("Wren Calloway", "How it was paid: cash, before that not said", ""),
        ("Wren Calloway", "How much: £40.00, before that £38.20", ""),
        ("Wren Calloway", "Recorded", ""),
    ]
