"""Reading a CSV statement, as its issuer writes it."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.db import models

from hls.ui.fields import MONTHS
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

NUMBERS = re.compile(r"\d+")
MONTH_NAME = re.compile(r"[A-Za-z]{3,}")
SHORT_YEAR = 2
MOST_COLUMNS = 100
LONGEST_HEADING = 60
DAYS_KEPT = 4096
"""Cells with a day that are known again: a statement says the same few hundred over and over."""


class Encoding(models.TextChoices):
    UTF_8 = "utf-8-sig", "UTF-8"
    CP1252 = "cp1252", "Windows-1252"
    UTF_16 = "utf-16", "UTF-16"


class Delimiter(models.TextChoices):
    COMMA = ",", "Comma"
    SEMICOLON = ";", "Semicolon"
    TAB = "\t", "Tab"
    BAR = "|", "Upright bar"


class DateOrder(models.TextChoices):
    DAY_FIRST = "dmy", "Day, month, year"
    MONTH_FIRST = "mdy", "Month, day, year"
    YEAR_FIRST = "ymd", "Year, month, day"


class DecimalSign(models.TextChoices):
    POINT = ".", "A point, as in 1,038.20"
    COMMA = ",", "A comma, as in 1.038,20"


class Spent(models.TextChoices):
    """How an issuer writes the amount of what was bought."""

    PLUS = "plus", "As 38.20; refunds as -38.20"
    MINUS = "minus", "As -38.20; refunds as 38.20"


COLUMNS = (
    "day", "supplier", "amount", "debit", "credit", "card", "reference", "category", "currency",
)  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """How a CSV is read. Columns count from nought; None where there is no such column.

    ``heading_row``: the row with the headings, counted from 1; nought where there is none.
    ``only_card``: id of the card that rows are of which name none. ``headings``: as they were when
    somebody confirmed this, to know the issuer's next file by.
    """

    encoding: str = Encoding.UTF_8
    delimiter: str = Delimiter.COMMA
    heading_row: int = 1
    date_order: str = DateOrder.DAY_FIRST
    decimal: str = DecimalSign.POINT
    spent: str = Spent.PLUS
    day: int | None = None
    supplier: int | None = None
    amount: int | None = None
    debit: int | None = None
    credit: int | None = None
    card: int | None = None
    reference: int | None = None
    category: int | None = None
    currency: int | None = None
    only_card: int | None = None
    headings: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, kept: dict[str, Any]) -> Reading:
        """As it was kept in the database."""
        return cls(**kept)

    @property
    def as_kept(self) -> dict[str, Any]:
        return asdict(self)

    def changed(self, **fields: Any) -> Reading:
        return replace(self, **fields)


def decoded(data: bytes, encoding: str, *, whole: bool = True) -> str:
    """The text of a file. Raises ``NotAStatement`` where it is none in this encoding.

    ``whole``: not only its beginning, which may stop in the middle of a character.
    """
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(data, final=whole)
    except UnicodeError:
        label = Encoding(encoding).label
        raise NotAStatement(
            f"The file is not text in {label}. Choose another encoding, or save it as CSV again."
        ) from None
    if "\0" in text:
        raise NotAStatement("The file is not text that can be read. Save it as CSV and bring that.")
    return text


def cells_of(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each row's number, as people count lines, with its cells. Raises ``NotAStatement``."""
    # Strict: a quotation mark that is never closed would otherwise swallow the rest of the file.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    starts_on = 1
    try:
        for cells in reader:
            yield starts_on, cells
            starts_on = reader.line_num + 1
    except csv.Error as error:
        raise NotAStatement(
            f"The file cannot be read from line {starts_on} on: there is a quotation mark that is "
            "not closed, or far too much text in one cell. Mend that line and bring the file again."
        ) from error


