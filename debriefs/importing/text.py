"""From the bytes of a CSV file to rows of cells."""

import csv
import io
from collections.abc import Iterator
from itertools import islice

from debriefs.importing.layout import LOOKED_AT, TableRow, columns_known
from debriefs.importing.refusal import SAVE_AS_CSV, NotAnIssueLog
from hls.ui.card_numbers import mask_all

SEPARATORS = (",", ";", "\t")


def rows_of_text(data: bytes) -> list[TableRow]:
    """The rows of a CSV file, each with the line on which it starts. Raises ``NotAnIssueLog``.

    UTF-8 (with or without a byte order mark), UTF-16 and Windows-1252 are read; cells may be
    separated by commas, semicolons or tabs.
    """
    text = _decode(data)
    return list(_rows(text, _separator(text)))


def _decode(data: bytes) -> str:
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
    """The separator that finds most of the columns where the headings may be."""
    return max(SEPARATORS, key=lambda each: columns_known(_first_rows(text, each)))


def _first_rows(text: str, separator: str) -> list[TableRow]:
    rows = []
    try:
        for row in islice(_rows(text, separator), LOOKED_AT + 1):
            rows.append(row)  # noqa: PERF402 - what was read before an error counts
    except NotAnIssueLog:
        pass
    return rows


def _rows(text: str, separator: str) -> Iterator[TableRow]:
    # Strict: a quotation mark that is never closed would otherwise swallow the rest of the file.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    starts_on = 1
    try:
        for cells in reader:
            yield TableRow(starts_on, mask_all(cells))
            starts_on = reader.line_num + 1
    except csv.Error as error:
        raise NotAnIssueLog(
            f"The file cannot be read from line {starts_on} on: there is a quotation mark that is "
            "not closed, or far too much text in one cell. Mend that line and bring the file again."
        ) from error
