"""Payment card numbers in what people type or bring: found, and never kept in full.

A card number has 12 to 19 digits, does not begin with 0, and its last digit checks the others
(ISO/IEC 7812-1, Luhn). People write it in any groups, with spaces or hyphens between them.
One number in ten of that length passes the check by chance, so what is known to be something else
stays: dates, a sort code with an account number, telephone numbers, UK IBANs, hashes and UUIDs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from itertools import accumulate
from typing import Any

from psycopg.types.json import Json, Jsonb

SHORTEST, LONGEST = 12, 19
"""Digits of a card number."""

# Spaces of any width, hyphens and dashes, and what is not seen; no tab or line end, which divide.
BETWEEN = "[ \u00a0\u00ad\u2000-\u200d\u2010-\u2015\u202f\u205f\u2060\u2212\u3000\ufeff-]{0,3}"
RUN = rf"\d(?:{BETWEEN}\d){{{SHORTEST - 1},}}"
LONG_RUN = re.compile(RUN)
UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
HASH = "|".join(rf"\b[0-9a-f]{{{length}}}\b" for length in (32, 40, 56, 64, 96, 128))
IBAN = r"\bGB\d\d ?[A-Z]{4}(?: ?\d{4}){3} ?\d\d\b(?! ?\d)"
FOUND = re.compile(rf"{UUID}|{HASH}|{IBAN}|(?P<run>{RUN})", re.IGNORECASE)

YEAR, MONTH, DAY = "(?:19|20)[0-9]{2}", "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])"
DATE = f"(?:{YEAR}-{MONTH}-{DAY}|{DAY}-{MONTH}-{YEAR})"
STAMP = (
    f"{YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    "(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9])?"
)
ACCOUNT = r"[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{8}"
SOMETHING_ELSE = re.compile(rf"{DATE}(?:(?: [-–] | ){DATE})+|{STAMP}|{ACCOUNT}")

# What the large schemes give out. Part of a longer run of digits is a card number only if it
# begins and is as long as theirs; a run that passes the check as a whole is one anyhow.
ISSUED = re.compile(
    "4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})"
    "|(?:5[1-5]|2[2-7])[0-9]{14}"
    "|3[47][0-9]{13}|3[0689][0-9]{12}"
    "|6[0-9]{15,18}|(?:50|5[6-8])[0-9]{14,17}"
)

NO_TEXT = frozenset([int, float, bool, type(None), Decimal, date, datetime])
"""Types of most columns, where many rows are written at once."""


def mask(text: str) -> str:
    """``text`` with each card number as "card ending 1234"."""
    return FOUND.sub(_without, text) if LONG_RUN.search(text) else text


def mask_all(value: Any) -> Any:
    """The same for every text in lists and mappings, however deep; anything else as it is."""
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, list | tuple):
        if type(value) not in (list, tuple) or _has_no_long_run(value):
            return value
        return type(value)(map(mask_all, value))
    if isinstance(value, dict):
        return {key: mask_all(each) for key, each in value.items()}
    if isinstance(value, Json | Jsonb):
        return type(value)(mask_all(value.obj), value.dumps)
    return value


def _has_no_long_run(values: list[Any] | tuple[Any, ...]) -> bool:
    """Whether a list holds no text with a long run of digits: told at once of most of them."""
    types = set(map(type, values))
    if types == {str}:
        return not LONG_RUN.search("\n".join(values))
    return types <= NO_TEXT


def passes_check(digits: str) -> bool:
    """Whether the last of ``digits`` checks the others, by Luhn."""
    doubled = [int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits))]
    return sum(each // 10 + each % 10 for each in doubled) % 10 == 0


def _without(found: re.Match[str]) -> str:
    """What was found, with its card numbers masked if it is a run of digits."""
    run = found["run"]
    if run is None:
        return found[0]
    before = found.string[: found.start()]
    told, done = "", 0
    for start, end in _cards_in(run, is_telephone=before.endswith("+")):
        words = "ending" if (before + told).rstrip(" -").lower().endswith("card") else "card ending"
        told += f"{run[done:start]}{words} {_digits(run[start:end])[-4:]}"
        done = end
    return told + run[done:]


def _cards_in(run: str, *, is_telephone: bool) -> Iterator[tuple[int, int]]:
    """Where in a run of groups of digits card numbers begin and end, none within another."""
    digits = _digits(run)
    if not is_telephone and _is_card(digits, run):
        yield 0, len(run)
        return
    groups = [group.span() for group in re.finditer(r"\d+", run)]
    before = list(accumulate((end - start for start, end in groups), initial=0))
    at = 1 if is_telephone else 0
    while at < len(groups):
        begins, upto = at, bisect_right(before, before[at] + LONGEST) - 1
        at += 1
        for last in range(upto, begins, -1):
            part = digits[before[begins] : before[last]]
            start, end = groups[begins][0], groups[last - 1][1]
            if ISSUED.fullmatch(part) and _is_card(part, run[start:end]):
                yield start, end
                at = last
                break


def _is_card(digits: str, text: str) -> bool:
    """Whether ``digits``, written as ``text``, are a card number and not known as another."""
    return (
        SHORTEST <= len(digits) <= LONGEST
        and digits[0] != "0"
        and passes_check(digits)
        and not SOMETHING_ELSE.fullmatch(text)
    )


def _digits(text: str) -> str:
    """The digits alone, in whichever script they were written, as 0 to 9."""
    return "".join(str(int(each)) for each in text if each.isdecimal())
