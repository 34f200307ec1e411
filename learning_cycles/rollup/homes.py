"""The conversation of a system that is most like what is said (R3)."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import connection

# From this likeness on a conversation is suggested as home; below it a new one is opened. Trigram
# similarity of two short sentences: the same thing said twice is mostly above, chance far below.
LIKE_ENOUGH = 0.3

# Each conversation is as like as the likest thing in it: its question, or an issue that counts in
# it. Only words that count in the system itself are compared, never those of another scale.
LIKEST_SQL = """
    SELECT conversation.id, GREATEST(
        similarity(conversation.question, %(words)s),
        COALESCE(max(similarity(issue.sent_words, %(words)s)), 0)
    ) AS likeness
    FROM learning_cycles_conversation conversation
    LEFT JOIN learning_cycles_counted counted
        ON counted.conversation_id = conversation.id AND NOT counted.only_number
    LEFT JOIN debriefs_issue issue ON issue.id = counted.issue_id
    WHERE conversation.system_id = %(system)s
      AND conversation.merged_into_id IS NULL
      AND conversation.state <> 'closed'
    GROUP BY conversation.id
    ORDER BY likeness DESC, conversation.id
    LIMIT 1
"""


@dataclass(frozen=True)
class Home:
    """A conversation, and how like it is to the words, from 0 to 1."""

    conversation_id: int
    likeness: float


def likest(words: str, system_id: int) -> Home | None:
    """The likest live conversation of a system, if it is like enough."""
    with connection.cursor() as cursor:
        cursor.execute(LIKEST_SQL, {"words": words, "system": system_id})
        row = cursor.fetchone()
    if row is None or row[1] < LIKE_ENOUGH:
        return None
    return Home(*row)
