"""The kinds of purchases, one list for the whole service, as administrators keep it."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hls.ui.versioned import Both
from purchases.actions.keeping import (
    NameTaken,
    NoneLeft,
    add_kind,
    bring_back_kind,
    move_kind,
    retire_kind,
    reword_kind,
)
from purchases.forms.keeping import NAME_TAKEN, ChangeKindForm, KindForm, VersionForm
from purchases.kept_history import history_of_kind
from purchases.models import Kind
from purchases.views.kept import keep_page, turn_others_away
from purchases.ways import Ways
from systems.requests import PersonRequest, posted
from systems.versions import Stale

MEANWHILE = "Somebody else changed this kind meanwhile. Here it is as it stands now."


@require_GET
def kind_list(request: PersonRequest) -> HttpResponse:
    """The kinds in the order in which they are offered, and those that are retired."""
    turn_others_away(request.user)
    kinds = list(Kind.objects.looked_after_by(request.user))
    context = {
        "offered": [kind for kind in kinds if kind.retired_at is None],
        "retired": [kind for kind in kinds if kind.retired_at],
        "ways": Ways.of(request.user),
    }
    return render(request, "purchases/kinds.html", context)


@require_http_methods(["GET", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    """Offer one more kind."""
    turn_others_away(request.user)
    form = KindForm(posted(request))
    if form.is_valid():
        try:
            kind = add_kind(name=form.cleaned_data["name"], by=request.user)
        except NameTaken:
            form.add_error("name", NAME_TAKEN)
        else:
            messages.success(request, f"“{kind}” can be chosen from now on.")
            return redirect("purchases:kinds")
    return keep_page(
        request,
        form,
        heading="Add a kind of purchase",
        button="Add the kind",
        back=reverse("purchases:kinds"),
    )


@require_GET
def show(request: PersonRequest, code: str) -> HttpResponse:
    """A kind, what can be done with it, and all that was ever said of it."""
    kind = get_object_or_404(Kind.objects.looked_after_by(request.user), pk=code)
    context = {"kind": kind, "history": history_of_kind(kind)}
    return render(request, "purchases/kind.html", context)


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, code: str) -> HttpResponse:
    """Call a kind something else."""
    kind = get_object_or_404(Kind.objects.looked_after_by(request.user), pk=code)
    form = ChangeKindForm.of(kind, posted(request))
    both: list[Both] = []
    if form.is_valid():
        try:
            reword_kind(kind=kind, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        except NameTaken:
            form.add_error("name", NAME_TAKEN)
        else:
            messages.success(request, "The kind has its new name, on past purchases too.")
            return redirect("purchases:kinds")
    return keep_page(
        request,
        form,
        heading=f"Reword “{kind}”",
        button="Save",
        back=reverse("purchases:kind", args=[kind.pk]),
        both=both,
    )


@require_POST
def move(request: PersonRequest, code: str) -> HttpResponse:
    """Offer a kind one place earlier, or later."""
    kind = get_object_or_404(Kind.objects.looked_after_by(request.user), pk=code)
    move_kind(kind=kind, by=request.user, down=request.POST.get("way") == "down")
    return redirect("purchases:kinds")


@require_POST
def retire(request: PersonRequest, code: str) -> HttpResponse:
    """Offer a kind no more."""
    return _press(request, code, retire_kind, "“{}” is offered no more. Purchases of it stay.")


@require_POST
def bring_back(request: PersonRequest, code: str) -> HttpResponse:
    """Offer a retired kind again."""
    return _press(request, code, bring_back_kind, "“{}” can be chosen again.")


def _press(request: PersonRequest, code: str, act: Callable[..., Kind], done: str) -> HttpResponse:
    """Do what a button on the page of a kind says, on the version that the page showed."""
    kind = get_object_or_404(Kind.objects.looked_after_by(request.user), pk=code)
    form = VersionForm(posted(request))
    try:
        if not form.is_valid():
            raise Stale(kind)
        kind = act(kind=kind, version=form.cleaned_data["version"], by=request.user)
    except Stale:
        messages.warning(request, MEANWHILE)
    except NoneLeft:
        messages.warning(request, f"“{kind}” is the last kind. Add another one first.")
    else:
        messages.success(request, done.format(kind))
    return redirect("purchases:kind", kind.pk)
