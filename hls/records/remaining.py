"""Words that would still say who it was, for the coordinator to read before a record ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import Value
from django.urls import reverse

from casework.forgetting import without
from casework.models import Case
from casework.namecheck import KnownNames, find, names_of
from debriefs.actions.asking import page_of
from debriefs.models import Action, Issue, Note, Progress
from debriefs.querysets import PlainWords
from systems.models import Person

MOST = 20
"""Texts of one kind that are shown."""


@dataclass(frozen=True)
class Remaining:
    """Words that stay, and where somebody can change them."""

    words: str
    url: str


def issues_that_stay(case: Case) -> list[Remaining]:
    """The issues of a case as they will read: the newest ``MOST``."""
    known = names_of(case)
    issues = Issue.objects.kept().filter(case=case)[:MOST]
    return [Remaining(without(each.description, known), each.get_absolute_url()) for each in issues]


def named_elsewhere(case: Case, person: Person) -> list[Remaining]:
    """What ``person`` reads of others, or of nobody, in which a name of this case stands."""
    known = names_of(case)
    return list(_named(case, person, known)) if known.kinds else []


def _named(case: Case, person: Person, known: KnownNames) -> Iterator[Remaining]:
    any_name = SearchQuery(
        PlainWords(Value(" or ".join(sorted(_names(case))))),
        config="english",
        search_type="websearch",
    )
    reads: tuple[tuple[Any, str], ...] = (
        (Issue.objects.in_team_of(person), "description"),
        (Progress.objects.visible_to(person), "words"),
        (Note.objects.visible_to(person), "words"),
        (Action.objects.visible_to(person), "words"),
    )
    for rows, field in reads:
        others = rows.filter(lexemes=any_name).exclude(case=case).select_related("debrief")
        for row in others.order_by("-pk")[:MOST]:
            text = getattr(row, field)
            if find(text, known):
                yield Remaining(text, _page(row))


def _names(case: Case) -> set[str]:
    """Each part of a name, since people write of each other by one of them."""
    names = [case.citizen.name, *(other.name for other in case.citizen.other_names.all())]
    return {f'"{part}"' for name in names for part in name.replace('"', " ").split()}


def _page(row: Issue | Progress | Note | Action) -> str:
    if isinstance(row, Issue):
        return row.get_absolute_url()
    if isinstance(row, Note):
        return row.debrief.get_absolute_url() if row.debrief else reverse("debriefs:jot")
    return page_of(row)
