"""Asking a colleague on an issue or an entry, and answering."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from casework.actions import record_look
from casework.models import Way
from debriefs.actions.asking import answer_colleague, ask_colleague
from debriefs.forms.asking import AnswerColleagueForm, AskForm
from debriefs.models import Action, Debrief, Progress
from debriefs.querysets.workers import workers_who_see
from debriefs.views.debriefs import visible_debrief
from debriefs.views.issues import ask, done, team_issue
from hls.ui.versioned import PlainForm
from systems.requests import PersonRequest, posted


@require_http_methods(["GET", "POST"])
def ask_on_issue(request: PersonRequest, pk: int) -> HttpResponse:
    """Ask a colleague who may see the issue."""
    issue = team_issue(request, pk)
    workers = workers_who_see(team=issue.team, case=issue.case)
    form = AskForm(posted(request), colleagues=workers.exclude(pk=request.user.pk))
    if form.is_valid():
        asked = ask_colleague(on=issue, by=request.user, **form.cleaned_data)
        return done(request, issue, f"{asked.colleague} has been told that you ask.")
    text = "They are told that you ask, and where. Your words and their answer stand on the issue."
    return ask(request, issue, form, heading="Ask a colleague", button="Ask", text=text)


@require_http_methods(["GET", "POST"])
def answer_on_issue(request: PersonRequest, pk: int, asked_pk: int) -> HttpResponse:
    """Answer what I was asked on an issue."""
    issue = team_issue(request, pk)
    mine = issue.asked.filter(colleague=request.user, answered_at__isnull=True)
    asked = get_object_or_404(mine.select_related("asked_by"), pk=asked_pk)
    form = AnswerColleagueForm(posted(request))
    if form.is_valid():
        answer_colleague(asked=asked, by=request.user, **form.cleaned_data)
        return done(request, issue, f"{asked.asked_by} has been told that you answered.")
    heading = f"Answer {asked.asked_by}"
    return ask(request, issue, form, heading=heading, button="Answer", said=asked.words)


@require_http_methods(["GET", "POST"])
def ask_on_entry(request: PersonRequest, pk: int, kind: str, entry_pk: int) -> HttpResponse:
    """Ask a colleague who may see it on what was said of a case, or on something to do."""
    debrief, entry = _entry(request, pk, kind, entry_pk)
    workers = workers_who_see(team=debrief.team, case=entry.case)
    form = AskForm(posted(request), colleagues=workers.exclude(pk=request.user.pk))
    if form.is_valid():
        asked = ask_colleague(on=entry, by=request.user, **form.cleaned_data)
        messages.success(request, f"{asked.colleague} has been told that you ask.")
        return redirect(f"{debrief.get_absolute_url()}#{kind}-{entry.pk}")
    return _form(request, debrief, entry, form, heading="Ask a colleague", button="Ask")


@require_http_methods(["GET", "POST"])
def answer_on_entry(
    request: PersonRequest, pk: int, kind: str, entry_pk: int, asked_pk: int
) -> HttpResponse:
    """Answer what I was asked on an entry."""
    debrief, entry = _entry(request, pk, kind, entry_pk)
    mine = entry.asked.filter(colleague=request.user, answered_at__isnull=True)
    asked = get_object_or_404(mine.select_related("asked_by"), pk=asked_pk)
    form = AnswerColleagueForm(posted(request))
    if form.is_valid():
        answer_colleague(asked=asked, by=request.user, **form.cleaned_data)
        messages.success(request, f"{asked.asked_by} has been told that you answered.")
        return redirect(f"{debrief.get_absolute_url()}#{kind}-{entry.pk}")
    heading = f"Answer {asked.asked_by}"
    return _form(request, debrief, entry, form, heading=heading, button="Answer", said=asked.words)


ASKED_ON = {"progress": Progress.objects.visible_to, "action": Action.objects.visible_to}


def _entry(request: PersonRequest, pk: int, kind: str, entry_pk: int) -> tuple[Debrief, Any]:
    debrief = visible_debrief(request, pk)
    if kind not in ASKED_ON:
        raise Http404
    entries: Any = ASKED_ON[kind](request.user)
    found = entries.filter(debrief=debrief).select_related("case__citizen", "debrief")
    return debrief, get_object_or_404(found, pk=entry_pk)


def _form(
    request: PersonRequest,
    debrief: Debrief,
    entry: Any,
    form: PlainForm,
    *,
    heading: str,
    button: str,
    said: str = "",
) -> HttpResponse:
    if entry.case:
        record_look(case=entry.case, by=request.user, way=Way.READ, what="Debrief")
    context = {
        "heading": heading,
        "caption": entry.words,
        "said": said,
        "text": "They are told that you ask, and where. Your words stand with the entry.",
        "back": debrief.get_absolute_url(),
        "form": form,
        "button_text": button,
    }
    return render(request, "debriefs/form.html", context, status=422 if form.is_bound else 200)
