"""How long processors worked for a program and all that it started: a busy machine counts less."""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def seconds_of(pid: int) -> float:
    """Processor time of ``pid``, of its children, and of theirs, ended ones included."""
    children: dict[int, list[int]] = defaultdict(list)
    worked: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has just ended, and its parent counts it
        children[int(fields[1])].append(int(entry.name))
        worked[int(entry.name)] = sum(map(int, fields[11:15]))
    found, waiting = 0, [pid]
    while waiting:
        each = waiting.pop()
        found += worked.get(each, 0)
        waiting += children[each]
    return found / TICKS
