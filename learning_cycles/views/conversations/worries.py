"""The worry of those who keep the rule, and what has been seen about it since."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from learning_cycles.actions.worries import change_worry, say_what_was_seen, write_worry
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.worries import WorryForm, WorrySeenForm
from learning_cycles.models import Worry
from learning_cycles.permissions import carries_on
from learning_cycles.reading import heading_for
from learning_cycles.views.conversations.fetching import whole_conversation
from learning_cycles.views.pages import form_page
from systems.requests import PersonRequest
from systems.versions import Stale


@require_http_methods(["GET", "POST"])
def new_worry(request: PersonRequest, pk: int) -> HttpResponse:
    found = whole_conversation(request.user, pk)
    form = WorryForm(request.POST or None, known=names_to_keep_in(request.user, found.system))
    if form.is_valid():
        write_worry(conversation=found, by=request.user, **form.written)
        messages.success(request, "The worry is kept.")
        return redirect(f"{found.get_absolute_url()}#worry")
    return form_page(
        request,
        form,
        heading="What are they worried about?",
        caption=heading_for(request.user, found),
        button="Keep the worry",
        back=found.get_absolute_url(),
    )


@require_http_methods(["GET", "POST"])
def worry(request: PersonRequest, pk: int, worry_pk: int) -> HttpResponse:
    """Say a worry in other words: whoever wrote it down, and those who look after it."""
    found = whole_conversation(request.user, pk)
    written: Worry = get_object_or_404(found.worries, pk=worry_pk)
    if written.written_by != request.user and not carries_on(request.user, found.system):
        raise PermissionDenied
    form = WorryForm(
        request.POST or None,
        initial={"whose": written.whose, "words": written.words, "version": written.version},
        known=names_to_keep_in(request.user, found.system),
    )
    if form.is_valid():
        try:
            change_worry(worry=written, by=request.user, version=form.version_seen, **form.written)
        except Stale as stale:
            form.go_on_from(stale.current)
        else:
            messages.success(request, "Saved.")
            return redirect(f"{found.get_absolute_url()}#worry")
    return form_page(
        request,
        form,
        heading="What are they worried about?",
        caption=heading_for(request.user, found),
        button="Save",
        back=found.get_absolute_url(),
    )


@require_http_methods(["GET", "POST"])
def seen(request: PersonRequest, pk: int, worry_pk: int) -> HttpResponse:
    found = whole_conversation(request.user, pk)
    about: Worry = get_object_or_404(found.worries, pk=worry_pk)
    form = WorrySeenForm(request.POST or None, known=names_to_keep_in(request.user, found.system))
    if form.is_valid():
        say_what_was_seen(worry=about, by=request.user, **form.cleaned_data)
        messages.success(request, "What you saw is kept.")
        return redirect(f"{found.get_absolute_url()}#worry")
    return form_page(
        request,
        form,
        heading="What has been seen about it since?",
        caption=heading_for(request.user, found),
        button="Keep it",
        back=found.get_absolute_url(),
        template="learning_cycles/worry_seen.html",
        worry=about,
    )
