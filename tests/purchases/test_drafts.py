"""What somebody began to write down is kept for them alone until it is recorded."""

from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from casework.models import Case, CaseLook, Way
from purchases.actions import record_purchase, save_draft
from purchases.models import Purchase, PurchaseDraft
from tests.borough import Borough
from tests.purchases.conftest import SignIn, Typed

SAVE = "/purchases/drafts/"


def save(client: Client, case: Case, **typed: str) -> Any:
    key = typed.pop("key", str(uuid4()))
    (field, value), *_ = typed.items()
    return client.post(f"{SAVE}?case={case.pk}", {"key": key, "field": field, "value": value})


@pytest.fixture
def draft(borough: Borough, case: Case) -> PurchaseDraft:
    """£12 at the market, for Marigold Quill, by the worker."""
    fields = {"amount": "12", "supplier": "Market", "bought_on_day": "31", "paid": "cash"}
    draft = save_draft(key=uuid4(), case=case, fields=fields, by=borough.worker)
    assert draft
    return draft


def test_each_input_is_saved_as_it_is_typed_also_what_no_purchase_can_have(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    client, key = sign_in(borough.worker), str(uuid4())
    assert save(client, case, key=key, amount="a ten").json()["url"].endswith(f"?draft={key}")
    assert save(client, case, key=key, reason="Marigold").status_code == 200
    assert save(client, case, key=key, amount="a tenner").status_code == 200
    draft = PurchaseDraft.objects.get()
    today = timezone.localdate()
    day = {"day": today.day, "month": today.month, "year": today.year}
    assert draft.fields == {
        **{f"bought_on_{part}": str(number) for part, number in day.items()},
        "amount": "a tenner",
        "reason": "Marigold",
    }
    assert (draft.worker, draft.case) == (borough.worker, case)
    assert not Purchase.objects.exists()


def test_a_sitting_is_on_record_once(sign_in: SignIn, borough: Borough, case: Case) -> None:
    client, key = sign_in(borough.worker), str(uuid4())
    for words in ("a", "ab", "abc"):
        save(client, case, key=key, reason=words)
    look = CaseLook.objects.get()
    assert (look.case, look.way, look.what) == (case, Way.WRITE, "Purchase begun")


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ({"key": "nonsense", "amount": "1"}, 404),
        ({"worker_id": "1"}, 404),
        ({"csrfmiddlewaretoken": "1"}, 404),
        ({"reason": "x" * 10_001}, 422),
    ],
)
def test_what_is_no_input_is_not_kept_and_the_answer_says_so(
    sign_in: SignIn, borough: Borough, case: Case, *, typed: dict[str, str], status: int
) -> None:
    response = save(sign_in(borough.worker), case, **typed)
    assert response.status_code == status
    assert response.json()["problem"]
    assert not PurchaseDraft.objects.exists()


