"""Lists as files, and the files that background work makes."""

from __future__ import annotations

from typing import IO, Any

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from hls.ui.exports import FileFormat
from hls.ui.paging import keyset_page
from systems.actions.exports import AT_ONCE, ask_for_export, make_at_once, may_open
from systems.exports import ListExport, export_called
from systems.forms import FileFormatForm
from systems.models import Export
from systems.permissions import systems_where
from systems.requests import PersonRequest


@require_POST
def start(request: PersonRequest, name: str) -> HttpResponseBase:
    """Make a list into a file as its address has it: a short one at once, a long one later."""
    kind = _kind_for(request, name)
    filters = kind.filters(request.user, request.GET)
    form = FileFormatForm(request.POST)
    if not (filters.is_valid() and form.is_valid()):
        return redirect(f"{reverse(kind.page)}?{request.GET.urlencode()}")
    file_format = FileFormat(form.cleaned_data["file_format"])
    rows = kind.rows(request.user, filters).count()
    if rows > AT_ONCE:
        export = ask_for_export(
            name=name,
            query=filters.query,
            file_format=file_format,
            rows_in_all=rows,
            by=request.user,
        )
        return redirect(export)
    file = make_at_once(kind=kind, filters=filters, file_format=file_format, by=request.user)
    kind.put_opening_on_record(request.user, filters)
    return _attached(file, f"{name}-{timezone.localdate()}", file_format)


@require_GET
def list_exports(request: PersonRequest) -> HttpResponse:
    """One's own files, newest first."""
    exports = Export.objects.visible_to(request.user)
    page = keyset_page(exports, request=request, order=("-asked_at", "-id"))
    return render(request, "systems/exports.html", {"page": page})


@require_GET
def show(request: PersonRequest, pk: int) -> HttpResponse:
    """How far a file is, and in the end the way to it. htmx asks for that part alone."""
    export = _own(request, pk)
    filters = export.kind.filters(request.user, export.filters)
    context = {"export": export, "filters": filters, "may_open": may_open(export)}
    template = "systems/exports/progress.html" if request.htmx else "systems/export.html"
    return render(request, template, context)


@require_GET
def download(request: PersonRequest, pk: int) -> HttpResponseBase:
    """The file; where something in it is closed to its owner by now, the page that says so."""
    export = _own(request, pk)
    if not may_open(export):
        return redirect(export)
    export.kind.put_opening_on_record(
        request.user, export.kind.filters(request.user, export.filters)
    )
    file = default_storage.open(export.path)
    day = timezone.localdate(export.made_at)
    return _attached(file, f"{export.name}-{day}", FileFormat(export.file_format))


def _kind_for(request: PersonRequest, name: str) -> ListExport[Any]:
    """The list called ``name``; 404 for those who do not have it."""
    try:
        kind = export_called(name)
    except KeyError:
        raise Http404 from None
    if not systems_where(request.user, kind.permission):
        raise Http404
    return kind


def _own(request: PersonRequest, pk: int) -> Export:
    own = Export.objects.visible_to(request.user).select_related("owner")
    return get_object_or_404(own, pk=pk)


def _attached(file: IO[bytes], name: str, file_format: FileFormat) -> FileResponse:
    return FileResponse(
        file,
        as_attachment=True,
        filename=f"{name}.{file_format}",
        content_type=file_format.content_type,
    )