def headings_of(cells: Sequence[str], examples: Sequence[str] = ()) -> list[str]:
    """What columns are called: by their headings, or by their place and what stands there first."""
    called = []
    for at, cell in enumerate(cells[:MOST_COLUMNS]):
        words = " ".join(cell.split())[:LONGEST_HEADING]
        example = " ".join(examples[at].split())[:LONGEST_HEADING] if at < len(examples) else ""
        place = f"Column {at + 1}: {example}" if example else f"Column {at + 1}"
        called.append(words or place)
    return called


def rows_of(text: str, reading: Reading) -> Iterator[StatementRow | tuple[int, Unreadable]]:
    """Each row below the headings, or why it cannot be read. Empty rows are none."""
    for count, (number, cells) in enumerate(cells_of(text, reading.delimiter), start=1):
        if count <= reading.heading_row or not any(cell.strip() for cell in cells):
            continue
        try:
            yield read_row(number, cells, reading)
        except Unreadable as problem:
            yield number, problem


def read_row(number: int, cells: Sequence[str], reading: Reading) -> StatementRow:
    """One row. Raises ``Unreadable``."""

    def cell(column: int | None) -> str:
        return cells[column] if column is not None and column < len(cells) else ""

    checked_currency(cell(reading.currency))
    return StatementRow(
        row=number,
        day=checked_day(day_in(cell(reading.day), reading.date_order)),
        amount=checked_amount(_amount(cell, reading)),
        supplier=checked_supplier(cell(reading.supplier)),
        card=" ".join(cell(reading.card).split()),
        reference=words_of(cell(reading.reference), longest=LONGEST_REFERENCE),
        category=words_of(cell(reading.category), longest=LONGEST_CATEGORY),
    )


@lru_cache(maxsize=DAYS_KEPT)
def day_in(text: str, order: str) -> date:
    """The day that a cell says; times after it are left. Raises ``Unreadable``."""
    written = " ".join(text.split())
    numbers = NUMBERS.findall(written)
    named = MONTH_NAME.search(written)
    month = named and named[0][:3].lower()
    try:
        if month in MONTHS:
            # "3 Feb 2020", "Feb 3, 2020" and "2020-Feb-03" can each be read in one way only.
            first, second = numbers[:2]
            day, year = (second, first) if len(first) > SHORT_YEAR else (first, second)
            return _day(day, str(MONTHS.index(month) + 1), year)
        if len(numbers) == 1 and len(written) == len("20200203"):
            numbers = _unjoined(written, order)
        values = dict(zip(order, numbers[:3], strict=True))
        return _day(values["d"], values["m"], values["y"])
    except ValueError:
        raise Unreadable(
            f"“{shortened(written)}” is not a day." if written else "It has no day."
        ) from None


def _unjoined(digits: str, order: str) -> list[str]:
    """The parts of a day that is written without anything between them."""
    if order == DateOrder.YEAR_FIRST:
        return [digits[:4], digits[4:6], digits[6:]]
    return [digits[:2], digits[2:4], digits[4:]]


def _day(day: str, month: str, year: str) -> date:
    if len(year) not in (SHORT_YEAR, 4):
        raise ValueError(year)
    return date(int(year) + (2000 if len(year) == SHORT_YEAR else 0), int(month), int(day))


def _amount(cell: Any, reading: Reading) -> Decimal:
    """What was spent, from one column or from two; below nought where money came back."""
    if reading.amount is not None:
        amount = amount_in(cell(reading.amount), decimal=reading.decimal)
        return -amount if reading.spent == Spent.MINUS else amount
    paid = {name: cell(getattr(reading, name)) for name in ("debit", "credit")}
    amounts = {
        name: abs(amount_in(text, decimal=reading.decimal))
        for name, text in paid.items()
        if text.strip() and text.strip() != "-"
    }
    if len([amount for amount in amounts.values() if amount]) > 1:
        raise Unreadable("It has an amount both paid out and paid in.")
    if not amounts:
        raise Unreadable("It has no amount.")
    return amounts.get("debit", Decimal(0)) - amounts.get("credit", Decimal(0))
