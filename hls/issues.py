"""The page of an issue, which joins what its team knows with the conversation that it is in."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from casework.actions import record_look
from casework.models import Way
from debriefs.issue_page import issue_page
from debriefs.views.issues import team_issue
from learning_cycles.placed import home_of
from purchases.models import Learning
from systems.requests import PersonRequest


@require_GET
def issue(request: PersonRequest, pk: int) -> HttpResponse:
    """An issue, whole, with its history."""
    found = team_issue(request, pk)
    if found.case:
        record_look(case=found.case, by=request.user, way=Way.READ, what="Issue")
    learnt = Learning.objects.readable_by(request.user).that_became(f"issue:{found.pk}")
    context = issue_page(found, request.user) | {
        "home": home_of(found, request.user),
        "learnt_from": learnt.values_list("purchase", flat=True).first(),
    }
    return render(request, "hls/issue.html", context)
