"""What happened to a thing in plain words, from the rows that the database keeps of each change.

An app says what became different from one version to the next, and in which words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any, NamedTuple

from systems.history import A_SITTING
from systems.models import Person


class Said(NamedTuple):
    """What one version says that the one before did not.

    ``words`` are people's own and are quoted. ``fields``: what each is called, and what it said
    from then on.
    """

    what: str
    words: str = ""
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Happening:
    """One thing that happened: when, who did it (nobody: background work or paper), what, why.

    ``words`` and ``fields`` are those of ``Said``.
    """

    when: datetime
    who: str
    what: str
    words: str = ""
    why: str = ""
    fields: tuple[tuple[str, str], ...] = ()


Tell = Callable[[Any, Any], Iterable[Said]]
"""Says what became different: called with the version before, ``None`` for the first, and one."""


def history_of(row: Any, tell: Tell, *along: str) -> list[Happening]:
    """All that happened to ``row``, newest first. Two queries.

    ``along``: relations of the versions that ``tell`` looks at.
    """
    versions = versions_of(type(row), *along, pgh_obj=row.pk)
    return told_of(versions, names_in(versions), tell)[::-1]


def versions_of(model: Any, *along: str, **of: Any) -> list[Any]:
    """How each row of ``model`` that ``of`` names stood, one row after the other, oldest first.

    What a page saved while somebody went on typing is one version. One query.
    """
    kept = model.pgh_event_model.objects.filter(**of).select_related("pgh_context", *along)
    versions: list[Any] = []
    for version in kept.order_by("pgh_obj_id", "pgh_id"):
        if versions and _goes_on_typing(versions[-1], version):
            versions[-1] = version
        else:
            versions.append(version)
    return versions


def told_of(versions: list[Any], names: Mapping[int, str], tell: Tell) -> list[Happening]:
    """What ``versions`` of one row or several say, in their order."""
    told = []
    for before, version in pairwise([None, *versions]):
        same = before is not None and before.pgh_obj_id == version.pgh_obj_id
        told += [
            Happening(
                when=version.pgh_created_at,
                who=names.get(writer_of(version) or 0, ""),
                what=said.what,
                words=said.words,
                why=_context_of(version).get("why", ""),
                fields=said.fields,
            )
            for said in tell(before if same else None, version)
        ]
    return told


def names_in(versions: Iterable[Any], also: Iterable[int | None] = ()) -> dict[int, str]:
    """The names of everybody who wrote ``versions``, and of ``also``, by id. One query."""
    ids = {writer_of(version) for version in versions}.union(also) - {None}
    people = Person.objects.get_queryset().filter(pk__in=ids).order_by()
    return dict(people.values_list("pk", "name"))


def writer_of(version: Any) -> int | None:
    """The id of whoever wrote it; nobody: background work, or it was there from the start."""
    writer: int | None = _context_of(version).get("user")
    return writer


def changed(fields: Mapping[str, str], before: Any, version: Any) -> Iterator[tuple[str, str]]:
    """Those of ``fields`` that became different, each with what it is called, in their order.

    Before the first version nothing was said.
    """
    for field, label in fields.items():
        is_now = getattr(version, field)
        if (is_now not in (None, "")) if before is None else (getattr(before, field) != is_now):
            yield field, label


def _goes_on_typing(before: Any, version: Any) -> bool:
    """Whether a page saved ``version`` while whoever wrote ``before`` went on typing."""
    return bool(
        _context_of(version).get("typing")
        and before.pgh_obj_id == version.pgh_obj_id
        and writer_of(version) == writer_of(before)
        and not _context_of(before).get("why")
        and version.pgh_created_at - before.pgh_created_at < A_SITTING
    )


def _context_of(version: Any) -> Mapping[str, Any]:
    """What ``acting`` kept with it."""
    return version.pgh_context.metadata if version.pgh_context else {}
