"""What went well: the matrix of a team or an organisation."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from debriefs.forms.successes import LikeForm, ShowForm
from debriefs.matrix import draw
from debriefs.models import Belonging, SkillNote
from debriefs.value_work import in_a_sentence, work_in_organisation, work_of_team
from systems.models import Scale, System
from systems.permissions import Permission
from systems.requests import PersonRequest


@require_GET
def show(request: PersonRequest) -> HttpResponse:
    """The matrix of one of my teams, or of an organisation where I read what teams send on."""
    systems = systems_to_look_at(request)
    if not systems:
        return render(request, "debriefs/successes.html")
    system = chosen_system(request, systems)
    form = ShowForm(request.GET, systems=systems, chosen=system)
    period = form.chosen_period(timezone.localdate())
    of_team = system.scale == Scale.TEAM
    if not of_team:
        period = period.in_whole_months()
    work = work_of_team(system, period) if of_team else work_in_organisation(system, period)
    notes = list(SkillNote.objects.visible_to(request.user).of(system))
    context = {
        "form": form,
        "system": system,
        "of_team": of_team,
        "period": period,
        "work": work,
        "matrix": draw(work, lowest="" if of_team else "few"),
        "sentence": in_a_sentence(work, period),
        "like_form": LikeForm(),
        "notes": [
            (belonging.label, [note for note in notes if note.belongs == belonging])
            for belonging in Belonging
        ],
        "has_notes": bool(notes),
    }
    return render(request, "debriefs/successes.html", context, status=422 if form.errors else 200)


def systems_to_look_at(request: PersonRequest) -> list[System]:
    """My teams, then the organisations where I read what teams send on."""
    above = System.objects.where(request.user, Permission.READ_ABOVE)
    return [
        *System.objects.teams_of(request.user).order_by("name", "pk"),
        *above.filter(scale=Scale.ORGANISATION).order_by("name", "pk"),
    ]


def chosen_system(request: PersonRequest, systems: list[System]) -> System:
    """The one of ``systems`` that the address names, the first where it names none; else 404."""
    asked_for = request.GET.get("system", "")
    found = [system for system in systems if asked_for in ("", str(system.pk))]
    if not found:
        raise Http404
    return found[0]
