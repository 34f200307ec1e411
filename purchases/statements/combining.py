"""One line for several purchases, and several lines for one: which of them come to the amount."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from decimal import Decimal
from itertools import combinations
from typing import TypeVar

from purchases.statements.candidates import Part

MOST_LOOKED_AT = 8
"""With more parts than these, too many combinations come to some amount by chance."""
MOST_PARTS = 4

Each = TypeVar("Each", bound=Hashable)


def combined(parts: Iterable[Part]) -> list[tuple[int, tuple[int, ...]]]:
    """Lines with purchases that together say the same amount, where only one way does."""
    parts = list(parts)
    used_lines: set[int] = set()
    used_bought: set[tuple[int, ...]] = set()
    found: list[tuple[int, tuple[int, ...]]] = []
    bought_of: dict[int, dict[tuple[int, ...], Decimal]] = defaultdict(dict)
    lines_of: dict[tuple[int, ...], dict[int, Decimal]] = defaultdict(dict)
    line_amounts = {part.line: part.line_amount for part in parts}
    bought_amounts = {part.bought: part.bought_amount for part in parts}
    for part in parts:
        if abs(part.bought_amount) < abs(part.line_amount):
            bought_of[part.line][part.bought] = part.bought_amount
        else:
            lines_of[part.bought][part.line] = part.line_amount
    for line, pool in bought_of.items():
        left = {each: amount for each, amount in pool.items() if each not in used_bought}
        for each in the_only_way(left, line_amounts[line]):
            found.append((line, each))
            used_lines.add(line)
            used_bought.add(each)
    for bought, lines in lines_of.items():
        free = {each: amount for each, amount in lines.items() if each not in used_lines}
        if bought in used_bought:
            continue
        for line in the_only_way(free, bought_amounts[bought]):
            found.append((line, bought))
            used_lines.add(line)
    return found


def the_only_way(pool: dict[Each, Decimal], amount: Decimal) -> tuple[Each, ...]:
    """The parts of ``pool`` that come to ``amount``; nothing where none do, or several ways do."""
    if sum(pool.values()) == amount:
        return tuple(pool)
    if len(pool) > MOST_LOOKED_AT:
        return ()
    ways = [
        way
        for size in range(2, MOST_PARTS + 1)
        for way in combinations(pool, size)
        if sum(pool[each] for each in way) == amount
    ]
    return ways[0] if len(ways) == 1 else ()
