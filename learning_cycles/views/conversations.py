"""Conversations: the list, one of them, its thread, and what a steward does in it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hls.ui.paging import keyset_page
from learning_cycles.actions.conversations import (
    change_conversation,
    open_conversation,
    say_in_conversation,
)
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.conversations import (
    ConversationForm,
    EntryForm,
    QuestionForm,
)
from learning_cycles.models import (
    Conversation,
    Counted,
    Entry,
    LearningCycle,
    SenseMakingSession,
    SystemChange,
)
from learning_cycles.permissions import carries_on, reads_above
from learning_cycles.placing import steps_in
from learning_cycles.reading import (
    Reading,
    from_other_teams,
    heading_for,
    line_for,
    numbers_for,
    reading_of,
    rows_for,
    surroundings_of,
)
from learning_cycles.views.pages import (
    conversation_carried_on,
    form_page,
    visible_conversation,
)
from learning_cycles.weeks import over_time
from systems.models import System
from systems.requests import PersonRequest

NEWEST_FIRST = ("-month", "-issue_id")
LATEST_SEEN_FIRST = ("-seen_month", "-pk")
THREAD_ON_PAGE = 30
STEPS_ON_PAGE = 10


@require_GET
def conversation_list(request: PersonRequest) -> HttpResponse:
    conversations = Conversation.objects.visible_to(request.user).filter(merged_into=None)
    page = keyset_page(
        conversations.for_list(request.user), request=request, order=LATEST_SEEN_FIRST
    )
    rows = rows_for(request.user, page.rows)
    return render(request, "learning_cycles/conversations.html", {"page": page, "rows": rows})


@require_http_methods(["GET", "POST"])
def new_conversation(request: PersonRequest) -> HttpResponse:
    system_id = request.GET.get("system", "")
    systems = System.objects.visible_to(request.user)
    system: System = get_object_or_404(systems, pk=system_id if system_id.isdecimal() else None)
    if not carries_on(request.user, system):
        raise PermissionDenied
    form = QuestionForm(request.POST or None)
    if form.is_valid():
        conversation = open_conversation(system=system, by=request.user, **form.cleaned_data)
        messages.success(request, "The conversation is open.")
        return redirect(conversation)
    return form_page(
        request,
        form,
        heading="Open a new conversation",
        caption=system.name,
        button="Open the conversation",
        back=system.get_absolute_url(),
    )


@require_GET
def conversation(request: PersonRequest, pk: int) -> HttpResponse:
    found = visible_conversation(request.user, pk)
    if found.pk != pk:
        # For a day a merge can be undone: no browser may learn the way by heart.
        return redirect(found)
    return _conversation_page(request, found, EntryForm())


@require_POST
def say(request: PersonRequest, pk: int) -> HttpResponse:
    found = visible_conversation(request.user, pk)
    if reading_of(request.user, found) is Reading.QUESTION:
        raise PermissionDenied
    form = EntryForm(request.POST, known=names_to_keep_in(request.user, found.system))
    if not form.is_valid():
        return _conversation_page(request, found, form, status=422)
    say_in_conversation(conversation=found, by=request.user, **form.cleaned_data)
    messages.success(request, "What you said is in the thread.")
    return redirect(found)


@require_GET
def thread(request: PersonRequest, pk: int) -> HttpResponse:
    found = visible_conversation(request.user, pk)
    if reading_of(request.user, found) is Reading.QUESTION:
        raise PermissionDenied
    page = keyset_page(
        _said_in(found).select_related("said_by"), request=request, order=("-said_at", "-id")
    )
    context = {
        "conversation": found,
        "heading": heading_for(request.user, found),
        "page": page,
    }
    return render(request, "learning_cycles/thread.html", context)


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    found = conversation_carried_on(request.user, pk)
    initial = {"question": found.question, "state": found.state}
    form = ConversationForm(request.POST or None, initial=initial)
    if form.is_valid():
        change_conversation(conversation=found, by=request.user, **form.cleaned_data)
        messages.success(request, "Saved.")
        return redirect(found)
    return form_page(
        request,
        form,
        heading="The question, and where it stands",
        caption=heading_for(request.user, found),
        button="Save",
        back=found.get_absolute_url(),
    )


def _conversation_page(
    request: PersonRequest, found: Conversation, form: EntryForm, status: int = 200
) -> HttpResponse:
    person = request.user
    context: dict[str, Any] = {
        "conversation": found,
        "heading": heading_for(person, found),
        "reading": reading_of(person, found),
        "carries_on": carries_on(person, found.system),
    }
    if context["reading"] is not Reading.QUESTION:
        context |= _contents(request, found) | {"form": form}
    return render(request, "learning_cycles/conversation.html", context, status=status)


def _contents(request: PersonRequest, found: Conversation) -> dict[str, Any]:
    """What those who read more than its question find in a conversation."""
    person = request.user
    readable = Counted.objects.readable_by(person).filter(conversation=found)
    page = keyset_page(readable.for_reading(person), request=request, order=NEWEST_FIRST)
    said = _said_in(found).select_related("said_by").order_by("-said_at", "-id")
    together = Conversation.objects.together_with(found)
    newest = list(said[: THREAD_ON_PAGE + 1])
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
        "entries": newest[:THREAD_ON_PAGE][::-1],
        "more_entries": len(newest) > THREAD_ON_PAGE,
        "steps": steps_in(person, found, STEPS_ON_PAGE),
        "changes": SystemChange.objects.filter(cycle__conversation__in=together),
    }
    if reading_of(person, found) is Reading.OWN_ISSUES:
        return context | {"from_other_teams": from_other_teams(person, found)}
    return context | {
        "cycles": LearningCycle.objects.visible_to(person).filter(conversation__in=together),
        "sessions": SenseMakingSession.objects.visible_to(person).filter(conversation__in=together),
    }


def _said_in(conversation: Conversation) -> QuerySet[Entry]:
    """Its thread, with those of the conversations that were merged into it."""
    return Entry.objects.filter(conversation__in=Conversation.objects.together_with(conversation))
