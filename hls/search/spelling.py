"""A word that nothing holds, mended by the words that the reader may read.

They are taken from what is newest among the rows that the reader may see, and from nowhere else: a
word that stands in the texts of others alone is not known here, so no answer and no time tells of
it. Nothing is kept of it either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Any

from django.db.models import Exists, OuterRef

from casework.models import Case, OtherName
from casework.namecheck import plain
from debriefs.models import Action, Issue, Note, Progress
from hls.search.kinds import visible_cases
from learning_cycles.models import Conversation, Counted, LearningCycle
from purchases.models import Purchase
from systems.models import Person

NEWEST = 500
"""Texts of each kind whose words are known."""
NEAR_ENOUGH = 0.72
"""From this share of letters in common on, of both words, one is taken for the other."""
SHORTEST = 4
"""Letters of a word that can be mended: shorter ones are like too many others."""
WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")


def mended(person: Person, words: str) -> str:
    """``words`` with each that is not known put right; the same words where nothing is near."""
    known = _known_to(person)

    def mend(match: re.Match[str]) -> str:
        word = match[0]
        if len(word) < SHORTEST or plain(word) in known:
            return word
        return _nearest(plain(word), known) or word

    return WORD.sub(mend, words)


def _nearest(word: str, known: Iterable[str]) -> str:
    best, likeness = "", NEAR_ENOUGH
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(word)
    for other in known:
        matcher.set_seq1(other)
        if matcher.real_quick_ratio() > likeness and matcher.quick_ratio() > likeness:
            ratio = matcher.ratio()
            if ratio > likeness:
                best, likeness = other, ratio
    return best


def _known_to(person: Person) -> set[str]:
    known: set[str] = set()
    for texts in _texts_for(person):
        for text in texts:
            known.update(WORD.findall(text.lower() if text.isascii() else plain(text)))
    return known


def _texts_for(person: Person) -> Iterable[Iterable[str]]:
    cases = Case.objects.visible_to(person).order_by("-moved_at", "-pk")[:NEWEST]
    names = OtherName.objects.filter(citizen__cases__in=Case.objects.visible_to(person))
    yield cases.values_list("citizen__name", flat=True)
    yield names.order_by("-pk").values_list("name", flat=True)[:NEWEST]
    here = Counted.objects.read_from_above_by(person).filter(issue=OuterRef("pk"))
    yield _newest(Issue.objects.travelling().filter(Exists(here)), "sent_words")
    progress = Progress.objects.visible_to(person).filter(case__in=visible_cases(person))
    yield _newest(progress, "words")
    for rows, field in (
        (Issue.objects.in_team_of(person), "description"),
        (Note.objects.visible_to(person).still_notes(), "words"),
        (Action.objects.visible_to(person), "words"),
        (Purchase.objects.in_team_of(person), "supplier"),
        (Purchase.objects.in_team_of(person), "reason"),
        (Purchase.objects.spend_readable_by(person), "supplier"),
        (Purchase.objects.spend_readable_by(person), "reason"),
        (Conversation.objects.visible_to(person).exclude(question=""), "question"),
        (LearningCycle.objects.visible_to(person), "purpose"),
        (Person.objects.looked_after_by(person), "name"),
    ):
        yield _newest(rows, field)


def _newest(rows: Any, field: str) -> Iterable[str]:
    texts: Iterable[str] = rows.order_by("-pk").values_list(field, flat=True)[:NEWEST]
    return texts
