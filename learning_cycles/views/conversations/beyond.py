"""What reaches beyond a conversation: who was offered it, told of it and takes part in it."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from learning_cycles.meanwhile import told_about
from learning_cycles.models import Conversation, Offer
from learning_cycles.permissions import carries_on, reads_above
from learning_cycles.placing import steps_in
from learning_cycles.reading import Reading, heading_for, reading_of
from learning_cycles.rollup.homes import chain
from learning_cycles.thread import followers_in, speakers_in
from learning_cycles.upward import may_be_passed_up
from learning_cycles.views.conversations.fetching import read_conversation
from systems.models import System
from systems.requests import PersonRequest

MOVES_ON_PAGE = 10


@require_GET
def beyond(request: PersonRequest, pk: int) -> HttpResponse:
    person = request.user
    found = read_conversation(person, pk)
    context: dict[str, Any] = {
        "conversation": found,
        "heading": heading_for(person, found),
        "reading": reading_of(person, found),
        "above": reads_above(person, found.system),
        "told": told_about(person, chain(found)),
        "moves": steps_in(person, found, MOVES_ON_PAGE),
    }
    if context["reading"] is Reading.WHOLE:
        context |= _across(found) | _people(found)
    if carries_on(person, found.system):
        context |= {
            "carries_on": True,
            "has_peers": System.objects.peers_of(found.system).exists(),
            "may_be_passed_up": bool(may_be_passed_up(found)),
        }
    return render(request, "learning_cycles/beyond.html", context)


def _across(found: Conversation) -> dict[str, Any]:
    return {
        "offers": found.offers.select_related("system", "taken_up_in"),
        "taken_from": Offer.objects.taken_up_in(found),
    }


def _people(found: Conversation) -> dict[str, Any]:
    followers, others_follow = followers_in(found)
    return {
        "followers": followers,
        "others_follow": others_follow,
        "speakers": speakers_in(found),
    }