def test_nothing_is_kept_for_a_case_that_is_closed_to_somebody(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    for who in (borough.colleague, borough.other_worker):
        assert save(sign_in(who), restricted, amount="5").status_code == 404
    assert sign_in(borough.worker).post(SAVE, {"field": "amount", "value": "1"}).status_code == 404
    assert sign_in(borough.manager).post(SAVE).status_code == 403
    assert sign_in(borough.stranger).post(SAVE).status_code == 404
    assert not PurchaseDraft.objects.exists()


def test_nobody_writes_in_what_somebody_else_began(
    sign_in: SignIn, borough: Borough, case: Case, draft: PurchaseDraft
) -> None:
    client = sign_in(borough.colleague)
    assert save(client, case, key=str(draft.key), amount="99").status_code == 404
    assert client.get(draft.get_absolute_url()).status_code == 404
    assert client.post(f"/purchases/drafts/{draft.key}/drop/").status_code == 404
    for page in ("/purchases/", "/"):
        assert "£12 at Market" not in client.get(page).content.decode()
    draft.refresh_from_db()
    assert draft.fields["amount"] == "12"


def test_it_is_gone_on_with_as_it_was_left(
    sign_in: SignIn, borough: Borough, draft: PurchaseDraft
) -> None:
    client = sign_in(borough.worker)
    for page in ("/purchases/", "/"):
        assert "£12 at Market for Marigold Quill" in client.get(page).content.decode()
    page = client.get(draft.get_absolute_url()).content.decode()
    for part in ('value="12"', 'value="Market"', 'value="31"', str(draft.key)):
        assert part in page
    assert "Error: " not in page


def test_a_draft_for_a_case_that_closed_to_its_writer_is_out_of_sight(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    draft = save_draft(
        key=uuid4(), case=restricted, fields={"supplier": "Secret"}, by=borough.worker
    )
    assert draft
    restricted.allocations.all().delete()
    client = sign_in(borough.worker)
    assert client.get(draft.get_absolute_url()).status_code == 404
    assert "Secret" not in client.get("/purchases/").content.decode()
    assert save(client, restricted, key=str(draft.key), amount="1").status_code == 404


def test_recording_it_ends_it_and_words_that_come_late_begin_nothing(
    sign_in: SignIn, borough: Borough, case: Case, draft: PurchaseDraft, typed: Typed
) -> None:
    client, key = sign_in(borough.worker), str(draft.key)
    response = client.post(draft.get_absolute_url(), typed(key=key))
    purchase = Purchase.objects.get()
    assert response["Location"] == purchase.get_absolute_url()
    assert not PurchaseDraft.objects.exists()
    late = save(client, case, key=key, reason="Late")
    assert (late.status_code, late.json()["url"]) == (200, "")
    assert not PurchaseDraft.objects.exists()
    # Going back in the browser leads to what was recorded.
    assert client.get(draft.get_absolute_url())["Location"] == purchase.get_absolute_url()


def test_words_typed_at_the_very_moment_of_recording_are_not_unfinished(
    sign_in: SignIn, borough: Borough, case: Case, draft: PurchaseDraft
) -> None:
    Purchase.objects.create(
        worker=borough.worker,
        team=case.team,
        case=case,
        supplier="Market",
        amount=12,
        reason="So",
        key=draft.key,
    )
    assert list(PurchaseDraft.objects.of(borough.worker)) == []


def test_without_javascript_it_is_finished_later(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    client = sign_in(borough.worker)
    sent = {**typed(amount="so much", talk_legal="on"), "key": str(uuid4()), "later": "yes"}
    response = client.post(f"/purchases/new/?case={case.pk}", sent, follow=True)
    assert "Saved. Go on with it" in response.content.decode()
    draft = PurchaseDraft.objects.get()
    assert draft.fields["amount"] == "so much"
    assert draft.fields["talk_legal"] == "on"
    assert not Purchase.objects.exists()
    unticked = {**typed(), "key": sent["key"], "later": "yes"}
    client.post(draft.get_absolute_url(), unticked)
    draft.refresh_from_db()
    assert draft.fields["talk_legal"] == ""


def test_a_character_that_cannot_be_kept_breaks_nothing(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    client = sign_in(borough.worker)
    assert save(client, case, reason="So\x00 what").status_code == 200
    assert PurchaseDraft.objects.get().fields["reason"] == "So what"
    by_a_link = {"key": str(uuid4()), "field": "reason", "value": "So"}
    assert client.post(f"{SAVE}?case={case.pk}&supplier=%00", by_a_link).status_code == 200
    later = {**typed(reason="So\x00"), "later": "yes"}
    assert client.post(f"/purchases/new/?case={case.pk}", later).status_code == 302


def test_it_can_be_let_go_of(sign_in: SignIn, borough: Borough, draft: PurchaseDraft) -> None:
    sign_in(borough.worker).post(f"/purchases/drafts/{draft.key}/drop/")
    assert not PurchaseDraft.objects.exists()


@pytest.mark.parametrize("key", ["", "x", "0" * 32])
def test_a_draft_that_is_none_is_not_found(sign_in: SignIn, borough: Borough, key: str) -> None:
    assert sign_in(borough.worker).get(f"/purchases/new/?draft={key}").status_code == 404


def test_money_that_came_back_is_still_that_when_it_is_gone_on_with(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    client, key = sign_in(borough.worker), str(uuid4())
    client.post(
        f"{SAVE}?case={case.pk}&came_back=yes", {"key": key, "field": "amount", "value": "5"}
    )
    address = PurchaseDraft.objects.get().get_absolute_url()
    assert "How much came back?" in client.get(address).content.decode()
    client.post(address, typed(amount="5", key=key))
    assert Purchase.objects.get().amount == -5


def test_what_the_form_began_with_is_there_when_it_is_gone_on_with(
    sign_in: SignIn, borough: Borough, case: Case, purchase: Purchase
) -> None:
    client, key = sign_in(borough.worker), str(uuid4())
    saving = client.get(f"/purchases/new/?case={case.pk}&beside={purchase.pk}").context["begun"]
    client.post(f"{SAVE}?{saving.saving}", {"key": key, "field": "amount", "value": "5"})
    form = client.get(PurchaseDraft.objects.get().get_absolute_url()).context["form"]
    assert form["bought_on"].value() == [
        str(part) for part in (purchase.bought_on.day, purchase.bought_on.month)
    ] + [str(purchase.bought_on.year)]
    assert (form["supplier"].value(), form["kind"].value()) == ("Lantern Energy", "warmth")
    assert form["amount"].value() == "5"


def test_a_second_press_finds_the_first_purchase(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    client, key = sign_in(borough.worker), str(uuid4())
    answers = {
        client.post(f"/purchases/new/?case={case.pk}", typed(key=key))["Location"] for _ in range(2)
    }
    assert answers == {Purchase.objects.get().get_absolute_url()}
    assert case.timeline.count() == 1


def test_a_key_that_is_somebody_elses_or_none_records_all_the_same(
    sign_in: SignIn, borough: Borough, case: Case, purchase: Purchase, typed: Typed
) -> None:
    theirs = uuid4()
    Purchase.objects.update(key=theirs)
    client = sign_in(borough.colleague)
    for key in (str(theirs), "nonsense", ""):
        assert client.post(f"/purchases/new/?case={case.pk}", typed(key=key)).status_code == 302
    assert Purchase.objects.recorded_by(borough.colleague).count() == 3


def test_the_form_can_be_filled_in_by_a_link(sign_in: SignIn, borough: Borough, case: Case) -> None:
    client = sign_in(borough.worker)
    aside = "amount=6.80&supplier=Market+Cafe&bought_on=2026-02-03"
    choice = client.get(f"/purchases/new/?{aside}").content.decode()
    assert f"?case={case.pk}&amp;amount=6.80&amp;supplier=Market+Cafe" in choice
    form = client.get(f"/purchases/new/?case={case.pk}&{aside}").context["form"]
    assert (form["amount"].value(), form["supplier"].value()) == ("6.80", "Market Cafe")
    broken = client.get(f"/purchases/new/?case={case.pk}&bought_on=never&card=x&amount=%00")
    assert broken.status_code == 200


def test_recording_from_code_needs_no_key(borough: Borough, case: Case) -> None:
    for _ in range(2):
        record_purchase(
            case=case,
            by=borough.worker,
            supplier="Shop",
            amount=Decimal(5),
            kind="food",
            reason="So",
        )
    assert Purchase.objects.count() == 2
