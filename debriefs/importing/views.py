"""The pages on which a coordinator brings an issue log, and settles what is unclear in it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from casework.actions import record_looks
from casework.models import Way
from debriefs.importing import settling
from debriefs.importing.actions import bring_issue_log
from debriefs.importing.cards import CHANGE, LEAVE_OUT, HeldCard, cards_for
from debriefs.importing.columns import Column
from debriefs.importing.forms import ImportForm, SettleForm
from debriefs.importing.refusal import NotAnIssueLog, NotSaid
from debriefs.importing.rejected import Rejected, rejected_file
from debriefs.importing.teams import organisations_brought_for
from debriefs.models import HeldRow, Issue, LogImport
from hls.ui.card_numbers import mask
from hls.ui.paging import keyset_page
from systems.models import Scale, System
from systems.permissions import Permission, systems_where
from systems.requests import PersonRequest, posted, turn_away
from systems.versions import Stale

SHOWN = 50
"""How many rejected rows the page names; the file has all of them."""


@require_http_methods(["GET", "POST"])
def import_issues(request: PersonRequest) -> HttpResponse:
    """Bring a log. For coordinators only."""
    organisations = organisations_brought_for(request.user)
    if not organisations:
        turn_away(request.user)
    form = ImportForm(
        posted(request),
        request.FILES or None,
        organisations=organisations,
        teams=System.objects.where(request.user, Permission.COORDINATE).filter(scale=Scale.TEAM),
    )
    if form.is_valid() and (brought := _bring(request, form)):
        messages.success(request, "The file was read.")
        return redirect(brought)
    context = {
        "form": form,
        "columns": list(Column),
        "held": HeldRow.objects.visible_to(request.user).waiting().count(),
    }
    return render(request, "debriefs/import.html", context, status=422 if form.errors else 200)


def _bring(request: PersonRequest, form: ImportForm) -> LogImport | None:
    """What came of the file; nothing where something is to be mended or said first."""
    file = form.cleaned_data["file"]
    try:
        return bring_issue_log(
            data=file.read(),
            file_name=mask(file.name)[:255],
            organisation=form.cleaned_data["organisation"],
            said=form.said,
            team=form.cleaned_data["team"],
            by=request.user,
        )
    except NotSaid as missing:
        form.ask_for(missing)
    except NotAnIssueLog as refusal:
        form.add_error("file", str(refusal))
    return None


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
            "held": HeldRow.objects.visible_to(request.user).waiting().count(),
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


@require_GET
def held_rows(request: PersonRequest) -> HttpResponse:
    """The rows that wait for somebody who coordinates their team, and those left out lately."""
    if not systems_where(request.user, Permission.COORDINATE):
        turn_away(request.user)
    held = HeldRow.objects.visible_to(request.user)
    page = keyset_page(held.waiting().for_list(), request=request, order=("id",))
    cards = cards_for(request.user, page.rows)
    _on_record(request, cards)
    context = {
        "page": page,
        "cards": cards,
        "waiting": held.waiting().count(),
        "left_out": cards_for(request.user, held.left_out_lately().for_list()[:SHOWN]),
    }
    return render(request, "debriefs/held/rows.html", context)


@require_http_methods(["GET", "POST"])
def held_row(request: PersonRequest, pk: int) -> HttpResponse:
    """One row, and settling it."""
    held = get_object_or_404(HeldRow.objects.visible_to(request.user).for_list(), pk=pk)
    if held.settled_at:
        return _settled_meanwhile(request)
    [card] = cards_for(request.user, [held])
    form = SettleForm(posted(request), card=card)
    if form.is_valid():
        try:
            messages.success(request, _settle(request, form))
            return redirect("debriefs:held_rows")
        except settling.SettledMeanwhile:
            return _settled_meanwhile(request)
        except Stale as stale:
            held.earlier = stale.current
            form.add_error(None, "The earlier issue was changed meanwhile. Look at both once more.")
    _on_record(request, [card])
    context = {"card": card, "form": form}
    return render(request, "debriefs/held/row.html", context, status=422 if form.errors else 200)


def _settle(request: PersonRequest, form: SettleForm) -> str:
    """Do what was pressed; says what was done."""
    held, by = form.card.held, request.user
    choice, without_names = form.cleaned_data["choice"], form.cleaned_data["without_names"]
    if choice == LEAVE_OUT:
        settling.leave_out(held=held, by=by)
        return "Left out. For 30 days it can be put back from this page."
    if choice == CHANGE:
        version = form.cleaned_data["version"] or 0
        settling.change_earlier(held=held, version=version, by=by, without_names=without_names)
        return "The earlier issue was changed. Its history keeps both."
    settling.take_in(held=held, level=form.level, by=by, without_names=without_names)
    return f"Taken in as an issue of {held.team}."


@require_POST
def hold_row_again(request: PersonRequest, pk: int) -> HttpResponse:
    """Put back a row that was left out."""
    rows = HeldRow.objects.visible_to(request.user).left_out_lately()
    settling.hold_again(held=get_object_or_404(rows, pk=pk), by=request.user)
    messages.success(request, "Put back. It waits to be settled again.")
    return redirect("debriefs:held_rows")


def _settled_meanwhile(request: PersonRequest) -> HttpResponse:
    messages.info(request, "Somebody has settled that row already.")
    return redirect("debriefs:held_rows")


def _on_record(request: PersonRequest, cards: list[HeldCard]) -> None:
    about = {card.earlier.case for card in cards if card.earlier and card.earlier.case}
    record_looks(cases=about, by=request.user, way=Way.READ, what="Row from paper")
