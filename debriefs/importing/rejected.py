"""The rows that could not be taken, as a file to mend and bring again."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from debriefs.importing.columns import WHAT_IS_WRONG, Column
from debriefs.importing.layout import BEFORE_A_FORMULA


@dataclass(frozen=True)
class Rejected:
    """A row as it came, the line of the file it was on, and what is wrong with it."""

    line: int
    cells: list[str]
    problems: list[str]


def rejected_file(rows: Iterable[Rejected]) -> bytes:
    """A CSV file of the log's columns and one more that says what is wrong.

    UTF-8 with a byte order mark, which spreadsheets need; no cell can act as a formula.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([*Column, WHAT_IS_WRONG])
    for row in rows:
        wrong = f"Line {row.line}. {' '.join(row.problems)}"
        writer.writerow([_guarded(cell) for cell in [*row.cells, wrong]])
    return text.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(BEFORE_A_FORMULA) else cell
