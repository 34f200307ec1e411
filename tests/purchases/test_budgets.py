"""Administrators keep budgets: whose, how much, for what and for which time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse

from purchases.actions.keeping import add_budget, add_card, change_budget
from purchases.models import Budget
from tests.borough import Borough
from tests.factories import SystemFactory
from tests.purchases.conftest import SignIn

BUDGETS = reverse("purchases:budgets")
NEW = reverse("purchases:new_budget")


@pytest.fixture
def admin(sign_in: SignIn, borough: Borough) -> Client:
    return sign_in(borough.administrator)


def a_budget(borough: Borough, **changed: Any) -> Budget:
    said: dict[str, Any] = {
        "system": borough.harbour,
        "name": "Whatever makes sense",
        "amount": Decimal(6000),
        "from_day": date(2026, 4, 1),
        "until_day": date(2099, 3, 31),
    }
    return add_budget(by=borough.administrator, **(said | changed))


def typed(borough: Borough, **changed: Any) -> dict[str, Any]:
    return {
        "name": "Whatever makes sense",
        "system": borough.harbour.pk,
        "amount": "£6,000",
        "from_day_day": "1",
        "from_day_month": "4",
        "from_day_year": "2026",
        "until_day_day": "31",
        "until_day_month": "3",
        "until_day_year": "2027",
        "purpose": "What a person needs now",
        **changed,
    }


def change_url(budget: Budget) -> str:
    return reverse("purchases:change_budget", args=[budget.pk])


def test_a_budget_is_added(admin: Client, borough: Borough) -> None:
    response = admin.post(NEW, typed(borough))
    budget = Budget.objects.get()
    assert response.headers["Location"] == budget.get_absolute_url()
    assert (budget.system, budget.amount) == (borough.harbour, Decimal(6000))
    assert (budget.from_day, budget.until_day) == (date(2026, 4, 1), date(2027, 3, 31))
    assert budget.purpose == "What a person needs now"


def test_the_form_begins_with_the_system_it_was_opened_from(
    admin: Client, borough: Borough
) -> None:
    page = admin.get(reverse("systems:change-system", args=[borough.harbour.pk])).content.decode()
    assert f"{NEW}?system={borough.harbour.pk}" in page
    form = admin.get(NEW, {"system": borough.harbour.pk}).context["form"]
    assert form["system"].value() == str(borough.harbour.pk)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"amount": "0"},
        {"amount": "-5"},
        {"amount": "a lot"},
        {"amount": "10000000000"},
        {"system": ""},
        {"until_day_year": "2025"},
        {"until_day_year": ""},
        {"until_day_day": "32"},
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_stored(
    admin: Client, borough: Borough, wrong: dict[str, str]
) -> None:
    response = admin.post(NEW, typed(borough, **wrong))
    assert response.status_code == 422
    assert response.context["form"].errors
    assert not Budget.objects.exists()


def test_budgets_of_the_same_time_stand_beside_each_other(admin: Client, borough: Borough) -> None:
    admin.post(NEW, typed(borough))
    admin.post(NEW, typed(borough, name="Prevention fund", until_day_year="2099"))
    admin.post(NEW, typed(borough, name="Coats", until_day_year="2099"))
    page = admin.get(BUDGETS).content.decode()
    assert "Prevention fund" in page
    assert "Coats" in page


def test_past_budgets_are_shown_on_request(admin: Client, borough: Borough) -> None:
    a_budget(borough, name="Of old", from_day=date(2020, 1, 1), until_day=date(2020, 2, 1))
    assert "Of old" not in admin.get(BUDGETS).content.decode()
    assert "Of old" in admin.get(BUDGETS, {"all": "yes"}).content.decode()


def test_a_budget_is_changed_and_its_history_says_how(admin: Client, borough: Borough) -> None:
    budget = a_budget(borough)
    response = admin.post(change_url(budget), typed(borough, amount="7000", version=1))
    assert response.status_code == 302
    history = apps.get_model("purchases", "BudgetEvent").objects.order_by("pgh_id")
    assert list(history.values_list("amount", flat=True)) == [Decimal(6000), Decimal(7000)]
    page = admin.get(budget.get_absolute_url()).content.decode()
    assert page.index("Amount: £7,000.00") < page.index("Amount: £6,000.00")
    assert "by Nell Osgood" in page


def test_a_stale_change_shows_both_and_loses_neither(admin: Client, borough: Borough) -> None:
    budget = a_budget(borough)
    change_budget(budget=budget, version=1, by=borough.administrator, name="Prevention fund")
    response = admin.post(change_url(budget), typed(borough, name="Coats", version=1))
    assert response.status_code == 422
    assert "Prevention fund" in response.content.decode()
    assert "Coats" in response.content.decode()
    budget.refresh_from_db()
    assert budget.name == "Prevention fund"


def test_the_cards_paid_from_it_are_named(admin: Client, borough: Borough) -> None:
    budget = a_budget(borough)
    add_card(
        system=borough.harbour,
        holder=borough.worker,
        last_four="4417",
        budget=budget,
        from_day=date(2026, 4, 1),
        by=borough.administrator,
    )
    page = admin.get(budget.get_absolute_url()).content.decode()
    assert "Ending 4417, held by Wren Calloway" in page


def test_an_administrator_keeps_only_what_is_of_their_own_systems(
    admin: Client, borough: Borough
) -> None:
    far = SystemFactory(name="Far team", parent=borough.place)
    budget = a_budget(borough, system=far, name="Far fund")
    assert admin.get(budget.get_absolute_url()).status_code == 404
    assert admin.get(change_url(budget)).status_code == 404
    assert "Far fund" not in admin.get(BUDGETS).content.decode()
    assert admin.post(NEW, typed(borough, system=far.pk)).status_code == 422
