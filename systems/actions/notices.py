"""Telling people what came of what they did."""

from django.utils import timezone

from systems.kinds import NoticeKind
from systems.models import Notice, NoticeLine, Person
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
    an account any more is told nothing.
    """
    told_before = NoticeLine.objects.filter(notice__person=person, key=key).exists()
    if told_before or not person.is_active:
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
