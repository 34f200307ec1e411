"""Jotting something down during the day; it waits in the next debrief."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from casework.actions import record_looks
from casework.models import Way
from debriefs.actions.notes import change_note, delete_note, jot, jot_mark
from debriefs.forms.jotting import KINDS, ChangeJottedForm, JotForm, jot_form
from debriefs.models import Activity, Note, NoteKind
from systems.permissions import Permission, systems_where
from systems.requests import PersonRequest, posted, turn_away
from systems.versions import Stale

WRITTEN_DOWN = "jotted"


@require_http_methods(["GET", "POST"])
def jot_down(request: PersonRequest) -> HttpResponse:
    """Write it down with one press; what waits for the next debrief is beneath."""
    if not systems_where(request.user, Permission.DO_CASEWORK):
        turn_away(request.user)
    form = jot_form(request.user, posted(request), case=request.GET.get("case"))
    if form.is_valid():
        note = _jotted(request, form)
        messages.success(request, _where(note))
        return _written_down(request, note)
    waiting = Note.objects.visible_to(request.user).written_by(request.user).waiting()
    context: dict[str, Any] = {
        "form": form,
        "kinds": KINDS,
        "waiting": list(waiting.select_related("team", "case__citizen")),
        "activities": Activity.objects.of_teams_of(request.user).select_related("team"),
    }
    about = {note.case for note in context["waiting"] if note.case}
    record_looks(cases=about, by=request.user, way=Way.READ, what="Jotted down")
    return render(request, "debriefs/jot.html", context, status=422 if form.is_bound else 200)


def _jotted(request: PersonRequest, form: JotForm) -> Note:
    """The note; a second press of the same form finds the first one's."""
    data = form.cleaned_data
    found = Note.objects.written_by(request.user).filter(key=data["key"]).first()
    if found:
        return found
    kind = request.POST.get("kind", NoteKind.LINE)
    return jot(
        team=data["team"],
        words=data["words"],
        case=data["case"],
        kind=kind if kind in dict(KINDS) else NoteKind.LINE,
        key=data["key"],
        by=request.user,
    )


def _written_down(request: PersonRequest, note: Note) -> HttpResponse:
    """Go on to where it is. The cookie tells the device which form's words it need not keep."""
    response = redirect(note.debrief or "debriefs:jot")
    response.set_cookie(WRITTEN_DOWN, str(note.key), secure=request.is_secure(), samesite="Strict")
    return response


def _where(note: Note) -> str:
    if note.debrief_id:
        return "Written down in today’s debrief."
    return "Written down. It waits in the next debrief."


@require_POST
def tally(request: PersonRequest) -> HttpResponse:
    """One tally mark ahead of time."""
    asked_for = request.POST.get("activity", "")
    activities = Activity.objects.of_teams_of(request.user)
    activity = get_object_or_404(activities, pk=int(asked_for) if asked_for.isdecimal() else 0)
    jot_mark(activity=activity)
    messages.success(request, f"One mark for “{activity}”.")
    return redirect("debriefs:jot")


@require_http_methods(["GET", "POST"])
def change_jotted(request: PersonRequest, pk: int) -> HttpResponse:
    """Say in other words what waits for the next debrief."""
    waiting = Note.objects.visible_to(request.user).waiting()
    note = get_object_or_404(waiting.select_related("case"), pk=pk)
    form = ChangeJottedForm(posted(request), initial={"words": note.words, "version": note.version})
    both = []
    if form.is_valid():
        try:
            change_note(note=note, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            messages.success(request, "Changed.")
            return redirect("debriefs:jot")
    if note.case:
        record_looks(cases=[note.case], by=request.user, way=Way.READ, what="Jotted down")
    context: dict[str, Any] = {
        "heading": "Jotted down",
        "back": reverse("debriefs:jot"),
        "form": form,
        "both": both,
        "button_text": "Save",
    }
    return render(request, "debriefs/form.html", context, status=422 if form.is_bound else 200)


@require_POST
def drop_jotted(request: PersonRequest, pk: int) -> HttpResponse:
    """Take away what waits; for 30 days it can be brought back."""
    waiting = Note.objects.visible_to(request.user).waiting()
    note = get_object_or_404(waiting.select_related("case"), pk=pk)
    delete_note(note=note, by=request.user)
    messages.success(request, "Taken away. For 30 days it can be brought back.")
    return redirect("debriefs:taken_away")
