"""The rows that could not be taken, as a file to mend and bring again."""

import io
from collections.abc import Iterable
from dataclasses import dataclass

from debriefs.importing.columns import WHAT_IS_WRONG, Column
from hls.ui.exports import FileFormat, write_table


@dataclass(frozen=True)
class Rejected:
    """A row as it came, the line of the file it was on, and what is wrong with it."""

    line: int
    cells: list[str]
    problems: list[str]


def rejected_file(rows: Iterable[Rejected]) -> bytes:
    """A CSV file of the log's columns and one more that says what is wrong."""
    file = io.BytesIO()
    lines = ([*row.cells, f"Line {row.line}. {' '.join(row.problems)}"] for row in rows)
    write_table(file, FileFormat.CSV, [*Column, WHAT_IS_WRONG], lines)
    return file.getvalue()
