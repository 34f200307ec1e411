"""What a text comes down to: the stems of its words, and the groups of words it speaks with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from django.db import connection

from learning_cycles.models import Word

SPELT_ALIKE = 0.5
"""Trigram similarity from which a word that is on no list is taken for one that is."""
SHORTEST_MISSPELT = 5
"""Letters of a word below which a slip of the keys makes another word."""
MOST_TEXTS = 5000
"""Texts that a lexicon remembers."""
MOST_SPELLINGS = 100_000
"""Words not on the list that it remembers: more than people who write one language use."""
GROUP = "#"
"""What a group's term begins with; no stem does."""

TYPED_SQL = """
    SELECT text.place, array_agg(word.typed ORDER BY word.place),
        array_agg(word.stem ORDER BY word.place),
        array_agg(word.says_nothing ORDER BY word.place)
    FROM unnest(%s::text[]) WITH ORDINALITY AS text(words, place),
        learning_cycles_typed(text.words) AS word
    GROUP BY text.place
"""

# Of words spelt alike, the likest; the first in the alphabet where two are as like.
SPELT_ALIKE_SQL = """
    SELECT typed.stem, listed.stems
    FROM unnest(%(stems)s::text[]) AS typed(stem), LATERAL (
        SELECT word.stems, similarity(word.stems, typed.stem) AS likeness
        FROM learning_cycles_word word
        WHERE word.stems %% typed.stem AND position(' ' IN word.stems) = 0
            AND length(word.stems) >= %(shortest)s
        ORDER BY likeness DESC, word.stems LIMIT 1
    ) AS listed
    WHERE listed.likeness >= %(enough)s
"""


STANDS_SQL = """
    SELECT typed.words, learning_cycles_stems(typed.words),
        learning_cycles_says_something(typed.words), word.group_id, listed.about
    FROM unnest(%s::text[]) WITH ORDINALITY AS typed(words, place)
    LEFT JOIN learning_cycles_word word ON word.stems = learning_cycles_stems(typed.words)
    LEFT JOIN learning_cycles_wordgroup listed ON listed.id = word.group_id
    ORDER BY typed.place
"""


class Listed(NamedTuple):
    """How a word or phrase stands to the list: its stems, and the group it is in, if any."""

    words: str
    stems: str
    says_something: bool
    group_id: int | None
    about: str | None


class Typed(NamedTuple):
    """One word of a text."""

    typed: str
    stem: str
    says_nothing: bool


@dataclass
class Term:
    """A term of one text: how often it is spoken of, and in which words, as they were typed."""

    times: int = 0
    typed: list[str] = field(default_factory=list)


Terms = dict[str, Term]


class Lexicon:
    """The groups of words as they stand, read once for a batch.

    What it learns of texts and spellings holds as long as the list does. Threads share it: what is
    remembered is put in the place of what was, never changed under somebody's hands.
    """

    _latest: ClassVar[Lexicon | None] = None

    def __init__(self, group_of: dict[tuple[str, ...], int]) -> None:
        self._group_of = group_of
        self._longest: dict[str, int] = defaultdict(int)
        for stems in group_of:
            self._longest[stems[0]] = max(self._longest[stems[0]], len(stems))
        self._spelt: dict[str, str | None] = {}
        self._terms: dict[str, Terms] = {}

    @classmethod
    def read(cls) -> Lexicon:
        """As the list stands now: the one read last, with all it learnt, where nothing changed."""
        rows = Word.objects.order_by().values_list("stems", "group_id")
        group_of = {tuple(stems.split()): group_id for stems, group_id in rows}
        latest = cls._latest
        if latest is None or latest._group_of != group_of:
            latest = cls._latest = cls(group_of)
        return latest

    def terms_of(self, texts: Iterable[str]) -> list[Terms]:
        """The terms of each text, in their order. Two queries for those not seen before."""
        asked = [text.replace("\0", " ") for text in texts]
        known = self._terms
        new = [text for text in dict.fromkeys(asked) if text not in known]
        if not new:
            return [known[text] for text in asked]
        if len(known) + len(new) > MOST_TEXTS:
            known = {text: known[text] for text in asked if text in known}
        words = _typed(new)
        spelt = self._spellings_of({word.stem for each in words for word in each})
        found = (self._terms_in(each, spelt) for each in words)
        self._terms = known = known | dict(zip(new, found, strict=True))
        return [known[text] for text in asked]

    def _spellings_of(self, stems: set[str]) -> Mapping[str, str | None]:
        """What each of ``stems`` that is on no list is taken for; with what was learnt before."""
        known = self._spelt
        unknown = {
            stem
            for stem in stems - known.keys()
            if len(stem) >= SHORTEST_MISSPELT
            and (stem,) not in self._group_of
            and not stem.isdecimal()
        }
        if not unknown:
            return known
        if len(known) + len(unknown) > MOST_SPELLINGS:
            known = {stem: known[stem] for stem in stems if stem in known}
        with connection.cursor() as cursor:
            cursor.execute(
                SPELT_ALIKE_SQL,
                {
                    "stems": sorted(unknown),
                    "shortest": SHORTEST_MISSPELT,
                    "enough": SPELT_ALIKE,
                },
            )
            self._spelt = known = known | dict.fromkeys(unknown) | dict(cursor.fetchall())
        return known

    def _terms_in(self, words: Sequence[Typed], spelt: Mapping[str, str | None]) -> Terms:
        terms: Terms = defaultdict(Term)
        for word in words:
            if not word.says_nothing and len(word.stem) > 1 and not word.stem.isdecimal():
                _speak(terms, word.stem, word.typed)
        place = 0
        while place < len(words):
            length, group_id = self._group_at(words, place, spelt)
            if group_id is not None:
                phrase = " ".join(word.typed for word in words[place : place + length])
                _speak(terms, f"{GROUP}{group_id}", phrase)
            place += length
        return dict(terms)

    def _group_at(
        self, words: Sequence[Typed], place: int, spelt: Mapping[str, str | None]
    ) -> tuple[int, int | None]:
        """How many words the longest listed phrase from ``place`` has, and its group, if any."""
        word = words[place]
        for length in range(min(self._longest.get(word.stem, 0), len(words) - place), 0, -1):
            stems = tuple(each.stem for each in words[place : place + length])
            if stems in self._group_of:
                return length, self._group_of[stems]
        meant = None if word.says_nothing else spelt.get(word.stem)
        return 1, self._group_of.get((meant,)) if meant else None


def stands(words: Sequence[str]) -> list[Listed]:
    """How each word or phrase stands to the list. One query."""
    with connection.cursor() as cursor:
        cursor.execute(STANDS_SQL, [list(words)])
        return [Listed(*row) for row in cursor.fetchall()]


def _speak(terms: Terms, name: str, typed: str) -> None:
    term = terms[name]
    term.times += 1
    if typed not in term.typed:
        term.typed.append(typed)


def _typed(texts: Sequence[str]) -> list[list[Typed]]:
    with connection.cursor() as cursor:
        cursor.execute(TYPED_SQL, [list(texts)])
        rows = {place: columns for place, *columns in cursor.fetchall()}
    return [
        [Typed(*word) for word in zip(*rows.get(place, ([], [], [])), strict=True)]
        for place in range(1, len(texts) + 1)
    ]
