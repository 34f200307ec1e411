"""GET /purchases/spending/purchases/ and .../ours/: the purchases behind a picture."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.test import Client

from casework.models import Case, CaseLook
from purchases.models import Budget
from systems.models import RoleKind
from tests.borough import Borough
from tests.factories import RoleFactory
from tests.purchases.conftest import SignIn
from tests.purchases.spent import AUGUST, SEPTEMBER, bought
from tests.ui.errors import assert_form_error

SPEND = "/purchases/spending/purchases/"
OURS = "/purchases/spending/ours/"


@pytest.fixture
def budget(borough: Borough) -> Budget:
    return Budget.objects.create(
        system=borough.organisation,
        name="Getting started",
        from_day=date(2026, 4, 1),
        until_day=date(2027, 3, 31),
        amount=Decimal(1000),
    )


@pytest.fixture
def all_sorts(borough: Borough, budget: Budget) -> None:
    """Purchases that each differ in one thing, the supplier saying in which."""
    bought(borough.harbour, 1, "20", supplier="Plain-shop")
    bought(borough.harbour, 1, "20", kind="travel", supplier="Kind-shop")
    bought(borough.harbour, 1, "20", on=AUGUST, supplier="Month-shop")
    bought(borough.harbour, 1, "20", on=date(2025, 9, 14), supplier="Year-shop")
    bought(borough.harbour, 1, "20", budget=budget, supplier="Budget-shop")
    bought(borough.harbour, 1, "300", supplier="Size-shop")
    bought(borough.harbour, 1, "-5", supplier="Back-shop")
    bought(borough.quay, 1, "20", supplier="Team-shop")


SHOPS = ["Plain", "Kind", "Month", "Year", "Budget", "Size", "Back", "Team"]


def shown(client: Client, url: str, **asked: object) -> list[str]:
    response = client.get(url, {name: str(value) for name, value in asked.items()})
    assert response.status_code == 200
    page = response.content.decode()
    return [shop for shop in SHOPS if f"{shop}-shop" in page]


@pytest.mark.usefixtures("all_sorts")
@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ({}, SHOPS),
        ({"kind": "travel"}, ["Kind"]),
        ({"month": "2026-08"}, ["Month"]),
        ({"month": "8/2026"}, ["Month"]),
        ({"month": "August 2026", "kind": "travel"}, []),
        ({"year": "2025"}, ["Year"]),
        ({"size": "6"}, ["Size"]),
        ({"size": "0"}, ["Back"]),
        ({"budget": "none", "size": "6"}, ["Size"]),
    ],
)
def test_managers_read_what_the_filters_leave(
    sign_in: SignIn, borough: Borough, asked: dict[str, str], left: list[str]
) -> None:
    assert shown(sign_in(borough.manager), SPEND, **asked) == left


@pytest.mark.usefixtures("all_sorts")
def test_one_team_and_one_budget(sign_in: SignIn, borough: Borough, budget: Budget) -> None:
    client = sign_in(borough.finance)
    assert shown(client, SPEND, whose=borough.quay.pk) == ["Team"]
    assert shown(client, SPEND, whose=borough.organisation.pk) == SHOPS
    assert shown(client, SPEND, budget=budget.pk) == ["Budget"]


@pytest.mark.usefixtures("all_sorts")
def test_the_team_reads_its_own_and_each_case_is_put_on_record(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    bought(borough.harbour, [case], "20", kind="belonging", supplier="Quill-shop")
    client = sign_in(borough.worker)
    assert shown(client, OURS) == [shop for shop in SHOPS if shop != "Team"]
    CaseLook.objects.all().delete()
    page = client.get(OURS, {"kind": "belonging"}).content.decode()
    assert "Marigold Quill" in page
    assert CaseLook.objects.get().case == case
    assert shown(client, OURS, month=f"{SEPTEMBER:%m/%Y}", kind="travel") == ["Kind"]


def test_a_case_closed_to_a_colleague_is_absent(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    bought(borough.harbour, [restricted], "20", supplier="Plain-shop")
    assert shown(sign_in(borough.worker), OURS) == ["Plain"]
    assert shown(sign_in(borough.colleague), OURS) == []


def test_somebody_on_the_team_who_manages_reads_the_spend_without_names(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    RoleFactory(person=borough.worker, system=borough.harbour, kind=RoleKind.MANAGER)
    bought(borough.harbour, [case], "20", supplier="Plain-shop")
    page = sign_in(borough.worker).get(SPEND).content.decode()
    assert "Plain-shop" in page
    assert "Marigold" not in page


@pytest.mark.parametrize(
    ("asked", "field", "message"),
    [
        ({"month": "13/2026"}, "month", "Enter a month like 10/2026"),
        ({"month": "0/0"}, "month", "Enter a month like 10/2026"),
        ({"kind": "gold"}, "kind", "Choose one of these kinds"),
        ({"kind": "\0"}, "kind", "Null characters are not allowed."),
        ({"budget": "77"}, "budget", "Choose one of these budgets"),
        ({"size": "99"}, "size", "Choose one of these amounts"),
        ({"year": "1990"}, "year", "Choose one of these years"),
        ({"whose": "77"}, "whose", "Choose a team or organisation from the list"),
    ],
)
@pytest.mark.parametrize(("who", "url"), [("manager", SPEND), ("worker", OURS)])
def test_a_filter_that_makes_no_sense_is_said_and_shows_nothing(
    sign_in: SignIn,
    borough: Borough,
    who: str,
    url: str,
    asked: dict[str, str],
    field: str,
    message: str,
) -> None:
    bought(borough.harbour, 1, "20", supplier="Plain-shop")
    response = sign_in(getattr(borough, who)).get(url, asked)
    assert response.status_code == 422
    assert_form_error(response, field, message)
    assert "Plain-shop" not in response.content.decode()


def test_a_filter_is_said_in_words_and_can_be_taken_off(sign_in: SignIn, borough: Borough) -> None:
    page = sign_in(borough.manager).get(SPEND, {"month": "2026-08", "kind": "travel"})
    words = page.content.decode()
    assert "August 2026" in words
    assert f'href="{SPEND}?month=2026-08"' in words


@pytest.mark.parametrize("who", ["steward", "partner", "administrator", "worker"])
def test_who_reads_no_spend_is_turned_away(sign_in: SignIn, borough: Borough, who: str) -> None:
    assert sign_in(getattr(borough, who)).get(SPEND).status_code == 403


@pytest.mark.parametrize("who", ["steward", "manager", "finance", "administrator"])
def test_who_works_in_no_team_is_turned_away(sign_in: SignIn, borough: Borough, who: str) -> None:
    assert sign_in(getattr(borough, who)).get(OURS).status_code == 403


def test_a_stranger_finds_neither(sign_in: SignIn, borough: Borough) -> None:
    for url in (SPEND, OURS):
        assert sign_in(borough.stranger).get(url).status_code == 404
