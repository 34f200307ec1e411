"""The process that reads one stranger's file: with little memory, little time and no secrets.

Reads the file from its input. Writes the type of what it made, a line's end, and the new file; or,
ending with ``REFUSED``, why there is none. It knows nothing of the service or its database.
"""

from __future__ import annotations

import resource
import sys

from purchases.receipts.pdfs import put_together
from purchases.receipts.photos import redraw
from purchases.receipts.refusal import (
    EMPTY,
    LARGEST,
    REFUSED,
    TOO_LARGE,
    TOO_MUCH,
    NotAReceipt,
)

SECONDS = 20
MEMORY = 1024 * 1024 * 1024


def make_anew(data: bytes) -> tuple[str, bytes]:
    """What is kept of a file: "jpg" or "pdf", and its bytes. Raises ``NotAReceipt``."""
    if not data:
        raise NotAReceipt(EMPTY)
    if len(data) > LARGEST:
        raise NotAReceipt(TOO_LARGE)
    is_pdf = data.lstrip().startswith(b"%PDF-")
    file_type, made = ("pdf", put_together(data)) if is_pdf else ("jpg", redraw(data))
    if len(made) > LARGEST:
        raise NotAReceipt(TOO_LARGE)
    return file_type, made


def limit() -> None:
    """Take no more than this from the rest of the machine, whatever the file was made for."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> int:
    """Answer for the file on the input; returns the status to end with."""
    limit()
    try:
        file_type, made = make_anew(sys.stdin.buffer.read())
    except (NotAReceipt, MemoryError) as refusal:
        sys.stdout.write(str(refusal) if isinstance(refusal, NotAReceipt) else TOO_MUCH)
        return REFUSED
    sys.stdout.buffer.write(file_type.encode() + b"\n" + made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
