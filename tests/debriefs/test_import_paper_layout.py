"""The paper template's own layout: two rows of headings, ticks under the levels and owners."""

import pytest

from debriefs.importing.columns import Column
from debriefs.importing.layout import Line
from debriefs.importing.reading import read_log
from debriefs.importing.refusal import NotAnIssueLog, NotSaid
from debriefs.importing.rows import LogRow, RowUnclear, read_row
from debriefs.models import GiftTier, Level, Status
from tests.debriefs.issue_log import log, row
from tests.debriefs.sheets import (
    LOWER,
    UPPER,
    WORDS,
    paper_csv,
    paper_row,
    paper_workbook,
    workbook,
)

SAID = {Column.TEAM: "Harbour team", Column.RAISED_ON: "2020-02-03"}


def only_row(data: bytes) -> LogRow:
    [line] = read_log(data).with_said(SAID).lines
    return read_row(line)


@pytest.mark.parametrize("made", [paper_csv, paper_workbook])
def test_a_tick_under_a_level_and_an_owner_says_which(made: object) -> None:
    read = only_row(made(paper_row()))  # type: ignore[operator]
    assert read.description == WORDS
    assert read.levels == (Level.SYSTEM,)
    assert (read.status, read.owner, read.owner_name) == (Status.OPEN, GiftTier.LEADERSHIP, "")
    assert read.countermeasure == "We put ours"


@pytest.mark.parametrize("tick", ["x", "X", "✓", "✔️", "1", "yes", "Yes", 1, True, " x ", "2"])
def test_people_tick_in_many_ways(tick: object) -> None:
    assert only_row(paper_workbook(paper_row(sys=tick))).level == Level.SYSTEM


@pytest.mark.parametrize("blank", ["", "-", "no", "0", 0, False, "☐"])
def test_a_sign_for_no_is_no_tick(blank: object) -> None:
    read = only_row(paper_workbook(paper_row(ind=blank, team=blank)))
    assert (read.level, read.owner) == (Level.SYSTEM, GiftTier.LEADERSHIP)


def test_no_tick_and_two_ticks_are_read_as_such() -> None:
    assert only_row(paper_csv(paper_row(sys=""))).levels == ()
    two = only_row(paper_csv(paper_row(ind="x")))
    assert (two.level, two.levels) == (None, (Level.METHOD, Level.SYSTEM))


def test_words_in_place_of_a_tick_are_no_level_and_are_kept_to_be_read() -> None:
    [line] = read_log(paper_csv(paper_row(sys="perhaps"))).lines
    assert line.cells[Column.LEVEL] == "2 Sys: perhaps"
    assert only_row(paper_csv(paper_row(sys="perhaps"))).levels == ()


def test_a_name_under_an_owner_is_the_owners() -> None:
    read = only_row(paper_csv(paper_row(lship="Head of housing")))
    assert (read.owner, read.owner_name) == (GiftTier.LEADERSHIP, "Head of housing")


def test_an_owner_on_the_team_carries_what_is_in_somebody_elses_gift() -> None:
    read = only_row(paper_csv(paper_row(team="Maud", lship="Head of housing")))
    assert read.words_and_people["carrier_name"] == "Maud"
    assert read.words_and_people["gift_holder"] == "Head of housing"
    ticked = only_row(paper_csv(paper_row(team="x", govt="Home Office", lship="")))
    assert (ticked.owner, ticked.owner_name, ticked.carrier_name) == (
        GiftTier.GOVERNMENT,
        "Home Office",
        "",
    )


def test_in_two_gifts_at_once_is_handed_back() -> None:
    with pytest.raises(RowUnclear, match="tick only one"):
        only_row(paper_csv(paper_row(govt="x")))


def test_the_headings_need_not_be_in_the_first_row_and_may_come_again() -> None:
    above = [["Harbour team, what got in the way"], [], ["Winter 2020"]]
    log = read_log(paper_csv(paper_row(), UPPER, LOWER, paper_row(now="x"), above=above))
    assert [line.number for line in log.lines] == [6, 9]


def test_columns_may_be_in_another_order() -> None:
    order = [8, 9, 5, 6, 7, 0, 4, 3, 1, 2]
    turned = [
        ["Action required", "", "Owner", "", "", UPPER[0], UPPER[4], "Level", "", ""],
        [LOWER[at] for at in order],
        [paper_row(now="We ring")[at] for at in order],
    ]
    read = only_row(workbook(Log=turned))
    assert (read.level, read.owner, read.countermeasure) == (
        Level.SYSTEM,
        GiftTier.LEADERSHIP,
        "We ring",
    )


def test_a_sheet_may_have_a_team_and_a_date_of_its_own() -> None:
    rows = [
        ["Date", "Team", *UPPER],
        ["", "", *LOWER],
        ["3 Feb 2020", "Quay team", *paper_row(team="Maud", lship="")],
    ]
    log = read_log(workbook(Log=rows))
    assert not log.without
    read = read_row(log.lines[0])
    assert (read.team, f"{read.raised_on}", read.owner) == (
        "Quay team",
        "2020-02-03",
        GiftTier.TEAM,
    )
    assert not read.day_was_asked


def test_one_row_of_headings_will_do() -> None:
    heading = [lower if lower else upper for upper, lower in zip(UPPER, LOWER, strict=True)]
    read = only_row(workbook(Log=[heading, paper_row(team="x", lship="")]))
    assert (read.level, read.owner) == (Level.SYSTEM, GiftTier.TEAM)


@pytest.mark.parametrize("column", [Column.TEAM, Column.RAISED_ON])
def test_what_a_sheet_does_not_say_has_to_be_said(column: Column) -> None:
    log = read_log(paper_csv(paper_row()))
    assert log.without == {Column.TEAM, Column.RAISED_ON}
    with pytest.raises(NotSaid, match=f"no column “{column}”") as missing:
        log.with_said(SAID | {column: ""})
    assert missing.value.columns == (column,)


def test_what_was_said_of_the_whole_file_fills_only_what_a_row_leaves_out() -> None:
    data = log(row(), row(raised_on="", team=""))
    said: list[Line] = read_log(data).with_said(SAID | {Column.TEAM: "Quay team"}).lines
    assert [line.cells[Column.TEAM] for line in said] == ["Harbour team", "Quay team"]
    assert [line.day_was_asked for line in said] == [False, True]


@pytest.mark.parametrize(
    ("upper", "says"),
    [
        ([*UPPER, "Notes"], "“Notes”"),
        ([*UPPER[:4], "Grade", *UPPER[5:]], "“Status”"),
        (["", *UPPER[1:]], "“Issue description”"),
    ],
)
def test_a_column_too_many_or_too_few_is_refused_by_its_name(upper: list[str], says: str) -> None:
    with pytest.raises(NotAnIssueLog, match=says):
        read_log(workbook(Log=[upper, LOWER, paper_row()]))
