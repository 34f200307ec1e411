"""What a steward does with a conversation: word it, and say where an issue belongs."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from learning_cycles.actions.conversations import (
    change_conversation,
)
from learning_cycles.forms.conversations import ConversationForm
from learning_cycles.reading import heading_for
from learning_cycles.views.conversations.fetching import carried_on
from learning_cycles.views.pages import form_page
from systems.requests import PersonRequest


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    found = carried_on(request.user, pk)
    initial = {"question": found.question, "state": found.state}
    form = ConversationForm(request.POST or None, initial=initial)
    if form.is_valid():
        change_conversation(conversation=found, by=request.user, **form.cleaned_data)
        messages.success(request, "Saved.")
        return redirect(found)
    return form_page(
        request,
        form,
        heading="The question, and where it stands",
        caption=heading_for(request.user, found),
        button="Save",
        back=found.get_absolute_url(),
    )
