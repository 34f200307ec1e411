"""Tables as files: nothing in them acts as a formula, and what went in comes out."""

import csv
import datetime
import io
from typing import Any

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hls.ui.exports import (
    BEFORE_A_FORMULA,
    LONGEST_CELL,
    Cell,
    FileFormat,
    guarded,
    without_guard,
    write_table,
)

DAY = datetime.date(2020, 2, 3)
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")']


def file_of(file_format: FileFormat, *rows: list[Cell]) -> bytes:
    file = io.BytesIO()
    write_table(file, file_format, ["Words", "Day", "Number"], rows)
    return file.getvalue()


def csv_rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def sheet_of(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data)).active


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_cell_of_either_file_acts_as_a_formula(cell: str) -> None:
    assert csv_rows(file_of(FileFormat.CSV, [cell, None, None]))[1][0] == f"'{cell}"
    found = sheet_of(file_of(FileFormat.XLSX, [cell, None, None]))["A2"]
    assert found.data_type != "f"
    assert found.value.startswith("'")


@given(st.text())
@example("''=1")
@example("'")
@example("'-")
def test_the_guard_comes_off_as_it_went_on(cell: str) -> None:
    assert not guarded(cell).startswith(BEFORE_A_FORMULA)
    assert without_guard(guarded(cell)) == cell


def test_a_csv_file_says_that_it_is_utf_8_and_keeps_letters_and_line_breaks() -> None:
    data = file_of(FileFormat.CSV, ["Dŵr, “tea”\nand 🍞", DAY, 3])
    assert data.startswith(b"\xef\xbb\xbf")
    assert csv_rows(data) == [
        ["Words", "Day", "Number"],
        ["Dŵr, “tea”\nand 🍞", "2020-02-03", "3"],
    ]


def test_days_and_numbers_stay_what_they_are_in_a_spreadsheet() -> None:
    sheet = sheet_of(file_of(FileFormat.XLSX, ["Dŵr\nand 🍞", DAY, 3], ["", None, None]))
    assert sheet["A2"].value == "Dŵr\nand 🍞"
    assert sheet["B2"].is_date
    assert sheet["B2"].value.date() == DAY
    assert sheet["C2"].value == 3


def test_words_that_are_links_or_numbers_stay_words() -> None:
    sheet = sheet_of(
        file_of(FileFormat.XLSX, ["http://example.org", None, None], ["007", None, None])
    )
    assert sheet["A2"].hyperlink is None
    assert sheet["A3"].value == "007"


def test_a_text_too_long_for_a_spreadsheet_is_cut_and_says_so() -> None:
    found = sheet_of(file_of(FileFormat.XLSX, ["x" * (LONGEST_CELL + 1), None, None]))["A2"].value
    assert len(found) == LONGEST_CELL
    assert found.endswith("(the rest is too long for a spreadsheet)")
