"""Conversations: the list, one of them, its thread, and what a steward does in it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from debriefs.models import Issue
from hls.ui.paging import keyset_page
from learning_cycles.actions.conversations import (
    change_conversation,
    open_conversation,
    say_in_conversation,
    settle_in_new_conversation,
    settle_placement,
)
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.conversations import (
    ConversationForm,
    EntryForm,
    PlaceForm,
    QuestionForm,
)
from learning_cycles.models import (
    Conversation,
    Counted,
    LearningCycle,
    SenseMakingSession,
    SystemChange,
)
from learning_cycles.permissions import carries_on, reads_above
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
from learning_cycles.views.pages import form_page
from learning_cycles.weeks import over_time
from systems.models import Person, System
from systems.requests import PersonRequest

NEWEST_FIRST = ("-month", "-issue_id")
LATEST_SEEN_FIRST = ("-seen_month", "-pk")
THREAD_ON_PAGE = 30


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
    found = _visible(request.user, pk)
    if found.merged_into_id:
        return redirect("learning_cycles:conversation", found.merged_into_id, permanent=True)
    return _conversation_page(request, found, EntryForm())


@require_POST
def say(request: PersonRequest, pk: int) -> HttpResponse:
    found = _visible(request.user, pk)
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
    found = _visible(request.user, pk)
    if reading_of(request.user, found) is Reading.QUESTION:
        raise PermissionDenied
    page = keyset_page(
        found.entries.select_related("said_by"), request=request, order=("-said_at", "-id")
    )
    context = {
        "conversation": found,
        "heading": heading_for(request.user, found),
        "page": page,
    }
    return render(request, "learning_cycles/thread.html", context)


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    found = _carried_on(request.user, pk)
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


@require_http_methods(["GET", "POST"])
def place(request: PersonRequest, pk: int, issue_pk: int) -> HttpResponse:
    found = _carried_on(request.user, pk)
    row = get_object_or_404(
        Counted.objects.readable_by(request.user)
        .filter(conversation=found, issue__placement__conversation=found)
        .for_reading(request.user),
        issue=issue_pk,
    )
    form = PlaceForm(
        request.POST or None,
        conversation=found,
        person=request.user,
        initial={"where": PlaceForm.HERE},
    )
    if form.is_valid():
        return _settle(request, found, row.issue, form.cleaned_data)
    return form_page(
        request,
        form,
        heading="Where does this belong?",
        caption=heading_for(request.user, found),
        button="Settle its place",
        back=found.get_absolute_url(),
        template="learning_cycles/place_issue.html",
        line=line_for(row, found),
    )


def _settle(
    request: PersonRequest, found: Conversation, issue: Issue, chosen: dict[str, Any]
) -> HttpResponse:
    if chosen["where"] == PlaceForm.NEW:
        placement = settle_in_new_conversation(
            issue=issue, question=chosen["question"], by=request.user
        )
        messages.success(request, "A new conversation is open for it.")
        return redirect(placement.conversation)
    home = chosen["elsewhere"] if chosen["where"] == PlaceForm.ELSEWHERE else found
    settle_placement(issue=issue, conversation=home, by=request.user)
    messages.success(request, "Its place is settled. The numbers follow within a minute.")
    return redirect(found)


def _visible(person: Person, pk: int) -> Conversation:
    conversations = Conversation.objects.visible_to(person).headed_for(person)
    return get_object_or_404(conversations.select_related("system", "picture"), pk=pk)


def _carried_on(person: Person, pk: int) -> Conversation:
    """A conversation that ``person`` looks after; 403 where they may only read it."""
    found = _visible(person, pk)
    if not carries_on(person, found.system):
        raise PermissionDenied
    return found


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
    said = found.entries.select_related("said_by").order_by("-said_at", "-id")
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
        "changes": SystemChange.objects.filter(cycle__conversation=found),
    }
    if reading_of(person, found) is Reading.OWN_ISSUES:
        return context | {"from_other_teams": from_other_teams(person, found)}
    return context | {
        "cycles": LearningCycle.objects.visible_to(person).filter(conversation=found),
        "sessions": SenseMakingSession.objects.visible_to(person).filter(conversation=found),
    }
