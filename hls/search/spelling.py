"""A word that nothing holds, mended by the words that the reader may read.

They are taken from what is newest among the rows that the reader may see, and from nowhere else: a
word that stands in the texts of others alone is not known here, so no answer and no time tells of
it. Nothing is kept of it either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import chain
from typing import Any

from django.db.models import QuerySet

from casework.models import Case, OtherName
from casework.namecheck import plain
from debriefs.models import Action, Debrief, Issue, Note, Progress
from hls.search.reader import Reader
from learning_cycles.models import Counted, LearningCycle
from purchases.models import Purchase
from purchases.querysets import PurchaseQuerySet
from systems.models import Person
from systems.permissions import Permission

NEWEST = 500
"""Texts of each kind whose words are known."""
NEWEST_COUNTED = 2_000
"""So many times an issue counts, newest first, are looked through for what was sent on."""
NEWEST_DEBRIEFS = 100
"""In which what was said of cases is known."""
NEAR_ENOUGH = 0.72
"""From this share of letters in common on, of both words, one is taken for the other."""
SHORTEST = 4
"""Letters of a word that can be mended: shorter ones are like too many others."""
WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")


def mended(reader: Reader, words: str) -> str:
    """``words`` with each that is not known put right; the same words where nothing is near."""
    known = _known_to(reader)

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


def _known_to(reader: Reader) -> set[str]:
    # Most words come up often: to take them apart once each is enough.
    parts = {part for texts in _texts_for(reader) for text in texts for part in text.split()}
    spelt = (part.lower() if part.isascii() else plain(part) for part in parts)
    return set(WORD.findall(" ".join(spelt)))


def _texts_for(reader: Reader) -> Iterable[Iterable[str]]:
    person = reader.person
    if reader.has(Permission.DO_CASEWORK):
        yield from _texts_of_casework(reader)
    if reader.has(Permission.READ_ABOVE):
        yield _newest_sent_on(person)
    if reader.has(Permission.READ_SPEND):
        yield _newest_spent(Purchase.objects.spend_readable_by(person))
    yield _newest(reader.conversations().exclude(question=""), "question")
    yield _newest(LearningCycle.objects.visible_to(person), "purpose")
    yield _newest(Person.objects.looked_after_by(person), "name")


def _texts_of_casework(reader: Reader) -> Iterable[Iterable[str]]:
    person = reader.person
    cases = Case.objects.visible_to(person).order_by("-moved_at", "-pk")[:NEWEST]
    names = OtherName.objects.filter(citizen__cases__in=Case.objects.visible_to(person))
    yield cases.values_list("citizen__name", flat=True)
    yield _newest(names, "name")
    yield _newest_said(person)
    yield _newest(Issue.objects.in_team_of(person), "description")
    yield _newest(Note.objects.visible_to(person).still_notes(), "words")
    yield _newest(Action.objects.visible_to(person), "words")
    yield _newest_spent(Purchase.objects.in_team_of(person))


def _newest_said(person: Person) -> Iterable[str]:
    """Of the newest debriefs: to put all in order that was ever said takes longer."""
    debriefs = Debrief.objects.visible_to(person).order_by("-day", "-pk")
    newest = set(debriefs.values_list("pk", flat=True)[:NEWEST_DEBRIEFS])
    return _newest(Progress.objects.visible_to(person).filter(debrief__any_of=newest), "words")


def _newest_sent_on(person: Person) -> Iterable[str]:
    """Found from where they count: of all that is sent on in a country, most counts elsewhere."""
    read = Counted.objects.read_from_above_by(person).order_by("-issue")
    newest = set(read.values_list("issue", flat=True)[:NEWEST_COUNTED])
    return _newest(Issue.objects.travelling().filter(pk__any_of=newest), "sent_words")


def _newest_spent(purchases: PurchaseQuerySet) -> Iterable[str]:
    newest = purchases.order_by("-pk").values_list("supplier", "reason")[:NEWEST]
    return chain.from_iterable(newest)


def _newest(rows: QuerySet[Any], field: str) -> Iterable[str]:
    texts: Iterable[str] = rows.order_by("-pk").values_list(field, flat=True)[:NEWEST]
    return texts
