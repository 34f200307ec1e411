"""Holding a debrief, and what is said of cases in it."""

from django.db.models import Max
from django.utils import timezone

from casework.actions import put_on_timeline, record_look
from casework.models import Case, TimelineKind, Way
from debriefs.models import Debrief, Progress
from systems.history import acting
from systems.models import Person, System
from systems.versions import change_versioned


def start_debrief(*, team: System, by: Person) -> Debrief:
    """Today's open debrief of ``team``, made if there is none: two who press at once meet in one.

    After today's was closed, the next one is another sitting of the same day.
    """
    with acting(by):
        System.objects.select_for_update(no_key=True).get(pk=team.pk)
        sittings = Debrief.objects.filter(team=team, day=timezone.localdate())
        if found := sittings.open_today().first():
            return found
        last = sittings.aggregate(last=Max("sitting"))["last"] or 0
        return Debrief.objects.create(
            team=team, day=timezone.localdate(), sitting=last + 1, opened_by=by
        )


def close_debrief(*, debrief: Debrief, by: Person) -> Debrief:
    """Close a debrief; one that is closed stays as it was."""
    with acting(by):
        Debrief.objects.filter(pk=debrief.pk, closed_at__isnull=True).update(
            closed_at=timezone.now(), closed_by=by
        )
    debrief.refresh_from_db()
    return debrief


def say_progress(*, debrief: Debrief, case: Case, words: str, by: Person) -> Progress:
    """Say of a case whether this is working. It stands on the case's timeline too."""
    with acting(by):
        progress = Progress.objects.create(debrief=debrief, case=case, words=words, said_by=by)
        _tell_timeline(progress, by)
    return progress


def change_progress(*, progress: Progress, version: int, words: str, by: Person) -> Progress:
    """Say it in other words; raises ``Stale`` for an old version."""
    with acting(by):
        progress = change_versioned(progress, version=version, words=words)
        _tell_timeline(progress, by)
    return progress


def _tell_timeline(progress: Progress, by: Person) -> None:
    put_on_timeline(
        case=progress.case,
        kind=TimelineKind.PROGRESS,
        words=progress.words,
        by=progress.said_by,
        source=f"progress:{progress.pk}",
        url=f"{progress.debrief.get_absolute_url()}#case-{progress.case_id}",
    )
    record_look(case=progress.case, by=by, way=Way.WRITE, what="Progress at a debrief")
