"""Guessing how a CSV is to be read, from its headings and from what stands below them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import islice

from purchases.models import Mapping
from purchases.statements.csv_reading import (
    COLUMNS,
    DateOrder,
    DecimalSign,
    Delimiter,
    Encoding,
    Reading,
    Spent,
    cells_of,
    day_in,
    decoded,
    headings_of,
)
from purchases.statements.rows import NotAStatement, Unreadable, amount_in
from systems.models import System

LOOKED_AT = 200
"""Rows from which the rest is guessed."""
HEADINGS_WITHIN = 30

# What issuers call their columns; the first that a heading is, or holds, wins.
CALLED: dict[str, tuple[str, ...]] = {
    "day": (
        "transaction date", "trans date", "date of transaction", "purchase date", "tran date",
        "date", "value date", "posting date", "posted",
    ),
    "supplier": (
        "supplier", "merchant name", "merchant", "supplier name", "payee", "vendor", "beneficiary",
        "transaction description", "description", "narrative", "details", "transaction details",
        "name",
    ),
    "debit": ("debit", "debit amount", "paid out", "money out", "withdrawals", "withdrawn"),
    "credit": ("credit", "credit amount", "paid in", "money in", "deposits"),
    "amount": (
        "amount", "billing amount", "transaction amount", "amount gbp", "gross amount", "gross",
        "value", "total",
    ),
    "card": (
        "card ending", "card number", "card no", "card", "last four", "last 4", "account number",
        "account",
    ),
    "reference": (
        "reference", "transaction id", "transaction reference", "reference number", "ref", "id",
    ),
    "category": ("merchant category", "category", "mcc description", "mcc"),
    "currency": ("currency", "currency code", "ccy"),
}  # fmt: skip
ENOUGH_HEADINGS = 2


def guess(data: bytes, organisation: System) -> tuple[Reading, str]:
    """How the file is probably to be read, and its issuer's name where one of ours fits.

    ``data``: the beginning of the file is enough. Raises ``NotAStatement``.
    """
    encoding = guess_encoding(data)
    text = decoded(data, encoding, whole=False)
    delimiter = _delimiter(text)
    rows = _first_rows(text, delimiter)
    if saved := _saved(organisation, rows):
        return Reading.of(saved.reading).changed(encoding=encoding), saved.issuer
    heading_row = _heading_row(rows)
    columns = _by_headings(rows[heading_row - 1]) if heading_row else _by_content(rows)
    headings = headings_of(rows[heading_row - 1]) if heading_row else []
    reading = Reading(
        encoding=encoding,
        delimiter=delimiter,
        heading_row=heading_row,
        headings=headings,
    ).changed(**columns)
    return _from_values(reading, rows[heading_row:]), ""


def guess_encoding(data: bytes) -> str:
    """UTF-16 by its mark or its nulls, UTF-8 where the bytes are that, else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or data[1:4:2] == b"\0\0":
        return str(Encoding.UTF_16)
    try:
        decoded(data, Encoding.UTF_8, whole=False)
    except NotAStatement:
        return str(Encoding.CP1252)
    return str(Encoding.UTF_8)


def named(headings: Sequence[str]) -> dict[str, int]:
    """Which column each heading is probably of; each column is one thing only."""
    plain = [_letters(heading) for heading in headings]
    found: dict[str, int] = {}
    for exact in (True, False):
        for name, calls in CALLED.items():
            for called in calls:
                if name in found:
                    break
                for column, heading in enumerate(plain):
                    fits = heading == called if exact else f" {called} " in f" {heading} "
                    if fits and column not in found.values():
                        found[name] = column
                        break
    return found


