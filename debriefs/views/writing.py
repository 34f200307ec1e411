"""Saving each part of a debrief by itself, with a press."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from debriefs.actions.successes import UNDO_SECONDS, mark, undo_mark
from debriefs.forms.debrief import ProgressForm, WelfareForm
from debriefs.forms.slips import SlipForm
from debriefs.models import Activity, Welfare
from debriefs.reading import cases_at, cases_open_to
from debriefs.saving import Clash, Desk, Missing
from debriefs.views import sections
from debriefs.views.debriefs import visible_debrief
from systems.requests import PersonRequest


def written(desk: Desk, form: SlipForm, *, case: int | None = None) -> bool:
    """Save all that was typed in a form; False, with the errors on the form, where that fails."""
    if not form.is_valid():
        return False
    try:
        desk.save_all(form.typed(case=case))
    except Clash as clash:
        form.go_on_from(clash)
        return False
    except Missing:
        raise Http404 from None
    return True


@require_POST
def add_progress(request: PersonRequest, pk: int, case_pk: int) -> HttpResponse:
    """Say of one case whether this is working."""
    debrief = visible_debrief(request, pk)
    cases = cases_open_to(debrief, request.user).select_related("citizen")
    case = get_object_or_404(cases, pk=case_pk)
    form = ProgressForm(request.POST, case=case)
    is_saved = written(Desk(debrief, request.user), form, case=case.pk)
    spoken = cases_at(debrief, request.user, also={case.pk}).one(case)
    if not is_saved:
        return sections.refuse(request, debrief, "case", form, {"spoken": spoken, "form": form})
    context = {"spoken": spoken, "form": ProgressForm(case=case)}
    return sections.answer(request, debrief, "case", context, anchor=f"case-{case.pk}")


@require_POST
def add_issue(request: PersonRequest, pk: int) -> HttpResponse:
    """Write down what got in the way."""
    debrief = visible_debrief(request, pk)
    form = sections.issue_form(request, debrief, request.POST)
    if not written(Desk(debrief, request.user), form):
        part = sections.issues_part(request, debrief, form)
        return sections.refuse(request, debrief, "issues", form, part)
    return sections.answer(request, debrief, "issues", sections.issues_part(request, debrief))


@require_POST
def add_action(request: PersonRequest, pk: int) -> HttpResponse:
    """Write down something to do."""
    debrief = visible_debrief(request, pk)
    form = sections.action_form(debrief, request.POST)
    if not written(Desk(debrief, request.user), form):
        part = sections.actions_part(request, debrief, form)
        return sections.refuse(request, debrief, "actions", form, part)
    return sections.answer(request, debrief, "actions", sections.actions_part(request, debrief))


@require_POST
def add_reflection(request: PersonRequest, pk: int) -> HttpResponse:
    """Say how the debrief itself was."""
    debrief = visible_debrief(request, pk)
    form = sections.reflection_form(debrief, request.POST)
    if not written(Desk(debrief, request.user), form):
        part = sections.reflection_part(request, debrief, form)
        return sections.refuse(request, debrief, "reflection", form, part)
    part = sections.reflection_part(request, debrief)
    return sections.answer(request, debrief, "reflection", part)


@require_POST
def make_mark(request: PersonRequest, pk: int) -> HttpResponse:
    """One tally mark. The right to undo it is a token in the answer, and is kept nowhere else."""
    debrief = visible_debrief(request, pk)
    asked_for = request.POST.get("activity", "")
    activities = Activity.objects.filter(team=debrief.team_id)
    activity = get_object_or_404(activities, pk=int(asked_for) if asked_for.isdecimal() else 0)
    token = mark(debrief=debrief, activity=activity)
    part = sections.successes_part(request, debrief, undo_token=token)
    response = sections.answer(request, debrief, "activities", part, anchor="successes")
    response.set_cookie(
        sections.UNDO_COOKIE,
        token,
        max_age=UNDO_SECONDS,
        path=debrief.get_absolute_url(),
        secure=request.is_secure(),
        httponly=True,
        samesite="Strict",
    )
    return response


@require_POST
def undo(request: PersonRequest, pk: int) -> HttpResponse:
    """Take the last mark away again, within its minute."""
    debrief = visible_debrief(request, pk)
    undone = undo_mark(debrief=debrief, token=request.POST.get("token", ""))
    said = "Mark taken away" if undone else "The minute is over, so the mark stays"
    request.COOKIES.pop(sections.UNDO_COOKIE, None)
    part = sections.successes_part(request, debrief)
    response = sections.answer(request, debrief, "activities", part, anchor="successes", said=said)
    response.delete_cookie(sections.UNDO_COOKIE, path=debrief.get_absolute_url())
    return response


@require_POST
def say_welfare(request: PersonRequest, pk: int) -> HttpResponse:
    """Say how I am."""
    debrief = visible_debrief(request, pk)
    mine = Welfare.objects.filter(debrief=debrief).written_by(request.user).first()
    form = WelfareForm(request.POST, welfare=mine)
    if not written(Desk(debrief, request.user), form):
        part = sections.welfare_part(request, debrief, form)
        return sections.refuse(request, debrief, "welfare", form, part)
    part = sections.welfare_part(request, debrief)
    return sections.answer(request, debrief, "welfare", part)
