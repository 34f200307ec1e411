"""Saving each part of a debrief by itself."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from casework.actions import record_look
from casework.models import Way
from debriefs.actions.issues import raise_issue
from debriefs.actions.progress import change_progress, say_progress
from debriefs.actions.successes import UNDO_SECONDS, add_activity, mark, undo_mark
from debriefs.actions.welfare import say_how_i_am
from debriefs.forms.debrief import ActivityForm, ChangeProgressForm, ProgressForm
from debriefs.models import Activity, Progress, Welfare
from debriefs.reading import cases_at, cases_open_to
from debriefs.views import sections
from debriefs.views.debriefs import visible_debrief
from systems.requests import PersonRequest, posted
from systems.versions import Stale


@require_POST
def add_progress(request: PersonRequest, pk: int, case_pk: int) -> HttpResponse:
    """Say of one case whether this is working."""
    debrief = visible_debrief(request, pk)
    cases = cases_open_to(debrief, request.user).select_related("citizen")
    case = get_object_or_404(cases, pk=case_pk)
    form = ProgressForm(request.POST, case=case)
    if form.is_valid():
        words = form.cleaned_data["words"]
        say_progress(debrief=debrief, case=case, words=words, by=request.user)
    spoken = cases_at(debrief, request.user, also={case.pk}).one(case)
    if not form.is_valid():
        return sections.refuse(request, debrief, "case", form, {"spoken": spoken, "form": form})
    context = {"spoken": spoken, "form": ProgressForm(case=case)}
    return sections.answer(request, debrief, "case", context, anchor=f"case-{case.pk}")


@require_http_methods(["GET", "POST"])
def change_said(request: PersonRequest, pk: int, progress_pk: int) -> HttpResponse:
    """Say it in other words. After a debrief closed, words are added and not changed."""
    debrief = visible_debrief(request, pk)
    said = Progress.objects.visible_to(request.user).filter(debrief=debrief)
    progress = get_object_or_404(
        said.filter(debrief__closed_at__isnull=True).select_related("case__citizen", "debrief"),
        pk=progress_pk,
    )
    form = ChangeProgressForm(posted(request), progress=progress)
    both = []
    if form.is_valid():
        try:
            change_progress(progress=progress, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            messages.success(request, "Changed.")
            return redirect(f"{debrief.get_absolute_url()}#case-{progress.case_id}")
    record_look(case=progress.case, by=request.user, way=Way.READ, what="Progress at a debrief")
    context = {
        "heading": f"What was said of {progress.case}",
        "back": debrief.get_absolute_url(),
        "form": form,
        "both": both,
        "button_text": "Save",
    }
    return render(request, "debriefs/form.html", context, status=422 if form.is_bound else 200)


@require_POST
def add_issue(request: PersonRequest, pk: int) -> HttpResponse:
    """Write down what got in the way."""
    debrief = visible_debrief(request, pk)
    form = sections.issue_form(request, debrief, request.POST)
    if not form.is_valid():
        part = sections.issues_part(request, debrief, form)
        return sections.refuse(request, debrief, "issues", form, part)
    raise_issue(team=debrief.team, debrief=debrief, by=request.user, **form.cleaned_data)
    part = sections.issues_part(request, debrief)
    return sections.answer(request, debrief, "issues", part)


@require_POST
def make_mark(request: PersonRequest, pk: int) -> HttpResponse:
    """One tally mark. The right to undo it is a token in the answer, and is kept nowhere else."""
    debrief = visible_debrief(request, pk)
    asked_for = request.POST.get("activity", "")
    activities = Activity.objects.filter(team=debrief.team_id)
    activity = get_object_or_404(activities, pk=int(asked_for) if asked_for.isdecimal() else 0)
    token = mark(debrief=debrief, activity=activity)
    part = sections.successes_part(request, debrief, undo_token=token)
    response = sections.answer(request, debrief, "activities", part, anchor="successes")
    response.set_cookie(
        sections.UNDO_COOKIE,
        token,
        max_age=UNDO_SECONDS,
        path=debrief.get_absolute_url(),
        secure=request.is_secure(),
        httponly=True,
        samesite="Strict",
    )
    return response


@require_POST
def undo(request: PersonRequest, pk: int) -> HttpResponse:
    """Take the last mark away again, within its minute."""
    debrief = visible_debrief(request, pk)
    undone = undo_mark(debrief=debrief, token=request.POST.get("token", ""))
    said = "Mark taken away" if undone else "The minute is over, so the mark stays"
    request.COOKIES.pop(sections.UNDO_COOKIE, None)
    part = sections.successes_part(request, debrief)
    response = sections.answer(request, debrief, "activities", part, anchor="successes", said=said)
    response.delete_cookie(sections.UNDO_COOKIE, path=debrief.get_absolute_url())
    return response


@require_POST
def new_activity(request: PersonRequest, pk: int) -> HttpResponse:
    """Add a kind of value work to the team's."""
    debrief = visible_debrief(request, pk)
    form = ActivityForm(request.POST)
    if not form.is_valid():
        part = sections.successes_part(request, debrief, form)
        return sections.refuse(request, debrief, "successes", form, part)
    add_activity(team=debrief.team, by=request.user, **form.cleaned_data)
    part = sections.successes_part(request, debrief)
    return sections.answer(request, debrief, "successes", part)


@require_POST
def say_welfare(request: PersonRequest, pk: int) -> HttpResponse:
    """Say how I am."""
    debrief = visible_debrief(request, pk)
    mine = Welfare.objects.filter(debrief=debrief).written_by(request.user).first()
    form = sections.welfare_form(request, debrief, mine, request.POST)
    if form.is_valid():
        try:
            say_how_i_am(debrief=debrief, by=request.user, **form.said)
        except Stale as stale:
            form.go_on_from(stale.current)
    if form.errors:
        part = sections.welfare_part(request, debrief, form)
        return sections.refuse(request, debrief, "welfare", form, part)
    part = sections.welfare_part(request, debrief)
    return sections.answer(request, debrief, "welfare", part)
