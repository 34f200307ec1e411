"""One conversation as far as somebody may know of it: every view of it begins here."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404

from learning_cycles.models import Conversation
from learning_cycles.permissions import carries_on
from learning_cycles.reading import Reading, reading_of
from systems.models import Person


def visible_conversation(person: Person, pk: int) -> Conversation:
    """A conversation that ``person`` knows of, with the chain that it feeds; 404 for others.

    Where it was merged into another, that one: nothing sent to the old address is lost.
    """
    conversations = Conversation.objects.visible_to(person).where_it_went(pk).headed_for(person)
    conversations = conversations.with_following_of(person)
    return get_object_or_404(conversations.with_chain().select_related("picture"))


def read_conversation(person: Person, pk: int) -> Conversation:
    """One that ``person`` reads; 403 where they read its question alone."""
    found = visible_conversation(person, pk)
    if reading_of(person, found) is Reading.QUESTION:
        raise PermissionDenied
    return found


def whole_conversation(person: Person, pk: int) -> Conversation:
    """One that ``person`` reads in full; 403 where they read a part of it."""
    found = visible_conversation(person, pk)
    if reading_of(person, found) is not Reading.WHOLE:
        raise PermissionDenied
    return found


def carried_on(person: Person, pk: int) -> Conversation:
    """One that ``person`` looks after; 403 where they may only read it."""
    found = visible_conversation(person, pk)
    if not carries_on(person, found.system):
        raise PermissionDenied
    return found
