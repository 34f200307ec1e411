"""Issues that are like some words, found while somebody types.

Full text search finds issues that share words with what is typed; of those that share most, the
likeness of the letters (trigrams) says which come first. Both are counted from 0 to 1.
"""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.search import (
    SearchQuery,
    SearchRank,
    SearchVector,
    TrigramWordSimilarity,
)
from django.db import connection, models
from django.db.models import F, Func, Value
from django.db.models.functions import Least

if TYPE_CHECKING:
    from debriefs.querysets.issues import IssueQuerySet

NEWEST = 500
"""Issues that share a word: so many are compared, newest first, however many there are."""
WITH_EVERY_WORD = 50
"""And of those that hold all that is typed so many of any age."""
NEAREST = 50
"""Those that share most words, whose letters are compared."""
LIKE_ENOUGH = 0.35
"""From this likeness on, the mean of words and letters shared, an issue is called similar."""


class PlainWords(Func):
    """Words without accents, as far as they are compared: their first thousand characters."""

    function = "debriefs_plain_words"
    output_field = models.TextField()


def like(issues: IssueQuerySet, words: str) -> IssueQuerySet:
    """Those of ``issues`` that are nearest to ``words``, likest first, each with its ``likeness``.

    Asks twice, and a third time for the issues themselves. Where only small words are typed that
    say nothing by themselves, nothing is near them.
    """
    typed = _lexemes(words)
    if not typed:
        return issues.none()
    # A word begins like itself: to find it, its beginning is enough; whole, it counts twice.
    any_word = _query(" | ".join(map(_begun, typed)))
    every_word = _query(" & ".join(map(_quoted, typed)))
    counted = _query(" | ".join(f"{_quoted(lexeme)} | {_begun(lexeme)}" for lexeme in typed))
    shared = SearchRank(F("lexemes"), counted, weights=[1, 1, 1, 1])
    newest = issues.order_by("-pk").annotate(shared=shared).values_list("shared", "pk")
    with_any = newest.filter(lexemes=any_word)[:NEWEST]
    with_every = newest.filter(lexemes=every_word)[:WITH_EVERY_WORD]
    nearest = nlargest(NEAREST, with_any.union(with_every))
    near: Any = issues.filter(pk__in=[pk for _, pk in nearest])
    likest: IssueQuerySet = near.annotate(likeness=_likeness(words, shared, counted)).order_by(
        "-likeness", "-pk"
    )
    return likest


def _likeness(words: str, shared: SearchRank, counted: SearchQuery) -> models.Expression:
    """The mean of the words shared, out of those typed, and of the likeness of the letters."""
    typed = SearchVector(PlainWords(Value(words)), config="english")
    of_words = shared / SearchRank(typed, counted, weights=[1, 1, 1, 1])
    of_letters = TrigramWordSimilarity(
        PlainWords(Value(words)),  # type: ignore[arg-type]  # a stub's slip
        PlainWords("description"),
    )
    return (Least(of_words, 1.0) + of_letters) / 2


def _lexemes(words: str) -> list[str]:
    """What ``words`` come down to for full text search: stems, without what says nothing."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tsvector_to_array(to_tsvector('english', debriefs_plain_words(%s)))", [words]
        )
        found: list[str] = cursor.fetchone()[0]
    return found


def _query(text: str) -> SearchQuery:
    # The words are stems already: "simple" takes them as they are.
    return SearchQuery(text, config="simple", search_type="raw")


def _quoted(lexeme: str) -> str:
    escaped = lexeme.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"


def _begun(lexeme: str) -> str:
    """Words that begin like ``lexeme``: it may be half typed, or end in a slip of the keys."""
    beginning = lexeme[: max(4, len(lexeme) - 2)]
    return f"{_quoted(beginning)}:*"
