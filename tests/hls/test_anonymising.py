"""A case that has ended is anonymised: what is said of it stays, and nobody is named."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone

from casework.actions import open_again, start_case
from casework.models import Case
from debriefs.actions.issues import raise_issue
from debriefs.models import Issue, Level
from hls.records.actions import anonymise
from learning_cycles.models import Counted
from purchases.models import Purchase
from tests.borough import Borough
from tests.hls.records import NAMES, check_rollup, life_of, tables_that_say

pytestmark = pytest.mark.django_db


def test_nothing_in_the_database_says_who_it_was(borough: Borough, client: Client) -> None:
    case = life_of(borough)
    client.force_login(borough.worker)
    client.get(f"/cases/{case.pk}/what-matters/")
    said_in = {"casework_caselook", "debriefs_heldrow", "debriefs_logimport"}
    assert said_in <= tables_that_say("Ottoline")

    anonymise(case=case, by=borough.coordinator)

    assert {name: tables_that_say(name) for name in NAMES} == {name: set() for name in NAMES}


def test_its_issues_and_purchases_stay_without_names_and_count_as_before(
    borough: Borough,
) -> None:
    case = life_of(borough)

    def counted() -> list[Any]:
        rows = Counted.objects.order_by("pk")
        return list(rows.values_list("issue", "system", "level", "is_open", "case_ref"))

    before = counted()
    assert before

    anonymise(case=case, by=borough.coordinator)
    check_rollup()

    issue = Issue.objects.get()
    assert issue.description == "The office asks the person for a bill"
    assert issue.sent_words == "An office asks the person for a bill"
    assert issue.case == case
    purchase = Purchase.objects.get()
    assert purchase.reason == "Somebody in the household was cold"
    assert purchase.amount == Decimal("12.50")
    assert purchase.more == "The person chose the blue one"
    assert not purchase.receipts.exists()
    assert counted() == before


def test_it_is_on_record_who_did_it_and_when(borough: Borough) -> None:
    case = anonymise(case=life_of(borough), by=borough.coordinator)

    assert case.anonymised_by == borough.coordinator
    assert case.anonymised_at
    look = case.looks.filter(what="Anonymised").get()
    assert look.person == borough.coordinator
    assert str(case) == "Name taken out"


def test_what_is_anonymised_stays_so(borough: Borough) -> None:
    case = anonymise(case=life_of(borough), by=borough.coordinator)
    at = case.anonymised_at

    assert anonymise(case=case, by=borough.worker).anonymised_at == at
    assert open_again(case=case, by=borough.worker).has_ended


def test_the_words_that_stand_for_a_name_are_no_name(borough: Borough, client: Client) -> None:
    anonymise(case=life_of(borough), by=borough.coordinator)
    other = start_case(team=borough.harbour, name="Someone Else", by=borough.worker)
    issue = raise_issue(
        team=borough.harbour,
        description="The name is taken out of the form",
        by=borough.worker,
        level=Level.SYSTEM,
        case=other,
    )
    client.force_login(borough.worker)

    page = client.get(f"/issues/{issue.pk}/send-on/").content.decode()

    assert "<mark" not in page


def test_somebody_who_is_in_two_cases_is_still_known_in_the_other(borough: Borough) -> None:
    case = life_of(borough)
    other = Case.objects.create(
        citizen=case.citizen, team=borough.quay, started_on=timezone.localdate()
    )

    anonymise(case=case, by=borough.coordinator)

    other.refresh_from_db()
    assert other.citizen.name == "Ottoline Quillfeather"
    assert other.citizen.household == ["Tamsin Quillfeather"]


def test_a_broken_part_leaves_everything_as_it_was(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = life_of(borough)

    def breaks(*args: object, **kwargs: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("hls.records.actions.forget_cycles", breaks)
    with pytest.raises(RuntimeError), transaction.atomic():
        anonymise(case=case, by=borough.coordinator)

    case.refresh_from_db()
    assert case.anonymised_at is None
    assert "Ottoline" in Issue.objects.get().description
