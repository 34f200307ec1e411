"""The page of one conversation, from what happened to what came of it."""

from __future__ import annotations

from typing import Any

from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from hls.ui.paging import keyset_page
from learning_cycles.came import came_of, worries_in
from learning_cycles.forms.conversations import EntryForm
from learning_cycles.meanwhile import in_force_in
from learning_cycles.models import Conversation, Counted, Entry
from learning_cycles.permissions import carries_on, reads_above
from learning_cycles.reading import (
    Reading,
    heading_for,
    line_for,
    numbers_for,
    reading_of,
)
from learning_cycles.rollup.homes import chain
from learning_cycles.surroundings import surroundings_of
from learning_cycles.thread import said_in
from learning_cycles.upward import steps_of
from learning_cycles.views.conversations.fetching import visible_conversation
from learning_cycles.weeks import over_time
from systems.models import Person
from systems.permissions import Permission, systems_where
from systems.requests import PersonRequest

NEWEST_FIRST = ("-month", "-issue_id")
THREAD_ON_PAGE = 30


@require_GET
def conversation(request: PersonRequest, pk: int) -> HttpResponse:
    found = visible_conversation(request.user, pk)
    if found.pk != pk:
        # For a day a merge can be undone: no browser may learn the way by heart.
        return redirect(found)
    return conversation_page(request, found)


def conversation_page(
    request: PersonRequest, found: Conversation, form: BaseForm | None = None
) -> HttpResponse:
    """The page, or again with ``form``, in which something is to be mended."""
    person = request.user
    context: dict[str, Any] = {
        "conversation": found,
        "heading": heading_for(person, found),
        "reading": reading_of(person, found),
        "carries_on": carries_on(person, found.system),
    }
    if context["reading"] is not Reading.QUESTION:
        context |= _issues(request, found) | _done(person, found) | _said(person, found)
        context["form"] = form or EntryForm(conversation=found)
    return render(
        request,
        "learning_cycles/conversation.html",
        context,
        status=422 if form is not None else 200,
    )


def _issues(request: PersonRequest, found: Conversation) -> dict[str, Any]:
    """What counts in it and what of that is read."""
    person = request.user
    readable = Counted.objects.readable_by(person).filter(conversation=found)
    page = keyset_page(readable.for_reading(person), request=request, order=NEWEST_FIRST)
    return {
        "beside": [
            (other, heading_for(person, other))
            for other in Conversation.objects.beside(found, person)
        ],
        "numbers": numbers_for(person, [found])[found.pk],
        "surroundings": surroundings_of(person, found),
        "above": reads_above(person, found.system),
        "weeks": over_time(person, found),
        "page": page,
        "lines": [line_for(row, found) for row in page.rows],
    }


def _done(person: Person, found: Conversation) -> dict[str, Any]:
    """What is done meanwhile, tried, changed, feared, passed up and answered."""
    return {
        "in_force": in_force_in(person, found),
        "came": came_of(person, found, whole=reading_of(person, found) is Reading.WHOLE),
        "steps": steps_of(person, found, chain(found)),
        "worries": worries_in(found),
    }


def _said(person: Person, found: Conversation) -> dict[str, Any]:
    """The end of the thread, and the way to what a team of the reader's answers."""
    said = Entry.objects.in_thread_of(chain(found)).for_thread(person)
    newest = list(said.order_by("-said_at", "-id")[: THREAD_ON_PAGE + 1])
    return {
        "entries": said_in(person, found, newest[:THREAD_ON_PAGE][::-1]),
        "more_entries": len(newest) > THREAD_ON_PAGE,
        "asks_a_team": bool(systems_where(person, Permission.DO_CASEWORK)),
    }
