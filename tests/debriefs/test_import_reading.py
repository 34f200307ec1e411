"""Reading an issue log: what a file and a row may look like, and what is said where they do not."""

import io
import zipfile
from datetime import date

import pytest

from debriefs.importing.columns import Column
from debriefs.importing.reading import LARGEST_FILE
from debriefs.importing.refusal import NotAnIssueLog
from debriefs.importing.rejected import Rejected, rejected_file
from debriefs.importing.rows import LogRow, RowUnclear, read_row
from debriefs.models import GiftTier, Level, Status
from tests.debriefs.issue_log import lines_of, log, row


def only_row(data: bytes) -> LogRow:
    [line] = lines_of(data)
    return read_row(line)


def a_spreadsheet() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
    return data.getvalue()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_log_is_read_in_the_encodings_and_separators_of_spreadsheets(
    encoding: str, separator: str
) -> None:
    words = "“Can\u2019t pay”, or won\u2019t? £40; a café"
    data = log(row(description=words), separator=separator, encoding=encoding)
    assert only_row(data).description == words


def test_welsh_words_and_emoji_come_through() -> None:
    words = "Tŷ oer, dŵr oer 🙂 بيت"
    assert only_row(log(row(description=words))).description == words


def test_columns_may_be_in_another_order_with_other_spaces_and_capitals() -> None:
    heading = log(row()).decode().splitlines()[0]
    turned = ",".join(f" {name.upper()} " for name in reversed(heading.split(",")))
    cells = [row()[column] for column in reversed(Column)]
    line = ",".join(f'"{cell}"' for cell in cells)
    assert only_row(f"{turned}\n{line}\n".encode()).owner_name == "Head of service"


def test_a_row_is_on_the_line_of_the_file_where_it_starts() -> None:
    data = log(row(description="Two\nlines"), row(), row())
    assert [line.number for line in lines_of(data)] == [2, 4, 5]


def test_rows_without_a_word_are_left_out_and_lines_still_counted() -> None:
    lines = log(row(), row()).decode().splitlines()
    data = "\r\n".join([lines[0], "", lines[1], ",,,,,,,,", lines[2], "", ""]).encode()
    assert [line.number for line in lines_of(data)] == [3, 5]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "is empty"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (a_spreadsheet(), "is a spreadsheet"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is a picture"),
        (b"\xff\xd8\xff\xe0", "is a picture"),
        (b"\x81\x8d\x8f\x90 neither UTF-8 nor Windows", "is not text"),
        (b"\xff\xfeD", "is not text"),
        (b"\x00" * 400, "columns"),
        (b"Name,Age\nAda,36\n", "“Date raised”"),
        (b"just some words", "columns"),
        (log(row()).replace(b"Level,", b"Grade,"), "“Level”"),
        (log(row()).replace(b"(new normal)\r\n", b"(new normal),Notes\r\n", 1), "“Notes”"),
        (log(row()).replace(b"(new normal)\r\n", b"(new normal),Team\r\n", 1), "“Team”"),
        (log(row()) + b'04/02/2020,"never closed\n', "line 3"),
        (log(row(description="x" * 1_000_000)), "line 2"),
        (b"x" * (LARGEST_FILE + 1), "5 MB at most"),
    ],
)
def test_a_file_that_is_no_issue_log_is_refused_with_what_to_do(data: bytes, says: str) -> None:
    with pytest.raises(NotAnIssueLog, match=says):
        lines_of(data)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("03/02/2020", date(2020, 2, 3)),
        ("3/2/2020", date(2020, 2, 3)),
        ("03/02/20", date(2020, 2, 3)),
        ("3 Feb 2020", date(2020, 2, 3)),
        ("3rd February  2020", date(2020, 2, 3)),
        ("2020-02-03", date(2020, 2, 3)),
        ("03.02.2020", date(2020, 2, 3)),
    ],
)
def test_a_day_is_read_as_people_here_write_it(cell: str, day: date) -> None:
    assert only_row(log(row(raised_on=cell))).raised_on == day


@pytest.mark.parametrize(
    ("cells", "level"),
    [
        (["1 Ind", "1", "ind", "Individual", "method", "Level 1", "type 1: method"], Level.METHOD),
        (["2 Sys", "2", "SYSTEM", "2. System", "level 2"], Level.SYSTEM),
        (
            ["3 Macro", "3", "macro", "macro-system", "Macro system", "3-Macro-system"],
            "macro_system",
        ),
        (["to talk about"], Level.TO_TALK_ABOUT),
    ],
)
def test_a_level_is_read_from_numbers_and_words(cells: list[str], level: str) -> None:
    for cell in cells:
        assert only_row(log(row(level=cell))).level == level, cell


