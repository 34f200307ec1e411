"""How often the right home is found, measured on labelled texts with what the job itself uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import uuid4

from django.db import transaction

from learning_cycles.likeness.finding import Home, homes_by_terms
from learning_cycles.likeness.index import Differences, Key
from learning_cycles.likeness.words import Lexicon, Terms
from learning_cycles.models import Conversation, TextKind
from systems.models import Scale, System

FIRST = 3
"""Homes that are found of each text."""


@dataclass(frozen=True)
class Labelled:
    """A text, and the name of its home; nothing where the home is to be found."""

    home: str
    text: str


def find_homes(
    texts: Sequence[Labelled], questions: Mapping[str, str]
) -> list[list[tuple[str, Home]]]:
    """The three likest homes of each text, with their names, as if all others were placed already.

    ``questions``: by the name of their home. Each text is held out of its own home while its home
    is looked for. It is done in a system of its own that is gone afterwards, with the words of the
    service; no conversation of the site is read or changed.
    """
    with transaction.atomic():
        found = _find_homes(texts, questions)
        transaction.set_rollback(True)
    return found


def _find_homes(
    texts: Sequence[Labelled], questions: Mapping[str, str]
) -> list[list[tuple[str, Home]]]:
    lexicon = Lexicon.read()
    system = System.objects.create(name=f"Labelled texts {uuid4()}", scale=Scale.COUNTRY)
    homes = {
        name: Conversation.objects.create(system=system, question="").pk
        for name in sorted({*questions, *(each.home for each in texts if each.home)})
    }
    asked = dict(zip(questions, lexicon.terms_of(questions.values()), strict=True))
    terms = lexicon.terms_of(each.text for each in texts)
    placed: list[tuple[Key, Terms]] = [
        (Key(TextKind.QUESTION, 0, homes[name], system.pk), asked[name]) for name in questions
    ]
    issues = [
        (Key(TextKind.ISSUE, place, homes[each.home], system.pk), terms[place])
        if each.home
        else None
        for place, each in enumerate(texts)
    ]
    _count(*placed, *(each for each in issues if each))
    names = {pk: name for name, pk in homes.items()}
    found = []
    for own, said in zip(issues, terms, strict=True):
        if own:
            _count(own, taken_out=True)
        (likest,) = homes_by_terms([said], [system.pk], FIRST)
        found.append([(names[home.conversation_id], home) for home in likest])
        if own:
            _count(own)
    return found


def _count(*placed: tuple[Key, Terms], taken_out: bool = False) -> None:
    difference = Differences()
    for key, terms in placed:
        difference.change(key, terms if taken_out else (), () if taken_out else terms)
    difference.write()
