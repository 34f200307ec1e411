"""One entry of a debrief: saying it in other words, taking it away, bringing it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from casework.actions import record_looks
from casework.models import Way
from debriefs.actions import notes, progress, to_do
from debriefs.forms.debrief import ActionForm, ProgressForm
from debriefs.forms.slips import SlipForm, WordsSlip
from debriefs.models import Action, Debrief, Note, Progress
from debriefs.saving import Clash, Desk, Kind, Missing
from debriefs.views.debriefs import visible_debrief
from debriefs.watching import for_page
from systems.models import Person
from systems.requests import PersonRequest, posted


@dataclass(frozen=True)
class Deeds:
    """What can be read, taken away and brought back of one kind of entry."""

    seen: Callable[[Person], Any]
    lately_deleted: Callable[[Person], Any]
    take_away: Callable[..., Any]
    bring_back: Callable[..., Any]


DEEDS: dict[str, Deeds] = {
    "progress": Deeds(
        lambda person: Progress.objects.visible_to(person).select_related("case__citizen"),
        lambda person: Progress.objects.to_bring_back(person).select_related("case__citizen"),
        lambda entry, by: progress.delete_progress(progress=entry, by=by),
        lambda entry, by: progress.bring_back_progress(progress=entry, by=by),
    ),
    "note": Deeds(
        lambda person: Note.objects.visible_to(person).select_related("case__citizen"),
        lambda person: Note.objects.to_bring_back(person).select_related("case__citizen"),
        lambda entry, by: notes.delete_note(note=entry, by=by),
        lambda entry, by: notes.bring_back_note(note=entry, by=by),
    ),
    "action": Deeds(
        lambda person: Action.objects.visible_to(person).select_related("case__citizen"),
        lambda person: Action.objects.to_bring_back(person).select_related("case__citizen"),
        lambda entry, by: to_do.delete_action(action=entry, by=by),
        lambda entry, by: to_do.bring_back_action(action=entry, by=by),
    ),
}


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int, kind: str, entry_pk: int) -> HttpResponse:
    """Say it in other words; with htmx in its place. Once the debrief ended, it stands beside."""
    debrief = visible_debrief(request, pk)
    entry = get_object_or_404(_deeds(kind).seen(request.user).filter(debrief=debrief), pk=entry_pk)
    form = _form(debrief, entry, posted(request))
    if request.method == "POST" and _changed(request, debrief, entry, form):
        if request.htmx:
            return _as_it_stands(request, debrief, kind, pk=entry.pk)
        messages.success(request, "Saved")
        return redirect(f"{debrief.get_absolute_url()}#{kind}-{entry.pk}")
    if entry.case:
        record_looks(cases=[entry.case], by=request.user, way=Way.READ, what="Debrief")
    context = {"debrief": debrief, "entry": entry, "kind": kind, "form": form}
    template = "debriefs/entries/slip.html" if request.htmx else "debriefs/entries/change.html"
    return render(request, template, context, status=422 if form.is_bound else 200)


def _as_it_stands(request: PersonRequest, debrief: Debrief, kind: str, *, pk: int) -> HttpResponse:
    """The entry as the page shows it, and what was said beside it if anything was."""
    entries = for_page(kind, _deeds(kind).seen(request.user).filter(debrief=debrief))
    context = {"debrief": debrief, "entry": entries.get(pk=pk)}
    return render(request, f"debriefs/entries/{kind}.html", context)


def _changed(request: PersonRequest, debrief: Debrief, entry: Any, form: SlipForm) -> bool:
    if not form.is_valid():
        return False
    try:
        Desk(debrief, request.user).save_all(form.typed(entry=entry.pk))
    except Clash as clash:
        form.go_on_from(clash)
        return False
    except Missing:
        raise Http404 from None
    return True


def _form(debrief: Debrief, entry: Any, data: Any) -> SlipForm:
    """The slip of an entry, with what stands in it."""
    auto_id = f"change-{entry._meta.model_name}-{entry.pk}-%s"
    if isinstance(entry, Progress):
        form = ProgressForm(data, case=entry.case, initial={"words": entry.words})
        form.auto_id = auto_id
        return form
    if isinstance(entry, Action):
        return ActionForm(
            data,
            colleagues=Person.objects.working_in(debrief.team_id),
            initial={"words": entry.words, "carrier": entry.carrier, "due_on": entry.due_on},
            auto_id=auto_id,
        )
    return WordsSlip(
        data,
        kind=Kind(entry.kind) if entry.kind in Kind.values else Kind.LINE,
        label="In your words",
        initial={"words": entry.words},
        auto_id=auto_id,
    )


@require_POST
def take_away(request: PersonRequest, pk: int, kind: str, entry_pk: int) -> HttpResponse:
    """Take an entry away; for 30 days it can be brought back."""
    debrief = visible_debrief(request, pk)
    deeds = _deeds(kind)
    entry = get_object_or_404(deeds.seen(request.user).filter(debrief=debrief), pk=entry_pk)
    deeds.take_away(entry, request.user)
    if request.htmx:
        return render(request, "debriefs/entries/taken_away.html", {"kind": kind, "entry": entry})
    messages.success(request, "Taken away. For 30 days it can be brought back from this page.")
    return redirect("debriefs:taken_away")


@require_GET
def taken_away(request: PersonRequest) -> HttpResponse:
    """What was taken away lately in my teams' debriefs, and can still be brought back."""
    found = []
    for kind, deeds in DEEDS.items():
        rows = deeds.lately_deleted(request.user).select_related("deleted_by", "debrief__team")
        found += [(kind, entry) for entry in rows.order_by("-deleted_at")[:MOST_SHOWN]]
    found.sort(key=lambda each: each[1].deleted_at, reverse=True)
    about = {entry.case for _, entry in found if entry.case}
    record_looks(cases=about, by=request.user, way=Way.READ, what="Taken away lately")
    return render(request, "debriefs/entries/taken_away_list.html", {"found": found})


MOST_SHOWN = 50


@require_POST
def bring_back(request: PersonRequest, kind: str, entry_pk: int) -> HttpResponse:
    """Bring back an entry that was taken away."""
    deeds = _deeds(kind)
    entry = get_object_or_404(deeds.lately_deleted(request.user), pk=entry_pk)
    deeds.bring_back(entry, request.user)
    messages.success(request, "Brought back.")
    return redirect(entry.debrief or "debriefs:jot")


def _deeds(kind: str) -> Deeds:
    """Raises ``Http404`` for a kind of entry that there is not."""
    if kind not in DEEDS:
        raise Http404
    return DEEDS[kind]
