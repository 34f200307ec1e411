"""Learning cycles: the list, starting one, its page and its stages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from casework.actions import record_look
from casework.models import Case, Way
from hls.ui.paging import keyset_page
from learning_cycles.actions.cycles import add_note, end_cycle, enter_stage, start_cycle
from learning_cycles.forms.cycles import CycleForm, NoteForm
from learning_cycles.models import (
    Conversation,
    Decision,
    LearningCycle,
    SenseMakingSession,
    Stage,
    StageVisit,
)
from learning_cycles.permissions import carries_on, runs
from learning_cycles.reading import heading_for
from learning_cycles.stages import QUESTIONS
from learning_cycles.views.pages import form_page
from systems.models import Person, System
from systems.requests import PersonRequest

ORIGINS = {"system", "case", "conversation", "decision"}


@dataclass(frozen=True)
class Origin:
    """What a new cycle starts from; it is of a system or of a case."""

    system: System | None = None
    case: Case | None = None
    conversation: Conversation | None = None
    decision: Decision | None = None

    @property
    def where(self) -> System:
        """The system that it is of, or the team of its case."""
        if self.case:
            return self.case.team
        assert self.system is not None
        return self.system

    @property
    def name(self) -> str:
        """Whose learning it will be."""
        return str(self.case or self.where)

    @property
    def url(self) -> str:
        """The page that one comes from."""
        session = self.decision and self.decision.session
        page = session or self.conversation or self.case or self.where
        return page.get_absolute_url()


@dataclass(frozen=True)
class StageShown:
    """One stage as the page draws it."""

    stage: Stage
    questions: tuple[str, ...]
    is_here: bool
    visits: list[StageVisit] = field(default_factory=list)


@require_GET
def cycle_list(request: PersonRequest) -> HttpResponse:
    cycles = LearningCycle.objects.visible_to(request.user)
    page = keyset_page(
        cycles.select_related("system", "case__citizen"),
        request=request,
        order=("-started_at", "-id"),
    )
    return render(request, "learning_cycles/cycles.html", {"page": page})


@require_http_methods(["GET", "POST"])
def new_cycle(request: PersonRequest) -> HttpResponse:
    person = request.user
    if not ORIGINS & set(request.GET):
        return _where_to_start(request)
    origin = _origin(request)
    if origin.system and not carries_on(person, origin.system):
        raise PermissionDenied
    if origin.decision and hasattr(origin.decision, "cycle"):
        return redirect(origin.decision.cycle)
    larger = LearningCycle.objects.larger_than(origin.where, person)
    initial = {"purpose": origin.decision.words if origin.decision else ""}
    form = CycleForm(request.POST or None, larger=larger, initial=initial)
    if form.is_valid():
        cycle = start_cycle(
            by=person,
            system=origin.system,
            case=origin.case,
            conversation=origin.conversation,
            decision=origin.decision,
            **form.cleaned_data,
        )
        messages.success(request, "The learning cycle has started.")
        return redirect(cycle)
    return form_page(
        request,
        form,
        heading="Start a learning cycle",
        caption=origin.name,
        button="Start the learning cycle",
        back=origin.url,
        template="learning_cycles/new_cycle.html",
        origin=origin,
    )


@require_GET
def cycle(request: PersonRequest, pk: int) -> HttpResponse:
    found = visible_cycle(request.user, pk)
    if found.case:
        record_look(case=found.case, by=request.user, way=Way.READ, what="Learning cycle")
    return _cycle_page(request, found, NoteForm())


@require_POST
def stage(request: PersonRequest, pk: int) -> HttpResponse:
    found = running_cycle(request.user, pk)
    chosen = request.POST.get("stage", "")
    if chosen not in Stage.values:
        raise Http404
    enter_stage(cycle=found, stage=chosen, by=request.user)
    return redirect(f"{found.get_absolute_url()}#{chosen}")


@require_POST
def note(request: PersonRequest, pk: int) -> HttpResponse:
    found = running_cycle(request.user, pk)
    form = NoteForm(request.POST)
    if not form.is_valid():
        return _cycle_page(request, found, form, status=422)
    add_note(cycle=found, by=request.user, **form.cleaned_data)
    messages.success(request, "What you learnt is kept.")
    return redirect(f"{found.get_absolute_url()}#{found.stage}")


@require_POST
def end(request: PersonRequest, pk: int) -> HttpResponse:
    found = running_cycle(request.user, pk)
    end_cycle(cycle=found, by=request.user)
    messages.success(request, "The learning cycle has ended. What was learnt stays to be read.")
    return redirect(found)


def visible_cycle(person: Person, pk: int) -> LearningCycle:
    """A cycle that ``person`` may see; 404 otherwise."""
    cycles = LearningCycle.objects.visible_to(person).select_related(
        "system", "case__citizen", "case__team", "conversation__system", "started_by", "ended_by"
    )
    return get_object_or_404(cycles, pk=pk)


def running_cycle(person: Person, pk: int) -> LearningCycle:
    """A live cycle that ``person`` carries on; 403 where they may only read it, or it has ended."""
    found = visible_cycle(person, pk)
    if found.ended_at or not runs(person, found):
        raise PermissionDenied
    return found


def _where_to_start(request: PersonRequest) -> HttpResponse:
    """The systems and cases that the person may start a cycle in."""
    systems = System.objects.visible_to(request.user).order_by("name", "pk")
    cases = Case.objects.visible_to(request.user).open().for_list()
    page = keyset_page(cases, request=request, order=("-moved_at", "-id"))
    context = {
        "systems": [system for system in systems if carries_on(request.user, system)],
        "page": page,
    }
    return render(request, "learning_cycles/where_to_start.html", context)


def _origin(request: PersonRequest) -> Origin:
    """What the address asks a cycle to start from, if the person may see it; 404 otherwise."""
    person = request.user
    asked = {name: int(value) for name, value in request.GET.dict().items() if value.isdecimal()}
    if "decision" in asked:
        decision = get_object_or_404(
            Decision.objects.filter(
                session__in=SenseMakingSession.objects.visible_to(person)
            ).select_related("session__system", "session__conversation", "cycle"),
            pk=asked["decision"],
        )
        session = decision.session
        return Origin(session.system, None, session.conversation, decision)
    if "conversation" in asked:
        conversations = Conversation.objects.visible_to(person).select_related("system")
        conversation = get_object_or_404(conversations, pk=asked["conversation"])
        return Origin(conversation.system, None, conversation)
    if "case" in asked:
        cases = Case.objects.visible_to(person).select_related("team", "citizen")
        return Origin(case=get_object_or_404(cases, pk=asked["case"]))
    systems = System.objects.visible_to(person)
    return Origin(get_object_or_404(systems, pk=asked.get("system", 0)))


def _cycle_page(
    request: PersonRequest, found: LearningCycle, form: NoteForm, status: int = 200
) -> HttpResponse:
    person = request.user
    visits = list(found.visits.select_related("entered_by").prefetch_related("notes__written_by"))
    conversation = (
        Conversation.objects.visible_to(person)
        .headed_for(person)
        .select_related("system")
        .filter(cycles=found)
        .first()
    )
    near = LearningCycle.objects.visible_to(person).select_related("system", "case__citizen")
    context: dict[str, Any] = {
        "cycle": found,
        "form": form,
        "runs": runs(person, found) and not found.ended_at,
        "conversation": conversation,
        "conversation_heading": heading_for(person, conversation) if conversation else "",
        "influences": near.filter(influenced_by=found).first(),
        "influenced_by": near.filter(influences=found),
        "stages": [
            StageShown(
                stage,
                QUESTIONS[stage],
                found.stage == stage,
                [visit for visit in visits if visit.stage == stage],
            )
            for stage in Stage
        ],
        "experiments": found.experiments.select_related("started_by", "ended_by"),
        "changes": found.changes.select_related("made_by"),
    }
    return render(request, "learning_cycles/cycle.html", context, status=status)
