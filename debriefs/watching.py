"""What changed in a debrief since a page looked last, for one person, in few queries.

A page knows of each kind of entry how many there are for its reader, the newest number, and the
highest turn: that is its *stamp*. Nothing else is compared, and all of it is of what the reader may
see, so that nobody notices even the time at which something closed to them was written.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.core.exceptions import EmptyResultSet
from django.db.models import Count, Max, Q, QuerySet, TextField, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Concat
from django.utils import timezone

from debriefs.models import Action, Debrief, Issue, Note, Progress, Tally, ToTalkAbout, Welfare
from systems.models import Person


def seal(text: str) -> str:
    """``text`` as it goes to a browser, which cannot read it.

    Turns are counted over all that is written: a gap between two that somebody sees would tell them
    that something closed to them was written in between.
    """
    return _sealing().encrypt(text.encode()).decode().rstrip("=")


def unseal(token: str) -> str:
    """What was sealed; nothing, of anything else."""
    try:
        return _sealing().decrypt(token + "=" * (-len(token) % 4)).decode()
    except (InvalidToken, UnicodeError):
        return ""


@cache
def _sealing() -> Fernet:
    key = hashlib.blake2b(settings.SECRET_KEY.encode(), digest_size=32, person=b"stamps").digest()
    return Fernet(base64.urlsafe_b64encode(key))


KINDS = ("progress", "issue", "note", "action", "tally", "welfare", "talk")


@dataclass(frozen=True)
class Stamp:
    """Of one kind of entry: how many a person sees, the newest number, and the highest turn."""

    count: int = 0
    newest: int = 0
    turn: int = 0

    def __str__(self) -> str:
        return f"{self.count}.{self.newest}.{self.turn}"

    @classmethod
    def read(cls, text: str) -> Stamp:
        """From its text; of nonsense, the stamp of nothing."""
        parts = text.split(".")
        if len(parts) != 3 or not all(part.isdecimal() and len(part) < 19 for part in parts):  # noqa: PLR2004
            return cls()
        return cls(*map(int, parts))


@dataclass(frozen=True)
class Stamps:
    """The stamps of all kinds, as they stand in an ETag."""

    of: dict[str, Stamp]

    def __str__(self) -> str:
        return "-".join(str(self.of[kind]) for kind in KINDS)

    @classmethod
    def read(cls, text: str) -> Stamps:
        """From the text of an ETag; what is missing there is unknown, and so is all of its kind."""
        parts = text.split("-")
        parts += [""] * (len(KINDS) - len(parts))
        return cls({kind: Stamp.read(part) for kind, part in zip(KINDS, parts, strict=False)})


def entries_for(kind: str, person: Person) -> QuerySet[Any]:
    """All entries of a kind that ``person`` may see; each has ``debrief`` and ``turn``.

    What waits to be talked about has no debrief yet, and takes a turn when it is settled.
    """
    reads: dict[str, Callable[[], QuerySet[Any]]] = {
        "progress": lambda: Progress.objects.visible_to(person),
        "issue": lambda: Issue.objects.in_team_of(person),
        "note": lambda: Note.objects.visible_to(person),
        "action": lambda: Action.objects.visible_to(person),
        "tally": Tally.objects.all,
        "welfare": lambda: Welfare.objects.readable_by(person),
        "talk": lambda: ToTalkAbout.objects.in_team_of(person),
    }
    return reads[kind]()


def entries_here(kind: str, person: Person, pk: int) -> QuerySet[Any]:
    """Those of them that debrief ``pk`` shows."""
    entries: Any = entries_for(kind, person)
    here: QuerySet[Any] = entries.at(pk) if kind == "talk" else entries.filter(debrief=pk)
    return here


@dataclass(frozen=True)
class Reader:
    """A person as they read on one day: equal for as long as their rights are the same."""

    pk: int
    reach: frozenset[tuple[str, int, bool, bool]]
    day: date
    person: Person = field(compare=False)

    @classmethod
    def now(cls, person: Person) -> Reader:
        return cls(person.pk, person.reach.key, timezone.localdate(), person)


def with_stamps(pk: int, person: Person) -> QuerySet[Any]:
    """Debrief ``pk`` if ``person`` may see it, with its stamps in the same query."""
    sql, params = _stamps_sql(pk, Reader.now(person))
    stamps = RawSQL(sql, params, output_field=TextField())  # noqa: S611 - made by Django
    return Debrief.objects.visible_to(person).filter(pk=pk).annotate(stamps=stamps)


@lru_cache(maxsize=1000)
def _stamps_sql(pk: int, reader: Reader) -> tuple[str, tuple[Any, ...]]:
    """What reads the text of the stamps of debrief ``pk``.

    An open page asks every few seconds, and putting it together took longer than asking it.
    """
    parts: list[str] = []
    params: list[Any] = []
    for kind in KINDS:
        one = "team" if kind == "talk" else "debrief"
        here = entries_here(kind, reader.person, pk).order_by().values(one)
        numbers = Count("pk"), Value("."), Max("pk"), Value("."), Max("turn")
        stamp = here.annotate(stamp=Concat(*numbers, output_field=TextField())).values("stamp")
        try:
            sql, more = stamp.query.sql_with_params()
        except EmptyResultSet:
            sql, more = "NULL", ()
        parts.append(f"COALESCE(({sql}), '{Stamp()}')")
        params += more
    return " || '-' || ".join(parts), tuple(params)


def stamps_of(debrief: Any) -> Stamps:
    """The stamps that ``with_stamps`` brought along."""
    return Stamps.read(debrief.stamps)


@dataclass(frozen=True)
class News:
    """What became of one kind: entries to show, and if some are gone, the numbers of all left."""

    changed: list[Any]
    present: list[int] | None


def news_of(kind: str, debrief: Debrief, person: Person, seen: Stamp, now: Stamp) -> News:
    """Entries of ``kind`` that changed after the stamp ``seen``. Two queries at most."""
    here = entries_here(kind, person, debrief.pk)
    later = Q(turn__gt=seen.turn) | Q(pk__gt=seen.newest)
    changed = list(for_page(kind, here.filter(later)).order_by("pk"))
    expected = seen.count + sum(entry.pk > seen.newest for entry in changed)
    if now.count == expected:
        return News(changed, None)
    return News(changed, list(here.order_by("pk").values_list("pk", flat=True)))


def for_page(kind: str, entries: Any) -> Any:
    """Entries with the people and things that the page shows of each."""
    if kind == "issue":
        return entries.for_list()
    if kind in ("progress", "action", "talk"):
        return entries.for_page()
    related = {
        "note": ["written_by", "case__citizen"],
        "welfare": ["person"],
        "tally": ["activity"],
    }
    return entries.select_related(*related[kind])


def cases_in(entries: Iterable[Any]) -> list[Any]:
    """The cases that some entries are about, each once."""
    about = (getattr(entry, "case", None) for entry in entries)
    return list({case.pk: case for case in about if case}.values())
