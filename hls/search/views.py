"""/search/: words are posted, never part of an address: docs/decisions/0022."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from casework.actions import record_looks
from casework.models import Way
from hls.search.finding import page_of_kind, search
from hls.search.kinds import KINDS, Line, cases_told
from hls.ui.forms import Form
from systems.requests import PersonRequest, posted

MOST_CHARACTERS = 200


class SearchForm(Form):
    """What to look for."""

    words = forms.CharField(
        label="Search for",
        help_text="Words, names of people you work with, or a part in “quotation marks”",
        max_length=MOST_CHARACTERS,
        widget=forms.TextInput(attrs={"autocomplete": "off", "type": "search"}),
        error_messages={"required": "Enter what to search for"},
    )


@require_http_methods(["GET", "POST"])
def everything(request: PersonRequest) -> HttpResponse:
    """The newest of each kind that hold the words."""
    form = SearchForm(posted(request))
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        typed = form.cleaned_data["words"]
        result = search(request.user, typed)
        _on_record(request, (line for found in result.found for line in found.lines))
        context |= {"result": result, "mended": result.found and result.words != typed}
    return render(request, "hls/search/search.html", context, status=_status(form))


@require_http_methods(["GET", "POST"])
def of_kind(request: PersonRequest, kind: str) -> HttpResponse:
    """All of one kind that hold the words; without words there is nothing to show."""
    if kind not in KINDS:
        raise Http404
    form = SearchForm(posted(request))
    if not form.is_valid():
        return redirect("search")
    words = form.cleaned_data["words"]
    page = page_of_kind(request, request.user, KINDS[kind], words)
    _on_record(request, page.lines)
    return render(request, "hls/search/kind.html", {"page": page, "words": words, "form": form})


def _on_record(request: PersonRequest, lines: Iterable[Line]) -> None:
    record_looks(cases=cases_told(lines), by=request.user, way=Way.READ, what="Search")


def _status(form: SearchForm) -> int:
    return 422 if form.errors else 200
