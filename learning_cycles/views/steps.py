"""One conversation at a time: place an issue of it, merge it, part it; and undo a step."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from hls.ui.paging import keyset_page
from learning_cycles.actions.placing import (
    HERE,
    NEW,
    NotPossible,
    confirm,
    merge,
    move,
    open_for,
    split,
)
from learning_cycles.actions.undoing import TooLate, Undone, undo
from learning_cycles.forms.placing import TickedForm
from learning_cycles.models import Conversation, Counted, Placement, Step
from learning_cycles.permissions import carries_on
from learning_cycles.placing import likeliest_homes, step_lines
from learning_cycles.reading import heading_for, line_for, numbers_for
from learning_cycles.views.conversations.fetching import carried_on
from learning_cycles.views.where import (
    FOR_A_DAY,
    Asked,
    asked_where,
    say_what_was_done,
    where_page,
)
from systems.requests import PersonRequest, posted

NEWEST_FIRST = ("-month", "-issue_id")


@require_http_methods(["GET", "POST"])
def place(request: PersonRequest, pk: int, issue_pk: int) -> HttpResponse:
    """Where one issue of a conversation belongs."""
    found = carried_on(request.user, pk)
    row = get_object_or_404(
        Counted.objects.readable_by(request.user).placed_in(found).for_reading(request.user),
        issue=issue_pk,
    )
    line = line_for(row, found)
    likely = likeliest_homes(request.user, line.words, found.system, but_not=found.pk)
    asked = asked_where(
        request, found.system, but_not=[found.pk], likely=likely, initial=HERE, stays=True
    )
    if asked.chosen:
        try:
            step = _place(request, found, issue_pk, asked)
        except NotPossible:
            asked.not_possible()
        else:
            say_what_was_done(request, [step] if step else [], 1)
            return redirect(step.into if step and step.began and step.into else found)
    return where_page(
        request,
        asked,
        heading="Where does this belong?",
        caption=heading_for(request.user, found),
        button="Settle its place",
        back=found.get_absolute_url(),
        lines=[line],
    )


def _place(request: PersonRequest, found: Conversation, issue: int, asked: Asked) -> Step | None:
    there: dict[str, Any] = {
        "system": found.system,
        "issues": [issue],
        "within": found,
        "by": request.user,
    }
    if asked.chosen == HERE:
        return confirm(**there)
    if asked.chosen == NEW:
        return open_for(question=asked.question, **there)
    return move(into=asked.home, **there)


@require_http_methods(["GET", "POST"])
def put_together(request: PersonRequest, pk: int) -> HttpResponse:
    """Merge a conversation into another of its system."""
    found = carried_on(request.user, pk)
    heading = heading_for(request.user, found)
    likely = likeliest_homes(request.user, heading, found.system, but_not=found.pk)
    asked = asked_where(request, found.system, but_not=[found.pk], likely=likely, opens=False)
    if asked.chosen:
        try:
            step = merge(conversation=found, into=asked.home, by=request.user)
        except NotPossible:
            asked.not_possible()
        else:
            messages.success(
                request,
                f"The two are put together here. The numbers follow within a minute. {FOR_A_DAY}",
            )
            return redirect(step.into or found)
    return where_page(
        request,
        asked,
        heading="Which conversation does it belong in?",
        caption=heading,
        button="Put the two together",
        back=found.get_absolute_url(),
        merging=numbers_for(request.user, [found]).get(found.pk),
    )


@require_http_methods(["GET", "POST"])
def part(request: PersonRequest, pk: int) -> HttpResponse:
    """Split a conversation: what is ticked goes into another or a new one."""
    found = carried_on(request.user, pk)
    asked = asked_where(request, found.system, but_not=[found.pk], initial=NEW)
    ticked = TickedForm(posted(request))
    if asked.chosen and ticked.is_valid():
        issues = _of_conversation(request, found, ticked.cleaned_data["ticked"])
        try:
            step = split(
                conversation=found,
                issues=issues,
                into=None if asked.chosen == NEW else asked.home,
                question=asked.question,
                by=request.user,
            )
        except NotPossible:
            asked.not_possible()
        else:
            say_what_was_done(request, [step] if step else [], len(ticked.cleaned_data["ticked"]))
            return redirect(step.into if step and step.into else found)
    return _part_page(request, found, ticked, asked)


def _of_conversation(request: PersonRequest, found: Conversation, issues: list[int]) -> set[int]:
    """Which of ``issues`` are placed in it; 404 where none was ever placed in its system."""
    if not Placement.objects.of_system(found.system).filter(issue__in=issues).exists():
        raise Http404
    rows = Counted.objects.readable_by(request.user).placed_in(found).filter(issue__in=issues)
    return set(rows.values_list("issue", flat=True))


def _part_page(
    request: PersonRequest, found: Conversation, ticked: TickedForm, asked: Asked
) -> HttpResponse:
    rows = Counted.objects.readable_by(request.user).placed_in(found).for_reading(request.user)
    page = keyset_page(rows, request=request, order=NEWEST_FIRST)
    chosen = ticked["ticked"].value() or []
    looking = not asked.form.is_bound
    context = {
        "conversation": found,
        "heading": heading_for(request.user, found),
        "page": page,
        "lines": [(line_for(row, found), str(row.issue_id) in chosen) for row in page.rows],
        "form": asked.form,
        "ticks": None if looking else ticked,
        "forms": [] if looking else [ticked],
    }
    status = 200 if looking else 422
    return render(request, "learning_cycles/placing/part.html", context, status=status)


@require_http_methods(["GET", "POST"])
def undo_step(request: PersonRequest, pk: int) -> HttpResponse:
    """Undo a step, by anybody who looks after its system, for a day."""
    steps = Step.objects.visible_to(request.user).for_telling(request.user)
    step = get_object_or_404(steps.select_related("into"), pk=pk)
    if not carries_on(request.user, step.system):
        raise PermissionDenied
    if request.method == "POST":
        try:
            _say_undone(request, undo(step=step, by=request.user))
        except TooLate:
            messages.info(request, "It was undone already, or its day is over. Nothing changed.")
        return redirect("learning_cycles:placing", step.system.pk)
    (told,) = step_lines(request.user, [step])
    context = {"told": told, "system": step.system}
    return render(request, "learning_cycles/placing/undo.html", context)


def _say_undone(request: PersonRequest, undone: Undone) -> None:
    said = "It is undone. The numbers follow within a minute."
    if undone.stayed:
        what = "One issue stays" if undone.stayed == 1 else f"{undone.stayed} issues stay"
        said += f" {what}, since somebody placed it anew meanwhile."
    messages.success(request, said)
