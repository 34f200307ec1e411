"""Have we met this before? And: this is the same thing."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from casework.actions import record_looks
from casework.models import Way
from debriefs.forms.base import Words
from debriefs.models import Issue
from hls.ui.versioned import PlainForm
from learning_cycles.actions.same import DoesNotFit, say_not_same, say_same
from learning_cycles.similar import beside, similar_to
from systems.models import Person
from systems.permissions import Permission, systems_where
from systems.requests import PersonRequest

CANNOT_JOIN = (
    "The two cannot be talked about together: they are of different teams, "
    "or the conversation is closed."
)


class SimilarForm(PlainForm):
    """The words to compare. With none there is nothing to find, and nothing wrong."""

    words = Words(label="What got in the way?", required=False)


@require_http_methods(["GET", "POST"])
def similar(request: PersonRequest, pk: int | None = None) -> HttpResponse:
    """Issues like the words that were sent, or like the issue as it is saved.

    Words are posted, never part of an address. ``in`` names the field that they are in, so that
    any form can ask about what is typed in it; ``key`` is the page's own name for what it saves.
    """
    issue = _team_issues(request, pk)[0] if pk else _saved_already(request)
    words = request.POST.get(request.POST.get("in", "words"), issue.description if issue else "")
    form = SimilarForm({"words": words})
    found = similar_to(request.user, form.cleaned_data["words"], issue) if form.is_valid() else []
    about = {each.issue.case for each in found if each.issue.case}
    if issue and issue.case and not request.htmx:
        about.add(issue.case)
    record_looks(cases=about, by=request.user, way=Way.READ, what="Similar issues")
    context: dict[str, Any] = {
        "issue": issue,
        "found": found,
        "asked": bool(words.strip()),
        "several_teams": _has_several_teams(request.user),
    }
    if request.htmx:
        return render(request, "learning_cycles/similar/found.html", context)
    context["form"] = form
    status = 200 if form.is_valid() else 422
    return render(request, "learning_cycles/similar.html", context, status=status)


@require_POST
def same(request: PersonRequest, pk: int, other_pk: int) -> HttpResponse:
    """Put the issue into the same conversation as another."""
    issue, other = _team_issues(request, pk, other_pk)
    try:
        say_same(issue=issue, other=other, by=request.user)
    except DoesNotFit:
        return _answer(request, issue, other, CANNOT_JOIN)
    return _answer(request, issue, other, "The two are talked about together.")


@require_POST
def not_same(request: PersonRequest, pk: int, other_pk: int) -> HttpResponse:
    """Take the two apart again."""
    issue, other = _team_issues(request, pk, other_pk)
    say_not_same(issue=issue, other=other, by=request.user)
    return _answer(request, issue, other, "The two are apart again.")


def _answer(request: PersonRequest, issue: Issue, other: Issue, said: str) -> HttpResponse:
    if not request.htmx:
        messages.success(request, said)
        return redirect("learning_cycles:similar_to", issue.pk)
    (each,) = beside(issue, [other])
    context = {"issue": issue, "each": each, "said": said}
    return render(request, "learning_cycles/similar/together.html", context)


def _saved_already(request: PersonRequest) -> Issue | None:
    """The issue that a page has saved by its own key; nothing where it has saved none yet."""
    try:
        key = UUID(request.POST.get("key", ""))
    except ValueError:
        return None
    issues = Issue.objects.in_team_of(request.user).select_related("team", "case")
    return issues.filter(key=key).first()


def _team_issues(request: PersonRequest, *pks: int) -> list[Issue]:
    """The issues of ``pks`` in their order; 404 where one is not there for the reader."""
    issues = Issue.objects.in_team_of(request.user).select_related("team", "case", "raised_by")
    found = issues.in_bulk(pks)
    if len(found) < len(pks):
        raise Http404
    return [found[pk] for pk in pks]


def _has_several_teams(person: Person) -> bool:
    return len(systems_where(person, Permission.DO_CASEWORK)) > 1
