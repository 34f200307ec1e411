"""The conversations of a system that are most like what is said, and the words they share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from django.db import connection

from learning_cycles.likeness.words import GROUP, Lexicon, Terms

ENOUGH = 5.0
"""Rarity shared, in nats, from which two texts are taken to speak of the same thing.

A group of words that one text in ten speaks with brings 7 by itself, one that every third speaks
with 3; a word by itself seldom does, two rare ones do. On three sets of labelled statements a
statement reached this with its own home in 35 to 93 of 100 cases, and with another in 2 to 10: a
quarter lower, chance doubles; a quarter higher, a fifth of the right ones is lost.
"""
LIKE_ENOUGH = 0.5
"""Likeness of that rarity: below it a new conversation is opened."""

SEEN_BEFORE = 50
"""Texts that a system is taken to have seen before its first, so that it knows what is rare."""
USUAL_WORD = 1 / 50
"""In so many of these a word stands."""
USUAL_GROUP = 1 / 20
"""And in so many one of a group of words."""
GROUP_WEIGHT = 3.0
"""What a group weighs against a word: two people say the same thing in words of their own."""
YOUNG = 0.5
"""Texts added to a conversation's number, so that one by itself is not more like than many."""

# The mean, over the texts of a conversation, of the rarity that each shares with what is said.
LIKEST_SQL = """
    WITH asked AS (
        SELECT * FROM unnest(
            %(places)s::int[], %(systems)s::bigint[], %(terms)s::text[], %(weights)s::float8[],
            %(usual)s::float8[]
        ) AS asked(place, system_id, term, weight, usual)
    ), held AS MATERIALIZED (
        SELECT asked.place, asked.system_id, asked.term, asked.weight, asked.usual,
            home.conversation_id, home.texts
        FROM asked JOIN learning_cycles_terminhome home
            ON home.system_id = asked.system_id AND home.term = asked.term
    ), texts AS (
        SELECT system_id, sum(texts) AS texts FROM learning_cycles_comparedhome
        WHERE system_id = ANY(%(systems)s) GROUP BY system_id
    ), rarity AS MATERIALIZED (
        SELECT held.place, held.term, held.weight * ln(
            (texts.texts + %(before)s) / (sum(held.texts) + %(before)s * held.usual)
        ) AS rarity
        FROM held JOIN texts ON texts.system_id = held.system_id
        GROUP BY held.place, held.term, held.weight, held.usual, texts.texts
    ), shared AS (
        SELECT held.place, held.conversation_id, sum(rarity.rarity * held.texts) AS rarity
        FROM held JOIN rarity ON rarity.place = held.place AND rarity.term = held.term
        GROUP BY held.place, held.conversation_id
    ), likest AS (
        SELECT shared.place, shared.conversation_id, home.system_id,
            shared.rarity / (home.texts + %(young)s) AS rarity,
            row_number() OVER (
                PARTITION BY shared.place
                ORDER BY shared.rarity / (home.texts + %(young)s) DESC, shared.conversation_id
            ) AS rank
        FROM shared
        JOIN learning_cycles_comparedhome home ON home.conversation_id = shared.conversation_id
        JOIN learning_cycles_conversation conversation ON conversation.id = shared.conversation_id
        WHERE conversation.merged_into_id IS NULL AND conversation.state <> 'closed'
    )
    SELECT likest.place, likest.conversation_id, likest.rarity, array(
        SELECT rarity.term
        FROM rarity JOIN learning_cycles_terminhome home ON home.system_id = likest.system_id
            AND home.term = rarity.term AND home.conversation_id = likest.conversation_id
        WHERE rarity.place = likest.place
        ORDER BY rarity.rarity * home.texts DESC, rarity.term
    )
    FROM likest WHERE rank <= %(most)s ORDER BY likest.place, rank
"""


@dataclass(frozen=True)
class Home:
    """A conversation like a text: how like, from 0 to 1, and the text's words that both share.

    The words stand as they were typed in the text, those that weigh most first; some may stand in
    the conversation in others of their group.
    """

    conversation_id: int
    likeness: float
    shared_words: list[str]

    @property
    def is_like_enough(self) -> bool:
        return self.likeness >= LIKE_ENOUGH


def likest_homes(
    words: str, system_id: int, most: int = 3, lexicon: Lexicon | None = None
) -> list[Home]:
    """The live conversations of a system that share something with ``words``, likest first."""
    return likest_homes_of([(words, system_id)], most, lexicon)[0]


def likest_homes_of(
    asked: Iterable[tuple[str, int]], most: int = 3, lexicon: Lexicon | None = None
) -> list[list[Home]]:
    """The same for many texts, each in a system of its own; a few queries, however many.

    What is placed in between is not found: whoever places one by one asks one by one.
    """
    texts = list(asked)
    lexicon = lexicon or Lexicon.read()
    terms = lexicon.terms_of(words for words, _ in texts)
    return homes_by_terms(terms, [system_id for _, system_id in texts], most)


def homes_by_terms(texts: Sequence[Terms], systems: Sequence[int], most: int) -> list[list[Home]]:
    """The likest conversations by the terms of each text, in the system at its place."""
    rows = [
        (place, systems[place], name, *_weight(name, term.times))
        for place, terms in enumerate(texts)
        for name, term in terms.items()
    ]
    homes: list[list[Home]] = [[] for _ in texts]
    if not rows:
        return homes
    columns = dict(
        zip(
            ("places", "systems", "terms", "weights", "usual"),
            map(list, zip(*rows, strict=True)),
            strict=True,
        )
    )
    with connection.cursor() as cursor:
        cursor.execute(LIKEST_SQL, {**columns, "before": SEEN_BEFORE, "young": YOUNG, "most": most})
        for place, conversation_id, rarity, shared in cursor.fetchall():
            words = [word for name in shared for word in texts[place][name].typed]
            homes[place].append(
                Home(conversation_id, rarity / (rarity + ENOUGH), list(dict.fromkeys(words)))
            )
    return homes


def _weight(name: str, times: int) -> tuple[float, float]:
    """What a term of a text weighs by itself, and in how many texts it usually stands."""
    if name.startswith(GROUP):
        return GROUP_WEIGHT * (1 + log(times)), USUAL_GROUP
    return 1.0, USUAL_WORD
