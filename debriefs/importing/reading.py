"""From the bytes of a file to lines of cells, or one sentence on why that cannot be done."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from debriefs.importing.columns import WHAT_IS_WRONG, Column

LARGEST_FILE = 5 * 1024 * 1024
"""In bytes: some ten thousand issues."""

OTHER_KINDS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a spreadsheet or a Word document"),
    (b"\xd0\xcf\x11\xe0", "an older spreadsheet or Word document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file"),
    (b"{\\rtf", "a text document"),
)
SEPARATORS = (",", ";", "\t")
SAVE_AS_CSV = "Open it in your spreadsheet, save it as CSV, and bring that file."
BEFORE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a cell for a formula."""


class NotAnIssueLog(ValueError):
    """The file as a whole cannot be read; says why, and what to do. Nothing of it was kept."""


@dataclass(frozen=True)
class Line:
    """One row of the log: the line of the file on which it starts, and its cells by column.

    ``surplus`` holds what stands in the row beyond the last column.
    """

    number: int
    cells: dict[Column, str]
    surplus: tuple[str, ...] = ()


def too_large(size: int) -> str:
    """A sentence if ``size`` bytes are more than a log may have, else nothing."""
    if size <= LARGEST_FILE:
        return ""
    return (
        f"The file is {size / 1024 / 1024:.1f} MB. An issue log can be "
        f"{LARGEST_FILE // 1024 // 1024} MB at most: cut it into several files and bring each."
    )


def read_lines(data: bytes) -> list[Line]:
    """All rows of an issue log. Raises ``NotAnIssueLog``.

    UTF-8 (with or without a byte order mark), UTF-16 and Windows-1252 are read; columns may be in
    another order, and separated by commas, semicolons or tabs. Rows without a word are left out.
    """
    if refusal := too_large(len(data)):
        raise NotAnIssueLog(refusal)
    text = _decode(data)
    if not text.strip():
        raise NotAnIssueLog("The file is empty.")
    rows = _rows(text, _separator(text))
    _, headings = next(rows)
    columns = _columns(headings)
    return [_line(number, cells, columns) for number, cells in rows if any(map(str.strip, cells))]


def _decode(data: bytes) -> str:
    for start, kind in OTHER_KINDS:
        if data.startswith(start):
            raise NotAnIssueLog(f"The file is {kind}, not a CSV file. {SAVE_AS_CSV}")
    for encoding in _encodings(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NotAnIssueLog(f"The file is not text that can be read. {SAVE_AS_CSV}")


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    # A heading in UTF-16 without a mark has a null beside each of its letters.
    if data[1:4:2] == b"\0\0":
        return ("utf-16-le",)
    if data[0:3:2] == b"\0\0":
        return ("utf-16-be",)
    return ("utf-8-sig", "cp1252")


def _separator(text: str) -> str:
    """The separator that finds most of the columns in the first line with words."""
    return max(SEPARATORS, key=lambda each: len(_known(next(_rows(text, each))[1])))


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line of the file on which it starts; empty lines left out."""
    # Strict: a quotation mark that is never closed would otherwise swallow the rest of the file.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    starts_on = 1
    try:
        for cells in reader:
            if cells:
                yield starts_on, cells
            starts_on = reader.line_num + 1
    except csv.Error as error:
        raise NotAnIssueLog(
            f"The file cannot be read from line {starts_on} on: there is a quotation mark that is "
            "not closed, or far too much text in one cell. Mend that line and bring the file again."
        ) from error
    if starts_on == 1:
        raise NotAnIssueLog("The file is empty.")


def _columns(headings: list[str]) -> list[Column | None]:
    """The column of each heading, nothing for those passed over. Raises ``NotAnIssueLog``."""
    known = _known(headings)
    if missing := [column for column in Column if column not in known]:
        named = ", ".join(f"“{column}”" for column in missing)
        raise NotAnIssueLog(
            "The file does not have the columns of an issue log. "
            f"Missing in its first line: {named}."
        )
    columns = [_column(heading) for heading in headings]
    unknown = [
        heading.strip()
        for heading, column in zip(headings, columns, strict=True)
        if column is None and heading.strip() and _plain(heading) != _plain(WHAT_IS_WRONG)
    ]
    twice = [column for column in Column if columns.count(column) > 1]
    if unknown or twice:
        named = ", ".join(f"“{heading}”" for heading in [*unknown, *twice])
        raise NotAnIssueLog(
            f"The file has columns that an issue log does not have, or one of them twice: {named}. "
            "Take them out, so that nothing in them is lost unseen."
        )
    return columns


def _known(headings: list[str]) -> set[Column]:
    return {column for column in map(_column, headings) if column is not None}


def _column(heading: str) -> Column | None:
    return next((column for column in Column if _plain(column) == _plain(heading)), None)


def _plain(heading: str) -> str:
    return " ".join(heading.split()).casefold()


def _line(number: int, cells: list[str], columns: list[Column | None]) -> Line:
    by_column = dict.fromkeys(Column, "")
    for column, cell in zip(columns, cells, strict=False):
        if column is not None:
            by_column[column] = _without_guard(cell)
    surplus = tuple(cell for cell in cells[len(columns) :] if cell.strip())
    return Line(number, by_column, surplus)


def _without_guard(cell: str) -> str:
    """The cell without the apostrophe that a file of rejected rows puts before a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(BEFORE_A_FORMULA) else cell
