"""The case for change: written, passed up, read, printed, taken back, and answered."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hls.ui.pdf import one_page_response
from learning_cycles.actions.answering import answer_from_above
from learning_cycles.actions.upward import NotToPassUp, save_case
from learning_cycles.actions.upward import pass_up as pass_case_up
from learning_cycles.actions.upward import take_back as take_case_back
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.upward import PARTS, AnswerForm, CaseForm
from learning_cycles.models import CaseForChange, Conversation, Entry, SystemChange
from learning_cycles.permissions import carries_on
from learning_cycles.reading import heading_for
from learning_cycles.thread import called
from learning_cycles.upward import (
    SHORTENED_TO,
    evidence_for,
    homes_above,
    may_be_passed_up,
    printed_parts,
)
from learning_cycles.views.conversations.fetching import carried_on, read_conversation
from learning_cycles.views.pages import form_page
from systems.models import Person, Scale
from systems.requests import PersonRequest
from systems.versions import Stale


@require_http_methods(["GET", "POST"])
def draft(request: PersonRequest, pk: int) -> HttpResponse:
    """Write the case for change; it begins with what is kept in the conversation."""
    found = carried_on(request.user, pk)
    systems = may_be_passed_up(found)
    if not systems:
        raise Http404
    there = CaseForChange.objects.readable_by(request.user).drafts().filter(conversation=found)
    form = CaseForm(
        request.POST or None,
        initial=_initial(found, there.first()),
        known=names_to_keep_in(request.user, None),
        systems=systems,
        homes=homes_above(request.user, found, systems),
        stories=Entry.objects.stories_agreed_for_cases().filter(conversation=found),
    )
    if form.is_valid():
        stories = form.cleaned_data.get("stories", [])
        try:
            case = save_case(
                conversation=found,
                version=form.version_seen,
                stories=stories,
                by=request.user,
                **form.written,
            )
        except Stale as stale:
            form.go_on_from(stale.current)
        else:
            messages.success(request, "The draft is saved. Nobody above reads it yet.")
            return redirect(case.read_in(found))
    return form_page(
        request,
        form,
        heading="Make a case for change",
        caption=heading_for(request.user, found),
        button="Save the draft",
        back=found.get_absolute_url(),
    )


def _initial(found: Conversation, case: CaseForChange | None) -> dict[str, Any]:
    if case is None:
        home = found.feeds_into_id
        return evidence_for(found) | {"version": 0, "to": f"conversation:{home}" if home else ""}
    to = f"conversation:{case.to_conversation_id}" if case.to_conversation_id else ""
    if not to and case.to_system_id:
        to = f"system:{case.to_system_id}"
    return {part: getattr(case, part) for part in PARTS} | {
        "stories": case.stories.all(),
        "version": case.version,
        "to": to,
    }


def _case(person: Person, pk: int, case_pk: int) -> tuple[Conversation, CaseForChange]:
    """A case for change as it is read in the conversation that it comes from or went to."""
    found = read_conversation(person, pk)
    cases = CaseForChange.objects.readable_by(person).filter(
        Q(conversation=found)
        | Q(to_conversation=found, passed_at__isnull=False, taken_back_at__isnull=True)
    )
    return found, get_object_or_404(cases, pk=case_pk)


def _as_read(person: Person, found: Conversation, case: CaseForChange) -> dict[str, Any]:
    stories = case.stories.order_by("pk")
    return {
        "conversation": found,
        "heading": heading_for(person, found),
        "case": case,
        "whose": called(person, case.conversation.system),
        "stories": [story for story in stories if not story.withdrawn_at and story.in_cases],
        "withdrawn": any(story.withdrawn_at for story in stories),
        "carries_on": case.conversation_id == found.pk and carries_on(person, found.system),
        "answers": case.to_conversation_id == found.pk and carries_on(person, found.system),
    }


@require_GET
def case_for_change(request: PersonRequest, pk: int, case_pk: int) -> HttpResponse:
    found, case = _case(request.user, pk, case_pk)
    context = _as_read(request.user, found, case)
    return render(request, "learning_cycles/case_for_change.html", context)


@require_GET
def print_case(request: PersonRequest, pk: int, case_pk: int) -> HttpResponse:
    """One page of A4; only stories whose givers agreed to print are on it."""
    found, case = _case(request.user, pk, case_pk)
    context = _as_read(request.user, found, case)
    context["page_url"] = request.build_absolute_uri(case.read_in(found))
    stories = [story.words for story in context["stories"] if story.in_print]

    def shortened_to(most: int) -> dict[str, Any]:
        parts, is_shortened = printed_parts(case, stories, most)
        return context | {"parts": parts, "is_shortened": is_shortened}

    return one_page_response(
        request,
        "learning_cycles/prints/case_for_change.html",
        map(shortened_to, SHORTENED_TO),
        name=f"case-for-change-{case.pk}",
        stylesheet="css/prints.css",
    )


def _own_case(person: Person, pk: int, case_pk: int) -> tuple[Conversation, CaseForChange]:
    """A case of a conversation that ``person`` looks after."""
    found, case = _case(person, pk, case_pk)
    if case.conversation_id != found.pk or not carries_on(person, found.system):
        raise PermissionDenied
    return found, case


@require_POST
def pass_up(request: PersonRequest, pk: int, case_pk: int) -> HttpResponse:
    found, case = _own_case(request.user, pk, case_pk)
    try:
        pass_case_up(case_for_change=case, by=request.user)
    except NotToPassUp:
        messages.error(
            request, "Say what happens to people, what you ask for, and whom you pass it up to."
        )
        return redirect("learning_cycles:draft_case", found.pk)
    messages.success(request, "It is passed up. Those who look after the larger scale are told.")
    return redirect(case.read_in(found))


@require_POST
def take_back(request: PersonRequest, pk: int, case_pk: int) -> HttpResponse:
    found, case = _own_case(request.user, pk, case_pk)
    take_case_back(case_for_change=case, by=request.user)
    messages.success(request, "It is taken back. It is not read at the larger scale any more.")
    return redirect(case.read_in(found))


@require_http_methods(["GET", "POST"])
def answer(request: PersonRequest, pk: int) -> HttpResponse:
    """Answer everything that feeds a conversation; a team's own has nothing below it."""
    found = carried_on(request.user, pk)
    if found.system.scale == Scale.TEAM:
        raise Http404
    form = AnswerForm(
        request.POST or None,
        changes=SystemChange.objects.filter(cycle__system=found.system),
        known=names_to_keep_in(request.user, None),
    )
    if form.is_valid():
        answer_from_above(conversation=found, by=request.user, **form.cleaned_data)
        messages.success(
            request, "Your answer is kept. Everybody who raised it is being told, also far below."
        )
        return redirect(f"{found.get_absolute_url()}#up-and-down")
    return form_page(
        request,
        form,
        heading="Answer those below",
        caption=heading_for(request.user, found),
        button="Answer",
        back=found.get_absolute_url(),
    )
