"""Finding, starting and reading cases."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from casework.actions import record_look, record_looks, start_case
from casework.forms import ColleagueForm, NoteForm, SearchForm, StartForm, ToldForm, WhatMattersForm
from casework.models import Case, Way
from hls.ui.paging import keyset_page
from systems.models import Person, System
from systems.permissions import Permission, may, systems_where
from systems.requests import PersonRequest, posted, turn_away

NEWEST_FIRST = ("-happened_at", "-id")


@require_GET
def list_cases(request: PersonRequest) -> HttpResponse:
    """Cases I walk alongside in, then the team's; those that have ended on request."""
    search = SearchForm(request.GET)
    has_ended = "ended" in request.GET
    cases = Case.objects.visible_to(request.user).for_list().with_mine(request.user)
    cases = cases.ended() if has_ended else cases.open()
    cases = cases.named_like(search.cleaned_data["q"]) if search.is_valid() else cases.none()
    page = keyset_page(cases, request=request, order=("-is_mine", "-moved_at", "-id"))
    record_looks(cases=page.rows, by=request.user, way=Way.READ, what="List of cases")
    context = {
        "form": search,
        "has_ended": has_ended,
        "page": page,
        "coordinates": bool(systems_where(request.user, Permission.COORDINATE)),
        "teams": list(System.objects.teams_of(request.user)),
    }
    return render(request, "casework/cases.html", context, status=200 if search.is_valid() else 422)


@require_http_methods(["GET", "POST"])
def start(request: PersonRequest) -> HttpResponse:
    """Start a case: an offer of help."""
    teams = System.objects.teams_of(request.user)
    if not teams:
        turn_away(request.user)
    form = StartForm(posted(request), teams=teams)
    if form.is_valid():
        fields = {"team": teams[0], **form.cleaned_data}
        case = start_case(by=request.user, **fields)
        messages.success(request, f"You walk alongside {case.citizen.name} from today.")
        return redirect(case)
    return render(
        request, "casework/start.html", {"form": form}, status=422 if form.is_bound else 200
    )


@require_GET
def show(request: PersonRequest, pk: int) -> HttpResponse:
    """A case: who it is, what matters to them, what is to be told, and the timeline."""
    case = visible_case(request, pk)
    record_look(case=case, by=request.user, way=Way.READ, what="Case")
    walking = [allocation.person for allocation in case.current_allocations]
    context = {
        "case": case,
        "walks_alongside": request.user in walking,
        "walking": walking,
        "coordinates": may(request.user, Permission.COORDINATE, case.team_id),
        "is_looked_after_by_me": case.is_looked_after_by(request.user),
        "colleague_form": colleague_form(case, walking),
        "all_matters": case.what_matters.select_related("recorded_by"),
        "matters_form": WhatMattersForm(),
        "note_form": NoteForm(auto_id="note-%s"),
        "to_tell": [(item, ToldForm(prefix=f"told-{item.pk}")) for item in case.to_tell.open()],
        "timeline": keyset_page(
            case.timeline.select_related("by"), request=request, order=NEWEST_FIRST
        ),
    }
    return render(request, "casework/case.html", context)


@require_GET
def looks(request: PersonRequest, pk: int) -> HttpResponse:
    """Who has read and written this case: for its workers and the coordinator."""
    case = visible_case(request, pk)
    if not case.is_looked_after_by(request.user):
        raise PermissionDenied
    record_look(case=case, by=request.user, way=Way.READ, what="Who has looked")
    page = keyset_page(
        case.looks.select_related("person"), request=request, order=("-at", "-id"), size=50
    )
    return render(request, "casework/looks.html", {"case": case, "page": page})


def visible_case(request: PersonRequest, pk: int) -> Case:
    """The case that ``request`` is about, with its people; 404 where the user may not see it."""
    return get_object_or_404(Case.objects.visible_to(request.user).with_people(), pk=pk)


def colleague_form(case: Case, walking: list[Person], data: Any = None) -> ColleagueForm:
    """The form that asks a colleague of the team, who does not yet walk alongside, to do so."""
    colleagues = (
        Person.objects.get_queryset()
        .working_in(case.team_id)
        .exclude(pk__in=[person.pk for person in walking])
    )
    return ColleagueForm(data, colleagues=colleagues)
