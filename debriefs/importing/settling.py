"""Settling a row that was held: what a person decides, and how to take that back."""

from typing import Any

from django.db.models import F
from django.utils import timezone

from casework.namecheck import names_known_to
from debriefs.actions.issues import change_issue
from debriefs.importing.actions import BROUGHT_FROM_PAPER, issue_from
from debriefs.importing.doubts import row_of
from debriefs.importing.rows import LogRow
from debriefs.models import (
    Closing,
    Countermeasure,
    HeldRow,
    Issue,
    Level,
    LogImport,
    Outcome,
    Status,
)
from systems.actions.changes import carry_on_soon
from systems.history import acting
from systems.models import Person


class SettledMeanwhile(Exception):
    """Somebody else has settled the row already, or the log was brought again without it."""


def take_in(*, held: HeldRow, level: Level, by: Person, without_names: bool) -> Issue:
    """Let the row be an issue of its own. Raises ``SettledMeanwhile``."""
    with acting(by, why=BROUGHT_FROM_PAPER):
        row = _still_waiting(held, by, without_names=without_names)
        issue = issue_from(row, level=level, key=held.key, team=held.team)
        issue.save()
        if row.countermeasure:
            Countermeasure.objects.create(
                issue=issue, words=row.countermeasure, since=row.raised_on
            )
        _settle(held, Outcome.TAKEN_IN, by, issue)
        carry_on_soon()
    return issue


def change_earlier(*, held: HeldRow, version: int, by: Person, without_names: bool) -> Issue:
    """Change the earlier issue to what the row says; the history keeps both.

    What the row does not say stays as it is. ``version``: the one of the earlier issue that the
    writer saw. Raises ``SettledMeanwhile``, and ``Stale`` for an old version.
    """
    with acting(by, why=BROUGHT_FROM_PAPER):
        row = _still_waiting(held, by, without_names=without_names)
        if held.earlier is None or held.earlier.deleted_at:
            raise SettledMeanwhile
        changes = changes_of(held.earlier, row) | {"moved_at": timezone.now()}
        issue = change_issue(issue=held.earlier, version=version, by=by, **changes)
        _change_countermeasure(issue, row)
        _settle(held, Outcome.CHANGED, by, issue)
    return issue


def leave_out(*, held: HeldRow, by: Person) -> HeldRow:
    """Let nothing come of the row. It stays known, so that its file can be brought again."""
    with acting(by):
        _still_waiting(held, by, without_names=False)
        HeldRow.objects.filter(pk=held.pk).update(
            settled_at=timezone.now(), settled_by=by, outcome=Outcome.LEFT_OUT
        )
    held.refresh_from_db()
    return held


def hold_again(*, held: HeldRow, by: Person) -> HeldRow:
    """Take back that a row was left out; one that is held already stays so."""
    with acting(by):
        HeldRow.objects.filter(pk=held.pk, outcome=Outcome.LEFT_OUT).update(
            settled_at=None, settled_by=None, outcome=None
        )
    held.refresh_from_db()
    return held


def forget_left_out() -> int:
    """The words of rows that were left out long ago are gone; returns of how many.

    What they are known by is kept, so that nobody is asked about them again. Rejected rows that had
    their time to be mended go as well, with what came of their file.
    """
    with acting(None):
        LogImport.objects.past_keeping().delete()
        return HeldRow.objects.left_out_long_ago().update(cells=[])


def changes_of(issue: Issue, row: LogRow) -> dict[str, Any]:
    """What of ``issue`` the row says otherwise. A carrier with an account stays."""
    says = {name: value for name, value in row.words_and_people.items() if value}
    if issue.carrier:
        says.pop("carrier_name", None)
    if row.level:
        says["level"] = row.level
    changes = {name: value for name, value in says.items() if value != getattr(issue, name)}
    if row.status == Status.CLOSED and issue.status == Status.OPEN:
        changes |= {"status": Status.CLOSED, "closing": Closing.IMPORTED}
    elif row.status == Status.OPEN and issue.closing == Closing.IMPORTED:
        changes |= {"status": Status.OPEN, "closing": None}
    return changes


def _still_waiting(held: HeldRow, by: Person, *, without_names: bool) -> LogRow:
    """What the row says, locked until it is settled. Raises ``SettledMeanwhile``."""
    locked = HeldRow.objects.waiting().select_for_update(no_key=True).filter(pk=held.pk).first()
    if locked is None:
        raise SettledMeanwhile
    row = row_of(locked)
    return row.without(names_known_to(by, held.team)) if without_names else row


def _settle(held: HeldRow, outcome: Outcome, by: Person, issue: Issue) -> None:
    """The words stand in the issue now, perhaps without a name: the row keeps none of them."""
    HeldRow.objects.filter(pk=held.pk).update(
        settled_at=timezone.now(), settled_by=by, outcome=outcome, issue=issue, cells=[]
    )


def _change_countermeasure(issue: Issue, row: LogRow) -> None:
    """What is done meanwhile: the paper's own is changed, beside a worker's it is added."""
    words = row.countermeasure
    if not words or issue.countermeasures.filter(words=words).exists():
        return
    from_paper = issue.countermeasures.in_force().filter(written_by=None, sent_at=None)
    if from_paper.count() == 1:
        from_paper.update(words=words, version=F("version") + 1)
    else:
        Countermeasure.objects.create(issue=issue, words=words, since=row.raised_on)
