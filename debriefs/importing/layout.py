"""Where in a table the log is: its headings, in one row or in two, and what stands under each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from debriefs.importing.columns import PASSED_OVER, Column
from debriefs.importing.refusal import WHAT_TO_SAY, NotAnIssueLog, NotSaid
from debriefs.importing.vocabulary import (
    LEVEL_LABELS,
    OWNER_LABELS,
    is_blank,
    is_tick,
    levels_in,
    owner_in,
)
from debriefs.models import GiftTier
from hls.ui.exports import without_guard

LOOKED_AT = 20
"""Rows with words, from the top, in which the headings are looked for."""

ALSO_CALLED = {
    "date": Column.RAISED_ON,
    "raisedon": Column.RAISED_ON,
    "issue": Column.DESCRIPTION,
    "description": Column.DESCRIPTION,
    "statusopenclosed": Column.STATUS,
    "openclosed": Column.STATUS,
    "countermeasure": Column.COUNTERMEASURE,
    "systemchange": Column.NEW_NORMAL,
    "newnormal": Column.NEW_NORMAL,
}
ACTION = "actionrequired"
OVER_SEVERAL = ("level", "owner", ACTION)
"""Headings of the paper template that stand over several columns."""
OTHER_OWNERS = (GiftTier.LEADERSHIP, GiftTier.GOVERNMENT)


@dataclass(frozen=True)
class TableRow:
    """A row of a file: the line on which it starts, and its cells as they stand."""

    number: int
    cells: list[str]

    @property
    def says_something(self) -> bool:
        return any(cell.strip() for cell in self.cells)


@dataclass(frozen=True)
class Line:
    """One row of the log: the line of the file on which it starts, and its cells by column.

    ``surplus`` holds what stands in the row beyond the last column. ``day_was_asked``: the day is
    not the row's own, but was said of the whole file.
    """

    number: int
    cells: dict[Column, str]
    surplus: tuple[str, ...] = ()
    day_was_asked: bool = False


@dataclass(frozen=True)
class IssueLog:
    """The rows of a log, and which columns it does not have."""

    lines: list[Line]
    without: frozenset[Column] = frozenset()

    def with_said(self, said: Mapping[Column, str]) -> IssueLog:
        """The log with what was said of the whole file, where its rows do not say it themselves.

        Raises ``NotSaid`` where what every issue needs is neither there nor said.
        """
        missing = [each for each in WHAT_TO_SAY if each in self.without and not said.get(each)]
        if missing:
            raise NotSaid(*missing)
        return replace(self, lines=[_with_said(line, said) for line in self.lines])


def _with_said(line: Line, said: Mapping[Column, str]) -> Line:
    filled = {column: words for column, words in said.items() if not line.cells[column].strip()}
    asked = bool(filled.get(Column.RAISED_ON))
    return replace(line, cells=line.cells | filled, day_was_asked=asked)


@dataclass(frozen=True)
class Place:
    """What stands under a heading: a column, or under ``tick`` one of its levels or owners."""

    column: Column
    tick: str = ""


@dataclass(frozen=True)
class Header:
    """The headings of a log: the rows that they take, and what stands under each."""

    rows: list[TableRow]
    places: list[Place | None]

    @property
    def columns(self) -> frozenset[Column]:
        """The columns that are there; one with ticks only if all of its ticks are."""
        there = {each.column for each in self.places if each and not each.tick}
        ticks = {each.tick for each in self.places if each}
        if ticks.issuperset(LEVEL_LABELS.values()):
            there.add(Column.LEVEL)
        if ticks.issuperset(OWNER_LABELS.values()):
            there |= {Column.OWNER, Column.OWNER_NAME}
        return frozenset(there)

    @property
    def is_whole(self) -> bool:
        return self.columns >= set(Column) - set(WHAT_TO_SAY) - {Column.OWNER_NAME}

    def read(self, rows: list[TableRow]) -> IssueLog:
        """The rows under these headings. Raises ``NotAnIssueLog`` for a column too many."""
        self._refuse_what_would_be_lost()
        headings = [row.cells for row in self.rows]
        lines = [
            self._line(row)
            for row in rows
            # A sheet that was printed page by page says its headings again.
            if row.number > self.rows[-1].number
            and row.says_something
            and row.cells not in headings
        ]
        return IssueLog(lines, frozenset(Column) - self.columns)

    def _refuse_what_would_be_lost(self) -> None:
        known = [place for place in self.places if place]
        twice = {place.tick or place.column for place in known if known.count(place) > 1}
        passed_over = {"", *map(_plain, PASSED_OVER)}
        unknown = {
            heading.strip()
            for row in self.rows
            for heading, place in zip(row.cells, self.places, strict=False)
            if place is None and _plain(heading) not in passed_over
        }
        if unknown or twice:
            named = ", ".join(f"“{heading}”" for heading in [*sorted(unknown), *sorted(twice)])
            raise NotAnIssueLog(
                "The file has columns that an issue log does not have, or one of them twice: "
                f"{named}. Take them out, so that nothing in them is lost unseen."
            )

    def _line(self, row: TableRow) -> Line:
        by_column = dict.fromkeys(Column, "")
        ticked: dict[Column, dict[str, str]] = {Column.LEVEL: {}, Column.OWNER: {}}
        for place, cell in zip(self.places, row.cells, strict=False):
            if place and place.tick:
                if not is_blank(cell):
                    ticked[place.column][place.tick] = cell.strip()
            elif place:
                by_column[place.column] = without_guard(cell)
        by_column |= _levels(ticked[Column.LEVEL]) | _owners(ticked[Column.OWNER])
        surplus = tuple(cell for cell in row.cells[len(self.places) :] if cell.strip())
        return Line(row.number, by_column, surplus)


def find_header(rows: list[TableRow]) -> Header | None:
    """The headings of a log near the top of a table, if it has them all."""
    return next((header for header in _candidates(rows) if header.is_whole), None)


def columns_known(rows: list[TableRow]) -> int:
    """How many of the log's columns are found where most are."""
    return max((len(header.columns) for header in _candidates(rows)), default=0)


