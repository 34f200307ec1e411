"""Wanting to hear what happens in a conversation, and hearing it."""

from __future__ import annotations

from learning_cycles.models import Conversation, Following
from learning_cycles.reading import heading_for
from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person


def follow(*, conversation: Conversation, by: Person) -> Following:
    """Hear of what happens in it from now on."""
    with acting(by):
        following, _ = Following.objects.get_or_create(conversation=conversation, person=by)
    return following


def unfollow(*, conversation: Conversation, by: Person) -> None:
    """Hear of it no more."""
    with acting(by):
        Following.objects.filter(conversation=conversation, person=by).delete()


def tell_followers(
    *, conversation: Conversation, key: str, words: str, by: Person | None = None
) -> None:
    """Tell those who follow ``conversation`` and may still read it; once for each ``key``.

    ``by``, who did it, hears nothing. ``words`` hold nothing that only some of them may read.
    """
    people = Person.objects.with_account().with_reach()
    for person in people.filter(followings__conversation=conversation):
        if person == by:
            continue
        seen = Conversation.objects.read_by(person).headed_for(person).select_related("system")
        found = seen.filter(pk=conversation.pk).first()
        if found is None:
            continue
        tell(
            person=person,
            topic=f"following:{conversation.pk}",
            heading=heading_for(person, found),
            key=f"{key}:following:{conversation.pk}",
            words=words,
            next_step="",
            url=conversation.get_absolute_url(),
            kind=NoticeKind.FOLLOWED,
        )
