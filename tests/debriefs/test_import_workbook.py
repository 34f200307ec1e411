"""Reading an Excel workbook: values only, within bounds, and refusing what is no plain workbook."""

import io
import random
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from debriefs.importing.columns import Column
from debriefs.importing.reading import LARGEST_FILE, read_log
from debriefs.importing.refusal import NotAnIssueLog
from debriefs.importing.rows import read_row
from debriefs.importing.sheets import LARGEST_UNPACKED, MOST_CELLS, MOST_LINES
from tests.debriefs.issue_log import row
from tests.debriefs.sheets import paper_row, paper_workbook, saved, workbook


def flat(*rows: list[object]) -> bytes:
    return workbook(Log=[list(Column), *rows])


def cells(**changed: object) -> list[object]:
    return list((row() | {Column[name.upper()]: value for name, value in changed.items()}).values())


def repacked(data: bytes, **parts: bytes) -> bytes:
    """The same workbook with these parts beside its own, or in their place."""
    names = {name.replace("__", "/").replace("_", "."): part for name, part in parts.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for each in old.infolist():
            new.writestr(each.filename, names.pop(each.filename, old.read(each)))
        for name, part in names.items():
            new.writestr(name, part)
    return out.getvalue()


A_MORNING = datetime(2020, 2, 3, 9, 30)  # noqa: DTZ001 - a spreadsheet knows no time zone


@pytest.mark.parametrize("day", [date(2020, 2, 3), A_MORNING, "03/02/2020"])
def test_a_day_may_be_a_day_or_text(day: object) -> None:
    [line] = read_log(flat(cells(raised_on=day))).lines
    assert read_row(line).raised_on == date(2020, 2, 3)


def test_numbers_are_read_as_people_wrote_them() -> None:
    [line] = read_log(flat(cells(level=2, countermeasure=1.5))).lines
    assert (line.cells[Column.LEVEL], line.cells[Column.COUNTERMEASURE]) == ("2", "1.5")


def test_a_formula_is_never_read_as_words() -> None:
    [line] = read_log(flat(cells(countermeasure="=1+1"))).lines
    assert line.cells[Column.COUNTERMEASURE] == ""


def test_lines_are_counted_as_the_spreadsheet_does() -> None:
    data = workbook(Log=[["Our log"], [], list(Column), cells(), [], cells(description="b")])
    assert [line.number for line in read_log(data).lines] == [4, 6]


def test_other_sheets_hidden_ones_and_empty_logs_are_passed_over() -> None:
    book = Workbook()
    notes, spare, hidden, here = (
        book.worksheets[0],
        *(book.create_sheet(name) for name in ("Spare", "Hidden", "Log")),
    )
    notes.append(["How to fill this in"])
    for sheet in (spare, hidden, here):
        sheet.append(list(Column))
    hidden.append(cells())
    hidden.sheet_state = "hidden"
    here.append(cells())
    assert len(read_log(saved(book)).lines) == 1


def test_logs_on_several_sheets_are_asked_about_by_name() -> None:
    data = workbook(Feb=[list(Column), cells()], Mar=[list(Column), cells()])
    with pytest.raises(NotAnIssueLog, match="several sheets: “Feb”, “Mar”"):
        read_log(data)


def test_a_workbook_with_headings_alone_is_an_empty_log() -> None:
    assert read_log(flat()).lines == []


def test_a_workbook_in_which_nothing_is_an_issue_log_says_what_is_missing() -> None:
    with pytest.raises(NotAnIssueLog, match=r"No sheet has the columns.*“Status”"):
        read_log(workbook(A=[["Name", "Age"], ["Ada", 36]]))
    with pytest.raises(NotAnIssueLog, match="is empty"):
        read_log(saved(Workbook()))


OLDER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (repacked(flat(cells()), xl__vbaProject_bin=b"x"), "holds a macro"),
        (repacked(flat(cells()), xl__macrosheets__sheet1_xml=b"<x/>"), "holds a macro"),
        (OLDER + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"), "with a password"),
        (OLDER + b"\0" * 500, "an older spreadsheet"),
        (repacked(flat(cells()), word__document_xml=b"<x/>"), "a Word document"),
        (repacked(flat(cells()), content_xml=b"<x/>"), "an OpenDocument file"),
        (repacked(flat(cells()), xl__workbook_bin=b"x"), "a binary Excel workbook"),
        (repacked(flat(cells()), xl__workbook_xml=b"<workbook"), "cannot be read"),
        (repacked(flat(cells()), xl__styles_xml=b"\0"), "cannot be read"),
        (flat(cells())[:-40], "cannot be read"),
        (flat(cells())[:200], "cannot be read"),
        (b"PK\x05\x06" + b"\0" * 18, "an empty packed file"),
    ],
)
def test_what_is_no_plain_workbook_is_refused_in_words(data: bytes, says: str) -> None:
    with pytest.raises(NotAnIssueLog, match=says):
        read_log(data)


