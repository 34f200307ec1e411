"""Points of leverage: the register of a system and those below it, and one of them."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from hls.ui.paging import keyset_page
from hls.ui.pdf import pdf_response
from hls.ui.versioned import Both
from learning_cycles.actions.leverage import change_leverage_point, name_leverage_point
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.leverage import LeverageForm
from learning_cycles.leverage import card_for, history_of_point
from learning_cycles.models import Conversation, LeveragePoint, SystemChange
from learning_cycles.permissions import carries_on, reads_whole
from learning_cycles.stack import VisibleTree
from systems.models import Person, System
from systems.requests import PersonRequest, posted
from systems.versions import Stale

ON_PAPER = 200


@require_GET
def register(request: PersonRequest, pk: int) -> HttpResponse:
    """All that was named in the system and in those below it that the reader reads."""
    system, inside = _readable(request.user, pk)
    points = LeveragePoint.objects.visible_to(request.user).filter(system__in=inside)
    context: dict[str, Any] = {"system": system, "carries_on": carries_on(request.user, system)}
    if request.GET.get("as") == "pdf":
        rows = points.for_register(request.user).order_by("-pk")[:ON_PAPER]
        context |= {
            "heading": "Points of leverage",
            "sheet": "learning_cycles/leverage/sheet.html",
            "cards": [card_for(request.user, point) for point in rows],
            "printed_at": timezone.now(),
        }
        return pdf_response(
            request,
            "learning_cycles/leverage/document.html",
            context,
            name="points-of-leverage",
            stylesheet="css/prints.css",
        )
    page = keyset_page(points.for_register(request.user), request=request, order=("-pk",))
    context |= {"page": page, "cards": [card_for(request.user, point) for point in page.rows]}
    return render(request, "learning_cycles/leverage/register.html", context)


@require_GET
def point(request: PersonRequest, pk: int, point_pk: int) -> HttpResponse:
    """One of them, with what was said of it before."""
    found = _point(request.user, pk, point_pk)
    context = {
        "system": found.system,
        "point": found,
        "card": card_for(request.user, found),
        "carries_on": carries_on(request.user, found.system),
        "history": history_of_point(found),
    }
    return render(request, "learning_cycles/leverage/point.html", context)


@require_http_methods(["GET", "POST"])
def new_point(request: PersonRequest, pk: int) -> HttpResponse:
    """Name one, also from the conversation that the address asks for: it is ticked."""
    system, _ = _readable(request.user, pk)
    if not carries_on(request.user, system):
        raise PermissionDenied
    form = _form(request, system, initial={"conversations": request.GET.getlist("conversation")})
    if form.is_valid():
        named = name_leverage_point(system=system, by=request.user, **form.said)
        messages.success(request, "It is in the register.")
        return redirect(named)
    return _form_page(request, form, system, heading="Name a rule, a role or a process")


@require_http_methods(["GET", "POST"])
def change_point(request: PersonRequest, pk: int, point_pk: int) -> HttpResponse:
    """Say it otherwise."""
    found = _point(request.user, pk, point_pk)
    if not carries_on(request.user, found.system):
        raise PermissionDenied
    form = _form(request, found.system, point=found)
    both: list[Both] = []
    if form.is_valid():
        try:
            change_leverage_point(point=found, by=request.user, **form.said)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            messages.success(request, "Saved. What was said before is kept.")
            return redirect(found)
    return _form_page(request, form, found.system, heading="Say more of it", both=both, back=found)


def _readable(person: Person, pk: int) -> tuple[System, list[System]]:
    """A system whose learning ``person`` reads, and all inside it; 404 for everybody else."""
    tree = VisibleTree.of(person)
    system = tree.get_or_404(pk)
    if not reads_whole(person, system):
        raise Http404
    return system, tree.inside(system)


def _point(person: Person, pk: int, point_pk: int) -> LeveragePoint:
    points = LeveragePoint.objects.visible_to(person).filter(system=pk)
    found: LeveragePoint = get_object_or_404(points.for_register(person), pk=point_pk)
    return found


def _form(request: PersonRequest, system: System, **kwargs: Any) -> LeverageForm:
    person = request.user
    conversations = Conversation.objects.visible_to(person).filter(system=system, merged_into=None)
    return LeverageForm(
        posted(request),
        known=names_to_keep_in(person, system),
        person=person,
        conversations=conversations.for_list(person),
        changes=SystemChange.objects.filter(cycle__system=system),
        **kwargs,
    )


def _form_page(
    request: PersonRequest,
    form: LeverageForm,
    system: System,
    *,
    heading: str,
    both: list[Both] | None = None,
    back: LeveragePoint | None = None,
) -> HttpResponse:
    context = {
        "heading": heading,
        "caption": system.name,
        "form": form,
        "both": both,
        "action": request.get_full_path(),
        "back": (back or system).get_absolute_url(),
        "button_text": "Save",
    }
    return render(request, "debriefs/form.html", context, status=422 if form.is_bound else 200)
