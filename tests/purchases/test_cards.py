"""Administrators keep cards: who holds which, from when until when, and all that was said of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from purchases.actions.keeping import add_budget, add_card, change_card
from purchases.models import Budget, Card, Purchase
from systems.models import Person, RoleKind, System
from tests.borough import Borough
from tests.factories import PersonFactory, RoleFactory, SystemFactory
from tests.purchases.conftest import SignIn

CARDS = reverse("purchases:cards")


@pytest.fixture
def admin(sign_in: SignIn, borough: Borough) -> Client:
    return sign_in(borough.administrator)


def a_card(borough: Borough, **changed: Any) -> Card:
    said: dict[str, Any] = {
        "system": borough.harbour,
        "holder": borough.worker,
        "last_four": "4417",
        "issuer": "Tyne Bank",
        "from_day": timezone.localdate(),
    }
    return add_card(by=borough.administrator, **(said | changed))


def a_budget(system: System, by: Person, **changed: Any) -> Budget:
    today = timezone.localdate()
    said: dict[str, Any] = {
        "name": "Whatever makes sense",
        "amount": 600,
        "from_day": today,
        "until_day": today + timedelta(days=364),
    }
    return add_budget(system=system, by=by, **(said | changed))


def typed(borough: Borough, **changed: Any) -> dict[str, Any]:
    """What an administrator types for a card of the worker from 1 April 2026."""
    return {
        "holder": borough.worker.pk,
        "last_four": "4417",
        "system": borough.harbour.pk,
        "issuer": "Tyne Bank",
        "reference": "HARBOUR 1",
        "budget": "",
        "from_day_day": "1",
        "from_day_month": "4",
        "from_day_year": "2026",
        **changed,
    }


def new_url(holder: Person) -> str:
    return f"{reverse('purchases:new_card')}?holder={holder.pk}"


def change_url(card: Card, holder: Person | None = None) -> str:
    url = reverse("purchases:change_card", args=[card.pk])
    return f"{url}?holder={holder.pk}" if holder else url


def events() -> Any:
    return apps.get_model("purchases", "CardEvent").objects.order_by("pgh_id")


def test_a_card_is_added_for_somebody_who_was_found_first(admin: Client, borough: Borough) -> None:
    assert admin.get(reverse("purchases:new_card")).headers["Location"].endswith("/holder/")
    found = admin.get(reverse("purchases:choose_holder"), {"q": "calloway"}).content.decode()
    assert new_url(borough.worker) in found
    assert new_url(borough.colleague) not in found
    budget = a_budget(borough.organisation, borough.administrator)

    response = admin.post(new_url(borough.worker), typed(borough, budget=budget.pk))

    card = Card.objects.get()
    assert response.headers["Location"] == card.get_absolute_url()
    assert (card.holder, card.system, card.last_four) == (borough.worker, borough.harbour, "4417")
    assert (card.issuer, card.reference, card.budget) == ("Tyne Bank", "HARBOUR 1", budget)
    assert (card.from_day, card.until_day, card.version) == (date(2026, 4, 1), None, 1)


def test_of_a_whole_number_only_the_last_four_digits_are_kept(
    admin: Client, borough: Borough
) -> None:
    number = "4111 1111 1111 1111"
    admin.post(
        new_url(borough.worker),
        typed(borough, last_four=number, issuer=f"Bank of {number}", reference=number),
    )
    card = Card.objects.get()
    assert card.last_four == "1111"
    assert card.issuer == "Bank of card ending 1111"
    assert card.reference == events().get().reference == "card ending 1111"


@pytest.mark.parametrize(
    "wrong", ["", "441", "44177", "abcd", "44 17", "\N{FULLWIDTH DIGIT FOUR}" * 4, "card"]
)
def test_anything_but_four_digits_is_asked_for_again(
    admin: Client, borough: Borough, wrong: str
) -> None:
    response = admin.post(new_url(borough.worker), typed(borough, last_four=wrong))
    assert response.status_code == 422
    assert response.context["form"].errors["last_four"]
    assert not Card.objects.exists()


def test_a_card_is_for_a_system_in_which_its_holder_has_a_role(
    admin: Client, borough: Borough
) -> None:
    response = admin.post(new_url(borough.worker), typed(borough, system=borough.quay.pk))
    assert response.status_code == 422
    assert "has no role in Quay team" in response.content.decode()
    admin.post(new_url(borough.worker), typed(borough, system=borough.organisation.pk))
    assert Card.objects.get().system == borough.organisation


def test_a_card_is_paid_from_a_budget_of_its_system_or_above(
    admin: Client, borough: Borough
) -> None:
    elsewhere = a_budget(borough.quay, borough.administrator)
    response = admin.post(new_url(borough.worker), typed(borough, budget=elsewhere.pk))
    assert response.status_code == 422
    assert "budget of Quay team" in response.content.decode()


def test_the_last_day_is_not_before_the_first(admin: Client, borough: Borough) -> None:
    until = {"until_day_day": "31", "until_day_month": "3", "until_day_year": "2026"}
    response = admin.post(new_url(borough.worker), typed(borough, **until))
    assert response.status_code == 422
    assert "until_day" in response.context["form"].errors


def test_a_card_moves_to_another_holder_and_its_history_says_so(
    admin: Client, borough: Borough
) -> None:
    card = a_card(borough)
    page = admin.get(change_url(card, borough.colleague))
    assert "Once you save, Idris Fenwood does." in page.content.decode()
    data = typed(borough, holder=borough.colleague.pk, version=1)

    assert admin.post(change_url(card, borough.colleague), data).status_code == 302

    card.refresh_from_db()
    assert (card.holder, card.version) == (borough.colleague, 2)
    assert [event.holder for event in events()] == [borough.worker, borough.colleague]
    shown = admin.get(card.get_absolute_url()).content.decode()
    assert shown.index("Held by: Idris Fenwood") < shown.index("Held by: Wren Calloway")
    assert "by Nell Osgood" in shown


def test_a_stale_change_shows_both_and_loses_neither(admin: Client, borough: Borough) -> None:
    card = a_card(borough)
    change_card(card=card, version=1, by=borough.administrator, issuer="Other Bank")
    response = admin.post(change_url(card), typed(borough, issuer="Third Bank", version=1))
    shown = response.content.decode()
    assert response.status_code == 422
    assert "Other Bank" in shown
    assert "Third Bank" in shown
    card.refresh_from_db()
    assert card.issuer == "Other Bank"
    assert admin.post(change_url(card), typed(borough, issuer="Third Bank", version=2)).status_code
    card.refresh_from_db()
    assert (card.issuer, card.version) == ("Third Bank", 3)


def test_a_card_of_somebody_who_has_moved_on_can_still_be_changed(
    admin: Client, borough: Borough
) -> None:
    card = a_card(borough)
    borough.worker.roles.all().delete()
    response = admin.post(change_url(card), typed(borough, issuer="Other Bank", version=1))
    assert response.status_code == 302


def test_two_cards_that_end_alike_are_pointed_out_and_kept(admin: Client, borough: Borough) -> None:
    first = a_card(borough)
    response = admin.post(new_url(borough.worker), typed(borough, issuer="Other Bank"), follow=True)
    assert "Another card ends in 4417 on some of these days." in response.content.decode()
    assert Card.objects.count() == 2
    assert "the one that Wren Calloway holds" in (
        admin.get(first.get_absolute_url()).content.decode()
    )
    assert admin.get(CARDS).content.decode().count("Another card ends in these digits") == 2


@pytest.mark.parametrize(
    ("from_day", "until_day", "alike"),
    [
        (date(2026, 1, 1), None, True),
        (date(2026, 1, 1), date(2026, 3, 31), False),
        (date(2026, 1, 1), date(2026, 4, 1), True),
        (date(2026, 4, 30), date(2026, 5, 1), True),
        (date(2026, 5, 1), None, False),
    ],
)
def test_cards_are_alike_only_on_the_same_days(
    borough: Borough, from_day: date, until_day: date | None, alike: bool
) -> None:
    card = a_card(borough, from_day=date(2026, 4, 1), until_day=date(2026, 4, 30))
    other = a_card(borough, from_day=from_day, until_day=until_day)
    a_card(borough, last_four="5120", from_day=date(2026, 4, 1))
    own = Card.objects.looked_after_by(borough.administrator)
    assert list(own.twins_of(card)) == ([other] if alike else [])
    told = {each.pk: each.has_twin for each in own.with_has_twin(borough.administrator)}
    assert (told[card.pk], told[other.pk]) == (alike, alike)


def test_the_list_is_searched_and_shows_what_ran_out_on_request(
    admin: Client, borough: Borough
) -> None:
    a_card(borough)
    a_card(borough, last_four="5120", holder=borough.colleague, issuer="Dale Bank")
    old = date(2020, 1, 1)
    a_card(borough, last_four="6033", from_day=old, until_day=old)

    def shown(**query: str) -> set[str]:
        page = admin.get(CARDS, query).content.decode()
        return {last_four for last_four in ("4417", "5120", "6033") if last_four in page}

    assert shown() == {"4417", "5120"}
    assert shown(all="yes") == {"4417", "5120", "6033"}
    assert shown(q="fenwood") == {"5120"}
    assert shown(q="dale b") == {"5120"}
    assert "No card here is like that." in admin.get(CARDS, {"q": "nobody"}).content.decode()


def test_an_administrator_keeps_only_what_is_of_their_own_systems(
    admin: Client, borough: Borough
) -> None:
    far = SystemFactory(name="Far team", parent=borough.place)
    stranger = PersonFactory(name="Far Worker")
    RoleFactory(person=stranger, system=far, kind=RoleKind.CASEWORKER)
    card = a_card(borough, system=far, holder=stranger)
    assert admin.get(card.get_absolute_url()).status_code == 404
    assert admin.get(change_url(card)).status_code == 404
    assert admin.get(new_url(stranger)).status_code == 404
    own = a_card(borough)
    data = typed(borough, holder=stranger.pk, version=1)
    assert admin.post(change_url(own), data).status_code == 422
    assert admin.post(new_url(borough.worker), typed(borough, system=far.pk)).status_code == 422
    assert "Far Worker" not in admin.get(CARDS).content.decode()


def test_a_holder_sees_their_own_cards_and_nobody_elses(sign_in: SignIn, borough: Borough) -> None:
    today = timezone.localdate()
    a_card(borough, until_day=today)
    a_card(borough, last_four="5120", holder=borough.colleague)
    a_card(borough, last_four="6033", from_day=date(2020, 1, 1), until_day=date(2020, 1, 2))
    a_card(borough, last_four="7001", from_day=today + timedelta(days=1))
    page = sign_in(borough.worker).get(reverse("purchases:purchases")).content.decode()
    assert "You hold the card ending 4417, until" in page
    assert not [digits for digits in ("5120", "6033", "7001") if digits in page]


def test_a_manager_who_holds_a_card_sees_it_too(sign_in: SignIn, borough: Borough) -> None:
    a_card(borough, holder=borough.manager, system=borough.organisation)
    page = sign_in(borough.manager).get(reverse("purchases:purchases")).content.decode()
    assert "You hold the card ending 4417." in page


def test_whoever_administers_sees_no_purchase(
    admin: Client, borough: Borough, purchase: Purchase
) -> None:
    card = a_card(borough, budget=a_budget(borough.harbour, borough.administrator))
    assert card.budget
    Purchase.objects.filter(pk=purchase.pk).update(card=card, budget=card.budget)
    for path in (CARDS, card.get_absolute_url(), card.budget.get_absolute_url()):
        page = admin.get(path).content.decode()
        assert "Lantern Energy" not in page
        assert "38.20" not in page
    assert admin.get(purchase.get_absolute_url()).status_code == 404


def test_the_pages_are_found_from_the_administrators_own(
    admin: Client, sign_in: SignIn, borough: Borough
) -> None:
    for path in ("/", reverse("systems:people")):
        assert f'href="{CARDS}"' in admin.get(path).content.decode()
    person = reverse("systems:person", args=[borough.worker.pk])
    assert new_url(borough.worker) in admin.get(person).content.decode()
    coordinator = sign_in(borough.coordinator)
    for path in ("/", reverse("systems:people"), person):
        assert "/purchases/cards/" not in coordinator.get(path).content.decode()


def test_somebody_who_administers_and_spends_finds_the_way_from_purchases(
    sign_in: SignIn, borough: Borough
) -> None:
    RoleFactory(person=borough.worker, system=borough.organisation, kind=RoleKind.ADMINISTRATOR)
    client = sign_in(borough.worker)
    assert f'href="{CARDS}"' in client.get(reverse("purchases:purchases")).content.decode()
    assert "My team" in client.get(CARDS).content.decode()


@pytest.mark.parametrize("number", ["0", "x", "-1", "9" * 400, "\N{FULLWIDTH DIGIT ONE}"])
def test_a_number_that_is_none_is_not_found(admin: Client, borough: Borough, number: str) -> None:
    assert admin.get(reverse("purchases:new_card"), {"holder": number}).status_code == 404
    assert admin.get(reverse("purchases:choose_holder"), {"card": number}).status_code == 404
