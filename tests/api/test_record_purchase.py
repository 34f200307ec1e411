"""POST /api/v1/purchases/: recorded as on the page, once, and waiting for nobody."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from casework.actions import add_what_matters
from casework.models import Case, CaseLook
from purchases.models import Purchase
from tests.api.conftest import As, begin
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory, IssueFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(borough: Borough) -> Case:
    case: Case = CaseFactory(citizen__name="Quillon Amberfast", team=borough.harbour)
    AllocationFactory(case=case, person=borough.worker)
    return case


@pytest.fixture
def said(case: Case) -> dict[str, Any]:
    return {
        "case": case.pk,
        "supplier": "Lantern Energy",
        "amount": "38.20",
        "kind": "warmth",
        "reason": "The meter was empty",
    }


def test_a_purchase_is_recorded_with_what_it_serves(
    borough: Borough, reading_as: As, case: Case, said: dict[str, Any]
) -> None:
    matters = add_what_matters(case=case, words="To be warm", by=borough.worker)
    issue = IssueFactory(team=borough.harbour, raised_by=borough.worker)
    more = {"serves": matters.pk, "issue": issue.pk, "necessary": "A night without heat"}
    answer = begin(reading_as(borough.worker), "purchase", said | more)
    assert answer.status_code == 201
    assert answer.json()["worker"] == "Wren Calloway"
    purchase = Purchase.objects.get()
    assert (purchase.serves, purchase.issue) == (matters, issue)
    assert purchase.bought_on == timezone.localdate()
    assert purchase.necessary == "A night without heat"
    assert CaseLook.objects.filter(case=case, person=borough.worker, way="write").exists()


def test_sent_twice_it_is_recorded_once(
    borough: Borough, reading_as: As, said: dict[str, Any]
) -> None:
    client, key = reading_as(borough.worker), str(uuid4())
    first = begin(client, "purchase", said | {"key": key})
    again = begin(client, "purchase", said | {"key": key})
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()
    assert Purchase.objects.count() == 1
    theirs = begin(reading_as(borough.colleague), "purchase", said | {"key": key})
    assert theirs.status_code == 400


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("amount", "0"),
        ("amount", "100000.01"),
        ("amount", "a lot"),
        ("supplier", ""),
        ("supplier", "x" * 201),
        ("reason", " "),
        ("kind", "yachts"),
        ("serves", 1),
        ("issue", 1),
        ("case", 1),
        ("bought_on", "2999-01-01"),
    ],
)
def test_what_cannot_be_is_said_on_its_field(
    borough: Borough, reading_as: As, said: dict[str, Any], field: str, value: object
) -> None:
    answer = begin(reading_as(borough.worker), "purchase", said | {field: value})
    assert answer.status_code == 400
    assert list(answer.json()) == [field]
    assert not Purchase.objects.exists()


def test_names_that_managers_would_read_are_asked_about(
    borough: Borough, reading_as: As, said: dict[str, Any]
) -> None:
    client = reading_as(borough.worker)
    named = said | {"reason": "Amberfast was cold", "legal": "As for QUILLON"}
    answer = begin(client, "purchase", named)
    assert answer.status_code == 400
    assert answer.json() == {
        "reason": ["This line will be read by managers. Take “Amberfast” out?"],
        "legal": ["This line will be read by managers. Take “QUILLON” out?"],
    }
    assert begin(client, "purchase", named | {"as_it_is": True}).status_code == 201


@pytest.mark.parametrize("who", ["other_worker", "manager", "finance", "administrator", "stranger"])
def test_nobody_records_for_a_case_that_they_do_not_see(
    borough: Borough, reading_as: As, said: dict[str, Any], who: str
) -> None:
    answer = begin(reading_as(getattr(borough, who)), "purchase", said)
    assert list(answer.json()) == ["case"]
    assert not Purchase.objects.exists()


def test_a_restricted_case_or_one_that_ended_cannot_be_chosen(
    borough: Borough, reading_as: As, said: dict[str, Any]
) -> None:
    hidden = CaseFactory(team=borough.harbour, restricted=True)
    ended = CaseFactory(
        team=borough.harbour,
        ended_at=timezone.now() - timedelta(days=1),
        ended_by=borough.worker,
    )
    for case in (hidden, ended):
        answer = begin(reading_as(borough.colleague), "purchase", said | {"case": case.pk})
        assert list(answer.json()) == ["case"]
