"""Issue logs for tests, as a spreadsheet would save them."""

import csv
import io

from debriefs.importing.columns import Column
from debriefs.importing.layout import Line
from debriefs.importing.reading import read_log

ROW = {
    Column.RAISED_ON: "03/02/2020",
    Column.TEAM: "Harbour team",
    Column.DESCRIPTION: "The form asks for a phone number; she has none",
    Column.LEVEL: "2 Sys",
    Column.STATUS: "Open",
    Column.OWNER: "L'ship",
    Column.OWNER_NAME: "Head of service",
    Column.COUNTERMEASURE: "We put ours",
    Column.NEW_NORMAL: "",
}


def row(**cells: str) -> dict[Column, str]:
    """An open system issue of the Harbour team, with these cells (by the column's name) instead."""
    return ROW | {Column[name.upper()]: cell for name, cell in cells.items()}


def log(*rows: dict[Column, str], separator: str = ",", encoding: str = "utf-8") -> bytes:
    """The bytes of a log with these rows."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(Column), delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def lines_of(data: bytes) -> list[Line]:
    """The rows of a log, as they are read from its bytes."""
    return read_log(data).lines
