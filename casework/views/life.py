"""What is added to a case as life goes on. Each form has its own page for when it comes back."""

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from casework import actions
from casework.forms import EndForm, NoteForm, ToldForm, WhatMattersForm
from casework.models import Case, Way
from casework.views.cases import visible_case
from systems.requests import PersonRequest, posted


@require_http_methods(["GET", "POST"])
def note(request: PersonRequest, pk: int) -> HttpResponse:
    """Add a note to the timeline."""
    case = visible_case(request, pk)
    form = NoteForm(posted(request))
    if form.is_valid():
        actions.add_note(case=case, by=request.user, **form.cleaned_data)
        messages.success(request, "The note is on the timeline.")
        return redirect(case)
    return ask(request, case, form, heading="Add a note", button="Add the note")


@require_http_methods(["GET", "POST"])
def what_matters(request: PersonRequest, pk: int) -> HttpResponse:
    """Add what somebody says matters to them."""
    case = visible_case(request, pk)
    form = WhatMattersForm(posted(request))
    if form.is_valid():
        actions.add_what_matters(case=case, by=request.user, **form.cleaned_data)
        messages.success(request, "Their words are kept, beside what they said before.")
        return redirect(case)
    heading = f"What matters to {case.citizen.name}"
    return ask(request, case, form, heading=heading, button="Keep their words")


@require_http_methods(["GET", "POST"])
def tell(request: PersonRequest, pk: int, to_tell_pk: int) -> HttpResponse:
    """Tick off that somebody has been told what came of an issue."""
    case = visible_case(request, pk)
    to_tell = get_object_or_404(case.to_tell.select_related("case__citizen"), pk=to_tell_pk)
    form = ToldForm(posted(request), prefix=f"told-{to_tell.pk}")
    if form.is_valid():
        actions.tick_off(to_tell=to_tell, by=request.user, **form.cleaned_data)
        messages.success(request, f"{case.citizen.name} has been told.")
        return redirect(case)
    heading = f"Tell {case.citizen.name}"
    return ask(request, case, form, heading=heading, button="Told", said=to_tell.words)


@require_http_methods(["GET", "POST"])
def end(request: PersonRequest, pk: int) -> HttpResponse:
    """End a case."""
    case = visible_case(request, pk)
    form = EndForm(posted(request))
    if form.is_valid():
        actions.end_case(case=case, by=request.user, **form.cleaned_data)
        messages.success(request, "The case has ended. It can be opened again at any time.")
        return redirect(case)
    heading = f"End the work with {case.citizen.name}"
    return ask(request, case, form, heading=heading, button="End the case")


@require_POST
def open_again(request: PersonRequest, pk: int) -> HttpResponse:
    """Take an ended case up again."""
    case = visible_case(request, pk)
    actions.open_again(case=case, by=request.user)
    messages.success(request, "The case is open again.")
    return redirect(case)


def ask(
    request: PersonRequest, case: Case, form: BaseForm, *, heading: str, button: str, said: str = ""
) -> HttpResponse:
    """The page of one form about a case; status 422 where it was sent and could not be saved."""
    actions.record_look(case=case, by=request.user, way=Way.READ, what=heading[:120])
    context = {"case": case, "form": form, "heading": heading, "button": button, "said": said}
    return render(request, "casework/form.html", context, status=422 if form.is_bound else 200)
