"""/purchases/audit/: every purchase for the auditors, without whom it was for."""

import csv
import io
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from casework.models import Case, CaseLook
from debriefs.models.talk import ToTalkAbout
from purchases.actions import answer_question, ask_question, change_purchase, look_back_at
from purchases.models import (
    AuditLook,
    Card,
    Concern,
    Line,
    Match,
    Purchase,
    Receipt,
    Reply,
)
from purchases.references import ReaderGroup, case_reference
from systems.actions import exports
from systems.actions.exports import make_export
from systems.models import Export
from tests.borough import Borough
from tests.factories import CaseFactory, SystemFactory
from tests.purchases.conftest import SignIn
from tests.purchases.quarters import bought

SECRETS = ("marigold", "quill", "zoë", "zoe", "harcastle", "tarn")


@pytest.fixture
def finance(sign_in: SignIn, borough: Borough) -> Client:
    return sign_in(borough.finance)


def start(client: Client, query: str = "", file_format: str = "csv") -> Any:
    return client.post(f"/exports/purchases-for-audit/{query}", {"file_format": file_format})


def rows(answer: Any) -> list[dict[str, str]]:
    assert answer.status_code == 200
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture
def told(borough: Borough, purchase: Purchase) -> Purchase:
    """A purchase with all that can be about one, names in every text."""
    change_purchase(
        purchase=purchase, version=1, by=borough.worker, amount=Decimal(40), reason="For Marigold"
    )
    look_back_at(purchases=[purchase], by=borough.manager)
    question = ask_question(purchase=purchase, words="How is Zoe?", by=borough.manager)
    answer_question(question=question, words="Tarn is warm", by=borough.worker)
    Reply.objects.create(question=question, words="Dear QUILL", written_by=borough.manager)
    Receipt.objects.create(
        purchase=purchase, file_type="jpg", size=9, sha256="ab" * 32, added_by=borough.worker
    )
    ToTalkAbout.objects.create(
        team=borough.harbour,
        kind="advice",
        words="Is it legal for Marigold?",
        source=f"purchase:{purchase.pk}:legal",
        answer="Yes, for all Quills",
        settled_at=timezone.now(),
        settled_by=borough.worker,
    )
    card = Card.objects.create(
        system=borough.harbour, holder=borough.worker, last_four="4242", from_day=date(2026, 1, 1)
    )
    line = Line.objects.create(
        organisation=borough.organisation,
        card=card,
        day=date(2026, 5, 4),
        amount=Decimal(40),
        supplier="LANTERN / M QUILL",
        identity=b"0" * 32,
    )
    Match.objects.create(line=line, purchase=purchase)
    Concern.objects.create(
        purchase=purchase,
        words="Something dreadful",
        raised_by=borough.manager,
        not_told_because="Not yet",
    )
    return purchase


def test_a_purchase_is_told_with_all_that_is_about_it(
    finance: Client, borough: Borough, told: Purchase
) -> None:
    (row,) = rows(start(finance))
    assert row["Worker"] == "Wren Calloway"
    assert row["Team"] == "Harbour team"
    assert row["Case"] == case_reference(told.case_id, ReaderGroup.FINANCE)
    assert row["Amount"] == "40.00"
    assert row["Necessary"] == "A night without heat"
    assert row["Why it made sense"] == "For […]"
    assert row["Talked about at debrief"] == "Is it legal for […]?: Yes, for all […]"
    assert f"SHA-256 {'ab' * 32}" in row["Receipts"]
    assert row["Looked back at"].startswith("Osric Bellwood, ")
    assert row["Questions and answers"].splitlines() == [
        "Osric Bellwood asked: How is […]?",
        "Wren Calloway answered: […] is warm",
        "Osric Bellwood: Dear […]",
    ]
    assert row["Lines of statements"] == "4 May 2026: £40.00 at LANTERN / M […]"
    assert "Wren Calloway: how much, from “£38.20” to “£40.00”" in row["Corrections"]
    assert "why it made sense, from “The meter was empty" in row["Corrections"]
    assert row["Names taken out"] == "8"


def test_no_name_of_a_citizen_and_no_concern_is_in_it(finance: Client, told: Purchase) -> None:
    text = str(rows(start(finance))).lower()
    assert not [secret for secret in SECRETS if secret in text]
    assert "dreadful" not in text
    assert case_reference(told.case_id, ReaderGroup.LOOK_BACK).lower() not in text


