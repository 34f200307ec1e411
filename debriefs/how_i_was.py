"""What somebody said of how they were, with every earlier version, for themselves alone.

The only module that reads the history of welfare; each read here is of one person's own.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet

from casework.querysets import DAYS_TO_BRING_BACK, long_ago
from debriefs.models import Debrief, Welfare
from debriefs.models.debrief import Face
from systems.models import Person

_WELFARE: Any = Welfare


@dataclass(frozen=True)
class Version:
    """One way in which an entry stood, from ``since`` on."""

    since: datetime
    face: str
    words: str
    shared: bool


@dataclass(frozen=True)
class Deleted:
    """An entry that its writer deleted and can still bring back, until ``until``."""

    pk: int
    debrief: Debrief
    face: int | None
    words: str
    until: datetime

    @property
    def face_label(self) -> str:
        return _label(self.face)


def earlier_versions(person: Person, entries: Sequence[Welfare]) -> dict[int, list[Version]]:
    """How each entry stood before, newest first, by its id. One query."""
    versions: dict[int, list[Version]] = defaultdict(list)
    for row in _kept_of(person).filter(pgh_obj__in=[each.pk for each in entries]):
        version = Version(row.pgh_created_at, _label(row.face), row.words, row.shared_with_team)
        so_far = versions[row.pgh_obj_id]
        if not so_far or _said(so_far[-1]) != _said(version):
            so_far.append(version)
    return {pk: said[-2::-1] for pk, said in versions.items() if len(said) > 1}


def deleted_by(person: Person) -> list[Deleted]:
    """What can be brought back, newest first; nothing where the person has said it anew since."""
    days = timedelta(days=DAYS_TO_BRING_BACK)
    said = Welfare.objects.written_by(person)
    rows = (
        _kept_of(person)
        .filter(pgh_label="delete", pgh_created_at__gt=long_ago())
        .exclude(debrief__in=said.values("debrief"))
        .exclude(face__isnull=True, words="")
        .select_related("debrief__team")
    )
    latest = {row.debrief_id: row for row in rows}
    return [
        Deleted(row.pgh_obj_id, row.debrief, row.face, row.words, row.pgh_created_at + days)
        for row in sorted(latest.values(), key=lambda row: row.pgh_id, reverse=True)
    ]


def forget_deleted() -> int:
    """Let go of the history of what cannot be brought back; returns how many rows that were."""
    rows = _WELFARE.pgh_event_model.objects
    deleted = rows.filter(pgh_label="delete")
    gone = (
        deleted.exclude(pgh_obj__in=Welfare.objects.values("pk"))
        .exclude(pgh_obj__in=deleted.filter(pgh_created_at__gt=long_ago()).values("pgh_obj"))
        .values_list("pgh_obj", flat=True)
    )
    forgotten, _ = rows.filter(pgh_obj__in=set(gone)).delete()
    return int(forgotten)


def _kept_of(person: Person) -> "QuerySet[Any]":
    """The history that the database keeps of what ``person`` said, oldest first."""
    rows: QuerySet[Any] = _WELFARE.pgh_event_model.objects.filter(person=person)
    return rows.order_by("pgh_id")


def _said(version: Version) -> tuple[str, str, bool]:
    return version.face, version.words, version.shared


def _label(face: int | None) -> str:
    return Face(face).label if face else ""
