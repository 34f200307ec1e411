"""What is said of cases at a debrief: is this working?"""

from uuid import UUID

from django.utils import timezone

from casework.actions import (
    put_on_timeline,
    record_look,
    record_looks,
    record_looks_once,
    take_off_timeline,
)
from casework.models import Case, TimelineKind, Way
from debriefs.models import Debrief, Progress
from systems.history import acting
from systems.models import Person
from systems.versions import change_field, change_versioned


def say_progress(
    *,
    debrief: Debrief,
    case: Case,
    words: str,
    by: Person,
    key: UUID | None = None,
    beside: Progress | None = None,
) -> Progress:
    """Say of a case whether this is working. It stands on the case's timeline too.

    ``key``: the writer's own name for it. ``beside``: what it corrects, in a debrief that ended.
    """
    with acting(by):
        progress = Progress.objects.create(
            debrief=debrief, case=case, words=words, said_by=by, key=key, beside=beside
        )
        _tell_timeline(progress, by)
    return progress


def change_progress(*, progress: Progress, version: int, words: str, by: Person) -> Progress:
    """Say it in other words; raises ``Stale`` for an old version."""
    with acting(by):
        progress = change_versioned(progress, version=version, words=words)
        _tell_timeline(progress, by)
    return progress


def go_on_saying(*, progress: Progress, base: str, words: str, by: Person) -> Progress:
    """Save the words as they are now, while somebody types them.

    ``base``: the fingerprint of the words they began from; raises ``Stale`` for other ones.
    """
    with acting(by, typing=True):
        progress, changed = change_field(
            progress, field="words", value=words, base=base, along=["case", "debrief", "said_by"]
        )
        if changed:
            _tell_timeline(progress, by, sitting=True)
    return progress


def delete_progress(*, progress: Progress, by: Person) -> Progress:
    """Take it away; for 30 days it can be brought back."""
    with acting(by):
        Progress.objects.filter(pk=progress.pk, deleted_at__isnull=True).update(
            deleted_at=timezone.now(), deleted_by=by
        )
        take_off_timeline(source=f"progress:{progress.pk}")
        record_look(case=progress.case, by=by, way=Way.WRITE, what="Progress at a debrief")
    progress.refresh_from_db()
    return progress


def bring_back_progress(*, progress: Progress, by: Person) -> Progress:
    """Bring back what was taken away."""
    with acting(by):
        Progress.objects.filter(pk=progress.pk).update(deleted_at=None, deleted_by=None)
        progress.refresh_from_db()
        _tell_timeline(progress, by)
    return progress


def _tell_timeline(progress: Progress, by: Person, *, sitting: bool = False) -> None:
    put_on_timeline(
        case=progress.case,
        kind=TimelineKind.PROGRESS,
        words=progress.words,
        by=progress.said_by,
        source=f"progress:{progress.pk}",
        url=f"{progress.debrief.get_absolute_url()}#case-{progress.case_id}",
        happened_at=progress.said_at,
    )
    record = record_looks_once if sitting else record_looks
    record(cases=[progress.case], by=by, way=Way.WRITE, what="Progress at a debrief")
