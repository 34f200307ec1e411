"""Lines of the one box, what was jotted down ahead of time, answers and reflections."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils import timezone

from casework.actions import record_look, record_looks_once
from casework.models import Case, Way
from debriefs.actions.issues import raise_issue
from debriefs.actions.progress import say_progress
from debriefs.actions.successes import add_activity
from debriefs.actions.to_do import take_on
from debriefs.models import Activity, Debrief, Note, NoteKind, Tally
from systems.history import acting
from systems.models import Person, System
from systems.versions import change_field, change_versioned

LONGEST_ACTIVITY = 200


def write_note(
    *,
    team: System,
    words: str,
    by: Person,
    debrief: Debrief | None = None,
    kind: str = NoteKind.LINE,
    case: Case | None = None,
    key: UUID | None = None,
) -> Note:
    """Write something down as it comes. Without ``debrief`` it waits for the team's next one."""
    with acting(by):
        note = Note.objects.create(
            team=team, debrief=debrief, kind=kind, case=case, words=words, written_by=by, key=key
        )
        _on_record(note, by)
    return note


def change_note(*, note: Note, version: int, words: str, by: Person) -> Note:
    """Say it in other words; raises ``Stale`` for an old version."""
    with acting(by):
        note = change_versioned(note, version=version, words=words)
        _on_record(note, by)
    return note


def go_on_noting(*, note: Note, base: str, words: str, by: Person) -> Note:
    """Save the words as they are now, while somebody types them; raises ``Stale``."""
    with acting(by, typing=True):
        note, changed = change_field(note, field="words", value=words, base=base, along=["case"])
        if changed and note.case:
            record_looks_once(cases=[note.case], by=by, way=Way.WRITE, what="Note at a debrief")
    return note


def jot(
    *,
    team: System,
    words: str,
    by: Person,
    kind: str,
    case: Case | None = None,
    key: UUID | None = None,
) -> Note:
    """Write something down ahead of time: into today's debrief if it is open, else for the next."""
    with acting(by):
        debrief = Debrief.objects.open_today().filter(team=team).first()
        note = write_note(
            team=team, words=words, by=by, debrief=debrief, kind=kind, case=case, key=key
        )
        if debrief:
            _become_what_it_says(note, by)
    return note


def jot_mark(*, activity: Activity, key: UUID | None = None) -> Tally:
    """One tally mark ahead of time, for the next debrief or today's. It keeps no worker."""
    debrief = Debrief.objects.open_today().filter(team=activity.team_id).first()
    mark, _ = Tally.objects.get_or_create(
        key=key, defaults={"activity": activity, "debrief": debrief}
    )
    return mark


def take_in_what_waits(*, debrief: Debrief) -> None:
    """Let what the team jotted down ahead of time be part of a debrief that begins."""
    for note in Note.objects.waiting().filter(team=debrief.team_id).select_related("written_by"):
        note.debrief = debrief
        note.save(update_fields=["debrief"])
        _become_what_it_says(note, note.written_by)
    Tally.objects.filter(activity__team=debrief.team_id, debrief__isnull=True).update(
        debrief=debrief
    )


def sort_note(*, note: Note, kind: str, by: Person, case: Case | None = None) -> Note:
    """Make of a line what it is: progress on a case, an issue, a success or something to do.

    The line itself is kept. One that was sorted already stays as it is.
    """
    with acting(by):
        note = Note.objects.select_for_update(of=("self",), no_key=True).get(pk=note.pk)
        if note.became or note.debrief is None:
            return note
        became = _make(note, kind, case or note.case, note.written_by)
        Note.objects.filter(pk=note.pk).update(
            became=became, sorted_at=timezone.now(), sorted_by=by
        )
        _on_record(note, by)
    note.refresh_from_db()
    return note


def delete_note(*, note: Note, by: Person) -> Note:
    """Take a note away; for 30 days it can be brought back."""
    with acting(by):
        Note.objects.filter(pk=note.pk, deleted_at__isnull=True).update(
            deleted_at=timezone.now(), deleted_by=by
        )
        _on_record(note, by)
    note.refresh_from_db()
    return note


def bring_back_note(*, note: Note, by: Person) -> Note:
    """Bring back a note that was taken away."""
    with acting(by):
        Note.objects.filter(pk=note.pk).update(deleted_at=None, deleted_by=None)
        _on_record(note, by)
    note.refresh_from_db()
    return note


def _become_what_it_says(note: Note, by: Person) -> None:
    """Sort a note that says what it is; progress of nobody in particular stays a line."""
    sorts_itself = note.kind in (NoteKind.ISSUE, NoteKind.ACTION)
    if sorts_itself or (note.kind == NoteKind.PROGRESS and note.case):
        sort_note(note=note, kind=note.kind, by=by)
    elif note.kind == NoteKind.PROGRESS:
        Note.objects.filter(pk=note.pk).update(kind=NoteKind.LINE)


def _make(note: Note, kind: str, case: Case | None, by: Person) -> str:
    """Make the row that ``note`` becomes, by its writer; returns its name."""
    debrief, words = note.debrief, note.words
    assert debrief
    made: Any
    if kind == "success":
        name = " ".join(words.split())[:LONGEST_ACTIVITY]
        made = add_activity(team=note.team, name=name, by=by)
        Tally.objects.create(debrief=debrief, activity=made)
    elif kind == NoteKind.PROGRESS:
        assert case
        made = say_progress(debrief=debrief, case=case, words=words, by=by)
        type(made).objects.filter(pk=made.pk).update(said_at=note.written_at)
    elif kind == NoteKind.ISSUE:
        made = raise_issue(
            team=note.team,
            debrief=debrief,
            description=words,
            case=case,
            carrier=Person.objects.coordinating(note.team_id).first(),
            by=by,
        )
    elif kind == NoteKind.ACTION:
        made = take_on(team=note.team, debrief=debrief, words=words, case=case, by=by)
    else:
        Note.objects.filter(pk=note.pk).update(kind=kind)
        made = note
    return f"{made._meta.model_name}:{made.pk}"


def _on_record(note: Note, by: Person) -> None:
    if note.case:
        record_look(case=note.case, by=by, way=Way.WRITE, what="Note at a debrief")
