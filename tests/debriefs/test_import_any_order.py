"""Whatever is in a log, and however it is brought, the same issues come of it."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debriefs.importing.actions import Brings, import_issue_log
from debriefs.importing.columns import WHAT_IS_WRONG, Column
from debriefs.importing.rejected import rejected_file
from debriefs.models import HeldRow, Issue
from learning_cycles.rollup import differences, roll_up
from tests.borough import Borough
from tests.debriefs.issue_log import log

CELLS = {
    Column.RAISED_ON: ["03/02/2020", "3 Feb 2020", "2020-02-04", "soon", ""],
    Column.TEAM: ["Harbour team", "harbour team ", "Quay team", "New team", ""],
    Column.DESCRIPTION: ["=a form asks for a phone", "Nobody\nanswers", "Ddim gwrês", "", "x\0y"],
    Column.LEVEL: ["1 Ind", "2 Sys", "system", "3", "2 Ind", "", "1, 3"],
    Column.STATUS: ["Open", "closed", "?"],
    Column.OWNER: ["Team", "L'ship", "Govt", "", "Us"],
    Column.OWNER_NAME: ["Director", "", "-"],
    Column.COUNTERMEASURE: ["We ring", ""],
    Column.NEW_NORMAL: ["", "They ring"],
}
Cells = tuple[str, ...]

# Mostly clear cells, so that whole rows are clear often enough.
ROWS = st.tuples(*(st.sampled_from([*cells[:2] * 4, *cells]) for cells in CELLS.values()))
LOGS = st.lists(ROWS, max_size=8)
EACH_EXAMPLE = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

pytestmark = pytest.mark.django_db


@contextmanager
def nothing_kept() -> Iterator[None]:
    """Each example begins with the empty borough."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def bring(borough: Borough, rows: list[Cells]) -> Brings:
    data = log(*(dict(zip(Column, cells, strict=True)) for cells in rows))
    return import_issue_log(data=data, organisation=borough.organisation, by=None)


def issues() -> list[tuple[object, ...]]:
    """What there is, in an order of its own, without what depends on the order of bringing."""
    return sorted(
        Issue.objects.values_list(
            "import_key",
            "team__name",
            "description",
            "level",
            "status",
            "carrier_name",
            "gift_holder",
            "countermeasures__words",
        ),
        key=str,
    )


def held() -> list[tuple[object, ...]]:
    """What waits for somebody, without where in which file it was."""
    return sorted(HeldRow.objects.values_list("key", "team__name", "cells", "doubts"), key=str)


def keys() -> set[str]:
    """What every row that could be read is known by: as an issue, or while it is held."""
    known = [each for each in Issue.objects.values_list("import_key", flat=True) if each]
    waiting = list(HeldRow.objects.values_list("key", flat=True))
    assert not set(known) & set(waiting), "nothing is an issue while it is held"
    return {*known, *waiting}


@EACH_EXAMPLE
@given(LOGS)
def test_bringing_a_log_twice_is_bringing_it_once(borough: Borough, rows: list[Cells]) -> None:
    with nothing_kept():
        first = bring(borough, rows)
        once = issues(), held()
        again = bring(borough, rows)
        assert (issues(), held()) == once
        assert first.added + first.held + len(first.rejected) == len(rows)
        assert len(keys()) == first.added + first.held
        assert (again.added, again.already_there, again.held) == (0, first.added, first.held)
        assert [row.line for row in again.rejected] == [row.line for row in first.rejected]
        assert not again.teams_made


@EACH_EXAMPLE
@given(LOGS, st.data())
def test_parts_of_a_log_that_may_overlap_come_to_the_same_in_any_order(
    borough: Borough, rows: list[Cells], data: st.DataObject
) -> None:
    """Equal rows stay together: apart, nobody could say whether they are one or two.

    Rows of one day in the same words may be held when they come apart, since the later one may be
    a change of the earlier one. None of them is lost, and none is an issue that would not be.
    """
    part = {cells: data.draw(st.sampled_from(["first", "second", "both"])) for cells in set(rows)}
    # Rows that say the same in other words are equal too.
    parts = [
        [cells for cells in rows if part[_same(cells, rows)] in (name, "both")]
        for name in ("first", "second")
    ]
    with nothing_kept():
        bring(borough, rows)
        whole, all_keys = issues(), keys()
    alike = len({_day_and_words(cells) for cells in rows}) < len({_same(c, rows) for c in rows})
    for order in (parts, parts[::-1]):
        with nothing_kept():
            for each in order:
                bring(borough, each)
            assert keys() == all_keys
            assert set(issues()) <= set(whole)
            assert alike or issues() == whole


def _day_and_words(cells: Cells) -> tuple[str, ...]:
    day, team, description, *_ = cells
    return {"3 Feb 2020": "03/02/2020"}.get(day, day), team.strip().casefold(), description


def _same(cells: Cells, rows: list[Cells]) -> Cells:
    """The first row of the log that says the same as ``cells``."""

    def said(cells: Cells) -> tuple[str, ...]:
        day, team, description, level, *rest = cells
        same_day = {"3 Feb 2020": "03/02/2020"}.get(day, day)
        same_level = {"system": "2 Sys"}.get(level, level)
        return (
            same_day,
            team.strip().casefold(),
            description,
            same_level,
            *map(str.casefold, rest),
        )

    return next(each for each in rows if said(each) == said(cells))


@EACH_EXAMPLE
@given(LOGS)
def test_rows_to_mend_come_back_as_they_were(borough: Borough, rows: list[Cells]) -> None:
    with nothing_kept():
        outcome = bring(borough, rows)
        there = issues()
        handed_back = rejected_file(outcome.rejected)
        again = import_issue_log(data=handed_back, organisation=borough.organisation, by=None)
        assert issues() == there
        assert again.added == 0
        columns = next(csv.reader(io.StringIO(handed_back.decode("utf-8-sig"))))
        assert columns == [*Column, WHAT_IS_WRONG]


@EACH_EXAMPLE
@given(LOGS)
def test_what_a_log_brings_is_carried_on_as_it_should_be(
    borough: Borough, rows: list[Cells]
) -> None:
    with nothing_kept():
        bring(borough, rows)
        roll_up()
        assert differences() == []
