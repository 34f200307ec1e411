"""What one search finds, and what is shown of it."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from hls.search.kinds import KINDS, Kind, Line
from hls.search.reader import Reader
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
    reader = Reader(person)
    found = _of_all_kinds(reader, typed)
    words = typed if found else mended(reader, typed)
    return Search(words, found if words == typed else _of_all_kinds(reader, words))


def page_of_kind(request: HttpRequest, person: Person, kind: Kind, words: str) -> Page:
    """All of one kind, a page at a time."""
    found = kind.read(kind.find(Reader(person), words))
    page = keyset_page(found, request=request, order=ORDER)
    lines = kind.tell(person, page.rows)
    return Page(kind, lines, next_url=page.next_url, previous_url=page.previous_url)


def _of_all_kinds(reader: Reader, words: str) -> list[Found]:
    kinds = (kind for kind in KINDS.values() if kind.may_be_seen_by(reader))
    return [found for kind in kinds if (found := _newest(reader, kind, words)).lines]


def _newest(reader: Reader, kind: Kind, words: str) -> Found:
    """Numbers first: most kinds have nothing to read, and of the others a few are read."""
    found = kind.find(reader, words)
    newest = list(found.order_by(*ORDER).values_list("pk", flat=True)[: SHOWN + 1])
    if not newest:
        return Found(kind, [], more=False)
    shown = kind.read(found.model.objects.filter(pk__in=newest[:SHOWN])).order_by(*ORDER)
    return Found(kind, kind.tell(reader.person, list(shown)), more=len(newest) > SHOWN)
