"""What a learning cycle tries, and the new normal that comes of it."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from casework.actions import record_look
from casework.models import Way
from debriefs.models import Issue
from learning_cycles.actions.changes import make_change
from learning_cycles.actions.cycles import end_experiment, start_experiment
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.cycles import ChangeForm, EndExperimentForm, ExperimentForm
from learning_cycles.models import Counted, LearningCycle
from learning_cycles.reading import IssueLine, line_for, line_of_own
from learning_cycles.views.cycles import running_cycle
from learning_cycles.views.pages import form_page
from systems.models import Person
from systems.requests import PersonRequest

MOST_SETTLED = 200


@require_http_methods(["GET", "POST"])
def new_experiment(request: PersonRequest, pk: int) -> HttpResponse:
    cycle = _running(request, pk)
    form = ExperimentForm(request.POST or None)
    if form.is_valid():
        start_experiment(cycle=cycle, by=request.user, **form.cleaned_data)
        messages.success(request, "The experiment has started.")
        return redirect(f"{cycle.get_absolute_url()}#experiments")
    return form_page(
        request,
        form,
        heading="Start an experiment",
        caption=cycle.purpose,
        button="Start the experiment",
        back=cycle.get_absolute_url(),
    )


@require_http_methods(["GET", "POST"])
def finish_experiment(request: PersonRequest, pk: int, experiment_pk: int) -> HttpResponse:
    cycle = _running(request, pk)
    experiment = get_object_or_404(cycle.experiments, pk=experiment_pk)
    if experiment.ended_at:
        raise PermissionDenied
    form = EndExperimentForm(request.POST or None)
    if form.is_valid():
        end_experiment(experiment=experiment, by=request.user, **form.cleaned_data)
        messages.success(request, "What you saw is kept.")
        return redirect(f"{cycle.get_absolute_url()}#experiments")
    return form_page(
        request,
        form,
        heading="What did we see?",
        caption=cycle.purpose,
        button="Keep it",
        back=cycle.get_absolute_url(),
        template="learning_cycles/finish_experiment.html",
        experiment=experiment,
    )


@require_http_methods(["GET", "POST"])
def new_change(request: PersonRequest, pk: int) -> HttpResponse:
    cycle = _running(request, pk)
    form = ChangeForm(
        request.POST or None,
        lines=_open_issues(cycle, request.user),
        known=names_to_keep_in(request.user, cycle.system) if cycle.system else None,
    )
    if form.is_valid():
        change = make_change(cycle=cycle, by=request.user, **form.cleaned_data)
        told = change.settles.count()
        messages.success(
            request,
            "The new normal is kept."
            + (" What it settles is closed, and those who raised it are told." if told else ""),
        )
        return redirect(f"{cycle.get_absolute_url()}#changes")
    return form_page(
        request,
        form,
        heading="What is normal from now on?",
        caption=cycle.purpose,
        button="Keep the new normal",
        back=cycle.get_absolute_url(),
    )


def _running(request: PersonRequest, pk: int) -> LearningCycle:
    """The cycle to write in. Its forms name whom a case is about, so a look goes on record."""
    cycle = running_cycle(request.user, pk)
    if cycle.case and request.method == "GET":
        record_look(case=cycle.case, by=request.user, way=Way.READ, what="Learning cycle")
    return cycle


def _open_issues(cycle: LearningCycle, person: Person) -> list[IssueLine]:
    """Open issues that a change could settle, newest first: of the conversation, or of the case."""
    if cycle.case:
        issues = Issue.objects.in_team_of(person).open().filter(case=cycle.case)
        return [line_of_own(issue) for issue in issues[:MOST_SETTLED]]
    if cycle.conversation is None:
        return []
    rows = (
        Counted.objects.readable_by(person)
        .filter(conversation=cycle.conversation, issue__in=Issue.objects.kept().open())
        .for_reading(person)
    )
    return [line_for(row) for row in rows[:MOST_SETTLED]]
