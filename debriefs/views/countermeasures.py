"""What is done meanwhile about an issue: added, changed, looked at again."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from debriefs.actions.countermeasures import (
    change_countermeasure,
    end_countermeasure,
    keep_countermeasure,
)
from debriefs.actions.issues import add_countermeasure
from debriefs.forms.countermeasures import (
    ChangeCountermeasureForm,
    CountermeasureForm,
    LookAgainForm,
    Outcome,
)
from debriefs.models import DOING_FOR_NOW, Countermeasure, Issue
from debriefs.views.issues import ask, done, team_issue
from hls.ui.versioned import Both
from systems.models import Person
from systems.requests import PersonRequest, posted
from systems.versions import Stale


@require_http_methods(["GET", "POST"])
def add(request: PersonRequest, pk: int) -> HttpResponse:
    """Write down what is done meanwhile."""
    issue = team_issue(request, pk)
    form = CountermeasureForm(posted(request))
    if form.is_valid():
        add_countermeasure(issue=issue, by=request.user, **form.cleaned_data)
        return done(request, issue, "Added.")
    return ask(request, issue, form, heading=DOING_FOR_NOW, button="Add")


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int, for_now_pk: int) -> HttpResponse:
    """Say what is done meanwhile in other words."""
    issue, countermeasure = _of_issue(request, pk, for_now_pk)
    form = ChangeCountermeasureForm(posted(request), countermeasure=countermeasure)
    both: list[Both] = []
    if form.is_valid():
        try:
            change_countermeasure(
                countermeasure=countermeasure, by=request.user, **form.cleaned_data
            )
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            return done(request, issue, "Changed.")
    heading = f"{DOING_FOR_NOW}, in other words"
    return ask(request, issue, form, heading=heading, button="Save", both=both)


@require_http_methods(["GET", "POST"])
def look_again(request: PersonRequest, pk: int, for_now_pk: int) -> HttpResponse:
    """Say whether it helped, and keep or end it."""
    issue, countermeasure = _of_issue(request, pk, for_now_pk)
    form = LookAgainForm(posted(request), countermeasure=countermeasure)
    both: list[Both] = []
    if form.is_valid():
        try:
            _settle(countermeasure, form.cleaned_data, request.user)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            kept = form.cleaned_data["outcome"] == Outcome.KEEP
            return done(request, issue, "Kept." if kept else "Ended.")
    return ask(
        request,
        issue,
        form,
        heading="Look at it again",
        button="Save",
        said=countermeasure.words,
        both=both,
    )


def _settle(countermeasure: Countermeasure, said: dict[str, Any], by: Person) -> None:
    common = {
        "countermeasure": countermeasure,
        "version": said["version"],
        "helped": said["helped"],
        "by": by,
    }
    if said["outcome"] == Outcome.KEEP:
        keep_countermeasure(review_on=said["review_on"], **common)
    else:
        end_countermeasure(words=said["ended_words"], **common)


def _of_issue(request: PersonRequest, pk: int, for_now_pk: int) -> tuple[Issue, Countermeasure]:
    """An issue of the reader's team, and one of the things done meanwhile about it."""
    issue = team_issue(request, pk)
    found: Countermeasure = get_object_or_404(issue.countermeasures, pk=for_now_pk)
    return issue, found
