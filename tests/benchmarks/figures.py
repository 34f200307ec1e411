"""What was measured: durations, bars, what was missed, and all of it as tables and as a file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from math import ceil
from pathlib import Path
from statistics import median
from typing import Any

MISSED = "missed"


def percentile(durations: Sequence[float], part: float) -> float:
    """The duration, in ms, that ``part`` (0 to 1) of ``durations``, in seconds, stay within."""
    ordered = sorted(durations)
    return ordered[max(ceil(len(ordered) * part), 1) - 1] * 1000 if ordered else 0.0


def over_rounds(rounds: Sequence[Sequence[float]], part: float) -> float:
    """The median of what ``part`` of each round's durations stay within, in ms."""
    return median(percentile(durations, part) for durations in rounds)


def ratio_over_rounds(
    rounds: Sequence[Sequence[float]], others: Sequence[Sequence[float]], part: float
) -> float:
    """The median of the ratios of each round to the other one of the same moment."""
    return median(
        percentile(durations, part) / max(percentile(other, part), 0.001)
        for durations, other in zip(rounds, others, strict=True)
    )


@dataclass(frozen=True)
class Figure:
    """One number that was measured; ``at_most`` or ``at_least``: the bar, where there is one."""

    what: str
    value: float
    unit: str = ""
    at_most: float | None = None
    at_least: float | None = None

    @property
    def missed(self) -> bool:
        return (self.at_most is not None and self.value > self.at_most) or (
            self.at_least is not None and self.value < self.at_least
        )

    @property
    def bar(self) -> str:
        """The bar in words."""
        if self.at_most is not None:
            return f"at most {self.at_most:,g} {self.unit}".rstrip()
        if self.at_least is not None:
            return f"at least {self.at_least:,g} {self.unit}".rstrip()
        return ""

    @property
    def words(self) -> str:
        digits = 0 if self.value >= 100 or self.value == int(self.value) else 2  # noqa: RUF100
        return f"{self.value:,.{digits}f} {self.unit}".rstrip()

    def row(self) -> list[str]:
        """As a line of a table."""
        return [self.what, self.words, self.bar, MISSED if self.missed else ""]


FIGURES = ["", "measured", "should be", ""]


@dataclass
class Report:
    """Everything of one run.

    ``wrong``: what must not happen at all.
    """

    figures: list[Figure] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def missed(self) -> list[Figure]:
        return [figure for figure in self.figures if figure.missed]

    def add(self, heading: str, figures: Sequence[Figure]) -> None:
        """Keep some figures, and print them."""
        self.figures += figures
        print(table(heading, [FIGURES, *(figure.row() for figure in figures)]), flush=True)

    def summary(self) -> str:
        """What was missed, and what went wrong, in words."""
        lines = [f"Missed: {each.what}: {each.words}, {each.bar}." for each in self.missed]
        lines += self.wrong
        return "\n".join(lines or ["Every bar was met."])

    def write(self, path: Path) -> None:
        """All figures and details as JSON."""
        kept = [{**asdict(figure), "missed": figure.missed} for figure in self.figures]
        told = {
            **self.details,
            "figures": kept,
            "wrong": self.wrong,
        }
        path.write_text(json.dumps(told, indent=1) + "\n")


def timed(what: str, durations: Sequence[float], bar: int) -> list[str]:
    """A row: how many, the middle, what 95 of 100 stay within and should, and the longest."""
    milliseconds = (percentile(durations, part) for part in (0.5, 0.95, 1.0))
    p50, p95, longest = (f"{each:,.0f} ms" for each in milliseconds)
    return [what, f"{len(durations):,}", p50, p95, longest, f"under {bar} ms"]


TIMED = ["", "times", "p50", "p95", "longest", "p95 should be"]


def table(heading: str, rows: Sequence[Sequence[str]]) -> str:
    """``rows``, the first of them the names of the columns, under a heading."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    return "\n".join(["", heading, "-" * len(heading), *lines])
