"""What people say in a conversation, and who follows it."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hls.ui.paging import keyset_page
from learning_cycles.actions.conversations import say_in_conversation, withdraw_story
from learning_cycles.actions.following import follow as follow_conversation
from learning_cycles.actions.following import unfollow as unfollow_conversation
from learning_cycles.actions.questions import tie_question
from learning_cycles.forms.beyond import names_to_keep_in
from learning_cycles.forms.conversations import AnswerQuestionForm, EntryForm, StoryForm
from learning_cycles.models import Entry, EntryKind
from learning_cycles.questions import asked_in, to_carry
from learning_cycles.reading import heading_for
from learning_cycles.rollup.homes import chain
from learning_cycles.thread import said_in
from learning_cycles.views.conversations.fetching import read_conversation
from learning_cycles.views.conversations.page import conversation_page
from learning_cycles.views.pages import form_page
from systems.requests import PersonRequest


@require_POST
def say(request: PersonRequest, pk: int) -> HttpResponse:
    found = read_conversation(request.user, pk)
    leaves = request.POST.get("kind") == EntryKind.QUESTION_ABOVE
    known = names_to_keep_in(request.user, None if leaves else found.system)
    form = EntryForm(request.POST, conversation=found, known=known)
    if not form.is_valid():
        return conversation_page(request, found, form)
    say_in_conversation(conversation=found, by=request.user, **form.cleaned_data)
    messages.success(request, "What you said is in the thread.")
    return redirect(f"{found.get_absolute_url()}#thread")


@require_GET
def thread(request: PersonRequest, pk: int) -> HttpResponse:
    found = read_conversation(request.user, pk)
    page = keyset_page(
        Entry.objects.in_thread_of(chain(found)).for_thread(request.user),
        request=request,
        order=("-said_at", "-id"),
    )
    context = {
        "conversation": found,
        "heading": heading_for(request.user, found),
        "page": page,
        "entries": said_in(request.user, found, page.rows),
    }
    return render(request, "learning_cycles/thread.html", context)


@require_http_methods(["GET", "POST"])
def tell_story(request: PersonRequest, pk: int) -> HttpResponse:
    found = read_conversation(request.user, pk)
    form = StoryForm(
        request.POST or None, person=request.user, known=names_to_keep_in(request.user, None)
    )
    if form.is_valid():
        say_in_conversation(
            conversation=found, by=request.user, kind=EntryKind.STORY, **form.cleaned_data
        )
        messages.success(request, "The story is in the thread. It can be withdrawn at any time.")
        return redirect(f"{found.get_absolute_url()}#thread")
    return form_page(
        request,
        form,
        heading="Tell a story",
        caption=heading_for(request.user, found),
        button="Put the story in the thread",
        back=found.get_absolute_url(),
    )


@require_http_methods(["GET", "POST"])
def withdraw(request: PersonRequest, pk: int, entry_pk: int) -> HttpResponse:
    """Ask once, then take a story's words out of everything; 403 for who may only read it."""
    found = read_conversation(request.user, pk)
    entry = get_object_or_404(found.entries, pk=entry_pk, kind=EntryKind.STORY)
    if not Entry.objects.to_withdraw_by(request.user).filter(pk=entry.pk).exists():
        raise PermissionDenied
    if request.method == "POST":
        withdraw_story(entry=entry, by=request.user)
        messages.success(request, "The story is withdrawn. Nobody reads it any more.")
        return redirect(f"{found.get_absolute_url()}#thread")
    context = {"conversation": found, "entry": entry}
    return render(request, "learning_cycles/withdraw_story.html", context)


@require_http_methods(["GET", "POST"])
def answer_question(request: PersonRequest, pk: int, question_pk: int) -> HttpResponse:
    """Answer what was asked along the chain, from the conversation that the reader is in."""
    found = read_conversation(request.user, pk)
    asked = get_object_or_404(
        Entry.objects.in_thread_of(chain(found))
        .for_thread(request.user)
        .exclude(conversation=found),
        pk=question_pk,
        kind__in=[EntryKind.QUESTION_BELOW, EntryKind.QUESTION_ABOVE],
    )
    form = AnswerQuestionForm(request.POST or None, known=names_to_keep_in(request.user, None))
    if form.is_valid():
        say_in_conversation(
            conversation=found, by=request.user, in_answer_to=asked, **form.cleaned_data
        )
        messages.success(request, "Your answer is read where it was asked.")
        return redirect(f"{found.get_absolute_url()}#thread")
    return form_page(
        request,
        form,
        heading="Answer the question",
        caption=heading_for(request.user, found),
        button="Answer",
        back=found.get_absolute_url(),
        template="learning_cycles/answer_question.html",
        said=said_in(request.user, found, [asked])[0],
    )


@require_POST
def follow(request: PersonRequest, pk: int) -> HttpResponse:
    found = read_conversation(request.user, pk)
    follow_conversation(conversation=found, by=request.user)
    messages.success(request, "You follow it. You will hear what happens in it.")
    return redirect(f"{found.get_absolute_url()}#people")


@require_POST
def unfollow(request: PersonRequest, pk: int) -> HttpResponse:
    found = read_conversation(request.user, pk)
    unfollow_conversation(conversation=found, by=request.user)
    messages.success(request, "You do not follow it any more.")
    return redirect(f"{found.get_absolute_url()}#people")


@require_http_methods(["GET", "POST"])
def tie(request: PersonRequest, pk: int) -> HttpResponse:
    """What teams of the person's ask and answer, and carry the question of one of them here."""
    found = read_conversation(request.user, pk)
    carried = to_carry(request.user, found)
    if request.method == "GET":
        context = {
            "conversation": found,
            "heading": heading_for(request.user, found),
            "asked": asked_in(request.user, found),
            "to_carry": carried,
        }
        return render(request, "learning_cycles/team_question.html", context)
    shapes = {str(shape.team_id): shape for shape in carried}
    shape = shapes.get(request.POST.get("team", ""))
    if shape is None:
        raise Http404
    tie_question(conversation=found, team=shape.team, question=shape.question, by=request.user)
    messages.success(request, "Your team reads its answers here from now on.")
    return redirect("learning_cycles:tie_question", found.pk)
