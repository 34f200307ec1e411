"""The pages on which a coordinator brings an issue log and sees what came of it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from debriefs.importing.actions import bring_issue_log
from debriefs.importing.columns import Column
from debriefs.importing.forms import ImportForm
from debriefs.importing.reading import NotAnIssueLog
from debriefs.importing.rejected import Rejected, rejected_file
from debriefs.importing.teams import organisations_brought_for
from debriefs.models import Issue, LogImport
from systems.requests import PersonRequest, posted, turn_away

SHOWN = 50
"""How many rejected rows the page names; the file has all of them."""


@require_http_methods(["GET", "POST"])
def import_issues(request: PersonRequest) -> HttpResponse:
    """Bring a log. For coordinators only."""
    organisations = organisations_brought_for(request.user)
    if not organisations:
        turn_away(request.user)
    form = ImportForm(posted(request), request.FILES or None, organisations=organisations)
    if form.is_valid():
        file = form.cleaned_data["file"]
        try:
            brought = bring_issue_log(
                data=file.read(),
                file_name=file.name[:255],
                organisation=form.cleaned_data["organisation"],
                by=request.user,
            )
        except NotAnIssueLog as refusal:
            form.add_error("file", str(refusal))
        else:
            messages.success(request, "The file was read.")
            return redirect(brought)
    return render(
        request,
        "debriefs/import.html",
        {"form": form, "columns": list(Column)},
        status=422 if form.errors else 200,
    )


@require_GET
def imported_issues(request: PersonRequest, pk: int) -> HttpResponse:
    """What came of a log that this person brought."""
    brought = get_object_or_404(LogImport.objects.visible_to(request.user), pk=pk)
    return render(
        request,
        "debriefs/import_result.html",
        {
            "brought": brought,
            "rejected": brought.rejected[:SHOWN],
            "waiting": Issue.objects.in_team_of(request.user)
            .from_paper()
            .waiting_to_be_sent()
            .count(),
        },
    )


@require_GET
def rejected_rows(request: PersonRequest, pk: int) -> HttpResponse:
    """The rows to mend and bring again, as a file."""
    brought = get_object_or_404(LogImport.objects.visible_to(request.user), pk=pk)
    rows = [Rejected(**row) for row in brought.rejected]
    return HttpResponse(
        rejected_file(rows),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="rows-to-mend.csv"'},
    )
