"""Cards as administrators keep them: who holds which, from when until when. No purchase is here."""

from __future__ import annotations

import re

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from hls.ui.paging import keyset_page
from hls.ui.versioned import Both
from purchases.actions.keeping import add_card, change_card
from purchases.forms.keeping import CardForm, ChangeCardForm
from purchases.kept_history import history_of_card
from purchases.models import Card
from purchases.views.kept import keep_page, turn_others_away
from purchases.ways import Ways
from systems.models import Person
from systems.requests import PersonRequest, posted
from systems.versions import Stale

NUMBER = re.compile(r"[0-9]{1,18}")


@require_GET
def card_list(request: PersonRequest) -> HttpResponse:
    """All cards of the systems that the reader administers; on request, those that ran out too."""
    turn_others_away(request.user)
    text, everything = request.GET.get("q", "").strip(), "all" in request.GET
    cards = Card.objects.looked_after_by(request.user)
    cards = cards if everything else cards.not_over()
    found = (cards.called(text) if text else cards).for_list().with_has_twin(request.user)
    page = keyset_page(found, request=request, order=("last_four", "id"))
    ways = Ways.of(request.user)
    context = {"page": page, "text": text, "everything": everything, "ways": ways}
    return render(request, "purchases/cards.html", context)


@require_GET
def choose_holder(request: PersonRequest) -> HttpResponse:
    """Who holds a new card, or from now on the one of ``?card=``."""
    turn_others_away(request.user)
    text, number = request.GET.get("q", "").strip(), _number(request, "card")
    own = Card.objects.looked_after_by(request.user)
    card = get_object_or_404(own, pk=number) if number is not None else None
    people = Person.objects.looked_after_by(request.user).with_account()
    found = (people.called(text) if text else people).for_list(request.user)
    page = keyset_page(found, request=request, order=("sort_name", "id"))
    context = {"page": page, "text": text, "card": card}
    return render(request, "purchases/choose_holder.html", context)


@require_http_methods(["GET", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    """Add a card for ``?holder=``; without one, choose them first."""
    turn_others_away(request.user)
    if "holder" not in request.GET:
        return redirect("purchases:choose_holder")
    holder = _holder(request)
    form = CardForm(posted(request), by=request.user, initial={"holder": holder.pk})
    if form.is_valid():
        card = add_card(by=request.user, **form.cleaned_data)
        _tell(request, card, f"{card.holder} holds {card}.")
        return redirect(card)
    return keep_page(
        request,
        form,
        heading=f"A card for {holder}",
        button="Add the card",
        back=reverse("purchases:choose_holder"),
    )


@require_GET
def show(request: PersonRequest, pk: int) -> HttpResponse:
    """A card, others that end in the same digits, and all that was ever said of it."""
    own = Card.objects.looked_after_by(request.user)
    card = get_object_or_404(own.for_list(), pk=pk)
    context = {
        "card": card,
        "twins": own.twins_of(card).for_list(),
        "history": history_of_card(card),
    }
    return render(request, "purchases/card.html", context)


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    """Change a card; with ``?holder=``, it is somebody else's from now on."""
    card = get_object_or_404(Card.objects.looked_after_by(request.user).for_list(), pk=pk)
    holder = _holder(request) if "holder" in request.GET else card.holder
    form = ChangeCardForm.of(card, posted(request), by=request.user, holder=holder)
    both: list[Both] = []
    if form.is_valid():
        try:
            card = change_card(card=card, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            _tell(request, card, "The card is changed.")
            return redirect(card)
    return keep_page(
        request,
        form,
        heading=f"Change {card}",
        button="Save",
        back=card.get_absolute_url(),
        template="purchases/change_card.html",
        both=both,
        card=card,
        holder=holder,
    )


def _tell(request: PersonRequest, card: Card, done: str) -> None:
    """Say what was done, and where cards could be taken for one another."""
    messages.success(request, done)
    if Card.objects.looked_after_by(request.user).twins_of(card).exists():
        messages.info(request, f"Another card ends in {card.last_four} on some of these days.")


def _holder(request: PersonRequest) -> Person:
    people = Person.objects.looked_after_by(request.user).with_account()
    holder: Person = get_object_or_404(people, pk=_number(request, "holder"))
    return holder


def _number(request: PersonRequest, name: str) -> int | None:
    """The id in the address under ``name``, if one is there. 404 for what is none."""
    text = request.GET.get(name, "")
    if text and not NUMBER.fullmatch(text):
        raise Http404
    return int(text) if text else None
