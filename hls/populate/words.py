"""Invented names and sentences, put together from phrases of our own."""

import tomllib
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


class Words:
    """Says things at random, the same for the same dice."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        self.spots = [f"{self.name()} {kind}" for kind in ("Road", "Lane", "Street", "Row") * 60]

    def name(self) -> str:
        """A name that nobody has."""
        return "".join(self._dice.choice(part) for part in (BEGINNINGS, MIDDLES, ENDINGS))

    def full_name(self) -> str:
        return f"{self.name()} {self.name()}"

    def issue(self) -> str:
        """What got in the way, in two sentences."""
        topic = self._dice.choice(TOPICS)
        need, block = self._dice.choice(topic["needs"]), self._dice.choice(topic["blocks"])
        link = self._dice.choice([", but ", ", and ", "; "])
        told = f"{self._say('who')} {need}{link}{block}. {self._say('outcome')}."
        return self._filled(told)

    def measure(self) -> str:
        """What is done meanwhile."""
        return self._filled(f"{self._say('measures')}.")

    def progress(self) -> str:
        """Whether this is working for somebody."""
        return self._filled(f"{self._say('progress')}.")

    def matters(self) -> str:
        """What a good life looks like to somebody."""
        return self._say("matters")

    def _say(self, kind: str) -> str:
        return self._dice.choice(GENERAL[kind])

    def _filled(self, told: str) -> str:
        return told.format(gap=self._say("gap"), spot=self._dice.choice(self.spots))
