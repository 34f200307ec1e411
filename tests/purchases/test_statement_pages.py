"""The pages of statements and lines: who opens them, what they show, what can be said there."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from casework.models import Case
from purchases.models import Apart, Card, Line, Mapping, Match, Purchase, Statement, StatementState
from purchases.statements import taking_in
from tests.borough import Borough
from tests.purchases.conftest import SignIn, Typed
from tests.purchases.statement_files import ROWS, bring, buy, buy_all, csv_of, make_card, make_cards

pytestmark = pytest.mark.django_db

STATEMENTS = "/purchases/statements/"
LINES = "/purchases/statements/lines/"
DAY = date(2020, 2, 3)


@pytest.fixture
def cards(borough: Borough) -> dict[str, Card]:
    return make_cards(borough)


def upload(client: Client, data: bytes, borough: Borough, name: str = "statement.csv") -> Any:
    file = SimpleUploadedFile(name, data)
    return client.post(STATEMENTS, {"organisation": borough.organisation.pk, "file": file})


def said_in(response: Any, **changed: Any) -> dict[str, Any]:
    """What the form of the page would send, with what somebody changed in it."""
    form = response.context["form"]
    said = {name: form[name].value() for name in form.fields}
    return {name: "" if value is None else value for name, value in (said | changed).items()}


def brought(borough: Borough) -> Statement:
    return bring(csv_of(ROWS), borough.organisation, borough.finance)


def test_finance_brings_looks_and_confirms(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    buy_all(cards)
    client = sign_in(borough.finance)
    response = upload(client, csv_of(ROWS), borough)
    statement = Statement.objects.get()
    assert response["Location"] == statement.get_absolute_url()
    page = client.get(response["Location"])
    assert "FRESHWAY SUPERMARKET 0231, 3 February 2020, card ending 4417" in page.content.decode()
    assert not Line.objects.exists()
    client.post(response["Location"], said_in(page, issuer="Tyne Bank"))
    statement.refresh_from_db()
    assert (statement.state, statement.issuer) == (StatementState.READ, "Tyne Bank")
    assert Mapping.objects.get().issuer == "Tyne Bank"
    again = client.get(response["Location"]).content.decode()
    assert "12 lines in the file" in again
    assert "the same amount" in again


def test_how_it_is_read_is_changed_and_shown_again(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    client = sign_in(borough.finance)
    address = upload(client, csv_of(ROWS), borough)["Location"]
    changed = said_in(client.get(address), issuer="Tyne Bank", day=1, spent="minus", again="yes")
    page = client.post(address, changed)
    assert page.status_code == 200
    assert "-£38.20</strong> at FRESHWAY SUPERMARKET 0231, 4 February 2020" in page.content.decode()
    assert Statement.objects.get().state == StatementState.SHOWN


def test_how_it_is_read_is_folded_until_it_needs_a_look(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    client = sign_in(borough.finance)
    address = upload(client, csv_of(ROWS), borough)["Location"]
    page = client.get(address)
    assert page.context["preview"].is_open is False
    for changed, is_open in (
        ({"issuer": ""}, False),
        ({"day": ""}, True),
        ({"again": "yes"}, True),
    ):
        answer = client.post(address, said_in(page, **({"issuer": "A"} | changed)))
        assert answer.context["preview"].is_open is is_open
    unread = upload(client, b"nothing,of,a,statement\n", borough)["Location"]
    assert client.get(unread).context["preview"].is_open is True


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"issuer": ""}, "issuer"),
        ({"day": ""}, "day"),
        ({"amount": ""}, "amount"),
        ({"amount": "", "debit": 5}, "amount"),
        ({"amount": 5, "debit": 6, "credit": 7}, "amount"),
        ({"supplier": 0}, "__all__"),
        ({"supplier": 99}, "supplier"),
        ({"heading_row": "x"}, "heading_row"),
        ({"encoding": "rot13"}, "encoding"),
        ({"only_card": "0"}, "only_card"),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_said_on_its_field(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card], changed: dict[str, Any], field: str
) -> None:
    client = sign_in(borough.finance)
    address = upload(client, csv_of(ROWS), borough)["Location"]
    page = client.post(address, said_in(client.get(address), **({"issuer": "A"} | changed)))
    assert page.status_code == 422
    assert field in page.context["form"].errors
    assert not Line.objects.exists()


def test_another_encoding_that_does_not_fit_is_said_and_nothing_breaks(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    client = sign_in(borough.finance)
    data = csv_of([ROWS[0].replace("FRESHWAY", "CAFÉ")]).decode().encode("cp1252")
    address = upload(client, data, borough)["Location"]
    said = said_in(client.get(address), issuer="A", encoding="utf-8-sig")
    page = client.post(address, said)
    assert page.status_code == 200
    assert "The file is not text in UTF-8" in page.content.decode()
    assert Statement.objects.get().state == StatementState.SHOWN


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty."),
        (b"PK\x03\x04" + b"\0" * 50, "The file is an Excel workbook or another packed file."),
        (b"%PDF-1.4", "The file is a PDF."),
        (b"<OFX><STMTTRN>", "The file stops before its end."),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><OFX>&b;</OFX>', "is not OFX"),
        (b'a,b\n"c,d\n', "quotation mark"),
    ],
)
def test_a_file_that_is_no_statement_is_said_to_be_none(
    sign_in: SignIn, borough: Borough, data: bytes, words: str
) -> None:
    response = upload(sign_in(borough.finance), data, borough)
    assert response.status_code in (302, 422)
    page = response
    if response.status_code == 302:
        page = sign_in(borough.finance).get(response["Location"])
    assert words in page.content.decode()
    assert not Line.objects.exists()


def test_a_file_that_is_too_large_is_not_read(
    sign_in: SignIn, borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("purchases.statements.files.LARGEST", 10)
    response = upload(sign_in(borough.finance), csv_of(ROWS), borough)
    assert response.status_code == 422
    assert not Statement.objects.exists()


def test_a_file_is_let_go(sign_in: SignIn, borough: Borough) -> None:
    client = sign_in(borough.finance)
    address = upload(client, csv_of(ROWS), borough)["Location"]
    client.post(f"{address}forget/")
    assert not Statement.objects.exists()
    assert client.get(address).status_code == 404


def test_progress_is_shown_while_it_is_read(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "AT_ONCE", 1)
    monkeypatch.setattr(taking_in, "ask_for", lambda *_: None)
    statement = brought(borough)
    client = sign_in(borough.finance)
    assert 'hx-trigger="every 2s"' in client.get(statement.get_absolute_url()).content.decode()
    part = client.get(statement.get_absolute_url(), headers={"HX-Request": "true"})
    assert "<html" not in part.content.decode()
    taking_in.read_statement(statement_id=statement.pk)
    done = client.get(statement.get_absolute_url(), headers={"HX-Request": "true"})
    assert done["HX-Refresh"] == "true"


@pytest.mark.parametrize("who", ["manager", "steward", "administrator", "coordinator"])
def test_nobody_else_brings_one(sign_in: SignIn, borough: Borough, who: str) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(STATEMENTS).status_code == 403
    assert client.get(LINES).status_code == 403
    assert upload(client, csv_of(ROWS), borough).status_code == 403


def test_a_stranger_knows_nothing_of_it(sign_in: SignIn, borough: Borough) -> None:
    assert sign_in(borough.stranger).get(STATEMENTS).status_code == 404


def test_a_holder_brings_their_own_and_sees_no_other(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    finances = brought(borough)
    client = sign_in(borough.worker)
    assert client.get(finances.get_absolute_url()).status_code == 404
    assert client.post(f"{finances.get_absolute_url()}undo/").status_code == 404
    address = upload(client, csv_of(ROWS), borough)["Location"]
    assert "card ending 5120 here" in client.get(address).content.decode()
    client.post(address, said_in(client.get(address), issuer="Tyne Bank"))
    own = Statement.objects.get(holder=borough.worker)
    assert (own.lines_added, own.lines_left_out) == (0, 7)
    page = client.get(LINES).content.decode()
    assert "FRESHWAY" in page
    assert "CARPET" not in page
    theirs = Line.objects.filter(card=cards["6033"]).first()
    assert theirs
    for method, path in (
        (client.get, ""), (client.post, ""), (client.post, "match/"), (client.post, "open/"),
        (client.post, "not/1/"),
    ):  # fmt: skip
        assert method(f"{theirs.get_absolute_url()}{path}").status_code == 404


def test_a_holder_sees_what_is_asked_on_home_and_purchases_and_records_it(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card], case: Case, typed: Typed
) -> None:
    brought(borough)
    client = sign_in(borough.worker)
    line = Line.objects.get(reference="T0002")
    for path in ("/", "/purchases/"):
        page = client.get(path).content.decode()
        assert "What was this?" in page
        assert line.get_absolute_url() in page
    record = client.get(line.get_absolute_url()).context["record"]
    chosen = client.get(record).content.decode()
    assert f"line={line.pk}" in chosen
    address = f"{reverse('purchases:new')}?case={case.pk}&line={line.pk}"
    form = client.get(address).context["form"]
    assert str(form["amount"].value()) == "30.00"
    assert form["supplier"].value() == "NORTHERN PREPAY ENERGY"
    assert form["bought_on"].value() == DAY
    # Whatever is corrected in it, it is the answer to the line.
    client.post(address, typed(amount="31.00", supplier="The meter"))
    match = line.matches.get()
    assert (match.purchase, match.made_by) == (Purchase.objects.get(), borough.worker)
    assert line.get_absolute_url() not in client.get("/purchases/").content.decode()


def test_somebody_elses_line_fills_nothing_in(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card], case: Case
) -> None:
    brought(borough)
    line = Line.objects.get(reference="T0009")
    address = f"{reverse('purchases:new')}?case={case.pk}&line={line.pk}"
    form = sign_in(borough.worker).get(address).context["form"]
    assert not form["amount"].value()


def test_a_proposal_is_settled_by_one_click_and_undone(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    purchase = buy(cards["4417"], DAY, "The corner shop", "38.20")
    statement = brought(borough)
    line = Line.objects.get(reference="T0001")
    client = sign_in(borough.finance)
    page = client.get(statement.get_absolute_url()).content.decode()
    assert "Was it this?" in page
    assert "What speaks for it: the same amount" in page
    client.post(f"{line.get_absolute_url()}match/", {"purchases": purchase.pk})
    assert Match.objects.get(line=line).made_by == borough.finance
    client.post(f"{line.get_absolute_url()}not/{purchase.pk}/")
    assert not Match.objects.filter(line=line).exists()
    assert Apart.objects.get().purchase == purchase
    assert "Was it this?" not in client.get(line.get_absolute_url()).content.decode()


def test_finance_sees_no_person_no_reason_and_no_day_of_a_purchase(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    purchase = buy(cards["4417"], date(2020, 2, 4), "Freshway", "38.20", reason="Zorblatt was cold")
    brought(borough)
    line = Line.objects.get(reference="T0001")
    page = sign_in(borough.finance).get(line.get_absolute_url()).content.decode()
    assert "£38.20 at Freshway, February 2020" in page
    for secret in (
        *("Zorblatt", "4 February", str(purchase.case), borough.worker.name),
        purchase.get_absolute_url(),
    ):
        assert secret not in page


def test_a_holder_ticks_several_of_their_own(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    both = [buy(cards["4417"], DAY, shop, amount) for shop, amount in (("A", "8.20"), ("B", "30"))]
    theirs = buy(cards["5120"], DAY, "C", "38.20")
    brought(borough)
    line = Line.objects.get(reference="T0001")
    client = sign_in(borough.worker)
    page = client.get(line.get_absolute_url()).content.decode()
    assert "£8.20 at A" in page
    assert "at C" not in page
    address = f"{line.get_absolute_url()}match/"
    client.post(address, {"purchases": [theirs.pk]})
    assert not line.matches.exists()
    client.post(address, {"purchases": [each.pk for each in both]})
    assert {match.purchase_id for match in line.matches.all()} == {each.pk for each in both}


def test_nothing_to_record_is_said_with_why_and_taken_back(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card], case: Case
) -> None:
    brought(borough)
    line = Line.objects.get(reference="T0001")
    client = sign_in(borough.worker)
    assert client.post(line.get_absolute_url(), {"why": ""}).status_code == 422
    named = client.post(line.get_absolute_url(), {"why": "Marigold Quill paid it back"})
    assert named.status_code == 422
    assert "Marigold" in str(named.context["form"].errors["why"])
    client.post(line.get_absolute_url(), {"why": "The bank took a fee"})
    line.refresh_from_db()
    assert (line.nothing_to_record, line.settled_by) == ("The bank took a fee", borough.worker)
    assert "The bank took a fee" in client.get(line.get_absolute_url()).content.decode()
    client.post(f"{line.get_absolute_url()}open/")
    assert Line.objects.unexplained().filter(pk=line.pk).exists()


def test_a_statement_is_taken_back_after_it_was_said_what_goes(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    statement = brought(borough)
    client = sign_in(borough.finance)
    address = f"{statement.get_absolute_url()}undo/"
    assert "12 lines that only this statement has go" in client.get(address).content.decode()
    client.post(address)
    assert not Line.objects.exists()
    assert "It was taken back on" in client.get(statement.get_absolute_url()).content.decode()
    assert client.post(address).status_code == 302


def test_the_lines_without_a_purchase_can_be_shown_alone(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    buy(cards["4417"], DAY, "Freshway", "38.20")
    statement = brought(borough)
    page = sign_in(borough.finance).get(f"{statement.get_absolute_url()}?only=without")
    assert len(page.context["lines"]) == 11


def test_the_same_card_in_another_organisation_sees_nothing(
    sign_in: SignIn, borough: Borough, cards: dict[str, Card]
) -> None:
    make_card(borough.partner, borough.place, "1234")
    brought(borough)
    assert "FRESHWAY" not in sign_in(borough.partner).get(LINES).content.decode()
