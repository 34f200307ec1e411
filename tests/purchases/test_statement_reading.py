"""Reading rows of statements: what is guessed, what is read, and what is said of the rest."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone

from purchases.models import Mapping, StatementType
from purchases.statements import files
from purchases.statements.csv_reading import Reading, Spent, day_in, decoded, rows_of
from purchases.statements.guessing import guess
from purchases.statements.ofx_reading import decoded_ofx, rows_of_ofx
from purchases.statements.rows import NotAStatement, StatementRow, Unreadable, amount_in
from tests.borough import Borough
from tests.purchases.statement_files import HEADINGS, ROWS, csv_of, ofx_of

FIRST = StatementRow(
    row=2,
    day=date(2020, 2, 3),
    amount=Decimal("38.20"),
    supplier="FRESHWAY SUPERMARKET 0231",
    card="4417",
    reference="T0001",
    category="5411 Grocery stores",
)


def guessed(data: bytes, borough: Borough) -> Reading:
    return guess(data, borough.organisation)[0]


def read(data: bytes, reading: Reading) -> list[Any]:
    return list(rows_of(decoded(data, reading.encoding), reading))


def of_ofx(data: bytes) -> list[Any]:
    return list(rows_of_ofx(decoded_ofx(data), spent=Spent.MINUS))


def said_of(cells: str, headings: str = "Date,Supplier,Amount,Currency,Card") -> str:
    """What is said of one row that cannot be read."""
    reading = Reading(day=0, supplier=1, amount=2, currency=3, card=4)
    (found,) = read(f"{headings}\n{cells}\n".encode(), reading)
    return str(found[1]) if isinstance(found, tuple) else f"read: {found}"


def test_the_statement_is_read_as_it_is_guessed(borough: Borough) -> None:
    rows = read(csv_of(ROWS), guessed(csv_of(ROWS), borough))
    assert rows[0] == FIRST
    assert len(rows) == 12
    assert rows[9].amount == Decimal("-20.00")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_letters_are_read_however_they_are_stored(borough: Borough, encoding: str) -> None:
    data = f"{HEADINGS}\n{ROWS[3].replace('CAFE', 'CAFÉ')}\n".encode(encoding)
    (row,) = read(data, guessed(data, borough))
    assert row.supplier == "RIVERSIDE CAFÉ"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_columns_are_found_whatever_stands_between_them(borough: Borough, delimiter: str) -> None:
    data = csv_of(ROWS).replace(b",", delimiter.encode())
    assert read(data, guessed(data, borough))[0] == FIRST


def test_a_comma_before_the_pence_two_columns_and_months_first_are_guessed(
    borough: Borough,
) -> None:
    data = (
        b"Northern Card Services;;;;\n\n"
        b"Date;Details;Paid out;Paid in;Card number\n"
        b'02/28/2020;KETTLES;"1.038,20";;**** **** **** 4417\n'
        b'02/03/2020;KETTLES;;"20,00";**** **** **** 4417\n'
    )
    bought, back = read(data, guessed(data, borough))
    assert (bought.day, bought.amount) == (date(2020, 2, 28), Decimal("1038.20"))
    assert (back.day, back.amount) == (date(2020, 2, 3), Decimal("-20.00"))
    assert bought.row == 4


def test_what_is_spent_below_nought_is_guessed_and_turned_round(borough: Borough) -> None:
    data = b"Date,Merchant,Amount\n2020-02-03,A,-3.00\n2020-02-04,B,-4.00\n2020-02-04,B,1.00\n"
    assert [row.amount for row in read(data, guessed(data, borough))] == [3, 4, -1]


def test_a_file_without_headings_is_guessed_from_what_is_in_it(borough: Borough) -> None:
    data = b"03/02/2020,FRESHWAY SUPERMARKET,38.20,4417\n04/02/2020,KETTLES AND CO,3.20,4417\n"
    reading = guessed(data, borough)
    assert (reading.heading_row, reading.day, reading.supplier, reading.amount) == (0, 0, 1, 2)


def test_the_next_file_of_an_issuer_is_read_as_somebody_said_of_the_last(borough: Borough) -> None:
    said = guessed(csv_of(ROWS), borough).changed(day=1, spent=Spent.MINUS)
    Mapping.objects.create(
        organisation=borough.organisation,
        issuer="Tyne Bank",
        reading=said.as_kept,
        saved_by=borough.finance,
    )
    assert guess(csv_of(ROWS[:2]), borough.organisation) == (said, "Tyne Bank")
    assert guess(csv_of(ROWS[:2]), borough.place)[1] == ""


@pytest.mark.parametrize(
    ("text", "pounds"),
    [
        ("38.20", "38.20"),
        ("£1,038.20", "1038.20"),
        ("GBP 5", "5"),
        ("-20.00", "-20"),
        ("\N{MINUS SIGN}20.00", "-20"),
        ("20.00-", "-20"),
        ("(20.00)", "-20"),
        ("20.00 CR", "-20"),
        ("20.00 DR", "20"),
        (".5", "0.5"),
    ],
)
def test_amounts_are_read_as_banks_write_them(text: str, pounds: str) -> None:
    assert amount_in(text) == Decimal(pounds)


@pytest.mark.parametrize(
    "text", ["", "abc", "1.2.3", "12,34.00", "€5", "USD 5", "=1+2", "NaN", "1e5", "1.234", "--1"]
)
def test_what_is_no_amount_in_pounds_is_not_read(text: str) -> None:
    with pytest.raises(Unreadable):
        amount_in(text)


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("3/2/20", "dmy", date(2020, 2, 3)),
        ("02-03-2020", "mdy", date(2020, 2, 3)),
        ("2020-02-03T10:00:00", "ymd", date(2020, 2, 3)),
        ("20200203", "ymd", date(2020, 2, 3)),
        ("03022020", "dmy", date(2020, 2, 3)),
        ("3 Feb 2020", "mdy", date(2020, 2, 3)),
        ("Feb 3, 2020", "dmy", date(2020, 2, 3)),
    ],
)
def test_days_are_read_in_their_order(text: str, order: str, day: date) -> None:
    assert day_in(text, order) == day


@pytest.mark.parametrize("text", ["31/02/2020", "yesterday", "12", "3/2", "3/2/020", "99/99/9999"])
def test_what_is_no_day_is_not_read(text: str) -> None:
    with pytest.raises(Unreadable):
        day_in(text, "dmy")


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ("03/02/2020,KETTLES,lots,GBP,4417", "“lots” is not an amount."),
        ("03/02/2020,KETTLES,,GBP,4417", "“” is not an amount."),
        ("03/02/2020,KETTLES,0.00,GBP,4417", "The amount is nought."),
        ("03/02/2020,KETTLES,99999999.00,GBP,4417", "£99,999,999.00 is more than a card pays."),
        ("03/02/2020,KETTLES,5.00,EUR,4417", "It is in “EUR”. Only pounds are read."),
        ("03/02/2020,KETTLES,€5.00,,4417", "“€5.00” is not an amount in pounds."),
        ("31/02/2020,KETTLES,5.00,GBP,4417", "“31/02/2020” is not a day."),
        (",KETTLES,5.00,GBP,4417", "It has no day."),
        ("03/02/1920,KETTLES,5.00,GBP,4417", "3 February 1920 is too long ago."),
        ("03/02/2020,,5.00,GBP,4417", "It does not say who was paid."),
        ("03/02/2020,=HYPERLINK(1),5.00,GBP,4417", "“=HYPERLINK(1)” is a formula, not words."),
        ("03/02/2020,@SUM(A1),5.00,GBP,4417", "“@SUM(A1)” is a formula, not words."),
        ("03/02/2020", "“” is not an amount."),
    ],
)
def test_a_row_that_cannot_be_read_says_why(cells: str, words: str) -> None:
    assert said_of(cells) == words


def test_a_day_in_the_future_is_not_read() -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    assert "is in the future" in said_of(f"{tomorrow:%d/%m/%Y},KETTLES,5.00,GBP,4417")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty."),
        (b" \r\n ", "The file is empty."),
        (b"PK\x03\x04abc", "an Excel workbook or another packed file"),
        (b"%PDF-1.7 abc", "The file is a PDF."),
        (b"\xd0\xcf\x11\xe0", "an Excel workbook of the old kind"),
        (b"\x89PNG\r\n", "The file is a picture."),
        (b"\n<!doctype html><html>", "The file is a web page."),
    ],
)
def test_a_file_that_is_something_else_is_not_taken(data: bytes, words: str) -> None:
    with pytest.raises(NotAStatement, match=words):
        files.type_of(data)


def test_a_quotation_mark_that_is_never_closed_is_said_with_its_line() -> None:
    with pytest.raises(NotAStatement, match="from line 2 on"):
        read(b'Date,Supplier,Amount\n03/02/2020,"KETTLES,5.00\n', Reading(day=0))


def test_bytes_that_are_no_text_are_not_read(borough: Borough) -> None:
    with pytest.raises(NotAStatement):
        guess(b"a,b\n\0\1\2\3,\0\n", borough.organisation)


def test_card_numbers_are_cut_and_everything_else_stays_byte_for_byte() -> None:
    for encoding in ("utf-8", "cp1252", "utf-16"):
        number = "4929\N{NO-BREAK SPACE}1234\N{EN DASH}5678 9015"
        kept = files.masked(f"Café;{number};07700 900123\r\n".encode(encoding))
        assert "4929" not in kept.decode(encoding)
        assert "9015" in kept.decode(encoding)
        assert "Café" in kept.decode(encoding)
        assert "07700 900123\r\n" in kept.decode(encoding)


@pytest.mark.parametrize("version", [1, 2])
def test_both_kinds_of_ofx_are_read(version: int) -> None:
    data = ofx_of(
        [("20200203", "-38.20", "F1", "KETTLES &amp; CO"), ("20200204", "20.00", "F2", "BACK")],
        version=version,
    )
    assert files.type_of(data) == StatementType.OFX
    bought, back = of_ofx(data)
    assert (bought.day, bought.amount, bought.reference) == (
        date(2020, 2, 3),
        Decimal("38.20"),
        "F1",
    )
    assert (bought.supplier, bought.card) == ("KETTLES & CO", "xxxxxxxxxxxx4417")
    assert back.amount == Decimal("-20.00")


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize(
    ("movement", "words"),
    [
        (("2020", "-1.00", "F1", "A"), "“2020.*” is not a day."),
        (("20201332", "-1.00", "F1", "A"), "“20201332.*” is not a day."),
        (("20200203", "lots", "F1", "A"), "“lots” is not an amount"),
        (("20200203", "Infinity", "F1", "A"), "is not an amount"),
        (("20200203", "-1e99", "F1", "A"), "is not an amount"),
        (("20200203", "-99999999.00", "F1", "A"), "more than a card pays"),
        (("20200203", "0.00", "F1", "A"), "nought"),
        (("29991231", "-1.00", "F1", "A"), "in the future"),
        (("20200203", "-1.00", "F1", "=A"), "formula"),
    ],
)
def test_a_movement_that_cannot_be_read_says_why_and_the_next_is_read(
    version: int, movement: tuple[str, str, str, str], words: str
) -> None:
    bad, good = of_ofx(ofx_of([movement, ("20200204", "-2.00", "F2", "B")], version=version))
    with pytest.raises(Unreadable, match=words):
        raise bad[1]
    assert good.supplier == "B"


@pytest.mark.parametrize("version", [1, 2])
def test_another_currency_is_said_of_each_movement(version: int) -> None:
    data = ofx_of([("20200203", "-1.00", "F1", "A")], version=version, currency="EUR")
    ((_, problem),) = of_ofx(data)
    assert "Only pounds" in str(problem)


BOMB = b"""<?xml version="1.0"?><!DOCTYPE OFX [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
<!ENTITY out SYSTEM "file:///etc/passwd">]><OFX><STMTTRN><NAME>&b;&out;</NAME></STMTTRN></OFX>"""


@pytest.mark.parametrize(
    "data",
    [
        BOMB,
        b"<OFX><STMTTRN><NAME>A",
        b"<OFX>",
        b"<OFX><a href='x'>b</a></OFX>",
        ofx_of([("20200203", "-1.00", "F1", "A")])[:-40],
        b"\0\1\2<OFX>\xff",
    ],
)
def test_ofx_that_unfolds_or_stops_is_not_read(data: bytes) -> None:
    with pytest.raises(NotAStatement):
        of_ofx(data)
