"""The new normal: recording a system change, closing what it settles, and telling people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from casework.actions import put_on_timeline, record_look
from casework.models import TimelineKind, Way
from debriefs.actions.issues import close_issue
from debriefs.models import Closing, Issue
from learning_cycles.actions.telling import tell_raiser
from learning_cycles.models import LearningCycle, SystemChange
from systems.history import acting
from systems.models import Person


def make_change(
    *,
    cycle: LearningCycle,
    new_normal: str,
    from_day: date,
    by: Person,
    instead_of: str = "",
    settles: Iterable[Issue] = (),
) -> SystemChange:
    """Say what is normal from a day on. Each issue it settles is closed and its raiser told."""
    with acting(by):
        change = SystemChange.objects.create(
            cycle=cycle,
            new_normal=new_normal,
            instead_of=instead_of,
            from_day=from_day,
            made_by=by,
        )
        for issue in settles:
            change.settles.add(issue)
            close_issue(issue=issue, closing=Closing.NEW_NORMAL, by=by, words=new_normal)
            tell_raiser(
                issue=issue,
                conversation=cycle.conversation,
                key=f"change:{change.pk}",
                words=f"From {from_day:%-d %B %Y} this is normal: {new_normal}",
                next_step="If that did not fix it, open the issue again.",
            )
        if cycle.case is not None:
            put_on_timeline(
                case=cycle.case,
                kind=TimelineKind.LEARNING,
                words=f"From {from_day:%-d %B %Y} this is normal: {new_normal}",
                by=by,
                source=f"change:{change.pk}",
                url=cycle.get_absolute_url(),
            )
            record_look(case=cycle.case, by=by, way=Way.WRITE, what="Learning cycle: new normal")
    return change
