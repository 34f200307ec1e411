"""I would like somebody to talk to me: choosing whom, and taking it back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from debriefs.actions.welfare import ask_to_talk, no_need_to_talk
from debriefs.forms.welfare import FindForm, TalkForm
from debriefs.models import Debrief, Welfare
from debriefs.querysets import WelfareQuerySet
from debriefs.talking import can_be_asked, close_by
from debriefs.views.debriefs import visible_debrief
from systems.requests import PersonRequest, posted

MOST_FOUND = 10


@require_http_methods(["GET", "POST"])
def talk(request: PersonRequest, pk: int) -> HttpResponse:
    """Choose somebody of the team, or find somebody above it by name.

    A name is looked for by POST, so that it stays in no address, history or log.
    """
    debrief = visible_debrief(request, pk)
    finds = "find" in request.POST
    people = can_be_asked(debrief.team, request.user)
    finding = FindForm(request.POST if finds else None)
    found = list(people.called(finding.text)[: MOST_FOUND + 1]) if finding.text else []
    near = close_by(debrief.team, request.user).exclude(pk__in=[each.pk for each in found])
    form = TalkForm(
        None if finds else posted(request), people=people, offered=[*found[:MOST_FOUND], *near]
    )
    if form.is_valid():
        to = form.cleaned_data["to"]
        ask_to_talk(debrief=debrief, to=to, by=request.user)
        messages.success(request, f"{to} is told that you would like to talk, and nothing else.")
        return redirect(f"{debrief.get_absolute_url()}#welfare")
    context = {
        "debrief": debrief,
        "mine": _mine(request, debrief).first(),
        "form": form,
        "finding": finding,
        "forms": [finding],
        "found": found[:MOST_FOUND],
        "found_more": len(found) > MOST_FOUND,
    }
    status = 422 if form.errors or finding.errors else 200
    return render(request, "debriefs/talk.html", context, status=status)


@require_POST
def no_need(request: PersonRequest, pk: int) -> HttpResponse:
    """Take it back: whoever was asked finds nothing of it any more."""
    debrief = visible_debrief(request, pk)
    mine = get_object_or_404(_mine(request, debrief).filter(talk_to__isnull=False))
    no_need_to_talk(welfare=mine, by=request.user)
    messages.success(request, "Taken back. Nobody is told.")
    return redirect(f"{debrief.get_absolute_url()}#welfare")


def _mine(request: PersonRequest, debrief: Debrief) -> WelfareQuerySet:
    own = Welfare.objects.written_by(request.user).filter(debrief=debrief)
    return own.select_related("talk_to")