def missing_columns(rows: list[TableRow]) -> str:
    """A sentence on what the best of the rows lacks to be the headings of a log."""
    best = max(_candidates(rows), key=lambda header: len(header.columns), default=None)
    there = best.columns if best else frozenset()
    named = ", ".join(f"“{column}”" for column in Column if column not in there)
    return f"Missing in its headings: {named}."


def _candidates(rows: list[TableRow]) -> Iterator[Header]:
    first = [row for row in rows if row.says_something][: LOOKED_AT + 1]
    for row in first:
        yield Header([row], _places([("", cell) for cell in row.cells]))
    for upper, lower in pairwise(first):
        yield Header([upper, lower], _places(list(_two_rows(upper.cells, lower.cells))))


def _two_rows(upper: list[str], lower: list[str]) -> Iterator[tuple[str, str]]:
    """Each column's heading, with the one that stands over several of them, if one does.

    Of cells that were merged, a file keeps the words in the first and leaves the others empty.
    """
    width = max(len(upper), len(lower))
    over = ""
    for top, below in zip(_filled(upper, width), _filled(lower, width), strict=True):
        if top.strip():
            over = _plain(top) if _plain(top) in OVER_SEVERAL else ""
        if below.strip():
            # Two headings one above the other are one, unless the upper stands over several.
            yield over, below if over or not top.strip() else f"{top} {below}"
        else:
            yield "", top


def _filled(cells: list[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]


def _places(headings: list[tuple[str, str]]) -> list[Place | None]:
    is_other_owner = [owner_in(heading) in OTHER_OWNERS for _, heading in headings]
    return [
        _place(over, heading, beside_owner=any(is_other_owner[max(at - 1, 0) : at + 2]))
        for at, (over, heading) in enumerate(headings)
    ]


def _place(over: str, heading: str, *, beside_owner: bool) -> Place | None:
    """What stands under ``heading``. "Team" beside another owner is an owner, else whose log."""
    plain = _plain(heading)
    column = next((column for column in Column if _plain(column) == plain), ALSO_CALLED.get(plain))
    owner = owner_in(heading)
    if owner and over in ("owner", "") and (over or column is None or beside_owner):
        return Place(Column.OWNER, OWNER_LABELS[owner])
    if column:
        return Place(column)
    levels = levels_in(heading)
    if len(levels) == 1 and levels[0] in LEVEL_LABELS and over in ("level", ""):
        return Place(Column.LEVEL, LEVEL_LABELS[levels[0]])
    return None


def _plain(heading: str) -> str:
    return re.sub(r"[\W_]+", "", heading.casefold())


def _levels(ticked: dict[str, str]) -> dict[Column, str]:
    """What was ticked, as a flat log says it; words in place of a tick are kept."""
    said = [
        label if is_tick(cell) or levels_in(cell) == levels_in(label) else f"{label}: {cell}"
        for label, cell in ticked.items()
    ]
    return {Column.LEVEL: ", ".join(said)} if said else {}


def _owners(ticked: dict[str, str]) -> dict[Column, str]:
    """Who was ticked, as a flat log says it; a name in place of a tick is the owner's."""
    names = {label: cell for label, cell in ticked.items() if not is_tick(cell)}
    if not ticked:
        return {}
    one = len(ticked) == 1
    said = [name if one else f"{label}: {name}" for label, name in names.items()]
    return {Column.OWNER: ", ".join(ticked), Column.OWNER_NAME: "; ".join(said)}
