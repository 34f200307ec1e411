"""Issues that are like some words, found while somebody types.

Full text search finds issues that share words with what is typed; of those that share most, the
likeness of the letters (trigrams) says which come first. Both are counted from 0 to 1.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nlargest
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.search import (
    SearchQuery,
    SearchRank,
    SearchVector,
    SearchVectorField,
    TrigramWordSimilarity,
)
from django.db import connection, models
from django.db.models import F, Func, Max, Value
from django.db.models.functions import Least

if TYPE_CHECKING:
    from debriefs.querysets.issues import IssueQuerySet

NEWEST = 500
"""Issues that share a word: so many are compared, newest first, however many there are."""
WITH_EVERY_WORD = 50
"""And of those that hold all that is typed so many of any age."""
FEW = 5_000
"""So many issues are read one by one sooner than common words are looked up."""
LATEST = 10_000
"""So many of all issues are read before words that may be common are looked up."""
NEAREST = 50
"""Those that share most words, whose letters are compared."""
LIKE_ENOUGH = 0.35
"""From this likeness on, the mean of words and letters shared, an issue is called similar."""


class PlainWords(Func):
    """Words without accents, as far as they are compared: their first thousand characters."""

    function = "debriefs_plain_words"
    output_field = models.TextField()


class AsHeld(Func):
    """A row's words as they are held, for reading rows: by what no index has."""

    function = "COALESCE"
    template = "%(function)s(%(expressions)s, '')"
    output_field = SearchVectorField()


def like(issues: IssueQuerySet, words: str, *, are_few: bool) -> IssueQuerySet:
    """Those of ``issues`` that are nearest to ``words``, likest first, each with its ``likeness``.

    ``are_few``: not more than ``FEW``, so that all may be read. Where only small words are typed
    that say nothing by themselves, nothing is near them.
    """
    typed = _lexemes(words)
    if not typed:
        return issues.none()
    # A word begins like itself: to find it, its beginning is enough; whole, it counts twice.
    any_word = _query(" | ".join(map(_begun, typed)))
    every_word = _query(" & ".join(map(_quoted, typed)))
    counted = _query(" | ".join(f"{_quoted(lexeme)} | {_begun(lexeme)}" for lexeme in typed))
    shared = SearchRank(F("lexemes"), counted, weights=[1, 1, 1, 1])
    ranked = issues.order_by("-pk").annotate(shared=shared).values_list("shared", "pk")
    if are_few:
        with_any = _read(ranked, any_word, NEWEST)
        with_every = _read(ranked, every_word, WITH_EVERY_WORD)
    else:
        with_any = ranked.filter(lexemes=any_word)[:NEWEST]
        with_every = _with_every_of_many(ranked, every_word)
    nearest = nlargest(NEAREST, {*with_any, *with_every})
    near: Any = issues.filter(pk__in=[pk for _, pk in nearest])
    likest: IssueQuerySet = near.annotate(likeness=_likeness(words, shared, counted)).order_by(
        "-likeness", "-pk"
    )
    return likest


def _with_every_of_many(ranked: Any, every_word: SearchQuery) -> Iterable[tuple[float, int]]:
    """Where the words are common, enough are among the latest; else the index has not many."""
    last = ranked.model.objects.aggregate(last=Max("pk"))["last"] or 0
    latest = list(_read(ranked.filter(pk__gt=last - LATEST), every_word, WITH_EVERY_WORD))
    if len(latest) == WITH_EVERY_WORD:
        return latest
    found: Iterable[tuple[float, int]] = ranked.filter(lexemes=every_word)[:WITH_EVERY_WORD]
    return found


def _read(ranked: Any, query: SearchQuery, most: int) -> Iterable[tuple[float, int]]:
    """Found by reading the rows: the index would first bring what everybody else wrote."""
    held: Iterable[tuple[float, int]] = ranked.alias(held=AsHeld("lexemes")).filter(held=query)[
        :most
    ]
    return held


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
