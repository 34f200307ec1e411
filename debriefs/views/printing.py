"""Paper: the debrief and the issue log as blank forms, and the written record of a debrief."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from casework.actions import record_looks
from casework.models import Way
from debriefs.models.debrief import Face
from debriefs.record import blank_of, record_of
from debriefs.views.debriefs import visible_debrief
from hls.ui.pdf import pdf_response
from systems.models import System
from systems.requests import PersonRequest

ROWS = {
    part: range(count)
    for part, count in {
        "cases": 5,
        "issues": 3,
        "activities": 3,
        "actions": 5,
        "log": 6,
        "own": 3,
    }.items()
}
"""Empty rows of the blank forms, by what they are for: as many as fit their page."""


@require_GET
def blank_debrief(request: PersonRequest) -> HttpResponse:
    """A debrief to fill in by hand, with the prompts of one of my teams."""
    teams = list(System.objects.teams_of(request.user))
    team = _chosen(request, teams)
    context = {
        "heading": "Debrief",
        "team": team,
        "teams": teams,
        "form": blank_of(team),
        "faces": list(Face),
    }
    return _printed(request, "blank_debrief", context, name="debrief-form")


@require_GET
def blank_issues(request: PersonRequest) -> HttpResponse:
    """The issue log to fill in by hand, in the columns in which it can be brought back."""
    teams = list(System.objects.teams_of(request.user))
    context = {"heading": "What got in the way", "team": _chosen(request, teams), "teams": teams}
    return _printed(request, "blank_issues", context, name="issue-log-form")


@require_GET
def print_debrief(request: PersonRequest, pk: int) -> HttpResponse:
    """The record of a debrief, as far as whoever prints it may read it."""
    debrief = visible_debrief(request, pk)
    record = record_of(debrief, request.user)
    record_looks(cases=record.about, by=request.user, way=Way.READ, what="Debrief, to print")
    context = {
        "heading": f"Debrief, {debrief.day:%-d %B %Y}",
        "record": record,
        "debrief": debrief,
        "printed_at": timezone.now(),
        "back": debrief.get_absolute_url(),
    }
    return _printed(request, "record", context, name=f"debrief-{debrief.day}")


def _chosen(request: PersonRequest, teams: list[System]) -> System | None:
    """The team that the address asks for, else the first; nobody's where there is none."""
    asked_for = (team for team in teams if str(team.pk) == request.GET.get("team"))
    return next(asked_for, teams[0] if teams else None)


def _printed(
    request: PersonRequest, sheet: str, context: dict[str, Any], *, name: str
) -> HttpResponse:
    """A page with the sheet on it, which prints as it is; or the sheet alone as a PDF."""
    context |= {"sheet": f"debriefs/prints/{sheet}.html", "rows": ROWS}
    if request.GET.get("as") == "pdf":
        return pdf_response(
            request,
            "debriefs/prints/document.html",
            context,
            name=name,
            stylesheet="css/prints.css",
        )
    return render(request, "debriefs/prints/page.html", context)
