"""From the bytes of a file to lines of cells, or one sentence on why that cannot be done."""

from debriefs.importing.layout import Header, IssueLog, TableRow, find_header, missing_columns
from debriefs.importing.refusal import SAVE_AS_CSV, NotAnIssueLog
from debriefs.importing.sheets import PROTECTED, rows_of_sheets
from debriefs.importing.text import rows_of_text

LARGEST_FILE = 5 * 1024 * 1024
"""In bytes: some ten thousand issues."""

PACKED = b"PK\x03\x04"
OLDER_OFFICE = b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
OTHER_KINDS = (
    (b"%PDF", "a PDF"),
    (b"PK\x05\x06", "an empty packed file"),
    (OLDER_OFFICE, "an older spreadsheet or Word document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file"),
    (b"{\\rtf", "a text document"),
)


def too_large(size: int) -> str:
    """A sentence if ``size`` bytes are more than a log may have, else nothing."""
    if size <= LARGEST_FILE:
        return ""
    return (
        f"The file is {size / 1024 / 1024:.1f} MB. An issue log can be "
        f"{LARGEST_FILE // 1024 // 1024} MB at most: cut it into several files and bring each."
    )


def read_log(data: bytes) -> IssueLog:
    """All rows of an issue log, CSV or an Excel workbook. Raises ``NotAnIssueLog``.

    Flat columns or the paper template's own, in any order, under the headings wherever they are
    near the top. Rows without a word are left out.
    """
    if refusal := too_large(len(data)):
        raise NotAnIssueLog(refusal)
    _refuse_other_kinds(data)
    if data.startswith(PACKED):
        return _from_sheets(rows_of_sheets(data))
    rows = rows_of_text(data)
    if not any(row.says_something for row in rows):
        raise NotAnIssueLog("The file is empty.")
    header = find_header(rows)
    if header is None:
        raise NotAnIssueLog(
            f"The file does not have the columns of an issue log. {missing_columns(rows)}"
        )
    return header.read(rows)


def _refuse_other_kinds(data: bytes) -> None:
    if data.startswith(OLDER_OFFICE) and ENCRYPTED in data:
        raise NotAnIssueLog(PROTECTED)
    for start, kind in OTHER_KINDS:
        if data.startswith(start):
            raise NotAnIssueLog(f"The file is {kind}. {SAVE_AS_CSV}")


def _from_sheets(sheets: dict[str, list[TableRow]]) -> IssueLog:
    """The one sheet with a log; the others are passed over."""
    if not any(row.says_something for rows in sheets.values() for row in rows):
        raise NotAnIssueLog("The file is empty.")
    found: dict[str, Header] = {}
    for name, rows in sheets.items():
        if header := find_header(rows):
            found[name] = header
    logs = {name: header.read(sheets[name]) for name, header in found.items()}
    with_rows = [name for name, log in logs.items() if log.lines]
    if len(with_rows) > 1:
        named = ", ".join(f"“{name}”" for name in with_rows)
        raise NotAnIssueLog(
            f"The file has an issue log on several sheets: {named}. Save each as a file of its "
            "own, and bring them one by one."
        )
    if not logs:
        longest = max(sheets.values(), key=len)
        raise NotAnIssueLog(f"No sheet has the columns of an issue log. {missing_columns(longest)}")
    return logs[with_rows[0]] if with_rows else next(iter(logs.values()))
