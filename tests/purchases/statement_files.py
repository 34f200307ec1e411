"""Statements as banks write them, the purchases behind one of them, and taking files in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from casework.models import Case
from purchases.models import Card, Line, Match, Purchase, Statement
from purchases.statements.csv_reading import Reading
from purchases.statements.taking_in import bring_statement, confirm_reading
from systems.models import Person, System
from tests.borough import Borough
from tests.factories import PurchaseFactory

HEADINGS = (
    "Transaction Date,Posting Date,Card Ending,Supplier,Merchant Category,Amount,Currency,Reference"
)
ROWS = """\
03/02/2020,04/02/2020,4417,FRESHWAY SUPERMARKET 0231,5411 Grocery stores,38.20,GBP,T0001
03/02/2020,04/02/2020,4417,NORTHERN PREPAY ENERGY,4900 Utilities,30.00,GBP,T0002
05/02/2020,06/02/2020,4417,HIGH ST OUTFITTERS,5651 Family clothing,24.99,GBP,T0003
10/02/2020,11/02/2020,5120,RIVERSIDE CAFE,5812 Restaurants,6.80,GBP,T0004
10/02/2020,11/02/2020,5120,CITY BUS TICKETS,4131 Bus lines,18.50,GBP,T0005
11/02/2020,12/02/2020,4417,SCHOOLWEAR LTD,5641 Children's wear,52.00,GBP,T0006
11/02/2020,12/02/2020,4417,SCHOOLWEAR LTD,5641 Children's wear,52.00,GBP,T0007
12/02/2020,13/02/2020,5120,MOBILITY HIRE NE,7394 Equipment rental,85.00,GBP,T0008
18/02/2020,19/02/2020,6033,CARPET CLEARANCE,5713 Floor coverings,140.00,GBP,T0009
20/02/2020,21/02/2020,6033,CARPET CLEARANCE,5713 Floor coverings,-20.00,GBP,T0010
11/03/2020,12/03/2020,5120,SECOND SPIN CYCLES,5940 Bicycle shops,65.00,GBP,T0011
12/03/2020,13/03/2020,6033,FRESHWAY SUPERMARKET 0231,5411 Grocery stores,41.75,GBP,T0012
""".splitlines()

# As workers write them down: their own words for the shops, and one on the day after.
BOUGHT = [
    ("4417", date(2020, 2, 3), "Freshway", "38.20"),
    ("4417", date(2020, 2, 3), "Northern Prepay", "30.00"),
    ("4417", date(2020, 2, 5), "High Street Outfitters", "24.99"),
    ("5120", date(2020, 2, 10), "Riverside Café", "6.80"),
    ("5120", date(2020, 2, 11), "City bus", "18.50"),
    ("4417", date(2020, 2, 11), "Schoolwear", "52.00"),
    ("4417", date(2020, 2, 11), "Schoolwear", "52.00"),
    ("5120", date(2020, 2, 12), "Mobility Hire", "85.00"),
    ("6033", date(2020, 2, 18), "Carpet Clearance", "140.00"),
    ("6033", date(2020, 2, 20), "Carpet Clearance", "-20.00"),
    ("5120", date(2020, 3, 11), "Second Spin", "65.00"),
    ("6033", date(2020, 3, 12), "Freshway", "41.75"),
]


def csv_of(rows: Iterable[str], headings: str = HEADINGS) -> bytes:
    return "\r\n".join([headings, *rows, ""]).encode()


def make_card(holder: Person, system: System, last_four: str, **fields: Any) -> Card:
    """A card that could be paid with since long ago."""
    return Card.objects.create(
        holder=holder, system=system, last_four=last_four, from_day=date(2019, 1, 1), **fields
    )


def make_cards(borough: Borough) -> dict[str, Card]:
    """The three cards of the statement, each with a holder of its own."""
    holders = {"4417": borough.worker, "5120": borough.colleague, "6033": borough.other_worker}
    return {
        four: make_card(holder, borough.quay if four == "6033" else borough.harbour, four)
        for four, holder in holders.items()
    }


def buy(held: Card, day: date, supplier: str, amount: str, **fields: Any) -> Purchase:
    """A purchase by the card's holder, who does not say with which card."""
    purchase: Purchase = PurchaseFactory(
        worker=held.holder,
        team=held.system,
        bought_on=day,
        supplier=supplier,
        amount=Decimal(amount),
        **fields,
    )
    return purchase


def buy_all(cards: dict[str, Card]) -> list[Purchase]:
    """The eleven purchases and the refund of the statement."""
    return [buy(cards[four], day, supplier, amount) for four, day, supplier, amount in BOUGHT]


def bring(
    data: bytes,
    organisation: System,
    by: Person,
    *,
    holder: Person | None = None,
    file_name: str = "statement.csv",
    **changed: Any,
) -> Statement:
    """A file brought, read as guessed but for ``changed``, and confirmed."""
    shown = bring_statement(
        data=data, file_name=file_name, organisation=organisation, holder=holder, by=by
    )
    return confirm_reading(
        statement=shown,
        reading=Reading.of(shown.reading).changed(**changed),
        issuer="Tyne Bank",
        by=by,
    )


def books(organisation: System) -> list[tuple[Any, ...]]:
    """All that the lines of an organisation say, with the purchases behind each."""
    behind: dict[int, list[int]] = {}
    for line, purchase in Match.objects.counting().values_list("line", "purchase"):
        behind.setdefault(line, []).append(purchase)
    lines = Line.objects.filter(organisation=organisation)
    said = ("card__last_four", "day", "amount", "supplier", "reference", "occurrence", "pk")
    return sorted(
        (*rest, tuple(sorted(behind.get(pk, ())))) for *rest, pk in lines.values_list(*said)
    )


OFX_1 = """\
OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20200301
<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
<CREDITCARDMSGSRSV1><CCSTMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>
<CCSTMTRS><CURDEF>{currency}<CCACCTFROM><ACCTID>{account}</CCACCTFROM>
<BANKTRANLIST><DTSTART>20200201<DTEND>20200301
{movements}
</BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>
"""
MOVEMENT_1 = (
    "<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>{day}120000[0:GMT]<TRNAMT>{amount}<FITID>{id}<NAME>{name}"
    "<MEMO>In store</STMTTRN>"
)
OFX_2 = """\
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>
<OFX>
  <CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS>
    <CURDEF>{currency}</CURDEF>
    <CCACCTFROM><ACCTID>{account}</ACCTID></CCACCTFROM>
    <BANKTRANLIST>
      {movements}
    </BANKTRANLIST>
  </CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>
</OFX>
"""
MOVEMENT_2 = (
    "<STMTTRN>\n<TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>{day}</DTPOSTED><TRNAMT>{amount}</TRNAMT>"
    "<FITID>{id}</FITID><NAME>{name}</NAME></STMTTRN>"
)


def ofx_of(
    movements: Iterable[tuple[str, str, str, str]],
    *,
    version: int = 1,
    account: str = "xxxxxxxxxxxx4417",
    currency: str = "GBP",
) -> bytes:
    """OFX of (day as 20200203, amount, FITID, name)."""
    whole, one = (OFX_1, MOVEMENT_1) if version == 1 else (OFX_2, MOVEMENT_2)
    told = "\n".join(
        one.format(day=day, amount=amount, id=fitid, name=name)
        for day, amount, fitid, name in movements
    )
    return whole.format(account=account, currency=currency, movements=told).encode()


def case_of(borough: Borough) -> Case:
    """Any case of the team."""
    return Case.objects.filter(team=borough.harbour).earliest("pk")