def test_a_part_that_is_locked_with_a_password_is_said_to_be() -> None:
    data = bytearray(flat(cells()))
    for at in range(len(data) - 4):
        if data[at : at + 4] == b"PK\x01\x02":
            data[at + 8] |= 1
    with pytest.raises(NotAnIssueLog, match="with a password"):
        read_log(bytes(data))


def test_what_unfolds_beyond_all_bounds_is_refused_before_it_is_read() -> None:
    packed = repacked(flat(cells()), xl__media__image1_png=b"\0" * (LARGEST_UNPACKED + 1))
    assert len(packed) < LARGEST_FILE
    with pytest.raises(NotAnIssueLog, match="unfolds into far more"):
        read_log(packed)


def test_entities_that_would_unfold_are_refused() -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst>&b;</sst>'
    for part in (laughs, laughs.decode().encode("utf-16")):
        with pytest.raises(NotAnIssueLog, match="cannot be read"):
            read_log(repacked(flat(cells()), xl__sharedStrings_xml=part))


@pytest.mark.parametrize("reference", [f"A{MOST_LINES + 1}", "A999999999999"])
def test_a_cell_far_below_is_refused_and_the_rows_between_are_not_counted_out(
    reference: str,
) -> None:
    with pytest.raises(NotAnIssueLog, match="far longer or wider"):
        read_log(repacked(flat(cells()), xl__worksheets__sheet1_xml=_sheet(reference)))


def test_rows_that_are_far_too_wide_are_refused() -> None:
    wide = "".join(_row(f"ZZZ{n}") for n in range(1, MOST_CELLS // 18_000 + 2))
    with pytest.raises(NotAnIssueLog, match="far longer or wider"):
        read_log(repacked(flat(cells()), xl__worksheets__sheet1_xml=_sheet_of(wide)))


def _sheet(reference: str) -> bytes:
    return _sheet_of(_row(reference))


def _row(reference: str) -> str:
    number = reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return f'<row r="{number}"><c r="{reference}"><v>1</v></c></row>'


def _sheet_of(rows: str) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    text = f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'
    return text.encode()


def test_a_damaged_workbook_is_read_or_refused_and_breaks_nothing() -> None:
    whole = paper_workbook(paper_row(), paper_row(ind="x"))
    chance = random.Random(7)
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 20)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read_log(bytes(data))
        except NotAnIssueLog:
            continue


def test_damaged_parts_are_read_or_refused_and_break_nothing() -> None:
    """Damage inside, past the packing's own check."""
    whole = paper_workbook(paper_row(), paper_row(ind="x"))
    chance = random.Random(7)
    with zipfile.ZipFile(io.BytesIO(whole)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    for _ in range(300):
        name = chance.choice(sorted(parts))
        part = bytearray(parts[name])
        for _ in range(chance.randint(1, 6)):
            part[chance.randrange(len(part))] = chance.choice(b'<>"=/&x09 ')
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as damaged:
            for each, content in parts.items():
                damaged.writestr(each, bytes(part) if each == name else content)
        try:
            read_log(out.getvalue())
        except NotAnIssueLog:
            continue
