"""The conversation of a system that is most like what is said (R3), and those that can hold it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import connection

from debriefs.models import Issue
from learning_cycles.models import Conversation
from learning_cycles.rollup.tree import Tree

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


def chain(conversation: Conversation | None) -> list[Conversation]:
    """A conversation and those it feeds into, over any number of steps."""
    found: list[Conversation] = []
    while conversation is not None and conversation not in found:
        found.append(conversation)
        conversation = conversation.feeds_into
    return found


def home_in_chain(conversation: Conversation, issue: Issue, tree: Tree) -> Conversation | None:
    """The first of a chain that is live and can hold ``issue`` (R2), if there is one."""
    homes = tree.homes_of(issue.team_id)
    fitting = (each for each in chain(conversation) if each.system_id in homes and each.is_live)
    return next(fitting, None)
