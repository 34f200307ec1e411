"""Writes about cases that touch several tables or have effects."""

from datetime import datetime

from django.utils import timezone

from casework.models import Case, CaseLook, TimelineEntry, TimelineKind, ToTell, Way
from systems.models import Person


def record_look(*, case: Case, by: Person, way: Way, what: str) -> CaseLook:
    """Put one read or write of a case on record. ``what`` names the page or the deed."""
    return CaseLook.objects.create(case=case, person=by, way=way, what=what)


def put_on_timeline(
    *,
    case: Case,
    kind: TimelineKind,
    words: str,
    by: Person | None,
    source: str | None = None,
    url: str = "",
    happened_at: datetime | None = None,
) -> TimelineEntry:
    """Tell the case's timeline of something; with the same ``source`` again, change what it says."""
    Case.objects.filter(pk=case.pk).update(moved_at=timezone.now())
    if source is None:
        return TimelineEntry.objects.create(case=case, kind=kind, words=words, by=by, url=url)
    entry, _ = TimelineEntry.objects.update_or_create(
        source=source,
        defaults={"case": case, "kind": kind, "words": words, "url": url},
        create_defaults={
            "case": case,
            "kind": kind,
            "words": words,
            "url": url,
            "by": by,
            "happened_at": happened_at or timezone.now(),
        },
    )
    return entry


def take_off_timeline(*, source: str) -> None:
    """Take what ``source`` told off the timeline: the row it tells of was deleted."""
    TimelineEntry.objects.filter(source=source).delete()


def ask_to_tell(*, case: Case, words: str, source: str) -> ToTell:
    """Ask the case's workers to tell the person something; once for each ``source``."""
    to_tell, _ = ToTell.objects.get_or_create(source=source, defaults={"case": case, "words": words})
    return to_tell
