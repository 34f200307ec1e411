"""Where a group of texts belongs: asked for at once, and compared with what is opened meanwhile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from learning_cycles.likeness.finding import (
    ENOUGH,
    LIKE_ENOUGH,
    YOUNG,
    homes_by_terms,
    rarest_of,
    seen_in,
)
from learning_cycles.likeness.words import Lexicon

Found = tuple[int, float]
"""A conversation, and how like it is."""


class Together:
    """The homes of a group of texts, for whoever decides them one after the other in one turn.

    A system is asked once for many texts. What the group itself opened and put there is not in the
    index yet: it is compared here, by the same measure, so that what is said twice in a group has
    one home.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._found: dict[tuple[int, str], Found | None] = {}
        self._indexed: dict[tuple[int, str], int] = {}
        self._said: Counter[tuple[int, str]] = Counter()
        self._opened: dict[int, int] = {}
        self._said_in: Counter[tuple[int, str]] = Counter()

    def ask(self, system_id: int, texts: Iterable[str]) -> set[int]:
        """Find the likest conversation of a system for each text; the caller holds its turn.

        Returns those that are like enough for any.
        """
        new = [words for words in dict.fromkeys(texts) if (system_id, words) not in self._found]
        if not new:
            return set()
        terms, systems = self._lexicon.terms_of(new), [system_id] * len(new)
        seen = seen_in(terms, systems)
        self._indexed |= seen
        homes = homes_by_terms(terms, systems, 1, seen)
        for words, likest in zip(new, homes, strict=True):
            found = [(home.conversation_id, home.likeness) for home in likest]
            self._found[system_id, words] = found[0] if found else None
        return {home.conversation_id for likest in homes for home in likest if home.is_like_enough}

    def home_of(self, words: str, system_id: int) -> Found | None:
        """The likest conversation there, where it is like enough: of those opened since, too."""
        self.ask(system_id, [words])
        found = [self._found[system_id, words], self._likest_opened(words, system_id)]
        enough = [home for home in found if home and home[1] >= LIKE_ENOUGH]
        return max(enough, key=lambda home: home[1], default=None)

    def opened(self, conversation_id: int, system_id: int) -> None:
        """A conversation was opened that later texts may belong to."""
        self._opened[conversation_id] = system_id

    def said(self, words: str, where: Iterable[tuple[int, int]]) -> None:
        """A text counts from now on in these conversations: pairs of one and its system."""
        (terms,) = self._lexicon.terms_of([words])
        for conversation_id, system_id in where if terms else ():
            for term in (*terms, ""):
                self._said[system_id, term] += 1
                if conversation_id in self._opened:
                    self._said_in[conversation_id, term] += 1

    def _likest_opened(self, words: str, system_id: int) -> Found | None:
        there = [pk for pk, opened_in in self._opened.items() if opened_in == system_id]
        if not there:
            return None
        (terms,) = self._lexicon.terms_of([words])
        keys = [(system_id, term) for term in (*terms, "")]
        seen = {key: self._indexed.get(key, 0) + self._said[key] for key in keys}
        rarest = rarest_of(terms, system_id, {key: texts for key, texts in seen.items() if texts})
        likest = max((self._rarity_shared(pk, rarest), -pk) for pk in there)
        rarity, pk = likest[0], -likest[1]
        return pk, rarity / (rarity + ENOUGH)

    def _rarity_shared(self, conversation_id: int, terms: Iterable[tuple[str, float]]) -> float:
        """The mean, over what was said in one opened here, of the rarity that each shares."""
        shared = sum(rarity * self._said_in[conversation_id, term] for term, rarity in terms)
        return shared / (self._said_in[conversation_id, ""] + YOUNG)
