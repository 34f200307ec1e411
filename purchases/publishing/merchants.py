"""Merchants that tell of a life, and the general words that are published in their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casework.namecheck import plain_words
from purchases.models import Merchant
from systems.models import System

PLURALS = ("es", "s")


class Merchants:
    """A list of words by which merchants are known; they hold as whole words, however written."""

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        """``rows``: the words, and what is read in their place; a later row goes before."""
        self._reads_as = {tuple(plain_words(words)): reads_as for words, reads_as in rows}
        self._most = max(map(len, self._reads_as), default=0)

    @classmethod
    def of(cls, organisation: System) -> Merchants:
        """Those that hold for an organisation. One query."""
        rows = Merchant.objects.holding_for(organisation)
        return cls(rows.values_list("words", "reads_as"))

    @property
    def readings(self) -> set[str]:
        """All that is read in the place of a merchant."""
        return set(self._reads_as.values())

    def reads_as(self, text: str) -> str | None:
        """What is read in the place of ``text``, if it is known by some words of the list.

        Where several are in it, the longest counts.
        """
        words = tuple(plain_words(text))
        for length in range(min(self._most, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                for run in _as_written(words[start : start + length]):
                    if run in self._reads_as:
                        return self._reads_as[run]
        return None


def _as_written(run: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words, and the same of one where the last is of several: "chemists"."""
    yield run
    *before, last = run
    for plural in PLURALS:
        if last.endswith(plural):
            yield (*before, last.removesuffix(plural))
