"""What went well: activities and their tally marks.

Neither a mark nor anything kept with it says who made it. Whoever made it holds a signed token for
a minute; with it the mark can be taken away again.
"""

from typing import Any

from django.core import signing

from casework.actions import record_look
from casework.models import Way
from casework.namecheck import find, names_known_to
from debriefs.models import Activity, Debrief, Tally
from systems.history import acting
from systems.models import Person, System
from systems.versions import change_versioned

UNDO_SECONDS = 60
UNDO_SALT = "debriefs.undo-mark"


class AlreadyThere(Exception):
    """The team has a kind of work of that name, however it is written: ``activity``."""

    def __init__(self, activity: Activity) -> None:
        super().__init__("The team has it already.")
        self.activity = activity


def add_activity(
    *,
    team: System,
    name: str,
    by: Person,
    complexity: int | None = None,
    named_above: bool | None = None,
) -> Activity:
    """A kind of value work of the team; one that is there already, however written, is returned.

    It comes without a mark: its history says who added it, and a mark keeps no worker.
    ``named_above``: whether its name may be read above the team. Where nobody was asked, a name
    that gives somebody away may not.
    """
    if named_above is None:
        named_above = not find(name, names_known_to(by, team))
    with acting(by):
        _wait_for_others(team)
        if found := Activity.objects.filter(team=team).called(name).first():
            return found
        return Activity.objects.create(
            team=team, name=name, complexity=complexity, named_above=named_above
        )


def change_activity(
    *, activity: Activity, name: str, version: int, by: Person, **fields: Any
) -> Activity:
    """Call it otherwise, or judge it otherwise; every judgement stays in its history.

    Raises ``Stale`` for an old version, ``AlreadyThere`` where the team has another of that name.
    """
    with acting(by):
        _wait_for_others(activity.team)
        others = Activity.objects.filter(team=activity.team_id).exclude(pk=activity.pk)
        if found := others.called(name).first():
            raise AlreadyThere(found)
        return change_versioned(activity, version=version, name=name, **fields)


def name_what_it_helped(
    *, activity: Activity, issue: int | None, version: int, by: Person
) -> Activity:
    """Say which issue (its id) a kind of work helped with; raises ``Stale`` for an old version."""
    with acting(by):
        activity = change_versioned(activity, version=version, issue_id=issue)
        if activity.issue and activity.issue.case:
            record_look(
                case=activity.issue.case, by=by, way=Way.WRITE, what="Issue, with what helped"
            )
    return activity


def _wait_for_others(team: System) -> None:
    """Until the transaction ends nobody else names a kind of work of ``team``."""
    System.objects.select_for_update(no_key=True).filter(pk=team.pk).order_by().first()


def mark(*, debrief: Debrief, activity: Activity) -> str:
    """Make one tally mark; returns the token that takes it away again within ``UNDO_SECONDS``."""
    tally = Tally.objects.create(debrief=debrief, activity=activity)
    return signing.dumps([debrief.pk, tally.pk], salt=UNDO_SALT)


def undo_mark(*, debrief: Debrief, token: str) -> bool:
    """Take a mark of ``debrief`` away again. False where the token is forged, foreign or old."""
    try:
        debrief_id, tally_id = signing.loads(token, salt=UNDO_SALT, max_age=UNDO_SECONDS)
    except signing.BadSignature:
        return False
    if debrief_id != debrief.pk:
        return False
    Tally.objects.filter(pk=tally_id, debrief=debrief).delete()
    return True
