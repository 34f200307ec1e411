"""A team's own way of holding its debrief."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from debriefs.actions.debriefs import shape_debrief
from debriefs.forms.shape import ShapeForm
from debriefs.models import DebriefShape
from systems.models import System
from systems.requests import PersonRequest, posted
from systems.versions import Stale


@require_http_methods(["GET", "POST"])
def shape(request: PersonRequest, team_pk: int) -> HttpResponse:
    """Set the question of the moment, reword, reorder and hide prompts. Anybody on the team can."""
    team: System = get_object_or_404(System.objects.teams_of(request.user), pk=team_pk)
    found = DebriefShape.objects.filter(team=team).first()
    form = ShapeForm(posted(request), shape=found)
    if form.is_valid():
        try:
            shape_debrief(
                team=team,
                version=form.cleaned_data["version"],
                question=form.cleaned_data["question"],
                prompts=form.prompts,
                by=request.user,
            )
        except Stale as stale:
            form.go_on_from(stale.current)
        else:
            messages.success(request, "Saved. Earlier debriefs stay as they were.")
            return redirect("debriefs:debriefs")
    context = {"team": team, "form": form}
    return render(request, "debriefs/shape.html", context, status=422 if form.is_bound else 200)
