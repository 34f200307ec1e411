"""What can be done with a concern. Only people named on it come this far."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import timezone

from hls.ui.templatetags.ui import day
from purchases.actions.look_back import look_back_at
from purchases.models import Concern, ConcernLook, ConcernReader, Purchase
from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person
from systems.versions import change_versioned


class NobodyToTell(Exception):
    """The worker has no account any more: nothing that is written here reaches them."""


@dataclass(frozen=True)
class Named:
    """Who is to read a concern: people by name, and perhaps the worker, whose name is not told."""

    people: tuple[Person, ...] = ()
    worker: bool = False

    def of(self, purchase: Purchase) -> list[tuple[Person, bool]]:
        """Each once, and whether as the worker; somebody called by name stays called so."""
        found = [(person, False) for person in dict.fromkeys(self.people)]
        if self.worker and purchase.worker not in self.people:
            found.append((purchase.worker, True))
        return found


def raise_concern(
    *, purchase: Purchase, words: str, named: Named, not_told_because: str = "", by: Person
) -> Concern:
    """Write down a concern for ``by`` and those named, and for nobody else.

    The worker is told at once, unless ``not_told_because`` says why not yet. Raises
    ``NobodyToTell``, and then nothing is kept.
    """
    with acting(by):
        look_back_at(purchases=[purchase], by=by)
        told = not not_told_because
        concern = Concern.objects.create(
            purchase=purchase,
            words=words,
            raised_by=by,
            not_told_because=not_told_because,
            told_at=timezone.now() if told else None,
            told_by=by if told else None,
        )
        ConcernReader.objects.create(concern=concern, person=by, named_by=by)
        name_readers(concern=concern, named=named, by=by)
        if told:
            _tell_worker(concern, by)
    return concern


def open_concern(*, concern: Concern, by: Person) -> ConcernLook:
    """Put on record that somebody opened it."""
    with acting(by):
        return ConcernLook.objects.create(concern=concern, person=by)


def name_readers(*, concern: Concern, named: Named, by: Person) -> list[Person]:
    """Let more people read it; each naming stays on record. Returns those who could not before."""
    with acting(by):
        known = set(concern.readers.values_list("person", flat=True))
        fresh = [pair for pair in named.of(concern.purchase) if pair[0].pk not in known]
        ConcernReader.objects.bulk_create(
            [
                ConcernReader(concern=concern, person=person, named_by=by, as_worker=as_worker)
                for person, as_worker in fresh
            ],
            ignore_conflicts=True,
        )
        people = [person for person, _ in fresh]
        _tell_named(concern, people, by)
    return people


def tell_worker(*, concern: Concern, by: Person) -> Concern:
    """Tell the worker that there is a concern; once. Raises ``NobodyToTell``."""
    with acting(by):
        told = Concern.objects.filter(pk=concern.pk, told_at__isnull=True).update(
            told_at=timezone.now(), told_by=by
        )
        if told:
            _tell_worker(concern, by)
    concern.refresh_from_db()
    return concern


def say_why_not_yet(*, concern: Concern, version: int, by: Person, words: str) -> Concern:
    """Say why the worker is not told yet; raises ``Stale`` for an old version."""
    with acting(by):
        return change_versioned(concern, version=version, not_told_because=words)


def say_what_came_of_it(
    *, concern: Concern, version: int, by: Person, words: str, close: bool
) -> Concern:
    """Say what came of it, and ``close`` it if that is all; raises ``Stale`` for an old version.

    A closed one is still there for those named on it, and stays closed.
    """
    closed = {"closed_at": timezone.now(), "closed_by": by}
    with acting(by):
        return change_versioned(
            concern,
            version=version,
            what_came_of_it=words,
            **(closed if close and concern.closed_at is None else {}),
        )


def _tell_worker(concern: Concern, by: Person) -> None:
    """In plain words, of which purchase; what the concern says is for those named to say."""
    purchase = concern.purchase
    notice = tell(
        person=purchase.worker,
        kind=NoticeKind.ASKED,
        topic=f"concern-told:{concern.key}",
        heading="A concern about a purchase of yours",
        key=f"concern-told:{concern.key}",
        words=f"{by} has a concern about what you bought on {day(purchase.bought_on)}. It is kept "
        "apart: only a few people, chosen by name, can read it, and nobody counts it.",
        next_step=f"{by} will talk with you about it. You can ask them about it at any time.",
        url=purchase.get_absolute_url(),
    )
    if notice is None:
        raise NobodyToTell


def _tell_named(concern: Concern, people: Iterable[Person], by: Person) -> None:
    for person in people:
        tell(
            person=person,
            kind=NoticeKind.ASKED,
            topic=f"concern:{concern.key}",
            heading="You are named on a concern",
            key=f"concern-named:{concern.key}",
            words=f"{by} asks you to read a concern that is kept apart.",
            next_step="Only people named on it know of it. That you open it is on record.",
            url=concern.get_absolute_url(),
        )
