"""Which words speak of the same thing: one list for the whole service, looked after by stewards."""

from __future__ import annotations

from django.contrib import messages
from django.db import IntegrityError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from hls.ui.paging import keyset_page
from hls.ui.versioned import Both
from learning_cycles.actions import words as deeds
from learning_cycles.forms.words import WordsForm
from learning_cycles.models import WordGroup
from learning_cycles.permissions import looks_after_words
from learning_cycles.views.pages import form_page
from systems.models import Person
from systems.requests import PersonRequest, posted
from systems.versions import Stale

BY_NAME = ("name", "pk")
SAVED = "Saved. What was said with these words is looked at again within a few minutes."


@require_GET
def word_list(request: PersonRequest) -> HttpResponse:
    _turn_others_away(request.user)
    groups = WordGroup.objects.looked_after_by(request.user).for_list()
    page = keyset_page(groups, request=request, order=BY_NAME)
    return render(request, "learning_cycles/words.html", {"page": page})


@require_http_methods(["GET", "POST"])
def new_words(request: PersonRequest) -> HttpResponse:
    _turn_others_away(request.user)
    form = WordsForm(posted(request))
    if form.is_valid():
        about, words = form.cleaned_data["about"], form.cleaned_data["words"]
        try:
            deeds.add_words(about=about, words=words, by=request.user)
        except IntegrityError:
            form.meanwhile()
        else:
            messages.success(request, SAVED)
            return redirect("learning_cycles:words")
    return _ask(request, form, "Words that speak of the same thing")


@require_http_methods(["GET", "POST"])
def change_words(request: PersonRequest, pk: int) -> HttpResponse:
    group = _group(request.user, pk)
    form = WordsForm(posted(request), group=group)
    both: list[Both] = []
    if form.is_valid():
        try:
            deeds.change_words(group=group, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.both_as_lines(stale.current)
        except IntegrityError:
            form.meanwhile()
        else:
            messages.success(request, SAVED)
            return redirect("learning_cycles:words")
    return _ask(request, form, group.about, both=both, group=group)


@require_http_methods(["GET", "POST"])
def take_out(request: PersonRequest, pk: int) -> HttpResponse:
    group = _group(request.user, pk)
    if request.method == "POST":
        deeds.take_out_words(group=group, by=request.user)
        messages.success(request, f"“{group.about}” is no longer on the list.")
        return redirect("learning_cycles:words")
    return render(request, "learning_cycles/take_out_words.html", {"group": group})


def _ask(
    request: PersonRequest,
    form: WordsForm,
    heading: str,
    *,
    both: list[Both] | None = None,
    group: WordGroup | None = None,
) -> HttpResponse:
    return form_page(
        request,
        form,
        heading=heading,
        caption="One list for the whole service",
        button="Save",
        back=reverse("learning_cycles:words"),
        template="learning_cycles/change_words.html",
        both=both,
        group=group,
    )


def _group(person: Person, pk: int) -> WordGroup:
    groups = WordGroup.objects.looked_after_by(person).select_related("changed_by")
    return get_object_or_404(groups, pk=pk)


def _turn_others_away(person: Person) -> None:
    """404 for whoever looks after no system: nothing tells them that there is a list."""
    if not looks_after_words(person):
        raise Http404
