"""Putting away the question whether the debrief works for a team."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from debriefs.quiet import put_quiet_away
from systems.models import System
from systems.requests import PersonRequest


@require_POST
def put_away(request: PersonRequest, team_pk: int) -> HttpResponse:
    """Anybody on the team can."""
    team: System = get_object_or_404(System.objects.teams_of(request.user), pk=team_pk)
    put_quiet_away(team=team, by=request.user)
    return redirect("home")