def _letters(heading: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", heading.lower()).split())


def _delimiter(text: str) -> str:
    """The one that cuts most of the first rows into the same number of cells, several each."""

    def fits(delimiter: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in _first_rows(text, delimiter) if len(row) > 1)
        width, rows = max(widths.items(), key=lambda each: each[1], default=(0, 0))
        return rows, width

    return max((str(each) for each in Delimiter), key=fits)


def _first_rows(text: str, delimiter: str) -> list[list[str]]:
    rows = []
    try:
        for _, cells in islice(cells_of(text, delimiter), LOOKED_AT):
            rows.append(cells)
    except NotAStatement:
        return rows  # what was read before it counts
    return rows


def _saved(organisation: System, rows: list[list[str]]) -> Mapping | None:
    """How somebody said before that a file with these headings is read."""
    for saved in Mapping.objects.filter(organisation=organisation):
        reading = Reading.of(saved.reading)
        at = reading.heading_row
        if at and len(rows) >= at and reading.headings == headings_of(rows[at - 1]):
            return saved
    return None


def _heading_row(rows: list[list[str]]) -> int:
    """The row, counted from 1, that names most columns; nought where none names several."""
    found = [len(named(row)) for row in rows[:HEADINGS_WITHIN]]
    most = max(found, default=0)
    return found.index(most) + 1 if most >= ENOUGH_HEADINGS else 0


def _by_headings(headings: Sequence[str]) -> dict[str, int]:
    columns = named(headings)
    if "debit" in columns and "credit" in columns:
        columns.pop("amount", None)
    else:
        columns.pop("debit", None)
        columns.pop("credit", None)
    return {name: column for name, column in columns.items() if name in COLUMNS}


def _by_content(rows: list[list[str]]) -> dict[str, int]:
    """The first column of days, of amounts, and the one with most letters."""
    width = max((len(row) for row in rows), default=0)
    values = [[row[at] for row in rows if at < len(row)] for at in range(width)]
    columns: dict[str, int] = {}
    for at, cells in enumerate(values):
        if "day" not in columns and _mostly(cells, _is_day):
            columns["day"] = at
        elif "amount" not in columns and _mostly(cells, _is_amount):
            columns["amount"] = at
    letters = [sum(map(str.isalpha, "".join(cells))) for cells in values]
    if any(letters):
        columns["supplier"] = letters.index(max(letters))
    return columns


def _mostly(cells: Iterable[str], fits: Callable[[str], bool]) -> bool:
    answers = [fits(cell) for cell in cells if cell.strip()]
    return bool(answers) and sum(answers) * 2 > len(answers)


def _is_day(text: str) -> bool:
    return any(_reads_as_day(text, order) for order in DateOrder)


def _reads_as_day(text: str, order: str) -> bool:
    try:
        day_in(text, order)
    except Unreadable:
        return False
    return True


def _is_amount(text: str) -> bool:
    # A number without pence is as likely a card's or a reference.
    return bool(re.search(r"[.,]\d\d\b", text)) and any(
        _amount(text, decimal) is not None for decimal in DecimalSign
    )


def _amount(text: str, decimal: str) -> Decimal | None:
    try:
        return amount_in(text, decimal=decimal)
    except Unreadable:
        return None


def _from_values(reading: Reading, rows: list[list[str]]) -> Reading:
    """Order of dates, sign of the pence and of what is spent: whatever most of the rows fit."""

    def cells(*columns: int | None) -> list[str]:
        return [
            row[at] for at in columns if at is not None for row in rows
            if at < len(row) and row[at].strip()
        ]  # fmt: skip

    days, amounts = cells(reading.day), cells(reading.amount, reading.debit, reading.credit)
    order = max(DateOrder, key=lambda each: sum(_reads_as_day(day, each) for day in days))
    decimal = max(DecimalSign, key=lambda each: sum(_amount(a, each) is not None for a in amounts))
    read = [value for text in amounts if (value := _amount(text, decimal)) is not None]
    minus = sum(value < 0 for value in read)
    spent = Spent.MINUS if reading.amount is not None and minus * 2 > len(read) else Spent.PLUS
    return reading.changed(date_order=str(order), decimal=str(decimal), spent=str(spent))
