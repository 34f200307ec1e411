"""The list of conversations, and opening one."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from hls.ui.paging import keyset_page
from learning_cycles.actions.conversations import open_conversation
from learning_cycles.forms.conversations import ConversationFilter, QuestionForm
from learning_cycles.models import Conversation
from learning_cycles.permissions import carries_on, looks_after_words
from learning_cycles.reading import LATEST_SEEN_FIRST, rows_for
from learning_cycles.views.pages import form_page
from systems.models import System
from systems.requests import PersonRequest


@require_GET
def conversation_list(request: PersonRequest) -> HttpResponse:
    form = ConversationFilter(request.GET, person=request.user)
    conversations = Conversation.objects.visible_to(request.user).filter(merged_into=None)
    page = keyset_page(
        form.narrow(conversations).for_list(request.user),
        request=request,
        order=LATEST_SEEN_FIRST,
    )
    context = {
        "form": form,
        "page": page,
        "rows": rows_for(request.user, page.rows),
        "looks_after_words": looks_after_words(request.user),
    }
    return render(request, "learning_cycles/conversations.html", context, status=form.http_status)


@require_http_methods(["GET", "POST"])
def new_conversation(request: PersonRequest) -> HttpResponse:
    system_id = request.GET.get("system", "")
    systems = System.objects.visible_to(request.user)
    system: System = get_object_or_404(systems, pk=system_id if system_id.isdecimal() else None)
    if not carries_on(request.user, system):
        raise PermissionDenied
    form = QuestionForm(request.POST or None)
    if form.is_valid():
        conversation = open_conversation(system=system, by=request.user, **form.cleaned_data)
        messages.success(request, "The conversation is open.")
        return redirect(conversation)
    return form_page(
        request,
        form,
        heading="Open a new conversation",
        caption=system.name,
        button="Open the conversation",
        back=system.get_absolute_url(),
    )
