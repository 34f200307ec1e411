"""Notes on which skills belong in a team, and which should be central and pulled in."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from debriefs.actions.skills import change_skill_note, write_skill_note
from debriefs.forms.skills import SkillNoteForm
from debriefs.models import Activity, SkillNote
from debriefs.querysets import ActivityQuerySet
from debriefs.views.successes import chosen_system, systems_to_look_at
from hls.ui.versioned import Both
from systems.models import Scale, System
from systems.requests import PersonRequest, posted, turn_away
from systems.versions import Stale


@require_http_methods(["GET", "POST"])
def write(request: PersonRequest) -> HttpResponse:
    """Write a note of one of my teams, or of an organisation where I read what teams send on."""
    systems = systems_to_look_at(request)
    if not systems:
        turn_away(request.user)
    system = chosen_system(request, systems)
    form = SkillNoteForm(posted(request), activities=_activities(request, system))
    if form.is_valid():
        del form.cleaned_data["version"]
        write_skill_note(system=system, by=request.user, **form.cleaned_data)
        return _written(request, system)
    return _ask(request, system, form)


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    """Say it otherwise."""
    notes = SkillNote.objects.visible_to(request.user).select_related("system", "activity")
    note: SkillNote = get_object_or_404(notes, pk=pk)
    form = SkillNoteForm(posted(request), note=note, activities=_activities(request, note.system))
    both: list[Both] = []
    if form.is_valid():
        try:
            change_skill_note(note=note, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            return _written(request, note.system)
    return _ask(request, note.system, form, both)


def _activities(request: PersonRequest, system: System) -> ActivityQuerySet | None:
    """What a note of ``system`` can be about; nothing above a team."""
    if system.scale != Scale.TEAM:
        return None
    return Activity.objects.of_teams_of(request.user).filter(team=system)


def _written(request: PersonRequest, system: System) -> HttpResponse:
    messages.success(request, "Saved.")
    return redirect(_place_of_notes(system))


def _ask(
    request: PersonRequest, system: System, form: SkillNoteForm, both: list[Both] | None = None
) -> HttpResponse:
    context = {
        "heading": "Where a skill belongs",
        "caption": system.name,
        "back": _place_of_notes(system),
        "action": request.get_full_path(),
        "form": form,
        "both": both,
        "button_text": "Save",
    }
    return render(request, "debriefs/form.html", context, status=422 if form.is_bound else 200)


def _place_of_notes(system: System) -> str:
    return f"{reverse('debriefs:successes')}?system={system.pk}#skills"
