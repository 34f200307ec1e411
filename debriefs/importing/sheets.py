"""From the bytes of an Excel workbook to the rows of its sheets: values only, within bounds."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from openpyxl import load_workbook

from debriefs.importing.layout import TableRow
from debriefs.importing.refusal import SAVE_AS_CSV, NotAnIssueLog
from hls.ui.card_numbers import mask

LARGEST_UNPACKED = 25 * 1024 * 1024
"""In bytes, of all that is packed into a workbook."""
MOST_PARTS = 1000
MOST_LINES = 50_000
MOST_CELLS = 2_000_000

NO_ENTITIES = tuple(
    start.encode(encoding)
    for start in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
"""How a part begins that could unfold into far more than it holds; no spreadsheet writes one."""
OTHER_PACKED = (
    ("word/document.xml", "a Word document"),
    ("ppt/presentation.xml", "a presentation"),
    ("content.xml", "an OpenDocument file"),
    ("xl/workbook.bin", "a binary Excel workbook"),
)
PROTECTED = (
    "The file is protected with a password. Save a copy without one, and bring that: nobody but "
    "you reads it on its way here."
)
CANNOT_BE_READ = f"The file is a spreadsheet that cannot be read. {SAVE_AS_CSV}"


def rows_of_sheets(data: bytes) -> dict[str, list[TableRow]]:
    """The rows of each sheet that is not hidden, by its name. Raises ``NotAnIssueLog``."""
    try:
        _look_inside(data)
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        return {
            sheet.title: list(_rows(sheet))
            for sheet in workbook.worksheets
            if sheet.sheet_state == "visible"
        }
    except NotAnIssueLog:
        raise
    except Exception as error:
        raise NotAnIssueLog(CANNOT_BE_READ) from error


def _look_inside(data: bytes) -> None:
    """Refuse what is no plain workbook, and what would unfold beyond all bounds."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = packed.infolist()
        _refuse_by_names({part.filename.casefold() for part in parts})
        if any(part.flag_bits & 1 for part in parts):
            raise NotAnIssueLog(PROTECTED)
        # What a part says of its size is a bound: not a byte more of it is ever unpacked.
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            raise NotAnIssueLog(
                "The file unfolds into far more than an issue log. Copy the log into a new "
                "workbook, without pictures or other sheets, and bring that."
            )
        for part in parts:
            unpacked = packed.read(part)
            if any(start in unpacked for start in NO_ENTITIES):
                raise NotAnIssueLog(CANNOT_BE_READ)


def _refuse_by_names(names: set[str]) -> None:
    for name, kind in OTHER_PACKED:
        if name in names:
            raise NotAnIssueLog(f"The file is {kind}. {SAVE_AS_CSV}")
    if any(name.endswith("vbaproject.bin") or name.startswith("xl/macrosheets/") for name in names):
        raise NotAnIssueLog(
            "The file holds a macro, which is a small program, and is not opened. Save it as a "
            "workbook without macros (.xlsx), and bring that."
        )
    if "xl/workbook.xml" not in names:
        raise NotAnIssueLog(f"The file is a packed file, not a spreadsheet. {SAVE_AS_CSV}")


def _rows(sheet: Any) -> Iterator[TableRow]:
    # What the sheet says of its size is often wrong, and would be believed.
    sheet.reset_dimensions()
    cells = 0
    for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells += len(values)
        if number > MOST_LINES or cells > MOST_CELLS:
            raise NotAnIssueLog(
                f"The sheet “{sheet.title}” is far longer or wider than an issue log. Copy the log "
                "into a new workbook, and bring that."
            )
        yield TableRow(number, [mask(_as_text(value)) for value in values])


def _as_text(value: Any) -> str:
    """A cell as people read it; days without their time."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    return str(value)
