"""Asking a colleague on an issue, and answering."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from debriefs.actions.asking import answer_colleague, ask_colleague
from debriefs.forms.asking import AnswerColleagueForm, AskForm
from debriefs.querysets.workers import workers_who_see
from debriefs.views.issues import ask, done, team_issue
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