def test_references_of_the_other_group_are_taken_out(
    finance: Client, borough: Borough, purchase: Purchase
) -> None:
    managers = case_reference(purchase.case_id, ReaderGroup.LOOK_BACK)
    ask_question(
        purchase=purchase, words=f"Is {managers[:4]} {managers[4:].lower()} it?", by=borough.manager
    )
    (row,) = rows(start(finance))
    assert row["Questions and answers"] == "Osric Bellwood asked: Is […] it?"


def test_names_of_restricted_cases_are_taken_out_too(
    finance: Client, borough: Borough, case: Case, restricted: Case
) -> None:
    bought(borough, case, reason="As for Perpetua Wold")
    (row,) = rows(start(finance))
    assert row["Why it made sense"] == "As for […]"


def test_what_was_taken_back_is_in_it_and_what_is_of_a_deleted_case_is_not(
    finance: Client, borough: Borough, case: Case
) -> None:
    now = timezone.now()
    bought(borough, case, deleted_at=now, deleted_by=borough.worker)
    gone = CaseFactory(
        team=borough.harbour,
        ended_at=now,
        ended_by=borough.worker,
        deleted_at=now,
        deleted_by=borough.worker,
    )
    bought(borough, gone)
    (row,) = rows(start(finance))
    assert row["Taken back on"] == str(timezone.localdate())


def test_it_is_narrowed_to_days_and_to_the_organisation(
    finance: Client, borough: Borough, case: Case
) -> None:
    for day in (date(2026, 3, 31), date(2026, 4, 1), date(2026, 4, 2)):
        bought(borough, case, bought_on=day)
    elsewhere = SystemFactory(parent=borough.place)
    bought(borough, CaseFactory(team=elsewhere), team=elsewhere)
    found = rows(start(finance, "?since=1/4/2026&until=1/4/2026"))
    assert [row["Date"] for row in found] == ["2026-04-01"]
    assert len(rows(start(finance))) == 3
    turned = start(finance, "?since=2/4/2026&until=1/4/2026")
    page = finance.get(turned["Location"])
    assert page.status_code == 422
    assert "The last day must be the first day or later" in page.content.decode()


def test_a_spreadsheet_is_made_too(finance: Client, told: Purchase) -> None:
    answer = start(finance, file_format="xlsx")
    assert b"".join(answer.streaming_content).startswith(b"PK")


def test_making_and_downloading_it_are_on_record_and_are_no_look_at_a_case(
    finance: Client, borough: Borough, told: Purchase
) -> None:
    CaseLook.objects.all().delete()
    rows(start(finance))
    assert [(look.person, look.way) for look in AuditLook.objects.all()] == [
        (borough.finance, "opened"),
        (borough.finance, "made"),
    ]
    assert not CaseLook.objects.exists()
    page = finance.get("/purchases/audit/").content.decode()
    assert "Made by Ruben Ashdown" in page
    assert "Downloaded by Ruben Ashdown" in page


def test_a_long_one_is_made_in_the_background_and_each_download_is_on_record(
    finance: Client, told: Purchase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("systems.views.exports.AT_ONCE", 0)
    start(finance)
    export = Export.objects.get()
    make_export(export_id=export.pk)
    assert [look.way for look in AuditLook.objects.all()] == ["made"]
    for _ in range(2):
        assert len(rows(finance.get(f"{export.get_absolute_url()}file/"))) == 1
    assert [look.way for look in AuditLook.objects.all()] == ["opened", "opened", "made"]


def test_a_file_with_a_case_that_is_deleted_since_is_not_given_out(
    finance: Client, borough: Borough, told: Purchase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("systems.views.exports.AT_ONCE", 0)
    start(finance)
    export = Export.objects.get()
    make_export(export_id=export.pk)
    export.refresh_from_db()
    assert exports.may_open(export)
    now = timezone.now()
    Case.objects.filter(pk=told.case_id).update(
        ended_at=now, ended_by=borough.worker, deleted_at=now, deleted_by=borough.worker
    )
    assert not exports.may_open(export)


def test_it_asks_as_often_for_many_as_for_few(
    finance: Client, borough: Borough, told: Purchase, django_assert_max_num_queries: Any
) -> None:
    for _ in range(9):
        bought(borough, told.case)
    with django_assert_max_num_queries(45):
        assert len(rows(start(finance))) == 10
