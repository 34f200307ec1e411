"""The conversations of a system that are most like what is said, and the words they share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
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

MOST_TERMS = 12
"""Terms of a text that are looked up, those that weigh most: more tell nothing new."""
HOMES_OF_A_TERM = 24
"""Conversations that a term leads to, those where most texts have it."""
HOMES_COMPARED = 16
"""And those that are compared term by term. Smaller systems are compared whole."""

# "OFFSET 0": each row is looked up in an index, whatever the planner takes a table to hold.
SEEN_SQL = """
    SELECT asked.system_id, asked.term, seen.texts
    FROM unnest(%s::bigint[], %s::text[]) AS asked(system_id, term), LATERAL (
        SELECT everywhere.texts FROM learning_cycles_terminsystem everywhere
        WHERE everywhere.system_id = asked.system_id AND everywhere.term = asked.term
        OFFSET 0
    ) AS seen
"""

# The mean, over the texts of a conversation, of the rarity that each shares with what is said.
LIKEST_SQL = """
    WITH asked AS MATERIALIZED (
        SELECT * FROM unnest(
            %(places)s::int[], %(systems)s::bigint[], %(terms)s::text[], %(rarities)s::float8[]
        ) AS asked(place, system_id, term, rarity)
    ), found AS MATERIALIZED (
        SELECT asked.place, asked.system_id, home.conversation_id,
            sum(asked.rarity * home.texts) AS rarity
        FROM asked, LATERAL (
            SELECT conversation_id, texts FROM learning_cycles_terminhome held
            WHERE held.system_id = asked.system_id AND held.term = asked.term
            ORDER BY texts DESC, conversation_id DESC LIMIT %(of_a_term)s
        ) AS home
        GROUP BY asked.place, asked.system_id, home.conversation_id
    ), compared AS MATERIALIZED (
        SELECT * FROM (
            SELECT found.place, found.system_id, found.conversation_id, home.texts,
                row_number() OVER (
                    PARTITION BY found.place
                    ORDER BY found.rarity / (home.texts + %(young)s) DESC, found.conversation_id
                ) AS rank
            FROM found, LATERAL (
                SELECT home.texts FROM learning_cycles_comparedhome home
                JOIN learning_cycles_conversation conversation
                    ON conversation.id = home.conversation_id
                WHERE home.conversation_id = found.conversation_id
                    AND conversation.merged_into_id IS NULL AND conversation.state <> 'closed'
                OFFSET 0
            ) AS home
        ) AS ranked WHERE rank <= %(compared)s
    )
    SELECT compared.place, compared.conversation_id,
        sum(asked.rarity * home.texts) / (compared.texts + %(young)s) AS rarity,
        array_agg(asked.term ORDER BY asked.rarity * home.texts DESC, asked.term)
    FROM compared JOIN asked ON asked.place = compared.place, LATERAL (
        SELECT held.texts FROM learning_cycles_terminhome held
        WHERE held.system_id = compared.system_id AND held.term = asked.term
            AND held.conversation_id = compared.conversation_id
        OFFSET 0
    ) AS home
    GROUP BY compared.place, compared.conversation_id, compared.texts
    ORDER BY compared.place, rarity DESC, compared.conversation_id
"""


Seen = Mapping[tuple[int, str], int]
"""In how many texts of a system a term stands; "" stands in each of them."""


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
    asked: Iterable[tuple[str, int]], most: int = 3, lexicon: Lexicon | None = None
) -> list[list[Home]]:
    """The live conversations that share something with each text, likest first.

    Each text is asked for in a system of its own; a few queries, however many.
    What is placed in between is not found: whoever places one by one asks one by one.
    """
    texts = list(asked)
    lexicon = lexicon or Lexicon.read()
    terms = lexicon.terms_of(words for words, _ in texts)
    return homes_by_terms(terms, [system_id for _, system_id in texts], most)


def homes_by_terms(
    texts: Sequence[Terms], systems: Sequence[int], most: int, seen: Seen | None = None
) -> list[list[Home]]:
    """The likest conversations by the terms of each text, in the system at its place.

    ``seen``: what ``seen_in`` told of them, where it was asked already.
    """
    homes: list[list[Home]] = [[] for _ in texts]
    rows = _rarest(texts, systems, seen_in(texts, systems) if seen is None else seen)
    if not rows:
        return homes
    places, terms, rarities = zip(*rows, strict=True)
    with connection.cursor() as cursor:
        cursor.execute(
            LIKEST_SQL,
            {
                "places": list(places),
                "systems": [systems[place] for place in places],
                "terms": list(terms),
                "rarities": list(rarities),
                "of_a_term": HOMES_OF_A_TERM,
                "compared": HOMES_COMPARED,
                "young": YOUNG,
            },
        )
        for place, conversation_id, rarity, shared in cursor.fetchall():
            if len(homes[place]) < most:
                words = [word for term in shared for word in texts[place][term].typed]
                likeness = rarity / (rarity + ENOUGH)
                homes[place].append(Home(conversation_id, likeness, list(dict.fromkeys(words))))
    return homes


def seen_in(texts: Sequence[Terms], systems: Sequence[int]) -> Seen:
    """In how many texts of its system each term of these stands; without those in none."""
    pairs = zip(texts, systems, strict=True)
    asked = {(system_id, term) for terms, system_id in pairs for term in (*terms, "")}
    if not asked:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(SEEN_SQL, [list(column) for column in zip(*sorted(asked), strict=True)])
        return {(system_id, term): count for system_id, term, count in cursor.fetchall()}


def rarest_of(terms: Terms, system_id: int, seen: Seen) -> list[tuple[str, float]]:
    """The terms of a text that weigh most of those seen in a system, and their rarity there."""
    rarities = [
        (name, _rarity(name, term.times, seen[system_id, name], seen[system_id, ""]))
        for name, term in terms.items()
        if (system_id, name) in seen
    ]
    return nlargest(MOST_TERMS, rarities, key=lambda row: (row[1], row[0]))


def _rarest(
    texts: Sequence[Terms], systems: Sequence[int], seen: Seen
) -> list[tuple[int, str, float]]:
    """Place, term and rarity in its system of the terms of each text that weigh most."""
    return [
        (place, *row)
        for place, (terms, system_id) in enumerate(zip(texts, systems, strict=True))
        for row in rarest_of(terms, system_id, seen)
    ]


def _rarity(name: str, times: int, seen: int, texts: int) -> float:
    """What sharing a term weighs, in nats, that ``seen`` of a system's ``texts`` have."""
    is_group = name.startswith(GROUP)
    usual = USUAL_GROUP if is_group else USUAL_WORD
    rarity = log((texts + SEEN_BEFORE) / (seen + SEEN_BEFORE * usual))
    return GROUP_WEIGHT * (1 + log(times)) * rarity if is_group else rarity
