"""Telling people what came of what they did."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from operator import itemgetter

from django.utils import timezone

from systems.kinds import CanBeOff, NoticeKind
from systems.models import Notice, NoticeLine, Person, TurnedOff
from systems.querysets import NoticeQuerySet


@dataclass(frozen=True)
class News:
    """One sentence for one person.

    ``topic`` names the thing it is about ("conversation:12"), ``key`` the one event ("placed:7").
    ``about`` names the thing where the heading, which the first sentence of the day sets, does not.
    """

    person: Person
    topic: str
    heading: str
    key: str
    words: str
    next_step: str
    url: str
    about: str = ""
    kind: NoticeKind = NoticeKind.BECAME


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

    See ``News`` for what each is, and ``tell_all``. Returns nothing where nothing was told.
    """
    news = News(person, topic, heading, key, words, next_step, url, about, kind)
    return next(iter(tell_all([news])), None)


def tell_all(news: Collection[News]) -> list[Notice]:
    """Tell each that was not told before, on whatever day; returns the notices that say so.

    All that happens to one person on one topic on one local day is one notice, unread again with
    each new sentence. Somebody without an account any more is told nothing, nor is somebody who
    has turned the kind off. Five queries.
    """
    told = keys_told(each.key for each in news)
    without = _kinds_turned_off(each.person.pk for each in news)
    fresh = {
        (each.person.pk, each.key): each
        for each in news
        if each.person.is_active
        and (each.person.pk, each.key) not in told
        and (each.person.pk, each.kind) not in without
    }
    notices = _put_notices(fresh.values())
    lines = [
        NoticeLine(
            notice=notices[each.person.pk, each.topic],
            key=each.key,
            about=each.about,
            words=each.words,
            next_step=each.next_step,
        )
        for each in fresh.values()
    ]
    NoticeLine.objects.bulk_create(lines, ignore_conflicts=True)
    return list(notices.values())


def keys_told(keys: Iterable[str]) -> set[tuple[int, str]]:
    """Which of ``keys`` were told, and the ids of the people whom they were told to."""
    lines = NoticeLine.objects.filter(key__in=set(keys)).order_by()
    return set(lines.values_list("notice__person", "key"))


def _kinds_turned_off(people: Iterable[int]) -> set[tuple[int, str]]:
    """Of which of these people which kinds are turned off."""
    turned_off = TurnedOff.objects.filter(person__in=set(people))
    return set(turned_off.values_list("person", "what"))


def _put_notices(news: Iterable[News]) -> dict[tuple[int, str], Notice]:
    """The notice of today of each person and topic, made or brought forward."""
    now, day = timezone.now(), timezone.localdate()
    notices: dict[tuple[int, str], Notice] = {}
    for each in news:
        notice = notices.setdefault(
            (each.person.pk, each.topic),
            Notice(
                person=each.person,
                topic=each.topic,
                kind=each.kind,
                day=day,
                heading=each.heading,
                told_at=now,
            ),
        )
        notice.url = each.url
    # One statement, and always in one order, so that two who tell at once make one notice.
    Notice.objects.bulk_create(
        [notice for _, notice in sorted(notices.items(), key=itemgetter(0))],
        update_conflicts=True,
        unique_fields=["person", "topic", "day"],
        update_fields=["url", "told_at", "read_at"],
    )
    return notices


def take_back(*, topic: str) -> None:
    """What was told on ``topic``, to whomever, is not there any more, and can be told anew."""
    Notice.objects.filter(topic=topic).delete()


def withdraw(*, key: str, people: Collection[int]) -> set[int]:
    """Take the sentence of ``key`` back from those of ``people`` (ids) who have not read it yet.

    Returns whom it was taken back from: they never knew. What else a notice says stays.
    """
    lines = NoticeLine.objects.filter(
        key=key, notice__person__in=people, notice__read_at__isnull=True
    )
    told = dict(lines.values_list("notice", "notice__person"))
    lines.delete()
    Notice.objects.filter(pk__in=told, lines__isnull=True).delete()
    return set(told.values())


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
