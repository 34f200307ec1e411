"""Lines of statements: what was this? The purchases behind it, or why there are none."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from casework.namecheck import names_known_to
from hls.ui.paging import keyset_page
from purchases.forms.statements import ExplainForm, SeveralForm
from purchases.models import Line
from purchases.statements.asking import form_for
from purchases.statements.cards import brought_for
from purchases.statements.proposing import around, to_choose_from
from purchases.statements.settling import (
    Settled,
    explain,
    match_line,
    part,
    take_back_explanation,
)
from purchases.views.statements import lines_for
from purchases.ways import Ways
from systems.models import System
from systems.requests import PersonRequest, posted, turn_away

MEANWHILE = "Somebody has said something of that line meanwhile."


@require_GET
def list_lines(request: PersonRequest) -> HttpResponse:
    """Lines that nothing explains yet: of one's own cards, and of the organisation for finance."""
    if not brought_for(request.user):
        turn_away(request.user)
    lines = Line.objects.visible_to(request.user).unexplained().for_list()
    page = keyset_page(lines, request=request, order=("-day", "-id"))
    context = {
        "page": page,
        "lines": lines_for(request, page.rows),
        "ways": Ways.of(request.user),
    }
    return render(request, "purchases/statements/lines.html", context)


@require_http_methods(["GET", "POST"])
def line(request: PersonRequest, pk: int) -> HttpResponse:
    """One line: what stands behind it or could, and saying that there is nothing to record."""
    found = _line(request, pk)
    form = ExplainForm(posted(request))
    if form.is_valid() and not _asks_about_names(request, form):
        try:
            explain(line=found, why=form.cleaned_data["why"], by=request.user)
        except Settled:
            messages.info(request, MEANWHILE)
        else:
            messages.success(request, "That is all. Nobody is asked about it any more.")
        return redirect(found)
    [shown] = lines_for(request, [found])
    several = None
    if shown["is_own"] and not shown["line"].behind:
        several = _several(request, found)
    context = {
        "line": found,
        "shown": shown,
        "form": form,
        "several": several,
        "record": form_for(found),
    }
    status = 422 if form.is_bound else 200
    return render(request, "purchases/statements/line.html", context, status=status)


@require_POST
def match(request: PersonRequest, pk: int) -> HttpResponse:
    """Say that these purchases stand behind a line."""
    found = _line(request, pk)
    inside = System.objects.inside(found.organisation)
    form = SeveralForm(request.POST)
    form.fields["purchases"].queryset = to_choose_from(request.user).filter(team__in=inside)  # type: ignore[attr-defined]
    if not form.is_valid():
        messages.info(request, "That purchase stands behind another line by now, or is gone.")
        return redirect(found)
    try:
        match_line(line=found, purchases=list(form.cleaned_data["purchases"]), by=request.user)
    except Settled:
        messages.info(request, MEANWHILE)
    else:
        messages.success(request, "Settled: the line has its purchase.")
    return redirect(found)


@require_POST
def not_it(request: PersonRequest, pk: int, purchase_pk: int) -> HttpResponse:
    """Say that a purchase does not stand behind a line, though it was thought to."""
    found = _line(request, pk)
    matched = get_object_or_404(
        found.matches.select_related("purchase__card"), purchase=purchase_pk
    )
    part(line=found, purchase=matched.purchase, by=request.user)
    messages.success(request, "Parted. They are not put together again unless somebody says so.")
    return redirect(found)


@require_POST
def to_record_after_all(request: PersonRequest, pk: int) -> HttpResponse:
    """Take back that there is nothing to record."""
    found = _line(request, pk)
    take_back_explanation(line=found, by=request.user)
    messages.success(request, "The line is open again.")
    return redirect(found)


def _line(request: PersonRequest, pk: int) -> Line:
    return get_object_or_404(Line.objects.visible_to(request.user).for_list(), pk=pk)


def _several(request: PersonRequest, found: Line) -> SeveralForm | None:
    """What the holder recorded around that day, to tick; nothing where there is none."""
    form = SeveralForm()
    choices = around(found, person=request.user)
    if not choices:
        return None
    form.fields["purchases"].queryset = choices  # type: ignore[attr-defined]
    return form


def _asks_about_names(request: PersonRequest, form: ExplainForm) -> bool:
    """Whether the words give somebody away of any team that the person works in."""
    teams = System.objects.teams_of(request.user)
    return any(form.asks_about_names(names_known_to(request.user, team)) for team in teams)
