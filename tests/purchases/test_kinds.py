"""Administrators add, reword, order and retire the kinds of purchases, and bring them back."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse

from purchases.actions.keeping import add_kind, reword_kind
from purchases.models import Kind, Purchase
from tests.borough import Borough
from tests.purchases.conftest import SignIn, Typed

KINDS = reverse("purchases:kinds")
NEW = reverse("purchases:new_kind")


@pytest.fixture
def admin(sign_in: SignIn, borough: Borough) -> Client:
    return sign_in(borough.administrator)


def url(name: str, code: str) -> str:
    return reverse(f"purchases:{name}", args=[code])


def offered() -> list[str]:
    return list(Kind.objects.offered().values_list("name", flat=True))


SHIPPED = ["Food", "Warmth", "Clothes", "Travel", "Home", "Belonging", "Other"]


def test_the_service_begins_with_seven(admin: Client) -> None:
    assert offered() == SHIPPED
    page = admin.get(KINDS).content.decode()
    assert page.index("Food") < page.index("Warmth") < page.index("Other")


def test_a_kind_is_added_after_the_others_and_can_be_chosen(
    admin: Client, sign_in: SignIn, borough: Borough, purchase: Purchase, typed: Typed
) -> None:
    admin.post(NEW, {"name": "Phones and data"})
    assert offered() == [*SHIPPED, "Phones and data"]
    new = f"{reverse('purchases:new')}?case={purchase.case_id}"
    worker = sign_in(borough.worker)
    assert "Phones and data" in worker.get(new).content.decode()
    assert worker.post(new, typed(kind="phones-and-data")).status_code == 302
    assert Purchase.objects.filter(kind="phones-and-data").exists()


def test_names_that_would_make_the_same_code_have_their_own(borough: Borough) -> None:
    by = borough.administrator
    codes = [
        add_kind(name=name, by=by).code
        for name in ("Phones", "Phones!", "Phones?", "電話", "A long name, longer than any code is")
    ]
    assert codes == ["phones", "phones-2", "phones-3", "kind", "a-long-name-longer-t"]


@pytest.mark.parametrize("name", ["", "  ", "Food", "food", "x" * 61])
def test_a_name_is_needed_and_is_its_own(admin: Client, name: str) -> None:
    response = admin.post(NEW, {"name": name})
    assert response.status_code == 422
    assert response.context["form"].errors["name"]
    assert offered() == SHIPPED


def test_a_kind_is_reworded_for_past_purchases_too(
    admin: Client, borough: Borough, purchase: Purchase
) -> None:
    response = admin.post(url("change_kind", "warmth"), {"name": "Keeping warm", "version": 1})
    assert response.status_code == 302
    assert Purchase.objects.get(pk=purchase.pk).kind.name == "Keeping warm"
    history = apps.get_model("purchases", "KindEvent").objects.filter(pgh_obj="warmth")
    assert history.latest("pgh_id").name == "Keeping warm"
    page = admin.get(url("kind", "warmth")).content.decode()
    assert "Name: Keeping warm" in page
    assert "by Nell Osgood" in page


def test_rewording_keeps_to_names_that_are_free(admin: Client) -> None:
    assert admin.post(url("change_kind", "warmth"), {"name": "Food", "version": 1}).status_code == (
        422
    )
    same = {"name": "Warmth", "version": 1}
    assert admin.post(url("change_kind", "warmth"), same).status_code == 302


def test_a_stale_rewording_shows_both(admin: Client, borough: Borough) -> None:
    kind = Kind.objects.get(pk="warmth")
    reword_kind(kind=kind, version=1, name="Heat", by=borough.administrator)
    response = admin.post(url("change_kind", "warmth"), {"name": "Fuel", "version": 1})
    assert response.status_code == 422
    assert "Heat" in response.content.decode()
    assert "Fuel" in response.content.decode()
    assert Kind.objects.get(pk="warmth").name == "Heat"


def test_kinds_are_put_in_another_order(admin: Client) -> None:
    admin.post(url("move_kind", "travel"), {"way": "up"})
    assert offered()[2:4] == ["Travel", "Clothes"]
    admin.post(url("move_kind", "food"), {"way": "down"})
    assert offered()[:2] == ["Warmth", "Food"]
    before = offered()
    admin.post(url("move_kind", "warmth"), {"way": "up"})
    admin.post(url("move_kind", "other"), {"way": "down"})
    assert offered() == before


def test_a_retired_kind_is_offered_no_more_and_stays_with_what_it_was_said_of(
    admin: Client, sign_in: SignIn, borough: Borough, purchase: Purchase, typed: Typed
) -> None:
    admin.post(url("retire_kind", "warmth"), {"version": 1})
    kind = Kind.objects.get(pk="warmth")
    assert kind.retired_by == borough.administrator
    assert "Warmth" not in offered()
    worker = sign_in(borough.worker)
    new = f"{reverse('purchases:new')}?case={purchase.case_id}"
    assert worker.post(new, typed(kind="warmth")).status_code == 422
    assert "Warmth" in worker.get(purchase.get_absolute_url()).content.decode()
    assert 'value="warmth" selected' in (
        worker.get(reverse("purchases:change", args=[purchase.pk])).content.decode()
    )
    page = admin.get(KINDS).content.decode()
    assert page.index("Not offered any more") < page.index(">Warmth<")


def test_a_retired_kind_is_brought_back_to_its_place(admin: Client, borough: Borough) -> None:
    admin.post(url("retire_kind", "warmth"), {"version": 1})
    admin.post(url("bring_back_kind", "warmth"), {"version": 2})
    assert offered() == SHIPPED
    history = apps.get_model("purchases", "KindEvent").objects.filter(pgh_obj="warmth")
    assert [bool(event.retired_at) for event in history.order_by("pgh_id")][-2:] == [True, False]


def test_pressing_twice_is_pressing_once_and_an_old_page_changes_nothing(
    admin: Client, borough: Borough
) -> None:
    for _ in range(2):
        assert admin.post(url("retire_kind", "warmth"), {"version": 1}).status_code == 302
    assert Kind.objects.get(pk="warmth").version == 2
    for version in ("1", "", "x"):
        page = admin.post(url("bring_back_kind", "warmth"), {"version": version}, follow=True)
        assert "Somebody else changed this kind meanwhile" in page.content.decode()
    assert Kind.objects.get(pk="warmth").retired_at


def test_the_last_kind_cannot_be_retired(admin: Client) -> None:
    for kind in Kind.objects.exclude(pk="other"):
        admin.post(url("retire_kind", kind.pk), {"version": 1})
    page = admin.post(url("retire_kind", "other"), {"version": 1}, follow=True).content.decode()
    assert "is the last kind" in page
    assert offered() == ["Other"]


def test_only_whoever_administers_something_sees_them(sign_in: SignIn, borough: Borough) -> None:
    for who in (borough.worker, borough.manager, borough.finance, borough.steward):
        client = sign_in(who)
        assert client.get(KINDS).status_code == 404
        assert client.post(NEW, {"name": "Mine"}).status_code == 404
        assert client.post(url("retire_kind", "food"), {"version": 1}).status_code == 404
