"""The files of statements: what is taken at all, and keeping them until they are read in."""

from __future__ import annotations

from collections.abc import Iterator

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from hls.ui.card_numbers import mask
from purchases.models import Statement, StatementType
from purchases.statements.csv_reading import Encoding, Reading, decoded, rows_of
from purchases.statements.guessing import guess_encoding
from purchases.statements.ofx_reading import decoded_ofx, is_ofx, rows_of_ofx
from purchases.statements.rows import NotAStatement, StatementRow, Unreadable

LARGEST = 25 * 1024 * 1024
BEGINNING = 256 * 1024
"""So much of a file is enough to guess how it is to be read."""

SAVE_AS_CSV = "Save the statement as CSV, or download it as OFX, and bring that."
OTHER_KINDS = (
    (b"PK\x03\x04", "an Excel workbook or another packed file"),
    (b"PK\x05\x06", "a packed file"),
    (b"\x1f\x8b", "a packed file"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an Excel workbook of the old kind"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a document"),
    (b"<!DOCTYPE HTML", "a web page"),
    (b"<HTML", "a web page"),
)


def too_large(size: int) -> str:
    """Why a file of this many bytes is not taken; nothing where it is."""
    if size <= LARGEST:
        return ""
    return f"The file must be {LARGEST // 1024 // 1024} MB or smaller. Bring it in parts."


def type_of(data: bytes) -> StatementType:
    """What the file is by its content. Raises ``NotAStatement`` for what is neither."""
    if not data.strip():
        raise NotAStatement("The file is empty.")
    beginning = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").upper()
    for start, kind in OTHER_KINDS:
        if beginning.startswith(start.upper()):
            raise NotAStatement(f"The file is {kind}. {SAVE_AS_CSV}")
    return StatementType.OFX if is_ofx(data[:4096]) else StatementType.CSV


def keep(statement: Statement, data: bytes) -> None:
    """Put the file into storage, without the card numbers in it."""
    default_storage.save(statement.path, ContentFile(masked(data)))


def masked(data: bytes) -> bytes:
    """The file with its card numbers cut to their last four digits; otherwise byte for byte."""
    wide = guess_encoding(data[:BEGINNING]) == Encoding.UTF_16
    # What stands between the digits is seen only in the file's own encoding.
    for encoding in ("utf-16",) if wide else ("utf-8", "cp1252", "latin-1"):
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        return mask(text).encode(encoding)
    raise NotAStatement(f"The file is not text that can be read. {SAVE_AS_CSV}")


def kept(statement: Statement) -> bytes:
    """The file as storage has it. Raises ``NotAStatement`` where it is gone."""
    try:
        with default_storage.open(statement.path) as file:
            return bytes(file.read())
    except FileNotFoundError:
        raise NotAStatement("The file was kept for a day and is gone. Bring it again.") from None


def rows_about(data: bytes, file_type: str) -> int:
    """About how many rows the file has, without reading them."""
    if file_type == StatementType.OFX:
        return data.upper().count(b"<STMTTRN>") or 1
    return data.count(b"\n") or 1


def let_go(statement: Statement) -> None:
    """Take the file out of storage; nothing where it is gone already."""
    default_storage.delete(statement.path)


def rows_in(
    data: bytes, file_type: str, reading: Reading, *, whole: bool = True
) -> Iterator[StatementRow | tuple[int, Unreadable]]:
    """Each row of a file, or why it cannot be read. Raises ``NotAStatement``."""
    if file_type == StatementType.OFX:
        return rows_of_ofx(decoded_ofx(data), spent=reading.spent)
    return rows_of(decoded(data, reading.encoding, whole=whole), reading)
