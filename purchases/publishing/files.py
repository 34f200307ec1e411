"""The lines of a quarter as a file: the seven fields, in the order in which the law names them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from typing import IO

from django.core.files import File
from django.core.files.storage import default_storage

from hls.ui.exports import Cell, FileFormat, write_table
from purchases.models import Quarter

HEADINGS = (
    "Date",
    "Department",
    "Beneficiary",
    "Amount",
    "Irrecoverable VAT",
    "Purpose",
    "Merchant category",
)
COLUMNS = (
    "day",
    "department",
    "beneficiary",
    "amount",
    "irrecoverable_vat",
    "purpose",
    "category",
)
CHUNK = 5_000


def write_lines(file: IO[bytes], quarter: Quarter) -> None:
    """Write the lines that nothing keeps back. Days as 2026-04-30, money as -12.50."""
    write_table(file, FileFormat.CSV, HEADINGS, _rows(quarter))


def file_of(quarter: Quarter) -> IO[bytes]:
    """The lines that nothing keeps back, as a file at its beginning."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the answer that sends it
    write_lines(file, quarter)
    file.seek(0)
    return file


def published_file(quarter: Quarter) -> IO[bytes]:
    """The file of a published quarter, made once and kept: strangers cost no more than a read."""
    if not default_storage.exists(quarter.path):
        with file_of(quarter) as file:
            default_storage.save(quarter.path, File(file))
    return default_storage.open(quarter.path)


def forget_file(path: str) -> None:
    """Let go of the file of what is published no more."""
    default_storage.delete(path)


def _rows(quarter: Quarter) -> Iterator[tuple[Cell, ...]]:
    lines = quarter.lines.passed().order_by("day", "pk").values_list(*COLUMNS)
    yield from lines.iterator(chunk_size=CHUNK)
