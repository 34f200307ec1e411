"""Holding the index of likeness against the texts themselves."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connection, transaction

from learning_cycles.likeness.words import Lexicon

CHUNK = 2000

# Every text that is read in a conversation, beside what the index holds of it.
TEXTS_SQL = """
    WITH read AS (
        SELECT 'question' AS kind, id AS source, id AS conversation_id, question AS words
        FROM learning_cycles_conversation WHERE question <> ''
        UNION ALL
        SELECT 'entry', id, conversation_id, words FROM learning_cycles_entry
        UNION ALL
        SELECT 'issue', issue.id, counted.conversation_id, issue.sent_words
        FROM learning_cycles_counted counted
        JOIN debriefs_issue issue ON issue.id = counted.issue_id
        WHERE NOT counted.only_number AND counted.conversation_id IS NOT NULL
    )
    SELECT kind, source, conversation_id, COALESCE(read.words, ''),
        COALESCE(compared.terms, '{}')
    FROM read FULL JOIN learning_cycles_comparedtext compared
        USING (kind, source, conversation_id)
"""

WANTED = """
    WITH compared AS (
        SELECT conversation.system_id, conversation_id, terms,
            CASE kind WHEN 'question' THEN 2 ELSE 1 END AS texts
        FROM learning_cycles_comparedtext
        JOIN learning_cycles_conversation conversation ON conversation.id = conversation_id
        WHERE terms <> '{}'
    )
"""
COUNTS = {
    "terms in conversations": (
        "SELECT system_id, conversation_id, term, texts FROM learning_cycles_terminhome",
        """
        SELECT system_id, conversation_id, term, sum(texts)
        FROM compared, unnest(terms) AS term GROUP BY system_id, conversation_id, term
        """,
    ),
    "compared conversations": (
        "SELECT conversation_id, texts FROM learning_cycles_comparedhome",
        "SELECT conversation_id, sum(texts) FROM compared GROUP BY conversation_id",
    ),
    "terms in systems": (
        "SELECT system_id, texts, term FROM learning_cycles_terminsystem",
        """
        SELECT system_id, sum(texts), term FROM compared, unnest(array_append(terms, '')) AS term
        GROUP BY system_id, term
        """,
    ),
}


def differences() -> list[str]:
    """What the index holds and should not, or should hold and does not; empty when all is true.

    One line each: what, and the ids of system and conversation; no words.
    """
    found = [
        f"compared text: {kind} {source} in conversation {conversation_id}"
        for kind, source, conversation_id in sorted(_texts_unlike())
    ]
    with connection.cursor() as cursor:
        for what, (there, wanted) in COUNTS.items():
            for side, first, second in (
                ("too much", there, wanted),
                ("missing", wanted, there),
            ):
                cursor.execute(f"{WANTED} ({first}) EXCEPT ALL ({second})")
                found += [f"{what}, {side}: {row[:2]}" for row in cursor.fetchall()]
    return found


def _texts_unlike() -> Iterator[tuple[str, int, int]]:
    """Kind, source and conversation of texts whose terms are not those of their words."""
    lexicon = Lexicon.read()
    # Read in one go, row by row: asked for by pages, all of them would be joined for each.
    with transaction.atomic(), connection.chunked_cursor() as texts:
        texts.execute(TEXTS_SQL)
        while rows := texts.fetchmany(CHUNK):
            terms = lexicon.terms_of(words for *_, words, _ in rows)
            for (*key, _, there), wanted in zip(rows, terms, strict=True):
                if sorted(there) != sorted(wanted):
                    yield tuple(key)
