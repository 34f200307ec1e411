"""The one box on top, the lines that come of it, and what is carried over from before."""

from datetime import timedelta
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST

from casework.models import Case
from debriefs.actions import to_do
from debriefs.actions.countermeasures import end_countermeasure, keep_countermeasure
from debriefs.actions.notes import sort_note
from debriefs.models import Action, Countermeasure, Debrief, Note, NoteKind
from debriefs.reading import cases_open_to
from debriefs.saving import Desk
from debriefs.views import sections
from debriefs.views.debriefs import visible_debrief
from debriefs.views.writing import written
from systems.requests import PersonRequest

LONGEST_WHY = 2000
"""Characters of a reason."""
KEPT_DAYS = 14
"""After how many days what was kept is looked at again."""

SORTS = {
    NoteKind.PROGRESS.value,
    NoteKind.ISSUE.value,
    NoteKind.ACTION.value,
    NoteKind.ANSWER.value,
    "success",
}


@require_POST
def add_line(request: PersonRequest, pk: int) -> HttpResponse:
    """Keep what is in the one box; with ``into``, make of it at once what it is."""
    debrief = visible_debrief(request, pk)
    form = sections.line_form(request.POST)
    desk = Desk(debrief, request.user)
    if not written(desk, form):
        part = sections.notes_part(request, debrief, form)
        return sections.refuse(request, debrief, "lines", form, part)
    note = get_object_or_404(
        Note.objects.visible_to(request.user).filter(debrief=debrief), key=form.cleaned_data["key"]
    )
    if request.POST.get("into"):
        return _sorted(request, debrief, note)
    return sections.answer(request, debrief, "lines", sections.notes_part(request, debrief))


@require_POST
def sort(request: PersonRequest, pk: int, note_pk: int) -> HttpResponse:
    """Make of a line what it is."""
    debrief = visible_debrief(request, pk)
    notes = Note.objects.visible_to(request.user).filter(debrief=debrief)
    return _sorted(request, debrief, get_object_or_404(notes, pk=note_pk))


def _sorted(request: PersonRequest, debrief: Debrief, note: Note) -> HttpResponse:
    """One press: the line becomes what was pressed. Progress needs to know of whom it is."""
    into = request.POST.get("into", "")
    if into not in SORTS:
        raise Http404
    case = _case(request, debrief)
    if into == NoteKind.PROGRESS and case is None and note.case is None:
        context = sections.notes_part(request, debrief) | {"whose": note}
        return sections.answer(request, debrief, "lines", context, said="Choose whom it is about")
    sort_note(note=note, kind=into, case=case, by=request.user)
    part = sections.notes_part(request, debrief)
    return sections.answer(request, debrief, "lines", part, said="Sorted")


def _case(request: PersonRequest, debrief: Debrief) -> Case | None:
    asked_for = request.POST.get("case", "")
    if not asked_for.isdecimal():
        return None
    cases = cases_open_to(debrief, request.user)
    return get_object_or_404(cases, pk=int(asked_for))


@require_POST
def carry(request: PersonRequest, pk: int, action_pk: int) -> HttpResponse:
    """What becomes of something to do that comes up again: kept, done or dropped."""
    debrief = visible_debrief(request, pk)
    actions = Action.objects.visible_to(request.user).filter(team=debrief.team_id)
    action = get_object_or_404(actions.select_related("case"), pk=action_pk)
    became = request.POST.get("became", "")
    if became == "kept":
        to_do.keep_action(action=action, by=request.user)
    elif became == "done":
        to_do.finish_action(action=action, by=request.user)
    elif became == "dropped":
        to_do.drop_action(
            action=action, why=request.POST.get("why", "")[:LONGEST_WHY], by=request.user
        )
    elif became == "open":
        to_do.open_action_again(action=action, by=request.user)
    else:
        raise Http404
    if request.POST.get("from") == "actions":
        part = sections.actions_part(request, debrief)
        return sections.answer(request, debrief, "actions", part)
    return sections.answer(request, debrief, "carried", sections.carried_part(request, debrief))


@require_POST
def look_at(request: PersonRequest, pk: int, for_now_pk: int) -> HttpResponse:
    """What becomes of what is done meanwhile: kept for two weeks more, or done with."""
    debrief = visible_debrief(request, pk)
    for_now = Countermeasure.objects.in_teams_of(request.user).in_force()
    found = get_object_or_404(
        for_now.filter(issue__team=debrief.team_id).select_related("issue__case"), pk=for_now_pk
    )
    became, why = request.POST.get("became", ""), request.POST.get("why", "")[:LONGEST_WHY]
    deed: dict[str, Any] = {"countermeasure": found, "version": found.version, "by": request.user}
    if became == "kept":
        again = timezone.localdate() + timedelta(days=KEPT_DAYS)
        keep_countermeasure(**deed, review_on=again, helped=found.helped)
    elif became == "done":
        end_countermeasure(**deed, words=why, helped="yes")
    elif became == "dropped":
        end_countermeasure(**deed, words=why, helped=found.helped)
    else:
        raise Http404
    return sections.answer(request, debrief, "carried", sections.carried_part(request, debrief))
