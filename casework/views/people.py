"""Who a case is about, who walks alongside, and who may see it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from casework import actions
from casework.forms import ChangeNamesForm
from casework.models import Case, Citizen, Way
from casework.views.cases import colleague_form, visible_case
from casework.views.life import ask
from systems.models import Person
from systems.requests import PersonRequest, posted
from systems.versions import Stale


@require_http_methods(["GET", "POST"])
def names(request: PersonRequest, pk: int) -> HttpResponse:
    """Change names, address and phone."""
    case = visible_case(request, pk)
    current: Citizen | None = None
    form = ChangeNamesForm.of(case.citizen)
    if request.method == "POST":
        form = ChangeNamesForm(request.POST)
        if form.is_valid():
            try:
                actions.change_names(case=case, by=request.user, **form.cleaned_data)
            except Stale as stale:
                current = stale.current
                form.go_on_from(current)
            else:
                messages.success(request, "Names and address are changed.")
                return redirect(case)
    actions.record_look(case=case, by=request.user, way=Way.READ, what="Names and address")
    context = {"case": case, "form": form, "current": current}
    return render(request, "casework/names.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
def walk_alongside(request: PersonRequest, pk: int) -> HttpResponse:
    """Ask a colleague of the team to walk alongside."""
    case = visible_case(request, pk)
    walking = [allocation.person for allocation in case.current_allocations]
    form = colleague_form(case, walking, posted(request))
    if form.is_valid():
        person = form.cleaned_data["person"]
        actions.walk_alongside(case=case, person=person, by=request.user)
        messages.success(request, f"{person} walks alongside from today.")
        return redirect(case)
    return ask(request, case, form, heading="Who walks alongside", button="Add")


@require_POST
def take_over(request: PersonRequest, pk: int) -> HttpResponse:
    """Walk alongside in place of those who have until now."""
    case = visible_case(request, pk)
    actions.take_over(case=case, by=request.user)
    messages.success(request, f"You walk alongside {case.citizen.name} from today.")
    return redirect(case)


@require_POST
def step_back(request: PersonRequest, pk: int, person_pk: int) -> HttpResponse:
    """End somebody's walking alongside; who closes a case to themselves goes back to the list."""
    case = visible_case(request, pk)
    person = get_object_or_404(
        Person.objects.filter(
            pk__in=[allocation.person_id for allocation in case.current_allocations]
        ),
        pk=person_pk,
    )
    actions.step_back(case=case, person=person, by=request.user)
    messages.success(request, f"{person} does not walk alongside any more.")
    still_seen = Case.objects.visible_to(request.user).filter(pk=case.pk).exists()
    return redirect(case) if still_seen else redirect("casework:cases")


@require_POST
def restrict(request: PersonRequest, pk: int) -> HttpResponse:
    """Close a case to all but its workers and the coordinator, or open it to the team."""
    case = visible_case(request, pk)
    if not case.is_looked_after_by(request.user):
        raise PermissionDenied
    restricted = request.POST.get("restricted") == "yes"
    actions.set_restricted(case=case, restricted=restricted, by=request.user)
    if restricted:
        words = "Only those who walk alongside, and the coordinator, see this case now."
    else:
        words = "The whole team sees this case now."
    messages.success(request, words)
    return redirect(case)
