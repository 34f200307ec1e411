"""Offering a conversation to peers, and what they make of it."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from learning_cycles.actions.conversations import open_conversation
from learning_cycles.models import Conversation, Offer
from learning_cycles.permissions import those_who_look_after
from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person, System


class SettledAlready(Exception):
    """Somebody took the offer up, or left it, meanwhile."""


def offer(
    *,
    conversation: Conversation,
    systems: Iterable[System],
    question: str,
    words: str,
    by: Person,
) -> list[Offer]:
    """Offer what was learnt to peer systems, whose stewards are told; to none of them twice."""
    offers = []
    with acting(by):
        for system in systems:
            made, is_new = Offer.objects.get_or_create(
                conversation=conversation,
                system=system,
                settled_at=None,
                defaults={"question": question, "words": words, "offered_by": by},
            )
            offers.append(made)
            if is_new:
                _tell_peers(made)
    return offers


def take_up(*, offer: Offer, question: str, by: Person) -> Conversation:
    """Open a conversation of one's own from it, in one's own words.

    Raises ``SettledAlready``.
    """
    with acting(by):
        mine = open_conversation(system=offer.system, question=question, by=by)
        _settle(offer, by, taken_up_in=mine)
        tell(
            person=offer.offered_by,
            topic=f"conversation:{offer.conversation_id}",
            heading=offer.question,
            key=f"taken-up:{offer.pk}",
            words=f"{offer.system.name} took it up, in a conversation of its own.",
            next_step="",
            url=offer.conversation.get_absolute_url(),
        )
    return mine


def leave(*, offer: Offer, by: Person) -> None:
    """It is not for this system, or not now. Raises ``SettledAlready``."""
    with acting(by):
        _settle(offer, by, taken_up_in=None)


def _settle(offer: Offer, by: Person, taken_up_in: Conversation | None) -> None:
    settled = Offer.objects.open().filter(pk=offer.pk)
    if not settled.update(settled_at=timezone.now(), settled_by=by, taken_up_in=taken_up_in):
        raise SettledAlready


def _tell_peers(offer: Offer) -> None:
    for person in those_who_look_after(offer.system):
        tell(
            person=person,
            topic=f"offer:{offer.pk}",
            heading=offer.question,
            key=f"offer:{offer.pk}",
            words=f"{offer.conversation.system.name} offers {offer.system.name} what it learnt.",
            next_step="Take it up in a conversation of your own, or leave it.",
            url=offer.system.get_absolute_url(),
            kind=NoticeKind.LOOKS_AFTER,
        )
