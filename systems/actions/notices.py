"""Telling people what came of what they did."""

from collections.abc import Collection

from django.utils import timezone

from systems.kinds import CanBeOff, NoticeKind
from systems.models import Notice, NoticeLine, Person, TurnedOff
from systems.querysets import NoticeQuerySet


def tell(
    *,
    person: Person,
    topic: str,
    heading: str,
    key: str,
    words: str,
    next_step: str,
    url: str,
    about: str = "",
    kind: NoticeKind = NoticeKind.BECAME,
) -> Notice | None:
    """Add one sentence to the person's notice of today on ``topic``; once for each ``key``.

    ``topic`` names the thing it is about ("conversation:12"), ``key`` the one event ("placed:7").
    ``about`` names the thing where the heading, which the first sentence of the day sets, does not.
    All that happens on one topic on one local day is one notice, unread again with each new
    sentence. Returns nothing where the event was told before, on whatever day. Somebody without
    an account any more is told nothing, nor is somebody who has turned the ``kind`` off.
    """
    if not person.is_active or _does_without(person, kind, key):
        return None
    notice = Notice(
        person=person,
        topic=topic,
        kind=kind,
        day=timezone.localdate(),
        heading=heading,
        url=url,
        told_at=timezone.now(),
    )
    # One statement each, so that two who tell at once make one notice.
    Notice.objects.bulk_create(
        [notice],
        update_conflicts=True,
        unique_fields=["person", "topic", "day"],
        update_fields=["url", "told_at", "read_at"],
    )
    line = NoticeLine(notice=notice, key=key, about=about, words=words, next_step=next_step)
    NoticeLine.objects.bulk_create([line], ignore_conflicts=True)
    return notice


def take_back(*, topic: str) -> None:
    """What was told on ``topic``, to whomever, is not there any more, and can be told anew."""
    Notice.objects.filter(topic=topic).delete()


def mark_read(*, notices: NoticeQuerySet) -> int:
    """Mark the unread ones of ``notices`` as read; returns how many there were."""
    return notices.unread().update(read_at=timezone.now())


def mark_unread(*, notices: NoticeQuerySet) -> int:
    """Mark ``notices`` as not read; returns how many there were."""
    return notices.filter(read_at__isnull=False).update(read_at=None)


def choose(*, on: Collection[str], by: Person) -> None:
    """Do without everything that can be turned off but what is in ``on``."""
    without = set(CanBeOff.values) - set(on)
    TurnedOff.objects.filter(person=by).exclude(what__in=without).delete()
    TurnedOff.objects.bulk_create(
        [TurnedOff(person=by, what=what) for what in without], ignore_conflicts=True
    )


def _does_without(person: Person, kind: NoticeKind, key: str) -> bool:
    """Whether they were told of it before, or do not want to be told."""
    told_before = NoticeLine.objects.filter(notice__person=person, key=key)
    turned_off = TurnedOff.objects.filter(person=person, what=kind)
    return told_before.exists() or turned_off.exists()
