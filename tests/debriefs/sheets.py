"""The paper template typed into a spreadsheet, for tests."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook

UPPER = [
    "Issue description",
    *("Level", "", ""),
    "Status (open/ closed)",
    *("Owner", "", ""),
    *("Action required", ""),
]
LOWER = [
    "",
    *("1 Ind", "2 Sys", "3 Macro"),
    "",
    *("Team", "L'ship", "Govt"),
    *("Countermeasure (now)", "System change (new normal)"),
]
MERGED = ("A1:A2", "B1:D1", "E1:E2", "F1:H1", "I1:J1")

WORDS = "The form asks for a phone number; she has none"


def paper_row(**cells: Any) -> list[Any]:
    """An open system issue in leadership's gift, with these cells instead."""
    row = {
        "description": WORDS,
        "ind": "",
        "sys": "x",
        "macro": "",
        "status": "Open",
        "team": "",
        "lship": "x",
        "govt": "",
        "now": "We put ours",
        "normal": "",
    }
    assert cells.keys() <= row.keys()
    return list((row | cells).values())


def paper_csv(*rows: Sequence[Any], above: Sequence[Sequence[Any]] = ()) -> bytes:
    """The paper template as CSV."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([*above, UPPER, LOWER, *rows])
    return text.getvalue().encode()


def workbook(**sheets: Sequence[Sequence[Any]]) -> bytes:
    """A workbook with these sheets, cells as they are given; empty ones are left out."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for at, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                if value not in ("", None):
                    sheet.cell(at, column, value)
    return saved(book)


def paper_workbook(*rows: Sequence[Any]) -> bytes:
    """The paper template as a workbook, its headings merged as on paper."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in [UPPER, LOWER, *rows]:
        sheet.append([value if value != "" else None for value in row])
    for cells in MERGED:
        sheet.merge_cells(cells)
    return saved(book)


def saved(book: Workbook) -> bytes:
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()
