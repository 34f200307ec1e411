"""Reading OFX, both kinds: version 1, which is SGML, and version 2, which is XML.

What a statement needs of either are elements without attributes, so that one strict reader of tags
does for both. It knows no declarations: nothing in a file can unfold, or reach for another file.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from purchases.statements.csv_reading import Spent
from purchases.statements.rows import (
    LONGEST_CATEGORY,
    LONGEST_REFERENCE,
    NotAStatement,
    StatementRow,
    Unreadable,
    amount_in,
    checked_amount,
    checked_currency,
    checked_day,
    checked_supplier,
    shortened,
    words_of,
)

TAG = re.compile(r"<(/?)([A-Za-z0-9_.]+)\s*/?>([^<]*)")
DECLARATION = re.compile(r"<!\s*(DOCTYPE|ENTITY|ELEMENT|ATTLIST)", re.IGNORECASE)
VERBATIM = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
BEGINS = re.compile(r"<OFX>", re.IGNORECASE)
STATEMENTS = ("STMTRS", "CCSTMTRS")
MOVEMENT = "STMTTRN"
DAY = re.compile(r"\d{8}")
PLAIN = re.compile(r"[+-]?\d{1,12}([.,]\d{1,2})?")

NOT_OFX = "The file is not OFX that can be read. Download it from the bank again, as OFX or as CSV."
CUT_SHORT = "The file stops before its end. Download it from the bank again."


@dataclass(frozen=True)
class _Movement:
    """The elements of one movement, and what holds for its account."""

    line: int
    account: str
    currency: str
    values: dict[str, str] = field(default_factory=dict)


def is_ofx(beginning: bytes) -> bool:
    """Whether a file that begins like this says that it is OFX."""
    plain = beginning.replace(b"\0", b"").upper()
    return b"OFXHEADER" in plain or b"<OFX>" in plain


def decoded_ofx(data: bytes) -> str:
    """The text of a file in the encoding that it names, or that it turns out to be in."""
    beginning = data[:1024].decode("latin-1").upper()
    named = re.search(r"""(?:CHARSET|ENCODING)\s*[:=]\s*["']?([\w-]+)""", beginning)
    order = ["utf-8-sig", "cp1252", "latin-1"]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        order = ["utf-16"]
    elif named and named[1] in ("1252", "WINDOWS-1252"):
        order = ["cp1252", "latin-1"]
    for encoding in order:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise NotAStatement(NOT_OFX)


def rows_of_ofx(text: str, *, spent: str) -> Iterator[StatementRow | tuple[int, Unreadable]]:
    """Each movement, or why it cannot be read. Raises ``NotAStatement`` for what is not OFX.

    ``spent``: how the amount of what was bought is written, as in a CSV.
    """
    for movement in _movements(_plain(text)):
        try:
            yield _row(movement, spent)
        except Unreadable as problem:
            yield movement.line, problem


def _plain(text: str) -> str:
    """The text without what only XML has. Raises ``NotAStatement`` for declarations."""
    if DECLARATION.search(text):
        raise NotAStatement(NOT_OFX)
    text = COMMENT.sub("", text)
    return VERBATIM.sub(lambda found: html.escape(found[1]), text)


def _movements(text: str) -> Iterator[_Movement]:
    account: dict[str, str] = {}
    movement: _Movement | None = None
    for line, closes, name, value in _tags(text):
        if name in STATEMENTS and not closes:
            account = {}
        elif name == MOVEMENT and not closes:
            movement = _Movement(line, account.get("ACCTID", ""), account.get("CURDEF", ""))
        elif name == MOVEMENT and movement:
            yield movement
            movement = None
        elif not closes:
            # The first counts: what is further in repeats names, as the other account's number.
            (movement.values if movement else account).setdefault(name, value)
    if movement or not text.rstrip().upper().endswith("</OFX>"):
        raise NotAStatement(CUT_SHORT)


def _tags(text: str) -> Iterator[tuple[int, bool, str, str]]:
    """Each tag: its line, whether it closes, its name, the words up to the next one."""
    begins = BEGINS.search(text)
    if not begins:
        raise NotAStatement(NOT_OFX)
    seen = begins.start()
    line = text.count("\n", 0, seen) + 1
    for found in TAG.finditer(text, seen):
        if found.start() != seen:
            raise NotAStatement(NOT_OFX)
        yield line, bool(found[1]), found[2].upper(), html.unescape(found[3]).strip()
        seen = found.end()
        line += found[0].count("\n")
    if seen != len(text):
        raise NotAStatement(NOT_OFX)


def _row(movement: _Movement, spent: str) -> StatementRow:
    values = movement.values
    # An original currency says what the shop asked for; the amount is in the account's own.
    own = "" if "ORIGCURRENCY" in values else values.get("CURSYM", "")
    checked_currency(own or movement.currency)
    amount = _amount(values.get("TRNAMT", ""))
    return StatementRow(
        row=movement.line,
        day=checked_day(_day(values.get("DTUSER") or values.get("DTPOSTED", ""))),
        amount=checked_amount(-amount if spent == Spent.MINUS else amount),
        supplier=checked_supplier(values.get("NAME") or values.get("MEMO", "")),
        card=movement.account,
        reference=words_of(values.get("FITID", ""), longest=LONGEST_REFERENCE),
        category=words_of(values.get("SIC", ""), longest=LONGEST_CATEGORY),
    )


def _amount(text: str) -> Decimal:
    """The standard lets pence stand after a point or a comma, and nothing between thousands."""
    return Decimal(text.replace(",", ".")) if PLAIN.fullmatch(text) else amount_in(text)


def _day(text: str) -> date:
    """The day as the bank says it; the time and its zone behind it are left."""
    found = DAY.match(text)
    try:
        if not found:
            raise ValueError(text)
        return datetime.strptime(found[0], "%Y%m%d").date()  # noqa: DTZ007 - a day, no moment
    except ValueError:
        raise Unreadable(
            f"“{shortened(text)}” is not a day." if text else "It has no day."
        ) from None
