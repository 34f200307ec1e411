"""Offering a conversation to peers, and taking up what they offer."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST

from learning_cycles.actions.offers import SettledAlready, take_up
from learning_cycles.actions.offers import leave as leave_offer
from learning_cycles.actions.offers import offer as offer_to_peers
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.offers import OfferForm, TakeUpForm
from learning_cycles.models import Offer
from learning_cycles.reading import heading_for
from learning_cycles.views.conversations.fetching import carried_on
from learning_cycles.views.pages import form_page
from systems.models import System
from systems.requests import PersonRequest

MEANWHILE = "Somebody settled this offer meanwhile."


@require_http_methods(["GET", "POST"])
def new_offer(request: PersonRequest, pk: int) -> HttpResponse:
    found = carried_on(request.user, pk)
    peers = System.objects.peers_of(found.system)
    if not peers:
        raise Http404
    form = OfferForm(
        request.POST or None,
        peers=peers,
        initial={"question": found.question},
        known=names_to_keep_in(request.user, None),
    )
    if form.is_valid():
        offer_to_peers(conversation=found, by=request.user, **form.cleaned_data)
        messages.success(request, "It is offered. You will hear who takes it up.")
        return redirect("learning_cycles:beyond", found.pk)
    return form_page(
        request,
        form,
        heading="Offer it to others like you",
        caption=heading_for(request.user, found),
        button="Offer it",
        back=found.get_absolute_url(),
    )


@require_http_methods(["GET", "POST"])
def offer(request: PersonRequest, pk: int) -> HttpResponse:
    """Read what a peer offers, and take it up in one's own words."""
    offered: Offer = get_object_or_404(Offer.objects.offered_to(request.user), pk=pk)
    if offered.taken_up_in:
        return redirect(offered.taken_up_in)
    form = TakeUpForm(request.POST or None, initial={"question": offered.question})
    if form.is_valid():
        try:
            mine = take_up(offer=offered, by=request.user, **form.cleaned_data)
        except SettledAlready:
            messages.error(request, MEANWHILE)
            return redirect(offered.system)
        messages.success(request, "The conversation is open. They are told that you took it up.")
        return redirect(mine)
    return form_page(
        request,
        form,
        heading="Offered to you",
        caption=offered.system.name,
        button="Take it up in a conversation of our own",
        back=offered.system.get_absolute_url(),
        template="learning_cycles/offer.html",
        offer=offered,
    )


@require_POST
def leave(request: PersonRequest, pk: int) -> HttpResponse:
    offered: Offer = get_object_or_404(Offer.objects.offered_to(request.user), pk=pk)
    try:
        leave_offer(offer=offered, by=request.user)
    except SettledAlready:
        messages.error(request, MEANWHILE)
    else:
        messages.success(request, "You leave it. Nothing is asked of you.")
    return redirect(offered.system)
