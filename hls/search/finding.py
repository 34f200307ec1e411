"""What one search finds, and what is shown of it."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from hls.search.kinds import KINDS, Kind, Line
from hls.search.spelling import mended
from hls.ui.paging import keyset_page
from systems.models import Person

SHOWN = 5
"""Of each kind on the page of all kinds."""
ORDER = ("-pk",)
"""Newest first."""


@dataclass(frozen=True)
class Found:
    """The newest of one kind; ``more``: whether there are others."""

    kind: Kind
    lines: list[Line]
    more: bool


@dataclass(frozen=True)
class Search:
    """What was found for ``words``, which are the typed ones put right where those find nothing."""

    words: str
    found: list[Found]


@dataclass(frozen=True)
class Page:
    """One page of one kind."""

    kind: Kind
    lines: list[Line]
    next_url: str
    previous_url: str


def search(person: Person, typed: str) -> Search:
    """The newest of each kind that hold every word of ``typed``.

    Where there are none, once more with words put right. Those come from what ``person`` may read,
    so that neither they nor the time it takes tell of anything else.
    """
    found = _of_all_kinds(person, typed)
    words = typed if found else mended(person, typed)
    return Search(words, found if words == typed else _of_all_kinds(person, words))


def page_of_kind(request: HttpRequest, person: Person, kind: Kind, words: str) -> Page:
    """All of one kind, a page at a time."""
    page = keyset_page(kind.find(person, words), request=request, order=ORDER)
    lines = kind.tell(person, page.rows)
    return Page(kind, lines, next_url=page.next_url, previous_url=page.previous_url)


def _of_all_kinds(person: Person, words: str) -> list[Found]:
    return [found for kind in KINDS.values() if (found := _newest(person, kind, words)).lines]


def _newest(person: Person, kind: Kind, words: str) -> Found:
    rows = list(kind.find(person, words).order_by(*ORDER)[: SHOWN + 1])
    return Found(kind, kind.tell(person, rows[:SHOWN]), more=len(rows) > SHOWN)
