"""Invented names and sentences, put together from phrases of our own.

As in life a few words come up all the time and most hardly ever, some are spelt wrongly, and what
is said of one theme is said in many ways.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, product
from pathlib import Path
from random import Random
from typing import Any

PHRASES = tomllib.loads((Path(__file__).parent / "phrases.toml").read_text("utf-8"))
GENERAL: dict[str, list[str]] = PHRASES["general"]
TOPICS: list[dict[str, Any]] = PHRASES["topic"]

BEGINNINGS = ["Bra", "Cor", "Dun", "Ele", "Fen", "Gar", "Hal", "Ive", "Jor", "Kel", "Lor", "Mar"]
BEGINNINGS += ["Nor", "Ost", "Pel", "Quar", "Ren", "Sel", "Tam", "Ulv", "Ver", "Wyn", "Yar", "Zel"]
MIDDLES = ["a", "e", "i", "o", "u", "ane", "ari", "eno", "ida", "olo"]
ENDINGS = ["beck", "by", "combe", "den", "dray", "field", "garth", "holm", "ley", "low", "mere"]
ENDINGS += ["moor", "nell", "rick", "sett", "shaw", "stow", "thorp", "vale", "wick", "worth"]

DIFFERENT_WORDS = 40_000
DRAWN_AT_ONCE = 50_000
MISSPELT = 0.15
"""How many of what is written have a word with a slip of the keys."""
SHORTEST_MISSPELT = 5
LINKS = [", but ", ", and ", "; "]


def falling(number: int, by: float = 1.0) -> list[float]:
    """Weights of the first, the second and so on to ``number``, added up: Zipf's law."""
    return list(accumulate(1 / rank**by for rank in range(1, number + 1)))


def invented_words(number: int) -> list[str]:
    """Words that no language has, short ones first, the same ones in the same order each time."""
    dice = Random(0)  # noqa: S311 - the same each time; no secret
    starts = [first.lower() + then for first, then in product(BEGINNINGS, MIDDLES)]
    made = [start + end for start, end in product(starts, ENDINGS)]
    dice.shuffle(made)
    longer: dict[str, None] = {}
    while len(made) + len(longer) < number:
        longer[dice.choice(starts) + dice.choice(starts) + dice.choice(ENDINGS)] = None
    return [*made, *longer][:number]


@dataclass(frozen=True)
class Theme:
    """What many issues are about: the same few needs and obstacles, and words of its own."""

    topic: dict[str, Any]
    needs: Sequence[str]
    blocks: Sequence[str]
    about: Sequence[str]


class Words:
    """Says things at random, the same for the same dice."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        self._any = dice.choice
        self._weights = falling(DIFFERENT_WORDS)
        self._vocabulary = invented_words(DIFFERENT_WORDS)
        self._drawn = self._draw()
        kinds = ("Road", "Lane", "Street", "Row")
        self.spots = [f"{self.name()} {kind}" for kind in kinds * 60]

    def name(self) -> str:
        """A name that nobody has."""
        return self._any(BEGINNINGS) + self._any(MIDDLES) + self._any(ENDINGS)

    def full_name(self) -> str:
        return f"{self.name()} {self.name()}"

    def theme(self) -> Theme:
        """Something that issues can be about."""
        topic = self._any(TOPICS)
        return Theme(
            topic,
            self._dice.sample(topic["needs"], 3),
            self._dice.sample(topic["blocks"], 2),
            [self.word() for _ in range(3)],
        )

    def question(self, theme: Theme) -> str:
        """What a conversation on ``theme`` asks."""
        told = f"{self._say('asks')} {self._any(theme.blocks)}?"
        return self._filled(told)

    def issue(self, theme: Theme) -> str:
        """What got in the way, in two or three sentences."""
        any_of = self._any
        told = (
            f"{any_of(GENERAL['who'])} {any_of(theme.needs)}{any_of(LINKS)}{any_of(theme.blocks)}. "
            f"{self._detail(theme)}. {any_of(GENERAL['outcome'])}."
        )
        told = self._filled(told)
        return self._misspelt(told) if self._dice.random() < MISSPELT else told

    def measure(self) -> str:
        """What is done meanwhile."""
        return self._filled(f"{self._say('measures')}.")

    def progress(self) -> str:
        """Whether this is working for somebody."""
        return self._filled(f"{self._say('progress')}. {self._detail(None)}.")

    def matters(self) -> str:
        """What a good life looks like to somebody."""
        return self._say("matters")

    def said(self, kind: str) -> str:
        """One of the phrases of a kind, whole."""
        return self._filled(self._say(kind))

    def word(self) -> str:
        """One of very many words: some come all the time, most hardly ever."""
        return next(self._drawn)

    def _draw(self) -> Iterator[str]:
        while True:
            yield from self._dice.choices(
                self._vocabulary, cum_weights=self._weights, k=DRAWN_AT_ONCE
            )

    def _detail(self, theme: Theme | None) -> str:
        about = self._any(theme.about) if theme else self.word()
        told: str = self._any(GENERAL["detail"])
        return told.format(
            about=about, first=self.word(), second=self.word(), spot=self._any(self.spots)
        )

    def _say(self, kind: str) -> str:
        return self._any(GENERAL[kind])

    def _filled(self, told: str) -> str:
        if "{" not in told:
            return told
        return told.format(gap=self._say("gap"), spot=self._any(self.spots))

    def _misspelt(self, told: str) -> str:
        """With two letters of one longer word the wrong way round, or one left out."""
        words = told.split(" ")
        at = self._dice.randrange(len(words))
        word = words[at]
        if len(word) < SHORTEST_MISSPELT:
            return told
        slip = self._dice.randrange(1, len(word) - 2)
        kept = word[slip + 1] + word[slip] if slip % 2 else word[slip + 1]
        words[at] = word[:slip] + kept + word[slip + 2 :]
        return " ".join(words)
