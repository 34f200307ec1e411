"""Finding and reading issues, and what can be done with one."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from casework.actions import record_look, record_looks
from casework.models import Way
from debriefs.actions import issues as deeds
from debriefs.finding import issues_found
from debriefs.forms.filters import IssueFilter
from debriefs.forms.issue import (
    ChangeIssueForm,
    CloseForm,
    ReopenForm,
)
from debriefs.forms.level import LevelForm
from debriefs.issue_page import closing_with
from debriefs.models import Answer, Closing, HeldRow, Issue
from debriefs.reading import cases_of_team
from hls.ui.paging import keyset_page
from hls.ui.versioned import Both, PlainForm
from systems.models import Person
from systems.permissions import Permission, systems_where
from systems.querysets import PersonQuerySet
from systems.requests import PersonRequest, posted
from systems.versions import Stale


@require_GET
def list_issues(request: PersonRequest) -> HttpResponse:
    """The issues of my teams, newest first; those that the filters leave."""
    filters = IssueFilter(request.GET, person=request.user)
    issues = Issue.objects.in_team_of(request.user)
    context = {
        **_listed(request, issues_found(request.user, filters)),
        "form": filters,
        "waiting": issues.from_paper().waiting_to_be_sent().exists(),
        "brings_logs": bool(systems_where(request.user, Permission.COORDINATE)),
        "held": HeldRow.objects.visible_to(request.user).waiting().exists(),
    }
    return render(request, "debriefs/issues.html", context, status=filters.http_status)


@require_GET
def deleted_issues(request: PersonRequest) -> HttpResponse:
    """Issues of my teams that can still be brought back."""
    issues = Issue.objects.to_bring_back(request.user).for_list()
    return render(request, "debriefs/deleted_issues.html", _listed(request, issues))


def _listed(request: PersonRequest, issues: QuerySet[Issue]) -> dict[str, Any]:
    page = keyset_page(issues, request=request)
    about = {issue.case for issue in page.rows if issue.case}
    record_looks(cases=about, by=request.user, way=Way.READ, what="List of issues")
    return {"page": page}


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    """Change the words, whom it is about, who carries it and in whose gift it is."""
    issue = team_issue(request, pk)
    form = ChangeIssueForm(
        posted(request),
        issue=issue,
        cases=cases_of_team(issue, request.user),
        colleagues=colleagues_of(issue),
    )
    both: list[Both] = []
    if form.is_valid():
        try:
            deeds.change_issue(issue=issue, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            return done(request, issue, "Changed.")
    return ask(request, issue, form, heading="Change the words", button="Save", both=both)


@require_http_methods(["GET", "POST"])
def change_level(request: PersonRequest, pk: int) -> HttpResponse:
    """Say where the answer lies; three questions help to choose."""
    issue = team_issue(request, pk)
    form = LevelForm(posted(request), issue=issue)
    both: list[Both] = []
    if "help" in request.POST:
        form = form.look_where_it_points(issue)
    elif form.is_valid():
        try:
            deeds.change_level(issue=issue, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            return done(request, issue, "Noted where the answer lies.")
    return ask(
        request,
        issue,
        form,
        heading="Where does the answer lie?",
        button="Save",
        both=both,
        template="debriefs/level.html",
    )


@require_POST
def unblock(request: PersonRequest, pk: int) -> HttpResponse:
    """Mark that the case in hand can go on."""
    issue = deeds.unblock(issue=team_issue(request, pk), by=request.user)
    return done(request, issue, "Marked as unblocked. The issue itself stays open.")


@require_http_methods(["GET", "POST"])
def close(request: PersonRequest, pk: int) -> HttpResponse:
    """Close an issue, saying what came of it."""
    issue = team_issue(request, pk)
    said = request.GET.get("answer", "")
    answers = Answer.objects.filter(pulled_in__issue=issue)
    answer = answers.filter(pk=said).first() if said.isdecimal() else None
    initial = {"words": issue.new_normal} | closing_with(answer)
    form = CloseForm(posted(request), initial=initial)
    if form.is_valid():
        deeds.close_issue(
            issue=issue,
            closing=Closing(form.cleaned_data["closing"]),
            words=form.cleaned_data["words"],
            by=request.user,
        )
        return done(request, issue, "Closed.")
    text = "That the case in hand can go on is something else: for that, mark it as unblocked."
    return ask(request, issue, form, heading="Close the issue", button="Close it", text=text)


@require_http_methods(["GET", "POST"])
def reopen(request: PersonRequest, pk: int) -> HttpResponse:
    """That did not fix it."""
    issue = team_issue(request, pk)
    form = ReopenForm(posted(request))
    if form.is_valid():
        deeds.reopen_issue(issue=issue, by=request.user, **form.cleaned_data)
        return done(request, issue, "Opened again.")
    return ask(request, issue, form, heading="That did not fix it", button="Open it again")


@require_http_methods(["GET", "POST"])
def delete(request: PersonRequest, pk: int) -> HttpResponse:
    """Take an issue away; for 30 days it can be brought back."""
    issue = team_issue(request, pk)
    if request.method == "POST":
        deeds.delete_issue(issue=issue, by=request.user)
        messages.success(request, "Deleted. For 30 days it can be brought back from this page.")
        return redirect("debriefs:deleted_issues")
    text = (
        "It goes from every page, and from wherever it was sent on to. "
        "For 30 days anybody on the team can bring it back; then it is gone."
    )
    return ask(request, issue, PlainForm(), heading="Delete the issue", button="Delete", text=text)


@require_POST
def bring_back(request: PersonRequest, pk: int) -> HttpResponse:
    """Bring back a deleted issue."""
    issue = get_object_or_404(Issue.objects.to_bring_back(request.user), pk=pk)
    return done(request, deeds.bring_back_issue(issue=issue, by=request.user), "Brought back.")


def team_issue(request: PersonRequest, pk: int) -> Issue:
    """The issue that ``request`` is about; 404 outside its team, and where its case is closed."""
    issues = Issue.objects.in_team_of(request.user).select_related(
        "team", "debrief", "case__citizen", "carrier", "raised_by", "sent_by", "unblocked_by"
    )
    return get_object_or_404(issues.select_related("closed_by"), pk=pk)


def colleagues_of(issue: Issue) -> PersonQuerySet:
    """Who can carry ``issue``: the team's workers, and whoever carries it already."""
    carrier = Person.objects.filter(pk=issue.carrier_id)
    colleagues: PersonQuerySet = Person.objects.working_in(issue.team_id) | carrier
    return colleagues


def done(request: PersonRequest, issue: Issue, words: str) -> HttpResponse:
    """Say what was done, and go back to the issue; to the list where it is out of sight now."""
    messages.success(request, words)
    still_seen = Issue.objects.in_team_of(request.user).filter(pk=issue.pk).exists()
    return redirect(issue if still_seen else reverse("debriefs:issues"))


def ask(
    request: PersonRequest,
    issue: Issue,
    form: PlainForm,
    *,
    heading: str,
    button: str,
    text: str = "",
    said: str = "",
    both: list[Both] | None = None,
    template: str = "debriefs/form.html",
) -> HttpResponse:
    """A page of one form about an issue; with status 422 where something is to be mended.

    ``said``: words that the form is about, quoted above it.
    """
    if issue.case:
        record_look(case=issue.case, by=request.user, way=Way.READ, what="Issue")
    context = {
        "heading": heading,
        "caption": issue.description,
        "text": text,
        "said": said,
        "issue": issue,
        "back": issue.get_absolute_url(),
        "form": form,
        "button_text": button,
        "both": both,
    }
    return render(request, template, context, status=422 if form.is_bound else 200)