@pytest.mark.parametrize(
    ("cell", "owner"),
    [
        ("Team", GiftTier.TEAM),
        ("L'ship", GiftTier.LEADERSHIP),
        ("L\u2019ship", GiftTier.LEADERSHIP),
        ("leadership", GiftTier.LEADERSHIP),
        ("Govt", GiftTier.GOVERNMENT),
        ("Gov't", GiftTier.GOVERNMENT),
        ("Government", GiftTier.GOVERNMENT),
    ],
)
def test_an_owner_is_read_from_short_and_long_words(cell: str, owner: GiftTier) -> None:
    assert only_row(log(row(owner=cell))).owner == owner


@pytest.mark.parametrize(
    ("cell", "levels"),
    [
        ("", ()),
        ("?", ()),
        ("4", ()),
        ("23", ()),
        ("perhaps 2", ()),
        ("1 Sys", (Level.METHOD, Level.SYSTEM)),
        ("1, 2", (Level.METHOD, Level.SYSTEM)),
        ("3 Macro / 2 Sys", (Level.SYSTEM, Level.MACRO_SYSTEM)),
        ("system or macro-system", (Level.SYSTEM, Level.MACRO_SYSTEM)),
    ],
)
def test_no_level_and_several_are_read_as_such_for_somebody_to_settle(
    cell: str, levels: tuple[Level, ...]
) -> None:
    read = only_row(log(row(level=cell)))
    assert (read.levels, read.level) == (levels, None)


def test_an_owner_on_the_team_and_one_beyond_it_are_both_kept() -> None:
    cells = {"owner": "Team, L'ship", "owner_name": "Team: Maud; L'ship: Head of housing"}
    read = only_row(log(row(**cells)))
    assert read.words_and_people | {"description": "", "new_normal": ""} == {
        "description": "",
        "new_normal": "",
        "carrier_name": "Maud",
        "gift_tier": GiftTier.LEADERSHIP,
        "gift_holder": "Head of housing",
    }


def test_an_issue_may_have_no_owner() -> None:
    read = only_row(log(row(owner="", owner_name="", status="closed")))
    assert (read.owner, read.status) == (None, Status.CLOSED)


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ({"raised_on": ""}, "Date raised"),
        ({"raised_on": "31/02/2020"}, "write a date like"),
        ({"raised_on": "02/2020"}, "write a date like"),
        ({"raised_on": "03/02/2999"}, "in the future"),
        ({"raised_on": "03/02/0202"}, "long ago"),
        ({"team": " "}, "Team: there is nothing in it"),
        ({"team": "x" * 201}, "shorter than 200"),
        ({"description": ""}, "Issue description: there is nothing in it"),
        ({"description": "x" * 10_001}, "shorter than 10,000"),
        ({"description": "a\0b"}, "a character in it that is not text"),
        ({"level": "a\0b"}, "a character in it that is not text"),
        ({"status": ""}, "“Open” or “Closed”"),
        ({"status": "RAG: amber"}, "“Open” or “Closed”"),
        ({"owner": "Somebody"}, "Owner"),
        ({"owner": "L'ship, Govt"}, "tick only one of"),
        ({"owner": "Team, L'ship", "owner_name": "Maud"}, "whose name is whose"),
        ({"owner": "Team, L'ship", "owner_name": "Govt: PM"}, "whose name is whose"),
        ({"owner": ""}, "say whose name it is"),
        ({"owner_name": "x" * 201}, "Owner name"),
    ],
)
def test_a_row_that_is_unclear_says_what_to_write(cells: dict[str, str], says: str) -> None:
    [line] = lines_of(log(row(**cells)))
    with pytest.raises(RowUnclear, match=says):
        read_row(line)


def test_everything_that_is_wrong_with_a_row_is_said_at_once() -> None:
    [line] = lines_of(log(row(raised_on="soon", team="", status="?")))
    with pytest.raises(RowUnclear) as unclear:
        read_row(line)
    assert len(unclear.value.problems) == 3


def test_a_row_with_more_cells_than_columns_says_which_are_too_many() -> None:
    data = log(row()).rstrip() + b",one more, and another\r\n"
    [line] = lines_of(data)
    with pytest.raises(RowUnclear, match="“one more”, “ and another”"):
        read_row(line)


def test_a_row_means_the_same_however_it_is_written_down() -> None:
    a = only_row(log(row(raised_on="03/02/2020", level="2 Sys", team="harbour  TEAM")))
    b = only_row(log(row(raised_on="3 Feb 2020", level="system", owner="Leadership")))
    assert a.digest(1) == b.digest(1)
    assert a.digest(1) != a.digest(2)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_no_cell_of_the_rejected_rows_acts_as_a_formula_and_it_comes_back_as_it_was(
    start: str,
) -> None:
    words = f"{start}HYPERLINK(1)"
    [line] = lines_of(log(row(description=words, status="?")))
    data = rejected_file([Rejected(2, [line.cells[each] for each in Column], ["=1+1"])])
    assert f"'{words}".encode() in data
    assert b",=" not in data
    assert data.startswith(b"\xef\xbb\xbf")
    [again] = lines_of(data)
    assert again.cells == line.cells
