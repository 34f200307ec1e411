"""People's words for readers who may not know whose life they are about."""

from __future__ import annotations

import re
from collections.abc import Collection

from casework.namecheck import find, names_across
from purchases.models import ShippedKind
from purchases.publishing.check import Check, cases_of

TAKEN_OUT = "[…]"
SEVERAL = re.compile(rf"{re.escape(TAKEN_OUT)}(?:[ ,]*{re.escape(TAKEN_OUT)})+")


class WordsWithoutNames:
    """Takes out of texts what names a citizen, their household or their case, and counts it.

    Workers stay: whoever audits spending is told who spent.
    """

    def __init__(self, systems: Collection[int]) -> None:
        """``systems``: whose citizens are looked for, those of restricted cases too."""
        cases = cases_of(systems)
        self._check = Check(names_across(cases, ()), cases=cases)
        self._as_they_are = frozenset(ShippedKind.labels)
        self.taken_out = 0

    def without(self, text: str) -> str:
        """``text`` with a mark where something was taken out."""
        if not text or text in self._as_they_are:
            return text
        for reference in set(self._check.references_in(text)):
            spaced = r"[\W_]*".join(reference)
            text, times = re.subn(spaced, TAKEN_OUT, text, flags=re.IGNORECASE)
            self.taken_out += times
        written, at = "", 0
        for each in find(text, self._check.names):
            written += text[at : each.start] + TAKEN_OUT
            at = each.end
            self.taken_out += 1
        return SEVERAL.sub(TAKEN_OUT, written + text[at:])
