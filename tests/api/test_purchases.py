"""GET /api/v1/purchases/ and /api/v1/purchases/<id>/."""

from __future__ import annotations

import pytest
from django.urls import reverse

from casework.models import CaseLook
from purchases.models import Purchase
from systems.models import RoleKind
from tests.api.conftest import As
from tests.borough import Borough
from tests.factories import (
    CaseFactory,
    CitizenFactory,
    PurchaseFactory,
    RoleFactory,
)

pytestmark = pytest.mark.django_db

PURCHASES = reverse("api:purchase-list")


def address(purchase: Purchase) -> str:
    return reverse("api:purchase-detail", args=[purchase.pk])


@pytest.fixture
def purchase(borough: Borough) -> Purchase:
    citizen = CitizenFactory(name="Quillon Amberfast")
    case = CaseFactory(team=borough.harbour, citizen=citizen)
    return PurchaseFactory(
        team=borough.harbour, case=case, worker=borough.worker, legal="Under the local power"
    )


def test_the_team_reads_a_purchase_with_its_case(
    borough: Borough, reading_as: As, purchase: Purchase
) -> None:
    client = reading_as(borough.colleague)
    found = client.get(address(purchase)).json()
    assert found["case"] == purchase.case_id
    assert found["worker"] == "Wren Calloway"
    assert found["amount"] == "12.50"
    assert found["legal"] == "Under the local power"
    assert client.get(PURCHASES).json()["results"] == [found]
    assert CaseLook.objects.filter(case=purchase.case, person=borough.colleague).count() == 2


@pytest.mark.parametrize("who", ["manager", "finance"])
def test_whoever_reads_the_spend_reads_neither_case_nor_person_nor_day(
    borough: Borough, reading_as: As, purchase: Purchase, who: str
) -> None:
    answer = reading_as(getattr(borough, who)).get(address(purchase))
    assert set(answer.json()) == {
        "id",
        "team",
        "case_reference",
        "supplier",
        "amount",
        "month",
        "kind",
        "reason",
    }
    assert answer.json()["month"].endswith("-01")
    assert "Amberfast" not in answer.text
    assert not CaseLook.objects.exists()


def test_managers_and_finance_know_a_case_by_different_references(
    borough: Borough, reading_as: As, purchase: Purchase
) -> None:
    PurchaseFactory(team=borough.harbour, case=purchase.case)
    references = {}
    for who in ("manager", "finance"):
        found = reading_as(getattr(borough, who)).get(PURCHASES).json()["results"]
        (references[who],) = {each["case_reference"] for each in found}
        assert references[who] != str(purchase.case_id)
    assert references["manager"] != references["finance"]


@pytest.mark.parametrize(
    "who", ["other_worker", "steward", "place_steward", "partner", "administrator", "stranger"]
)
def test_others_find_nothing(
    borough: Borough, reading_as: As, purchase: Purchase, who: str
) -> None:
    client = reading_as(getattr(borough, who))
    assert client.get(PURCHASES).json()["results"] == []
    assert client.get(address(purchase)).status_code == 404


def test_a_purchase_for_a_restricted_case_is_not_there_for_a_colleague(
    borough: Borough, reading_as: As
) -> None:
    case = CaseFactory(team=borough.harbour, restricted=True)
    purchase = PurchaseFactory(team=borough.harbour, case=case)
    client = reading_as(borough.colleague)
    assert client.get(PURCHASES).json()["results"] == []
    assert client.get(address(purchase)).status_code == 404


def test_somebody_on_a_team_who_is_a_manager_as_well_asks_for_the_spend(
    borough: Borough, reading_as: As, purchase: Purchase
) -> None:
    RoleFactory(person=borough.other_worker, system=borough.organisation, kind=RoleKind.MANAGER)
    client = reading_as(borough.other_worker)
    assert client.get(PURCHASES).json()["results"] == []
    (spend,) = client.get(PURCHASES, {"spend": "true"}).json()["results"]
    assert spend["id"] == purchase.pk
    assert "case" not in spend
