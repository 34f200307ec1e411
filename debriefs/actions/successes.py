"""What went well: activities and their tally marks.

Neither a mark nor anything kept with it says who made it. Whoever made it holds a signed token for
a minute; with it the mark can be taken away again.
"""

from django.core import signing

from debriefs.models import Activity, Debrief, Tally
from systems.history import acting
from systems.models import Person, System

UNDO_SECONDS = 60
UNDO_SALT = "debriefs.undo-mark"


def add_activity(*, team: System, name: str, by: Person, complexity: int | None = None) -> Activity:
    """A kind of value work of the team; one that is there already, however written, is returned.

    It comes without a mark: its history says who added it, and a mark keeps no worker.
    """
    with acting(by):
        found = Activity.objects.filter(team=team, name__iexact=name).first()
        if found:
            return found
        activity, _ = Activity.objects.get_or_create(
            team=team, name=name, defaults={"complexity": complexity}
        )
    return activity


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
