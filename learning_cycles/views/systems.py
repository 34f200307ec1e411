"""The learning stack, and the dashboard of one system."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from hls.ui.charts import learning_stack_svg
from hls.ui.paging import keyset_page
from learning_cycles.models import (
    Conversation,
    LearningCycle,
    SenseMakingSession,
    Stage,
    SystemChange,
)
from learning_cycles.permissions import carries_on, opens, reads_whole
from learning_cycles.reading import issues_by_level, rollup_for_page, rows_for
from learning_cycles.stack import stack_for
from learning_cycles.views.conversations import LATEST_SEEN_FIRST
from systems.models import System
from systems.permissions import Permission, may
from systems.requests import PersonRequest

NEWEST = 10


@require_GET
def stack(request: PersonRequest) -> HttpResponse:
    nodes = stack_for(request.user)
    context = {"nodes": nodes, "picture": learning_stack_svg(nodes)}
    return render(request, "learning_cycles/stack.html", context)


@require_GET
def dashboard(request: PersonRequest, pk: int) -> HttpResponse:
    """One system, for its members and those who read above; its administrators get its settings."""
    person = request.user
    system: System = get_object_or_404(System.objects.visible_to(person), pk=pk)
    if not opens(person, system):
        raise PermissionDenied
    whole = reads_whole(person, system)
    reads = whole or may(person, Permission.READ_ABOVE, system)
    visible = System.objects.visible_to(person)
    context: dict[str, Any] = {
        "system": system,
        "above": [(larger, opens(person, larger)) for larger in reversed(visible.above(system))],
        "below": visible.filter(parent=system).order_by("name"),
        "administers": may(person, Permission.ADMINISTER, system),
        "reads": reads,
        "whole": whole,
        "carries_on": carries_on(person, system),
    }
    if reads:
        context |= _conversations(request, system)
    if whole:
        context |= _learning(request, system)
    return render(request, "learning_cycles/dashboard.html", context)


def _conversations(request: PersonRequest, system: System) -> dict[str, Any]:
    conversations = Conversation.objects.visible_to(request.user).live().filter(system=system)
    page = keyset_page(
        conversations.for_list(request.user), request=request, order=LATEST_SEEN_FIRST
    )
    return {"page": page, "rows": rows_for(request.user, page.rows)}


def _learning(request: PersonRequest, system: System) -> dict[str, Any]:
    """What is counted, tried and changed in the system itself."""
    cycles = list(LearningCycle.objects.visible_to(request.user).live().filter(system=system))
    sessions = SenseMakingSession.objects.visible_to(request.user).filter(system=system)
    return {
        "levels": issues_by_level(request.user, system),
        "stages": [
            (stage.label, [cycle for cycle in cycles if cycle.stage == stage])
            for stage in Stage
            if any(cycle.stage == stage for cycle in cycles)
        ],
        "sessions": sessions[:NEWEST],
        "changes": SystemChange.objects.filter(cycle__system=system).select_related("cycle")[
            :NEWEST
        ],
        "rollup": rollup_for_page(),
    }
