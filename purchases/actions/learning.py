"""What a manager takes from a purchase. It is for the system, and never about the worker."""

from debriefs.actions.issues import raise_issue
from debriefs.models import Debrief, Issue
from purchases.actions.look_back import look_back_at
from purchases.models import Learning, Purchase
from systems.actions.notices import tell
from systems.history import acting
from systems.models import Person
from systems.permissions import Permission, may


def raise_with_the_team(*, purchase: Purchase, words: str, by: Person) -> Learning:
    """Let it become an issue of the purchase's team, which decides what becomes of it.

    It is about no case: a manager knows of none. The coordinator carries it, and is told as the
    worker is.
    """
    team = purchase.team
    with acting(by):
        carrier = Person.objects.coordinating(team).first()
        issue = raise_issue(
            team=team,
            description=words,
            by=by,
            debrief=Debrief.objects.open_today().filter(team=team).first(),
            carrier=carrier,
        )
        learning = keep_learning(purchase=purchase, words=words, became=issue, by=by)
        for person in {purchase.worker, carrier} - {None, by}:
            _tell(person, issue, learning)
    return learning


def keep_learning(*, purchase: Purchase, words: str, became: object, by: Person) -> Learning:
    """Keep that ``became``, an issue or an entry of a conversation, was learnt from a purchase."""
    name = f"{became._meta.model_name}:{became.pk}"  # type: ignore[attr-defined]  # any model
    with acting(by):
        look_back_at(purchases=[purchase], by=by)
        return Learning.objects.create(purchase=purchase, words=words, written_by=by, became=name)


def _tell(person: Person, issue: Issue, learning: Learning) -> None:
    """Somebody who has left the team since reads nothing of it any more, and is told nothing."""
    if may(person, Permission.DO_CASEWORK, issue.team_id):
        tell(
            person=person,
            topic=f"issue:{issue.pk}",
            heading="Something was learnt from what your team bought",
            key=f"learning:{learning.pk}",
            words=f"{learning.written_by} took something from a purchase, and raised it with you.",
            next_step="Talk about it at a debrief. What becomes of it is for your team to say.",
            url=issue.get_absolute_url(),
        )
