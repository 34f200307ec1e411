"""The parts of a debrief's page. Each is drawn with the whole page, and by itself for htmx.

A part's function returns what its template needs. A form given to it was refused and is shown as it
was typed; without one the part gets an empty form.
"""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from casework.actions import record_looks
from casework.models import Way
from debriefs.forms.base import PlainForm
from debriefs.forms.debrief import ActivityForm, OtherCaseForm, ProgressForm, WelfareForm
from debriefs.forms.issue import RaiseIssueForm
from debriefs.models import Activity, Debrief, Welfare
from debriefs.reading import SpokenOf, cases_at, issues_at, open_cases_of
from systems.models import Person
from systems.requests import PersonRequest

UNDO_COOKIE = "undo_mark"


def whole_page(
    request: PersonRequest, debrief: Debrief, refused: dict[str, PlainForm] | None = None
) -> HttpResponse:
    """The page. ``refused``: a form by the name of its part; then with status 422."""
    refused = refused or {}
    context = {
        "debrief": debrief,
        **cases_part(request, debrief, refused.get("case")),
        **issues_part(request, debrief, refused.get("issues")),
        **successes_part(request, debrief, refused.get("successes")),
        **welfare_part(request, debrief, refused.get("welfare")),
        "forms": list(refused.values()),
    }
    shown = {spoken.case for spoken, _ in context["cases"]}
    shown |= {issue.case for issue in context["issues"] if issue.case}
    record_looks(cases=shown, by=request.user, way=Way.READ, what="Debrief")
    return render(request, "debriefs/debrief.html", context, status=422 if refused else 200)


def answer(
    request: PersonRequest,
    debrief: Debrief,
    part: str,
    context: dict[str, Any],
    *,
    anchor: str = "",
    said: str = "Saved",
) -> HttpResponse:
    """What a saved part answers: the part itself for htmx, else the page, at ``anchor``."""
    if request.htmx:
        context |= {"debrief": debrief, "said": f"{said} {timezone.localtime():%H:%M}"}
        return render(request, f"debriefs/debrief/{part}.html", context)
    messages.success(request, said)
    return redirect(f"{debrief.get_absolute_url()}#{anchor or part}")


def refuse(
    request: PersonRequest, debrief: Debrief, part: str, form: PlainForm, context: dict[str, Any]
) -> HttpResponse:
    """What a part answers whose ``form`` has errors: the same again, with all that was typed."""
    if not request.htmx:
        return whole_page(request, debrief, {part: form})
    form.focus_on_error()
    context |= {"debrief": debrief}
    return render(request, f"debriefs/debrief/{part}.html", context, status=422)


def chosen_case(request: PersonRequest, debrief: Debrief) -> HttpResponse:
    """The part about somebody whom the writer chose, and the choice of who is left."""
    context = {"debrief": debrief, **cases_part(request, debrief)}
    asked_for = request.GET["case"]
    new = [(spoken, form) for spoken, form in context["cases"] if str(spoken.case.pk) == asked_for]
    record_looks(
        cases=[spoken.case for spoken, _ in new], by=request.user, way=Way.READ, what="Debrief"
    )
    return render(request, "debriefs/debrief/chosen.html", {**context, "cases": new})


def cases_part(
    request: PersonRequest, debrief: Debrief, refused: PlainForm | None = None
) -> dict[str, Any]:
    """The cases offered, chosen and spoken of, each with its form."""
    chosen = {
        int(pk)
        for pk in [*request.GET.getlist("case"), *request.GET.getlist("chosen")]
        if pk.isdecimal()
    }
    if isinstance(refused, ProgressForm):
        chosen.add(refused.case.pk)
    found = cases_at(debrief, request.user, also=chosen)
    forms = [_progress_form(spoken, refused) for spoken in found.shown]
    return {
        "cases": list(zip(found.shown, forms, strict=True)),
        "chosen": chosen,
        "other_case_form": OtherCaseForm(cases=found.others) if found.others else None,
    }


def _progress_form(spoken: SpokenOf, refused: PlainForm | None) -> ProgressForm:
    if isinstance(refused, ProgressForm) and refused.case == spoken.case:
        return refused
    return ProgressForm(case=spoken.case)


def issues_part(
    request: PersonRequest, debrief: Debrief, refused: PlainForm | None = None
) -> dict[str, Any]:
    """What got in the way today, and the form for more."""
    return {
        "issues": issues_at(debrief, request.user),
        "issue_form": refused or issue_form(request, debrief),
    }


def issue_form(request: PersonRequest, debrief: Debrief, data: Any = None) -> RaiseIssueForm:
    """The form that raises an issue; the coordinator carries it unless somebody else is chosen."""
    return RaiseIssueForm(
        data,
        cases=open_cases_of(debrief.team, request.user),
        colleagues=Person.objects.working_in(debrief.team_id),
        coordinator=Person.objects.coordinating(debrief.team_id).first(),
    )


def successes_part(
    request: PersonRequest,
    debrief: Debrief,
    refused: PlainForm | None = None,
    *,
    undo_token: str = "",
) -> dict[str, Any]:
    """The team's activities with today's marks, the way to undo the last, and a form for more."""
    return {
        "activities": Activity.objects.with_marks_on(debrief),
        "undo_token": undo_token or request.COOKIES.get(UNDO_COOKIE, ""),
        "activity_form": refused or ActivityForm(),
    }


def welfare_part(
    request: PersonRequest, debrief: Debrief, refused: PlainForm | None = None
) -> dict[str, Any]:
    """How I am, which only I see, and how those are who shared it."""
    here = Welfare.objects.filter(debrief=debrief)
    mine = here.written_by(request.user).first()
    return {
        "my_welfare": mine,
        "shared_welfare": here.shared_with(request.user).select_related("person"),
        "welfare_form": refused or welfare_form(request, debrief, mine),
    }


def welfare_form(
    request: PersonRequest, debrief: Debrief, mine: Welfare | None, data: Any = None
) -> WelfareForm:
    """The form of how I am, with what I said before."""
    colleagues = Person.objects.working_in(debrief.team_id).exclude(pk=request.user.pk)
    return WelfareForm(data, colleagues=colleagues, welfare=mine)
