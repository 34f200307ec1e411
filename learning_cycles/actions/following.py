"""Wanting to hear what happens in a conversation, and hearing it.

Telling is background work, decided by state: many may follow what somebody says something in.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.db import transaction

from learning_cycles.models import Conversation, Following, Happening
from learning_cycles.reading import heading_for
from systems.actions.notices import News, tell_all
from systems.background import ask_for
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person

TELL_FOLLOWERS = "learning_cycles.tasks.tell_followers"


def follow(*, conversation: Conversation, by: Person) -> Following:
    """Hear of what happens in it from now on."""
    with acting(by):
        following, _ = Following.objects.get_or_create(conversation=conversation, person=by)
    return following


def unfollow(*, conversation: Conversation, by: Person) -> None:
    """Hear of it no more."""
    with acting(by):
        Following.objects.filter(conversation=conversation, person=by).delete()


def let_followers_know(*, conversation: Conversation, key: str, words: str, by: Person) -> None:
    """Those who follow ``conversation`` are told in the background; once for each ``key``.

    ``by``, who did it, hears nothing. ``words`` hold nothing that only some of them may read. What
    nobody follows has nobody to tell.
    """
    if not conversation.followings.exclude(person=by).exists():
        return
    Happening.objects.get_or_create(
        conversation=conversation, key=key, defaults={"words": words, "done_by": by}
    )
    transaction.on_commit(_ask, robust=True)


def tell_followers() -> int:
    """Tell those who follow a conversation what happened in it; returns how many happenings.

    Each is one transaction that tells all of them and lets it go: killed at any point, the next run
    tells what is left. Two at once do not take the same.
    """
    pks = list(Happening.objects.values_list("pk", flat=True))
    return sum(_tell_of(pk) for pk in pks)


def _tell_of(pk: int) -> bool:
    with transaction.atomic():
        happenings = Happening.objects.select_for_update(of=("self",), skip_locked=True)
        happening = happenings.select_related("conversation").filter(pk=pk).first()
        if happening is None:
            return False
        tell_all(list(_news_of(happening)))
        happening.delete()
    return True


def _news_of(happening: Happening) -> Iterator[News]:
    """For everybody who followed when it happened, and may still read it."""
    conversation = happening.conversation
    following = conversation.followings.filter(since__lte=happening.done_at)
    people = Person.objects.with_account().with_reach()
    followers = people.filter(followings__in=following).exclude(pk=happening.done_by_id)
    for person in followers:
        seen = Conversation.objects.read_by(person).headed_for(person).select_related("system")
        found = seen.filter(pk=conversation.pk).first()
        if found is None:
            continue
        yield News(
            person=person,
            topic=f"following:{conversation.pk}",
            heading=heading_for(person, found),
            key=f"{happening.key}:following:{conversation.pk}",
            words=happening.words,
            next_step="",
            url=conversation.get_absolute_url(),
            kind=NoticeKind.FOLLOWED,
        )


def _ask() -> None:
    ask_for(TELL_FOLLOWERS)
