"""What a manager learnt from a purchase, said in a conversation; and the way to what was said."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from learning_cycles.actions import learning as deeds
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.learning import FindConversationForm, LearntForm
from learning_cycles.models import Conversation, Entry
from learning_cycles.querysets import ConversationQuerySet
from learning_cycles.reading import LATEST_SEEN_FIRST, heading_for
from purchases.actions import look_back_at
from purchases.spend import Spend
from purchases.views.look_back import purchase_in_look_back
from systems.models import Person
from systems.requests import PersonRequest

OFFERED = 10


@require_http_methods(["GET", "POST"])
def say_what_was_learnt(request: PersonRequest, pk: int) -> HttpResponse:
    """Choose a conversation, among the latest or by words in it, and say it there."""
    purchase = purchase_in_look_back(request, pk)
    finds = "find" in request.POST
    finding = FindConversationForm(request.POST if finds else None)
    conversations = Conversation.objects.read_by(request.user).live()
    form = LearntForm(
        None if finds else request.POST or None,
        conversations=conversations,
        offered=_offered(request.user, conversations, finding.text),
        known=names_to_keep_in(request.user, None),
        initial={"words": request.POST.get("words", "")},
    )
    if form.is_valid():
        deeds.say_what_was_learnt(purchase=purchase, by=request.user, **form.cleaned_data)
        messages.success(request, "What you learnt is in the conversation.")
        return redirect("purchases:look_back_at", pk)
    look_back_at(purchases=[purchase], by=request.user)
    context = {
        "spend": Spend.of(purchase, reader=request.user),
        "form": form,
        "finding": finding,
        "forms": [finding],
    }
    status = 422 if form.is_bound or (finds and finding.errors) else 200
    return render(request, "learning_cycles/learnt.html", context, status=status)


@require_GET
def entry(request: PersonRequest, pk: int) -> HttpResponse:
    """Where something was said, for those who read it there."""
    said = get_object_or_404(Entry.objects.read_by(request.user), pk=pk)
    return redirect(f"{said.conversation.get_absolute_url()}#thread")


def _offered(
    person: Person, conversations: ConversationQuerySet, words: str
) -> list[tuple[Conversation, str]]:
    """Some to choose from, each with its heading: those with ``words``, or else the latest."""
    found = conversations.with_words(words, person) if words else conversations
    latest = found.for_list(person).order_by(*LATEST_SEEN_FIRST)[:OFFERED]
    return [(each, heading_for(person, each)) for each in latest]
