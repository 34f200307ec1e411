"""Durations as people read them, and tables of them."""

from collections.abc import Sequence


def percentile(durations: Sequence[float], part: float) -> float:
    """The duration, in ms, that ``part`` (0 to 1) of ``durations``, in seconds, stay within."""
    ordered = sorted(durations)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)] * 1000 if ordered else 0.0


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
