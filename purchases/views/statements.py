"""Statements: bringing one, saying how it is read, what came of it, and taking it back."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from hls.ui.paging import keyset_page
from purchases.forms.statements import BringForm
from purchases.models import Line, Statement
from purchases.statements.cards import brought_for
from purchases.statements.previewing import Preview
from purchases.statements.proposing import propose
from purchases.statements.rows import NotAStatement
from purchases.statements.taking_in import (
    AlreadyDecided,
    bring_statement,
    confirm_reading,
    forget_shown,
)
from purchases.statements.undoing import undo_statement
from purchases.ways import Ways
from systems.permissions import Permission, may
from systems.requests import PersonRequest, posted, turn_away

MEANWHILE = "Somebody has said what becomes of that statement already."


@require_http_methods(["GET", "POST"])
def list_statements(request: PersonRequest) -> HttpResponse:
    """The statements that somebody may see, and bringing one: finance, or a card's holder."""
    organisations = brought_for(request.user)
    if not organisations:
        turn_away(request.user)
    form = BringForm(posted(request), request.FILES or None, organisations=organisations)
    if form.is_valid() and (brought := _bring(request, form)):
        return redirect(brought)
    statements = Statement.objects.visible_to(request.user).for_list()
    page = keyset_page(statements, request=request, order=("-brought_at", "-id"))
    context = {"page": page, "form": form, "ways": Ways.of(request.user)}
    status = 422 if form.errors else 200
    return render(request, "purchases/statements/statements.html", context, status=status)


@require_http_methods(["GET", "POST"])
def statement(request: PersonRequest, pk: int) -> HttpResponse:
    """A statement: how it would be read, how far it is, or what came of it."""
    found = _statement(request, pk)
    if found.is_shown:
        return _preview(request, found)
    if request.method == "POST":
        messages.info(request, MEANWHILE)
        return redirect(found)
    if not found.is_finished and request.htmx:
        return render(request, "purchases/statements/progress.html", {"statement": found})
    context: dict[str, Any] = {"statement": found, "only": request.GET.get("only", "")}
    if found.is_read:
        context |= _lines_of(request, found)
    response = render(request, "purchases/statements/statement.html", context)
    if request.htmx:
        response["HX-Refresh"] = "true"
    return response


@require_http_methods(["GET", "POST"])
def undo(request: PersonRequest, pk: int) -> HttpResponse:
    """Take a statement back as a whole; the page says first what goes."""
    found = _statement(request, pk)
    if not found.is_read:
        messages.info(request, MEANWHILE)
        return redirect(found)
    if request.method == "POST":
        try:
            gone = undo_statement(statement=found, by=request.user)
        except AlreadyDecided:
            messages.info(request, MEANWHILE)
        else:
            messages.success(request, f"The statement is taken back: {gone} lines went with it.")
        return redirect(found)
    alone = Line.objects.visible_to(request.user).of_statement_alone(found).count()
    context = {"statement": found, "alone": alone}
    return render(request, "purchases/statements/undo.html", context)


@require_POST
def forget(request: PersonRequest, pk: int) -> HttpResponse:
    """Let go of a file that was only looked at."""
    try:
        forget_shown(statement=_statement(request, pk), by=request.user)
    except AlreadyDecided:
        messages.info(request, MEANWHILE)
    else:
        messages.success(request, "The file is gone. Nothing of it was kept.")
    return redirect("purchases:statements")


def _statement(request: PersonRequest, pk: int) -> Statement:
    seen = Statement.objects.visible_to(request.user)
    return get_object_or_404(seen.select_related("organisation", "holder", "brought_by"), pk=pk)


def _bring(request: PersonRequest, form: BringForm) -> Statement | None:
    """What was brought; nothing where the file is not one that can be read."""
    file, organisation = form.cleaned_data["file"], form.cleaned_data["organisation"]
    keeps = may(request.user, Permission.KEEP_STATEMENTS, organisation)
    try:
        return bring_statement(
            data=file.read(),
            file_name=file.name,
            organisation=organisation,
            holder=None if keeps else request.user,
            by=request.user,
        )
    except NotAStatement as problem:
        form.add_error("file", str(problem))
    return None


def _preview(request: PersonRequest, found: Statement) -> HttpResponse:
    """How it would be read: shown, changed, shown again, and confirmed."""
    preview = Preview(found, posted(request))
    if preview.form.is_valid() and preview.is_readable and "again" not in request.POST:
        try:
            read = confirm_reading(
                statement=found,
                reading=preview.reading,
                issuer=preview.form.cleaned_data["issuer"],
                by=request.user,
            )
        except AlreadyDecided:
            messages.info(request, MEANWHILE)
            return redirect(found)
        except NotAStatement as problem:
            preview.form.add_error(None, str(problem))
        else:
            return redirect(read)
    context = {"statement": found, "preview": preview, "form": preview.form}
    status = 422 if preview.form.is_bound and preview.form.errors else 200
    return render(request, "purchases/statements/preview.html", context, status=status)


def _lines_of(request: PersonRequest, found: Statement) -> dict[str, Any]:
    """One page of what is in it, with what stands behind each line or could."""
    in_it = found.in_it.for_list()
    if request.GET.get("only") == "without":
        in_it = in_it.without_purchase()
    page = keyset_page(in_it, request=request, order=("row", "id"))
    lines = [each.line for each in page.rows]
    return {"page": page, "lines": lines_for(request, lines)}


def lines_for(request: PersonRequest, lines: list[Line]) -> list[dict[str, Any]]:
    """Lines as the pages show them. They have been read with ``for_list``."""
    open_ones = [line for line in lines if not line.behind and not line.settled_at]  # type: ignore[attr-defined]
    proposals = propose(open_ones, to=request.user)
    return [
        {
            "line": line,
            "proposals": proposals.get(line.pk, []),
            "is_own": line.card.holder_id == request.user.pk,
        }
        for line in lines
    ]
