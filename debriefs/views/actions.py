"""Finding what people on the team took on."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from casework.actions import record_looks
from casework.models import Way
from debriefs.finding import actions_found
from debriefs.forms.filters import ActionFilter
from hls.ui.paging import keyset_page
from systems.requests import PersonRequest


@require_GET
def list_actions(request: PersonRequest) -> HttpResponse:
    """The actions of my teams, newest first; those that the filters leave."""
    filters = ActionFilter(request.GET, person=request.user)
    found = actions_found(request.user, filters).select_related("issue__case__citizen")
    page = keyset_page(found, request=request, order=("-written_at", "-id"))
    about = {action.case for action in page.rows if action.case}
    about |= {
        each.because_of.case for each in page.rows if each.because_of and each.because_of.case
    }
    record_looks(cases=about, by=request.user, way=Way.READ, what="List of actions")
    context = {"form": filters, "page": page}
    return render(request, "debriefs/actions.html", context, status=filters.http_status)
