"""Sense-making sessions: the list, convening one, and what people do in it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hls.ui.paging import keyset_page
from learning_cycles.actions.sessions import (
    bring_evidence,
    close_session,
    convene_session,
    decide,
    speak,
)
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.sessions import (
    ClosingForm,
    DecisionForm,
    EvidenceForm,
    SessionForm,
    VoiceForm,
)
from learning_cycles.models import Conversation, Counted, SenseMakingSession, VoiceKind
from learning_cycles.permissions import carries_on
from learning_cycles.reading import heading_for, line_for, lines_in
from learning_cycles.views.pages import form_page
from systems.models import Person
from systems.requests import PersonRequest

MOST_EVIDENCE = 100


@require_GET
def session_list(request: PersonRequest) -> HttpResponse:
    sessions = SenseMakingSession.objects.visible_to(request.user).select_related("system")
    page = keyset_page(sessions, request=request, order=("-held_on", "-id"))
    return render(request, "learning_cycles/sessions.html", {"page": page})


@require_http_methods(["GET", "POST"])
def new_session(request: PersonRequest) -> HttpResponse:
    person = request.user
    asked = request.GET.get("conversation", "")
    conversation = get_object_or_404(
        Conversation.objects.visible_to(person).live().headed_for(person).select_related("system"),
        pk=asked if asked.isdecimal() else None,
    )
    if not carries_on(person, conversation.system):
        raise PermissionDenied
    form = SessionForm(
        request.POST or None,
        lines=lines_in(person, conversation, MOST_EVIDENCE),
        initial={"question": conversation.question},
    )
    if form.is_valid():
        session = convene_session(
            system=conversation.system,
            conversation=conversation,
            by=person,
            **form.cleaned_data,
        )
        messages.success(request, "The session is ready. Share its address with those who come.")
        return redirect(session)
    return form_page(
        request,
        form,
        heading="Hold a sense-making session",
        caption=heading_for(person, conversation),
        button="Prepare the session",
        back=conversation.get_absolute_url(),
    )


@require_GET
def session(request: PersonRequest, pk: int) -> HttpResponse:
    return _session_page(request, _visible(request.user, pk))


@require_POST
def say(request: PersonRequest, pk: int, kind: VoiceKind) -> HttpResponse:
    found = _open(_visible(request.user, pk))
    known = names_to_keep_in(request.user, found.system)
    form = VoiceForm(request.POST, kind=kind, known=known)
    if not form.is_valid():
        return _session_page(request, found, form)
    speak(session=found, kind=kind, by=request.user, **form.cleaned_data)
    messages.success(request, "What you said is kept.")
    return redirect(f"{found.get_absolute_url()}#{kind}")


@require_http_methods(["GET", "POST"])
def evidence(request: PersonRequest, pk: int) -> HttpResponse:
    found = _open(_held(request.user, pk))
    there = set(found.evidence.values_list("issue", flat=True))
    lines = lines_in(request.user, found.conversation, MOST_EVIDENCE) if found.conversation else []
    form = EvidenceForm(
        request.POST or None, lines=[line for line in lines if line.issue.pk not in there]
    )
    if form.is_valid():
        picked = form.cleaned_data.get("evidence", [])
        bring_evidence(session=found, evidence=picked, by=request.user)
        messages.success(request, "It is on the table.")
        return redirect(found)
    return form_page(
        request,
        form,
        heading="Bring more to look at",
        caption=found.question,
        button="Put it on the table",
        back=found.get_absolute_url(),
    )


@require_POST
def add_decision(request: PersonRequest, pk: int) -> HttpResponse:
    found = _open(_held(request.user, pk))
    form = DecisionForm(request.POST, system=found.system)
    if not form.is_valid():
        return _session_page(request, found, form)
    decide(
        session=found,
        words=form.cleaned_data["decision"],
        owner=form.cleaned_data["owner"],
        by=request.user,
    )
    messages.success(request, "The decision is kept.")
    return redirect(f"{found.get_absolute_url()}#decisions")


@require_http_methods(["GET", "POST"])
def close(request: PersonRequest, pk: int) -> HttpResponse:
    found = _open(_held(request.user, pk))
    form = ClosingForm(request.POST or None)
    if form.is_valid():
        close_session(session=found, by=request.user, **form.cleaned_data)
        messages.success(request, "The session is closed. What was said stays to be read.")
        return redirect(found)
    return form_page(
        request,
        form,
        heading="Close the session",
        caption=found.question,
        button="Close the session",
        back=found.get_absolute_url(),
        template="learning_cycles/close_session.html",
    )


def _visible(person: Person, pk: int) -> SenseMakingSession:
    sessions = SenseMakingSession.objects.visible_to(person)
    return get_object_or_404(sessions.select_related("system", "conversation__system"), pk=pk)


def _held(person: Person, pk: int) -> SenseMakingSession:
    """A session that ``person`` runs; 403 where they may only take part."""
    found = _visible(person, pk)
    if not carries_on(person, found.system):
        raise PermissionDenied
    return found


def _open(found: SenseMakingSession) -> SenseMakingSession:
    """Nothing is added to a session that is closed: 403."""
    if found.closed_at:
        raise PermissionDenied
    return found


def _session_page(
    request: PersonRequest, found: SenseMakingSession, tried: BaseForm | None = None
) -> HttpResponse:
    """The session, with ``tried`` in place of the form that it is if it was not valid."""
    person = request.user
    voices = list(found.voices.select_related("said_by"))
    rounds = []
    for kind in VoiceKind:
        mine = isinstance(tried, VoiceForm) and tried.kind == kind
        form = tried if mine else VoiceForm(kind=kind)
        rounds.append((kind, [voice for voice in voices if voice.kind == kind], form))
    rows = (
        Counted.objects.readable_by(person)
        .filter(system=found.system, issue__in=found.evidence.values("issue"))
        .for_reading(person)
    )
    holds = carries_on(person, found.system)
    decision_form = None
    if holds and not found.closed_at:
        decision_form = (
            tried if isinstance(tried, DecisionForm) else DecisionForm(system=found.system)
        )
    context: dict[str, Any] = {
        "session": found,
        "rounds": rounds,
        "lines": [line_for(row) for row in rows],
        "decisions": found.decisions.select_related("owner", "cycle"),
        "decision_form": decision_form,
        "holds": holds,
        "forms": [tried] if tried else [],
    }
    status = 422 if tried else 200
    return render(request, "learning_cycles/session.html", context, status=status)
