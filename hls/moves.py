"""Moving a system: what moves with it is shown first."""

from dataclasses import dataclass
from typing import Self

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from casework.models import Case
from debriefs.models import Issue
from learning_cycles.models import Conversation
from systems.actions.tree import CannotNest, MovedMeanwhile, NameTaken, move_system
from systems.forms import DestinationForm
from systems.masking import Shown, shown
from systems.models import Person, Role, System
from systems.permissions import Permission
from systems.querysets import SystemQuerySet
from systems.requests import PersonRequest, posted
from systems.views.tree import NAME_TAKEN, administered


@dataclass(frozen=True)
class WhatMoves:
    """What goes along when a system moves: numbers only, as an administrator may have them.

    Restricted cases and what was raised in them are in no number.
    """

    below: list[System]
    people: int
    cases: Shown
    issues: Shown
    conversations: int
    parted: int
    leaves: list[System]
    enters: list[System]

    @classmethod
    def of(cls, system: System, to: System) -> Self:
        """Count what moves if ``system`` goes into ``to``."""
        inside = System.objects.inside(system)
        above = System.objects.above(system)
        new_above = [to, *System.objects.above(to)]
        leaves = [each for each in above if each not in new_above]
        cases = Case.objects.open().filter(team__in=inside, restricted=False)
        issues = Issue.objects.kept().filter(team__in=inside).exclude(case__restricted=True)
        conversations = Conversation.objects.live().filter(system__in=inside)
        behind = issues.exclude(case=None).values("case__citizen").distinct().count()
        return cls(
            below=inside[1:],
            people=Role.objects.on().filter(system__in=inside).values("person").distinct().count(),
            cases=shown(cases.count(), people=cases.values("citizen").distinct().count()),
            issues=shown(issues.count(), people=behind),
            conversations=conversations.count(),
            parted=conversations.filter(feeds_into__system__in=leaves).count(),
            leaves=leaves,
            enters=[each for each in new_above if each not in above],
        )


@require_http_methods(["GET", "POST"])
def move(request: PersonRequest, pk: int) -> HttpResponse:
    """Choose where a system goes, see what moves, and move it."""
    system = administered(request.user, pk)
    form = DestinationForm(
        posted(request) or (request.GET if "to" in request.GET else None),
        destinations=destinations(system, request.user),
    )
    if not form.is_valid():
        context = {"form": form, "system": system}
        status = 422 if form.is_bound else 200
        return render(request, "hls/move_choose.html", context, status=status)
    to: System = form.cleaned_data["to"]
    if request.method == "POST":
        shown_in = request.POST.get("shown_in", "")
        problem = _move(system, to, int(shown_in) if shown_in.isdecimal() else None, request.user)
        if not problem:
            messages.success(request, f"{system} is in {to} now.")
            return redirect(system)
        form.add_error("to", problem)
        system.refresh_from_db()
    context = {"form": form, "system": system, "to": to, "moves": WhatMoves.of(system, to)}
    return render(request, "hls/move.html", context, status=422 if form.errors else 200)


def destinations(system: System, by: Person) -> SystemQuerySet:
    """Where ``by`` may move ``system``: what ``by`` administers and what can hold it."""
    administered_too = System.objects.where(by, Permission.ADMINISTER)
    return administered_too.able_to_hold(system).exclude(pk=system.parent_id)


def _move(system: System, to: System, shown_in: int | None, by: Person) -> str:
    """Move it; returns what was in the way, in plain words, or nothing."""
    try:
        move_system(system=system, to=to, shown_in=shown_in, by=by)
    except MovedMeanwhile:
        return "Somebody has moved it meanwhile. Look again at what moves"
    except NameTaken:
        return NAME_TAKEN
    except CannotNest:
        return "It cannot be inside itself or inside a smaller system. Choose another one"
    return ""
