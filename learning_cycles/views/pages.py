"""What pages of one form share."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from learning_cycles.models import Conversation
from learning_cycles.permissions import carries_on
from systems.models import Person
from systems.requests import PersonRequest


def visible_conversation(person: Person, pk: int) -> Conversation:
    """A conversation that ``person`` may know of, with what heads it; 404 for others.

    Where it was merged into another, that one: nothing sent to the old address is lost.
    """
    conversations = Conversation.objects.visible_to(person).where_it_went(pk).headed_for(person)
    return get_object_or_404(conversations.select_related("system", "picture"))


def conversation_carried_on(person: Person, pk: int) -> Conversation:
    """A conversation that ``person`` looks after; 403 where they may only read it."""
    found = visible_conversation(person, pk)
    if not carries_on(person, found.system):
        raise PermissionDenied
    return found


def form_page(
    request: PersonRequest,
    form: BaseForm,
    *,
    heading: str,
    caption: str,
    button: str,
    back: str,
    template: str = "learning_cycles/form.html",
    **context: object,
) -> HttpResponse:
    """One form under ``heading``, with everything typed kept and status 422 if it was not valid."""
    return render(
        request,
        template,
        {
            "form": form,
            "page_heading": heading,
            "caption": caption,
            "button_text": button,
            "back_url": back,
            **context,
        },
        status=422 if form.is_bound else 200,
    )
