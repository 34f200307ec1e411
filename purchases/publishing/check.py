"""Finding what would tell whose life a published line is of.

Whatever is found, it is said what kind of thing it may be and never whose: whoever reads it keeps
the books, and may not know who is helped.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from functools import cached_property

from django.db.models import Q

from casework.models import Case
from casework.namecheck import (
    PARTICLES,
    WORD,
    Found,
    Kind,
    KnownNames,
    find,
    names_across,
    plain,
    plain_words,
)
from casework.querysets import CaseQuerySet
from purchases.models import Purchase
from purchases.references import ALPHABET, LENGTH, ReaderGroup, case_reference
from systems.models import Scale, System

PEOPLE = (Kind.CITIZEN, Kind.HOUSEHOLD, Kind.WORKER)
FIELDS = {
    "department": "department",
    "beneficiary": "beneficiary",
    "purpose": "purpose",
    "category": "merchant category",
}
"""The fields of a line that hold words, and what they are called."""

CASE_NUMBER = re.compile(r"\bcases?\b\W*(?:(?:no|number|ref|reference|id)\b\W*)?\d")
EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


class Trace(StrEnum):
    """What would tell whose life it is; said with "There may be"."""

    NAME = "a person’s name"
    ADDRESS = "an address"
    PHONE = "a phone number"
    EMAIL = "an email address"
    CASE = "the reference of a case"
    TEAM = "the name of a team"


TRACE_OF = {
    **dict.fromkeys(PEOPLE, Trace.NAME),
    Kind.ADDRESS: Trace.ADDRESS,
    Kind.PHONE: Trace.PHONE,
}


class Check:
    """What must be in no published line of an organisation, for as many texts as there are."""

    def __init__(
        self,
        names: KnownNames,
        *,
        cases: CaseQuerySet | None = None,
        teams: Collection[str] = (),
        passes: Collection[str] = (),
    ) -> None:
        """``cases``: whose references are looked for; ``passes``: texts that name nobody."""
        self.names = names
        self._cases = cases
        self._teams = [f" {' '.join(plain_words(team))} " for team in teams]
        self._passes = frozenset(passes)
        self._said: dict[tuple[str, str], list[str]] = {}

    @classmethod
    def of(cls, organisation: System, *, passes: Collection[str] = ()) -> Check:
        """For what ``organisation`` publishes: its citizens, restricted too, and all who worked.

        ``passes``: words that it chose for everybody to read. Five queries, six where something
        looks like the reference of a case.
        """
        inside = System.objects.inside(organisation)
        systems = {each.pk for each in inside}
        cases = cases_of(systems)
        teams = [each.name for each in inside if each.scale == Scale.TEAM]
        return cls(names_across(cases, systems), cases=cases, teams=teams, passes=passes)

    def held_because(self, line: Mapping[str, str]) -> list[str]:
        """Why a line with these fields is not published, each in words; empty where it can be."""
        return [reason for field in FIELDS for reason in self._reasons(field, line[field])]

    def traces(self, text: str, *, also_teams: bool = False) -> list[Trace]:
        """What would tell whose life it is, each once, in the order of ``Trace``."""
        if text in self._passes:
            return []
        found = {TRACE_OF[each.kind] for each in find(text, self.names)}
        if EMAIL.search(text):
            found.add(Trace.EMAIL)
        if CASE_NUMBER.search(plain(text)) or any(self.references_in(text)):
            found.add(Trace.CASE)
        if also_teams and self._names_team(text):
            found.add(Trace.TEAM)
        return [trace for trace in Trace if trace in found]

    def is_person(self, text: str) -> bool:
        """Whether somebody was paid: a whole name is in ``text``, or nothing but a name."""
        found = [each for each in find(text, self.names) if each.kind in PEOPLE]
        if any(len(WORD.findall(text[each.start : each.end])) > 1 for each in found):
            return True
        return bool(found) and all(
            len(word) == 1 or word in PARTICLES for word in plain_words(_without(text, found))
        )

    def references_in(self, text: str) -> Iterator[str]:
        """The references of cases in ``text``, however they are spaced, in capitals."""
        squashed = "".join(plain_words(text)).upper()
        for start in range(len(squashed) - LENGTH + 1):
            run = squashed[start : start + LENGTH]
            if set(run) <= LETTERS and run in self._references:
                yield run

    @cached_property
    def _references(self) -> frozenset[str]:
        ids = self._cases.order_by().values_list("pk", flat=True) if self._cases is not None else []
        return frozenset(case_reference(pk, group) for pk in ids for group in ReaderGroup)

    def _reasons(self, field: str, text: str) -> list[str]:
        key = (field, text)
        if key not in self._said:
            traces = self.traces(text, also_teams=field == "department")
            self._said[key] = [f"There may be {trace} in the {FIELDS[field]}." for trace in traces]
        return self._said[key]

    def _names_team(self, text: str) -> bool:
        words = f" {' '.join(plain_words(text))} "
        return any(team in words for team in self._teams)


LETTERS = frozenset(ALPHABET)


def cases_of(systems: Collection[int]) -> CaseQuerySet:
    """Cases of these systems, and those for which they spent."""
    spent_for = Purchase.objects.filter(team__any_of=systems).order_by().values("case")
    return Case.objects.filter(Q(team__any_of=systems) | Q(pk__in=spent_for))


def _without(text: str, found: list[Found]) -> str:
    left, at = "", 0
    for each in found:
        left += text[at : each.start] + " "
        at = each.end
    return left + text[at:]
