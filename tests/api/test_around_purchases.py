"""GET /api/v1/receipts/, statements/, card-lines/, budgets/: what the pages show, no more."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils import timezone

from casework.models import CaseLook
from purchases.models import Budget, Card, Line, LineInStatement, Receipt, Statement
from tests.api.conftest import As
from tests.borough import Borough
from tests.factories import CaseFactory, PurchaseFactory

pytestmark = pytest.mark.django_db
DAY = date(2026, 5, 4)


@pytest.fixture(autouse=True)
def rows(borough: Borough) -> dict[str, Any]:
    """One of each, of the worker's own card where it is of a card."""
    team, worker = borough.harbour, borough.worker
    purchase = PurchaseFactory(team=team, case=CaseFactory(team=team), worker=worker)
    receipt = Receipt.objects.create(
        purchase=purchase, file_type="jpg", size=9, sha256="ab" * 32, added_by=worker
    )
    budget = Budget.objects.create(
        system=team, name="Made for people", from_day=DAY, until_day=DAY, amount=100
    )
    card = Card.objects.create(system=team, holder=worker, last_four="4242", from_day=DAY)
    statement = Statement.objects.create(
        organisation=borough.organisation, file_type="csv", file_name="a.csv", brought_by=worker
    )
    line = Line.objects.create(
        organisation=borough.organisation,
        card=card,
        day=DAY,
        amount=1,
        supplier="Corner Shop",
        identity=b"0" * 32,
    )
    LineInStatement.objects.create(statement=statement, line=line, row=1)
    return {"receipt": receipt, "budget": budget, "statement": statement, "card-line": line}


SEEN_BY = {
    "receipt": {"worker", "colleague", "coordinator", "manager", "finance"},
    "budget": {"manager", "finance"},
    "statement": {"finance"},
    "card-line": {"worker", "finance"},
}
EVERYBODY = [
    *("worker", "colleague", "coordinator", "other_worker", "manager", "steward"),
    *("place_steward", "finance", "administrator", "partner", "stranger"),
]


@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.parametrize("name", SEEN_BY)
def test_each_is_read_by_those_who_read_it_on_the_pages(
    borough: Borough, reading_as: As, rows: dict[str, Any], name: str, who: str
) -> None:
    client = reading_as(getattr(borough, who))
    listed = client.get(reverse(f"api:{name}-list")).json()["results"]
    one = client.get(reverse(f"api:{name}-detail", args=[rows[name].pk]))
    if who in SEEN_BY[name]:
        assert listed == [one.json()]
        assert one.json()["id"] == rows[name].pk
    else:
        assert listed == []
        assert one.status_code == 404


def test_receipts_are_those_of_a_purchase(
    borough: Borough, reading_as: As, rows: dict[str, Any]
) -> None:
    client, address = reading_as(borough.worker), reverse("api:receipt-list")
    purchase = rows["receipt"].purchase_id
    assert len(client.get(address, {"purchase": purchase}).json()["results"]) == 1
    assert client.get(address, {"purchase": purchase + 1}).json()["results"] == []
    assert client.get(address, {"purchase": "x"}).status_code == 400


def test_lines_are_those_of_a_statement(
    borough: Borough, reading_as: As, rows: dict[str, Any]
) -> None:
    client, address = reading_as(borough.finance), reverse("api:card-line-list")
    (line,) = client.get(address, {"statement": rows["statement"].pk}).json()["results"]
    assert (line["card"], line["amount"]) == ("4242", "1.00")
    assert client.get(address, {"statement": rows["statement"].pk + 1}).json()["results"] == []


def test_only_the_teams_own_reading_of_a_receipt_is_a_look_at_the_case(
    borough: Borough, reading_as: As
) -> None:
    for who in ("manager", "finance"):
        reading_as(getattr(borough, who)).get(reverse("api:receipt-list"))
    assert not CaseLook.objects.exists()
    reading_as(borough.colleague).get(reverse("api:receipt-list"))
    assert CaseLook.objects.get().person == borough.colleague


@pytest.mark.parametrize("who", EVERYBODY)
def test_the_file_of_a_receipt_is_given_to_those_who_read_it_and_that_is_on_record(
    borough: Borough, reading_as: As, rows: dict[str, Any], who: str
) -> None:
    default_storage.save(rows["receipt"].path, ContentFile(b"drawn anew"))
    person = getattr(borough, who)
    address = reverse("api:receipt-file", args=[rows["receipt"].pk])
    given = reading_as(person).get(address, headers={"accept": "image/jpeg"})
    looks = CaseLook.objects.filter(person=person, what="Receipt")
    if who in SEEN_BY["receipt"]:
        assert b"".join(given) == b"drawn anew"
        assert (given["Content-Type"], given["X-Content-Type-Options"]) == (
            "image/jpeg",
            "nosniff",
        )
        assert looks.count() == 1
    else:
        assert given.status_code == 404
        assert not looks.exists()


@pytest.mark.parametrize("number", ["x", "0", "9" * 30])
def test_the_file_of_no_receipt_is_not_there(
    borough: Borough, reading_as: As, rows: dict[str, Any], number: str
) -> None:
    address = f"{reverse('api:receipt-list')}{number}/file/"
    assert reading_as(borough.worker).get(address).status_code == 404


def test_a_receipt_that_was_taken_away_is_not_there(
    borough: Borough, reading_as: As, rows: dict[str, Any]
) -> None:
    Receipt.objects.update(deleted_at=timezone.now(), deleted_by=borough.worker)
    client = reading_as(borough.worker)
    assert client.get(reverse("api:receipt-list")).json()["results"] == []
    assert client.get(reverse("api:receipt-file", args=[rows["receipt"].pk])).status_code == 404
