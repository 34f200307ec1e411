"""Tables as files that people open in a spreadsheet: CSV and XLSX."""

import csv
import datetime
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import IO

import xlsxwriter
from django.db import models

Cell = str | int | Decimal | datetime.date | None
"""What a file can hold; a day and a sum stay what they are, so that a spreadsheet sorts them."""

BEFORE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a cell for a formula."""
GUARD = "'"
LONGEST_CELL = 32_767
"""In characters: a spreadsheet drops what has more, and says nothing."""
CUT = " … (the rest is too long for a spreadsheet)"
HEADING_WIDTH = 24
"""Of a column, in characters."""


class FileFormat(models.TextChoices):
    """Which kinds of file a table can be."""

    CSV = "csv", "CSV"
    XLSX = "xlsx", "Excel"

    @property
    def content_type(self) -> str:
        if self == FileFormat.CSV:
            return "text/csv; charset=utf-8"
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def guarded(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would take for a formula."""
    return f"{GUARD}{cell}" if cell.lstrip(GUARD).startswith(BEFORE_A_FORMULA) else cell


def without_guard(cell: str) -> str:
    """The cell as it was before ``guarded``."""
    is_guarded = cell.startswith(GUARD) and guarded(cell) != cell
    return cell.removeprefix(GUARD) if is_guarded else cell


def write_table(
    file: IO[bytes],
    file_format: FileFormat,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
) -> None:
    """Write a table row by row: memory does not grow with the number of rows."""
    write = _write_csv if file_format == FileFormat.CSV else _write_xlsx
    write(file, headings, rows)


def _write_csv(file: IO[bytes], headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    # The byte order mark is what tells a spreadsheet that this is UTF-8.
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(headings)
    for row in rows:
        writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    text.detach()


def _write_xlsx(file: IO[bytes], headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    with xlsxwriter.Workbook(file, {"constant_memory": True}) as book:
        bold = book.add_format({"bold": True, "text_wrap": True})
        plain = book.add_format({"text_wrap": True, "valign": "top"})
        day = book.add_format({"num_format": "d mmm yyyy", "align": "left", "valign": "top"})
        sheet = book.add_worksheet()
        sheet.set_column(0, len(headings) - 1, HEADING_WIDTH)
        sheet.freeze_panes(1, 0)
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, bold)
        for number, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, datetime.date):
                    sheet.write_datetime(number, column, cell, day)
                elif isinstance(cell, str):
                    sheet.write_string(number, column, _fitting(guarded(cell)), plain)
                elif cell is not None:
                    sheet.write_number(number, column, cell, plain)


def _fitting(cell: str) -> str:
    return cell if len(cell) <= LONGEST_CELL else cell[: LONGEST_CELL - len(CUT)] + CUT
