"""What waits to be placed in a system: suggested places, new conversations, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from hls.ui.paging import keyset_page
from learning_cycles.actions.placing import (
    NEW,
    NotPossible,
    look_at_new,
    merge_all,
    move,
    open_for,
    place_as_chosen,
)
from learning_cycles.forms.placing import ConversationsForm, PlacesForm, TickedForm
from learning_cycles.models import CAN_BE_UNDONE_FOR, Conversation, Counted, Placement, Step
from learning_cycles.permissions import carries_on
from learning_cycles.placing import (
    StepLine,
    step_lines,
    waiting_conversations,
    waiting_in,
    waiting_places,
)
from learning_cycles.querysets import CountedQuerySet, StepQuerySet
from learning_cycles.reading import heading_for, line_for
from learning_cycles.views.where import (
    CHANGED,
    FOR_A_DAY,
    asked_where,
    say_what_was_done,
    where_page,
)
from systems.models import Person, System
from systems.requests import PersonRequest, posted

OLDEST_FIRST = ("month", "issue_id")
FIRST_SEEN_FIRST = ("seen_month", "pk")
NEWEST_STEP_FIRST = ("-taken_at", "-pk")
ROWS = 20
STEPS_BESIDE = 5
MOST_SHOWN = 20


@require_http_methods(["GET", "POST"])
def placing(request: PersonRequest, pk: int) -> HttpResponse:
    """Suggested places: each is confirmed or chosen anew, as many at once as are ticked."""
    system = _carried_on(request.user, pk)
    context = _places(request, system)
    form: PlacesForm = context["form"]
    if form.is_valid():
        waiting = _still_waiting(request.user, system, form.cleaned_data["ticked"])
        chosen = {issue: home for issue, home in form.chosen.items() if issue in waiting}
        try:
            steps = place_as_chosen(system=system, chosen=chosen, by=request.user)
        except NotPossible:
            form.add_error(None, CHANGED)
        else:
            say_what_was_done(request, steps, len(form.chosen))
            return redirect("learning_cycles:placing", system.pk)
    return _page(request, "places", context)


@require_http_methods(["GET", "POST"])
def elsewhere(request: PersonRequest, pk: int) -> HttpResponse:
    """Move all that is ticked to one conversation, or open one for all of it."""
    system = _carried_on(request.user, pk)
    ticked = TickedForm(posted(request))
    if not ticked.is_valid():
        return _page(request, "places", _places(request, system))
    issues = ticked.cleaned_data["ticked"]
    waiting = _still_waiting(request.user, system, issues)
    asked = asked_where(request, system)
    try:
        if asked.chosen == NEW:
            step = open_for(system=system, issues=waiting, question=asked.question, by=request.user)
        elif asked.chosen:
            step = move(system=system, issues=waiting, into=asked.home, by=request.user)
    except NotPossible:
        asked.not_possible()
    else:
        if asked.chosen:
            say_what_was_done(request, [step] if step else [], len(issues))
            return redirect("learning_cycles:placing", system.pk)
    rows = _places_waiting(request.user, system).filter(issue__in=waiting)
    return where_page(
        request,
        asked,
        heading="Where do these belong?" if len(issues) > 1 else "Where does this belong?",
        caption=system.name,
        button="Move the ticked ones",
        back=reverse("learning_cycles:placing", args=[system.pk]),
        ticked=issues,
        lines=[line_for(row) for row in rows[:MOST_SHOWN]],
        more=max(0, len(issues) - MOST_SHOWN),
    )


@require_http_methods(["GET", "POST"])
def new(request: PersonRequest, pk: int) -> HttpResponse:
    """New conversations: each is opened up or merged, as many at once as are ticked."""
    system = _carried_on(request.user, pk)
    context = _new(request, system)
    form: ConversationsForm = context["form"]
    if form.is_valid():
        ticked = _new_ones(request.user, system, form.cleaned_data["ticked"])
        chosen = {each: form.chosen[each.pk] for each in ticked if each.pk in form.chosen}
        try:
            steps = look_at_new(conversations=chosen, by=request.user)
        except NotPossible:
            form.add_error(None, CHANGED)
        else:
            _say_looked_at(request, len(steps), len(form.cleaned_data["ticked"]))
            return redirect("learning_cycles:placing_new", system.pk)
    return _page(request, "new", context)


@require_http_methods(["GET", "POST"])
def together(request: PersonRequest, pk: int) -> HttpResponse:
    """Put all new conversations that are ticked together with one."""
    system = _carried_on(request.user, pk)
    ticked = TickedForm(posted(request))
    if not ticked.is_valid():
        return _page(request, "new", _new(request, system))
    conversations = _new_ones(request.user, system, ticked.cleaned_data["ticked"])
    ids = [each.pk for each in conversations]
    asked = asked_where(request, system, but_not=ids, opens=False)
    if asked.chosen:
        try:
            merge_all(conversations=conversations, into=asked.home, by=request.user)
        except NotPossible:
            asked.not_possible()
        else:
            _say_looked_at(request, len(ids), len(ticked.cleaned_data["ticked"]))
            return redirect("learning_cycles:placing_new", system.pk)
    return where_page(
        request,
        asked,
        heading="Which conversation do these belong in?",
        caption=system.name,
        button="Put them together",
        back=reverse("learning_cycles:placing_new", args=[system.pk]),
        ticked=ids,
        headings=[heading_for(request.user, each) for each in conversations[:MOST_SHOWN]],
        more=max(0, len(ids) - MOST_SHOWN),
    )


@require_GET
def steps(request: PersonRequest, pk: int) -> HttpResponse:
    """What was done in the last day, each with a way to undo it."""
    system = _carried_on(request.user, pk)
    page = keyset_page(
        _steps_of_the_day(request.user, system), request=request, order=NEWEST_STEP_FIRST
    )
    context = {
        "system": system,
        "waiting": waiting_in(request.user, system),
        "page": page,
        "steps": step_lines(request.user, page.rows),
    }
    return render(request, "learning_cycles/placing/steps.html", context)


def _carried_on(person: Person, pk: int) -> System:
    """A system that ``person`` looks after; 403 where they only see it."""
    system: System = get_object_or_404(System.objects.visible_to(person), pk=pk)
    if not carries_on(person, system):
        raise PermissionDenied
    return system


def _page(request: PersonRequest, what: str, context: dict[str, Any]) -> HttpResponse:
    status = 422 if context["form"].is_bound else 200
    return render(request, f"learning_cycles/placing/{what}.html", context, status=status)


def _places(request: PersonRequest, system: System) -> dict[str, Any]:
    page = keyset_page(
        _places_waiting(request.user, system), request=request, order=OLDEST_FIRST, size=ROWS
    )
    rows = waiting_places(request.user, system, page.rows)
    form = PlacesForm(posted(request), person=request.user, system=system, rows=rows)
    return _around(request, system) | {
        "form": form,
        "page": page,
        "rows": [(row, _is_ticked(form, row.key), form[f"where-{row.key}"]) for row in rows],
    }


def _new(request: PersonRequest, system: System) -> dict[str, Any]:
    conversations = Conversation.objects.visible_to(request.user).to_be_placed(system)
    page = keyset_page(
        conversations.for_list(request.user), request=request, order=FIRST_SEEN_FIRST, size=ROWS
    )
    rows = waiting_conversations(request.user, system, page.rows)
    form = ConversationsForm(posted(request), person=request.user, system=system, rows=rows)
    return _around(request, system) | {
        "form": form,
        "page": page,
        "rows": [
            (
                row,
                _is_ticked(form, row.key),
                form[f"where-{row.key}"],
                form[f"question-{row.key}"],
            )
            for row in rows
        ],
    }


def _around(request: PersonRequest, system: System) -> dict[str, Any]:
    return {
        "system": system,
        "waiting": waiting_in(request.user, system),
        "steps": _newest_steps(request.user, system),
    }


def _is_ticked(form: TickedForm, key: int) -> bool:
    return str(key) in (form["ticked"].value() or [])


def _places_waiting(person: Person, system: System) -> CountedQuerySet:
    return Counted.objects.readable_by(person).to_be_placed([system.pk]).for_reading(person)


def _still_waiting(person: Person, system: System, issues: Sequence[int]) -> set[int]:
    """Which of ``issues`` still wait; 404 where none of them was ever placed in ``system``."""
    if not Placement.objects.of_system(system).filter(issue__in=issues).exists():
        raise Http404
    waiting = _places_waiting(person, system).filter(issue__in=issues)
    return set(waiting.values_list("issue", flat=True))


def _new_ones(person: Person, system: System, ids: Sequence[int]) -> list[Conversation]:
    """Which of ``ids`` nobody has looked at yet; 404 where none of them is of ``system``."""
    here = Conversation.objects.visible_to(person).filter(system=system, pk__in=ids)
    if not here.exists():
        raise Http404
    return list(here.to_be_placed(system).headed_for(person).select_related("system"))


def _say_looked_at(request: PersonRequest, done: int, asked: int) -> None:
    if done:
        what = "The conversation is" if done == 1 else f"{done} conversations are"
        messages.success(request, f"{what} where you put it. {FOR_A_DAY}")
    if asked > done:
        messages.info(
            request, "Somebody else looked at one of them meanwhile: it is as they left it."
        )


def _steps_of_the_day(person: Person, system: System) -> StepQuerySet:
    of_the_day = Step.objects.visible_to(person).since(timezone.now() - CAN_BE_UNDONE_FOR)
    return of_the_day.filter(system=system).for_telling(person)


def _newest_steps(person: Person, system: System) -> list[StepLine]:
    return step_lines(person, list(_steps_of_the_day(person, system)[:STEPS_BESIDE]))
