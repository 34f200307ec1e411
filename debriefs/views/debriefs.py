"""Finding, starting, reading and closing debriefs."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from casework.actions import record_looks
from casework.models import Way
from debriefs.actions.debriefs import close_debrief, start_debrief
from debriefs.finding import debriefs_found, told_in
from debriefs.forms.filters import DebriefFilter
from debriefs.models import Debrief
from debriefs.quiet import with_quiet
from debriefs.views import sections
from debriefs.watching import with_stamps
from hls.ui.paging import keyset_page
from systems.models import System
from systems.requests import PersonRequest

NEWEST_FIRST = ("-day", "-sitting", "-id")


@require_GET
def list_debriefs(request: PersonRequest) -> HttpResponse:
    """My teams' debriefs, newest first, and a button to begin today's."""
    filters = DebriefFilter(request.GET, person=request.user)
    found = debriefs_found(request.user, filters)
    page = keyset_page(found, request=request, order=NEWEST_FIRST)
    told = [told_in(debrief) for debrief in page.rows]
    shown = set().union(*(each.shown_cases for each in told))
    record_looks(cases=shown, by=request.user, way=Way.READ, what="List of debriefs")
    begun = Debrief.objects.visible_to(request.user).with_words_for(request.user).open_today()
    context = {
        "form": filters,
        "page": page,
        "told": told,
        "teams": list(with_quiet(System.objects.teams_of(request.user))),
        "begun": set(begun.values_list("team", flat=True)),
    }
    return render(request, "debriefs/debriefs.html", context, status=filters.http_status)


@require_POST
def start(request: PersonRequest) -> HttpResponse:
    """Go to today's debrief of a team; it is made if nobody has begun it."""
    team_id = request.POST.get("team", "")
    teams = System.objects.teams_of(request.user)
    team: System = get_object_or_404(teams, pk=int(team_id) if team_id.isdecimal() else 0)
    return redirect(start_debrief(team=team, by=request.user))


@require_GET
def show(request: PersonRequest, pk: int) -> HttpResponse:
    """A debrief, whole; or with ``case``, the part about one person who was chosen."""
    if request.htmx and ("case" in request.GET or "who" in request.GET):
        return sections.chosen_case(request, visible_debrief(request, pk))
    debriefs = with_stamps(pk, request.user).select_related("team", "closed_by")
    return sections.whole_page(request, get_object_or_404(debriefs))


@require_POST
def close(request: PersonRequest, pk: int) -> HttpResponse:
    """Close a debrief; anybody on the team can."""
    debrief = close_debrief(debrief=visible_debrief(request, pk), by=request.user)
    messages.success(request, "The debrief is closed. Thank you for today.")
    return redirect(debrief)


def visible_debrief(request: PersonRequest, pk: int) -> Debrief:
    """The debrief that ``request`` is about; 404 for everybody who is not on the team."""
    return get_object_or_404(
        Debrief.objects.visible_to(request.user).select_related("team", "closed_by"), pk=pk
    )
