"""The learning stack, and the dashboard of one system."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from hls.ui.charts import learning_stack_svg
from hls.ui.paging import keyset_page
from learning_cycles import dashboard as dashboard_of
from learning_cycles.models import Conversation
from learning_cycles.permissions import carries_on, opens, reads_whole
from learning_cycles.placing import waiting_in
from learning_cycles.reading import (
    LATEST_SEEN_FIRST,
    issues_by_level,
    rollup_for_page,
    rows_for,
)
from learning_cycles.stack import VisibleTree, stack_for
from learning_cycles.upward import answered_for, offered_to
from systems.models import System
from systems.permissions import Permission, may
from systems.requests import PersonRequest


@require_GET
def stack(request: PersonRequest) -> HttpResponse:
    asked_for = request.GET.get("open", "")
    nodes = stack_for(request.user, int(asked_for) if asked_for.isdecimal() else None)
    context = {"nodes": nodes, "picture": learning_stack_svg(nodes)}
    return render(request, "learning_cycles/stack.html", context)


@require_GET
def dashboard(request: PersonRequest, pk: int) -> HttpResponse:
    """One system, for its members and those who read above; its administrators get its settings."""
    person = request.user
    tree = VisibleTree.of(person)
    system = tree.get_or_404(pk)
    if not opens(person, system):
        raise PermissionDenied
    whole = reads_whole(person, system)
    reads = whole or may(person, Permission.READ_ABOVE, system)
    context: dict[str, Any] = {
        "system": system,
        "above": [(larger, opens(person, larger)) for larger in tree.above(system)],
        "below": tree.below(system),
        "administers": may(person, Permission.ADMINISTER, system),
        "reads": reads,
        "whole": whole,
        "carries_on": carries_on(person, system),
    }
    if context["carries_on"]:
        context["waiting"] = waiting_in(person, system)
    if reads:
        context |= _conversations(request, system)
    if whole:
        context |= _learning(request, system, tree.inside(system))
    return render(request, "learning_cycles/dashboard.html", context)


def _conversations(request: PersonRequest, system: System) -> dict[str, Any]:
    conversations = Conversation.objects.visible_to(request.user).live().filter(system=system)
    page = keyset_page(
        conversations.for_list(request.user), request=request, order=LATEST_SEEN_FIRST
    )
    return {"page": page, "rows": rows_for(request.user, page.rows)}


def _learning(request: PersonRequest, system: System, inside: list[System]) -> dict[str, Any]:
    """What moves, helps, is tried and changed in the system itself."""
    person = request.user
    came = dashboard_of.came_in(person, system)
    return {
        "movement": dashboard_of.movement_in(person, system),
        "air_cover": dashboard_of.air_cover_in(person, system),
        "levels": issues_by_level(person, system),
        "stages": dashboard_of.by_stage(came.cycles),
        "came": came,
        "successes": dashboard_of.successes_in(system, inside),
        "people": dashboard_of.how_people_are_in(person, system),
        "is_missing_a_team": dashboard_of.is_missing_a_team(person, system, inside),
        "rollup": rollup_for_page(),
        "answered": answered_for(system),
        "offered": offered_to(person, system),
    }
