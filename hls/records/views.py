"""Where a coordinator ends the record of a case, and brings back what was deleted."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from casework.actions import record_look, record_looks
from casework.models import Case, Way
from casework.views.cases import visible_case
from hls.records import actions
from hls.records.remaining import issues_that_stay, named_elsewhere
from hls.ui.forms import Form, Radios
from hls.ui.paging import keyset_page
from systems.permissions import Permission, may, systems_where
from systems.requests import PersonRequest, posted, turn_away


class RecordForm(Form):
    """How the record ends."""

    how = forms.ChoiceField(
        label="What should become of the record?",
        choices=[("anonymise", "Anonymise it"), ("delete", "Delete it")],
        widget=Radios(
            hints={
                "anonymise": "Nobody can find out any more who it was. This cannot be undone.",
                "delete": "For 30 days it can be brought back. Then it is gone.",
            }
        ),
        error_messages={"required": "Select what should become of the record"},
    )


@require_http_methods(["GET", "POST"])
def end_of_record(request: PersonRequest, pk: int) -> HttpResponse:
    """Say what goes and what stays, and do what the coordinator chooses."""
    case = visible_case(request, pk)
    if not may(request.user, Permission.COORDINATE, case.team_id):
        raise PermissionDenied
    form = RecordForm(posted(request))
    if case.has_ended and form.is_valid():
        return _end(request, case, form.cleaned_data["how"])
    record_look(case=case, by=request.user, way=Way.READ, what="End of the record")
    context = {
        "case": case,
        "form": form,
        "stays": issues_that_stay(case),
        "elsewhere": named_elsewhere(case, request.user),
    }
    return render(request, "hls/record.html", context, status=422 if form.is_bound else 200)


@require_GET
def deleted(request: PersonRequest) -> HttpResponse:
    """Deleted cases that can still be brought back."""
    if not systems_where(request.user, Permission.COORDINATE):
        turn_away(request.user)
    cases = Case.objects.to_bring_back(request.user).with_people().select_related("deleted_by")
    page = keyset_page(cases, request=request, order=("-deleted_at", "-pk"))
    record_looks(cases=page.rows, by=request.user, way=Way.READ, what="Deleted cases")
    return render(request, "hls/deleted_cases.html", {"page": page})


@require_POST
def bring_back(request: PersonRequest, pk: int) -> HttpResponse:
    """Bring a deleted case back."""
    case = get_object_or_404(Case.objects.to_bring_back(request.user), pk=pk)
    case = actions.bring_back(case=case, by=request.user)
    messages.success(request, "The case is back, with its issues.")
    return redirect(case)


def _end(request: PersonRequest, case: Case, how: str) -> HttpResponse:
    if how == "delete":
        actions.delete(case=case, by=request.user)
        messages.success(request, "The case is deleted. For 30 days it can be brought back.")
        return redirect("deleted-cases")
    case = actions.anonymise(case=case, by=request.user)
    messages.success(request, "The record is anonymised. Its issues stay, without names.")
    return redirect(case)
