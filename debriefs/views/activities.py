"""Kinds of value work: finding one, adding another, and what becomes of each."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from casework.actions import record_look, record_looks
from casework.models import Way
from casework.namecheck import names_known_to
from debriefs.actions.successes import (
    AlreadyThere,
    add_activity,
    change_activity,
    name_what_it_helped,
)
from debriefs.activity_history import history_of_activity
from debriefs.forms.successes import (
    ChangeActivityForm,
    HelpedForm,
    LikeForm,
    NewActivityForm,
)
from debriefs.models import Activity, Debrief, Issue
from debriefs.querysets.successes import SHORTEST
from hls.ui.versioned import Both
from systems.models import System
from systems.requests import PersonRequest, posted
from systems.versions import Stale

MOST_ISSUES = 20


@require_http_methods(["GET", "POST"])
def activity(request: PersonRequest, pk: int) -> HttpResponse:
    """One kind of work of my team: what it is called, how hard it is, and what became of it."""
    found = team_activity(request, pk)
    known = names_known_to(request.user, found.team)
    form = ChangeActivityForm(posted(request), activity=found, known=known)
    both: list[Both] = []
    if "take_out" in request.POST:
        form.take_out(request.POST["take_out"])
        form = ChangeActivityForm(activity=found, known=known, initial=form.typed())
    elif form.is_valid() and form.may_be_kept():
        try:
            change_activity(activity=found, by=request.user, **form.said)
        except AlreadyThere as there:
            form.add_error("name", f"“{there.activity}” is on your team’s list already")
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            messages.success(request, "Changed.")
            return redirect(found)
    context = {
        "activity": found,
        "form": form,
        "both": both,
        "issue": _issue_helped(request, found),
        "history": history_of_activity(found),
    }
    return render(request, "debriefs/activity.html", context, status=422 if form.is_bound else 200)


def team_activity(request: PersonRequest, pk: int) -> Activity:
    """The kind of work that ``request`` is about; 404 outside its team."""
    activities = Activity.objects.of_teams_of(request.user).select_related("team")
    return get_object_or_404(activities, pk=pk)


def _issue_helped(request: PersonRequest, activity: Activity) -> Issue | None:
    """The issue that it helped with, if it names one that is not closed to the reader."""
    issues = Issue.objects.in_team_of(request.user).select_related("case")
    issue: Issue | None = issues.filter(activities=activity).first()
    if issue and issue.case:
        record_look(case=issue.case, by=request.user, way=Way.READ, what="Issue, with what helped")
    return issue


@require_http_methods(["GET", "POST"])
def helped(request: PersonRequest, pk: int) -> HttpResponse:
    """Say which issue a kind of work helped with."""
    found = team_activity(request, pk)
    offered = Issue.objects.in_team_of(request.user).to_name(found, MOST_ISSUES)
    form = HelpedForm(posted(request), activity=found, issues=offered)
    both: list[Both] = []
    if form.is_valid():
        try:
            if form.has_changed():
                name_what_it_helped(activity=found, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            messages.success(request, "Saved.")
            return redirect(found)
    about = {issue.case for issue in offered if issue.case}
    record_looks(cases=about, by=request.user, way=Way.READ, what="Issues, to name what helped")
    context = {
        "heading": "What did it help with?",
        "caption": found.name,
        "text": "What got in the way and is still open, the newest first.",
        "back": found.get_absolute_url(),
        "form": form,
        "both": both,
        "button_text": "Save",
    }
    return render(request, "debriefs/form.html", context, status=422 if form.is_bound else 200)


@require_GET
def like(request: PersonRequest) -> HttpResponse:
    """What my team has written down already that is like what is typed, and a way to add it."""
    team, debrief = _team_and_debrief(request, request.GET)
    looked_for = LikeForm(request.GET)
    known = names_known_to(request.user, team)
    form = NewActivityForm(initial={"name": looked_for.text}, known=known)
    return _offer(request, team, debrief, looked_for, form)


@require_POST
def add(request: PersonRequest) -> HttpResponse:
    """Write down another kind of work of my team."""
    team, debrief = _team_and_debrief(request, request.POST)
    known = names_known_to(request.user, team)
    form = NewActivityForm(request.POST, known=known)
    looked_for = LikeForm({"q": form.typed_name})
    if "take_out" in request.POST:
        form.take_out(request.POST["take_out"])
        form = NewActivityForm(initial=form.typed(), known=known)
    elif form.is_valid() and form.may_be_kept():
        added = add_activity(team=team, by=request.user, **form.said)
        if request.htmx:
            context = {"added": added, "debrief": debrief}
            return render(request, "debriefs/successes/added.html", context)
        messages.success(request, f"“{added}” is on your team’s list.")
        return redirect(f"{debrief.get_absolute_url()}#successes" if debrief else added)
    return _offer(request, team, debrief, looked_for, form)


def _team_and_debrief(request: PersonRequest, asked: QueryDict) -> tuple[System, Debrief | None]:
    """The team that is written for, and its debrief if it is done there; 404 for another's.

    ``asked``: the address, or what was posted. With neither it is the first of my teams.
    """
    if debrief_id := asked.get("debrief"):
        debriefs = Debrief.objects.visible_to(request.user).select_related("team")
        debrief: Debrief = get_object_or_404(debriefs, pk=_number(debrief_id))
        return debrief.team, debrief
    teams = System.objects.teams_of(request.user).order_by("name", "pk")
    if team_id := asked.get("team"):
        return get_object_or_404(teams, pk=_number(team_id)), None
    if (team := teams.first()) is None:
        raise Http404
    return team, None


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _offer(
    request: PersonRequest,
    team: System,
    debrief: Debrief | None,
    looked_for: LikeForm,
    form: NewActivityForm,
) -> HttpResponse:
    """What is there already, and ``form`` to add what is not; by itself for htmx."""
    activities = Activity.objects.of_teams_of(request.user).filter(team=team)
    typed = looked_for.text
    context = {
        "team": team,
        "debrief": debrief,
        "like_form": looked_for,
        "typed": typed,
        "alike": activities.like(typed) if len(typed) >= SHORTEST else [],
        "form": form,
        "add_it": f"Add “{typed}” to the list",
    }
    status = 422 if form.errors or looked_for.errors else 200
    if request.htmx:
        form.focus_on_error()
        return render(request, "debriefs/successes/like.html", context, status=status)
    return render(request, "debriefs/like.html", context, status=status)
