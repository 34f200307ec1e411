"""The matrix of successes: each kind of work by how often it helped and how hard it is to do.

Columns are the five judgements of complexity, rows how often, the most at the top. Each kind of
work is a number in a circle, whose name the table beside it says; those that are alike stand side
by side, so that none hides another. Sizes are in SVG units of about a CSS pixel on a phone 360
pixels wide.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from debriefs.models.success import Complexity
from debriefs.value_work import Work

WIDTH = 340
GUTTER = 68
"""Room on the left for how often."""
DOT = 24
"""Of a circle, with the space around it."""
LOWEST_ROW = 36
TOP = 24
FEET = 58
"""Room below for how hard."""
HALF_A_LETTER = 4
STEPS = (1, 5, 10, 20, 50, 100, 200, 500, 1000)
"""Where each row begins, in times."""
NOT_JUDGED = None


@dataclass(frozen=True)
class Dot:
    """One kind of work in the picture."""

    x: int
    y: int
    work: Work

    @property
    def baseline(self) -> int:
        return self.y + HALF_A_LETTER


@dataclass(frozen=True)
class Row:
    """One step of how often, ``height`` high from ``y`` down."""

    label: str
    y: int
    height: int

    @property
    def bottom(self) -> int:
        return self.y + self.height

    @property
    def middle(self) -> int:
        return self.y + self.height // 2

    @property
    def baseline(self) -> int:
        return self.middle + HALF_A_LETTER


@dataclass(frozen=True)
class Column:
    """One judgement of how hard it is; what nobody has talked about has no number."""

    number: int | None
    x: int
    right: int

    @property
    def middle(self) -> int:
        return (self.x + self.right) // 2


@dataclass(frozen=True)
class Matrix:
    """A drawing of ``WIDTH`` by ``height``."""

    rows: Sequence[Row]
    columns: Sequence[Column]
    dots: Sequence[Dot]

    width = WIDTH
    left = GUTTER
    label_end = GUTTER - 7
    top = TOP
    caption = TOP - 10

    @property
    def across(self) -> int:
        return self.columns[-1].right - GUTTER

    @property
    def bottom(self) -> int:
        """Where the lowest row ends."""
        return self.rows[-1].bottom

    @property
    def numbers_at(self) -> int:
        return self.bottom + 18

    @property
    def words_at(self) -> int:
        return self.bottom + 35

    @property
    def title_at(self) -> int:
        return self.bottom + 53

    @property
    def height(self) -> int:
        return self.bottom + FEET

    @property
    def hardest(self) -> Column:
        return self.columns[len(Complexity) - 1]

    @property
    def has_not_judged(self) -> bool:
        return self.columns[-1].number is NOT_JUDGED


def draw(work: Iterable[Work], *, lowest: str = "") -> Matrix | None:
    """Lay out all of ``work`` that helped; None where nothing did.

    ``lowest``: what the lowest row says where its numbers are not to be told.
    """
    helped = [each for each in work if each.helped]
    if not helped:
        return None
    cells: dict[tuple[int, int | None], list[Work]] = defaultdict(list)
    for each in helped:
        cells[_step_of(each.times), each.complexity].append(each)
    numbers: list[int | None] = list(Complexity.values)
    if any(each.complexity is NOT_JUDGED for each in helped):
        numbers.append(NOT_JUDGED)
    width = (WIDTH - GUTTER - 1) // len(numbers)
    columns = [
        Column(number, GUTTER + width * at, GUTTER + width * (at + 1))
        for at, number in enumerate(numbers)
    ]
    abreast = max(width // DOT, 1)
    rows: list[Row] = []
    dots: list[Dot] = []
    for step in reversed(range(max(step for step, _ in cells) + 1)):
        most = max(len(cells.get((step, number), [])) for number in numbers)
        row = Row(
            label=(not step and lowest) or _label(step),
            y=rows[-1].bottom if rows else TOP,
            height=max(LOWEST_ROW, ceil(most / abreast) * DOT + 8),
        )
        rows.append(row)
        for column in columns:
            dots += _side_by_side(cells.get((step, column.number), []), row, column, abreast)
    return Matrix(rows, columns, dots)


def _side_by_side(work: Sequence[Work], row: Row, column: Column, abreast: int) -> list[Dot]:
    """Lines of at most ``abreast`` dots, in the middle of their cell."""
    lines = [work[at : at + abreast] for at in range(0, len(work), abreast)]
    first = row.middle - (len(lines) - 1) * DOT // 2
    return [
        Dot(
            x=column.middle + at * DOT - (len(line) - 1) * DOT // 2,
            y=first + below * DOT,
            work=each,
        )
        for below, line in enumerate(lines)
        for at, each in enumerate(line)
    ]


def _step_of(times: int) -> int:
    """Which row; what is too few to be told is in the lowest."""
    return max((at for at, begins in enumerate(STEPS) if begins <= times), default=0)


def _label(step: int) -> str:
    spans = [f"{begins} to {following - 1}" for begins, following in pairwise(STEPS)]
    return [*spans, f"over {STEPS[-1] - 1}"][step]
