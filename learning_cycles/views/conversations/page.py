"""The page of one conversation, from what happened to what came of it."""

from __future__ import annotations

from typing import Any

from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from hls.ui.paging import keyset_page
from learning_cycles.forms.conversations import EntryForm
from learning_cycles.meanwhile import in_force_in, told_about, under_cover_in
from learning_cycles.models import (
    Conversation,
    Counted,
    Entry,
    LearningCycle,
    Offer,
    SenseMakingSession,
    SystemChange,
    Worry,
)
from learning_cycles.permissions import carries_on, reads_above
from learning_cycles.placing import steps_in
from learning_cycles.questions import asked_in, to_carry
from learning_cycles.reading import (
    Reading,
    from_other_teams,
    heading_for,
    line_for,
    numbers_for,
    reading_of,
    surroundings_of,
)
from learning_cycles.rollup.homes import chain
from learning_cycles.thread import followers_in, said_in, speakers_in
from learning_cycles.upward import may_be_passed_up, steps_of
from learning_cycles.views.conversations.fetching import visible_conversation
from learning_cycles.weeks import over_time
from systems.models import Person, System
from systems.requests import PersonRequest

NEWEST_FIRST = ("-month", "-issue_id")
THREAD_ON_PAGE = 30
MOVES_ON_PAGE = 10


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
    context: dict[str, Any] = {
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
    if reading_of(person, found) is Reading.OWN_ISSUES:
        context["from_other_teams"] = from_other_teams(person, found)
    return context


def _done(person: Person, found: Conversation) -> dict[str, Any]:
    """What is done meanwhile, tried, changed, passed up and answered, and who heard of it."""
    along = chain(found)
    together = Conversation.objects.together_with(found)
    context: dict[str, Any] = {
        "in_force": in_force_in(person, found),
        "under_cover": under_cover_in(person, found),
        "changes": SystemChange.objects.filter(cycle__conversation__in=together),
        "steps": steps_of(person, found, along),
        "told": told_about(person, along),
        "moves": steps_in(person, found, MOVES_ON_PAGE),
        "worries": Worry.objects.filter(conversation__in=together)
        .select_related("written_by")
        .prefetch_related("seen__seen_by"),
    }
    if reading_of(person, found) is not Reading.WHOLE:
        return context
    return context | {
        "cycles": LearningCycle.objects.visible_to(person).filter(conversation__in=together),
        "sessions": SenseMakingSession.objects.visible_to(person).filter(conversation__in=together),
        "offers": found.offers.select_related("system", "taken_up_in"),
        "taken_from": Offer.objects.taken_up_in(found),
        "has_peers": System.objects.peers_of(found.system).exists(),
        "may_be_passed_up": bool(may_be_passed_up(found)),
    }


def _said(person: Person, found: Conversation) -> dict[str, Any]:
    """The thread, and who takes part."""
    said = Entry.objects.in_thread_of(chain(found)).order_by("-said_at", "-id")
    newest = list(said[: THREAD_ON_PAGE + 1])
    context: dict[str, Any] = {
        "entries": said_in(person, found, newest[:THREAD_ON_PAGE][::-1]),
        "more_entries": len(newest) > THREAD_ON_PAGE,
        "asked": asked_in(person, found),
        "to_carry": to_carry(person, found),
        "follows": found.followings.of(person).exists(),
    }
    if reading_of(person, found) is Reading.WHOLE:
        context["followers"], context["others_follow"] = followers_in(found)
        context["speakers"] = speakers_in(found)
    return context
