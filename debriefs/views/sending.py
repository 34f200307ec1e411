"""Sending issues on: the only way out of the team."""

from dataclasses import dataclass

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from casework.actions import record_look, record_looks
from casework.models import Way
from casework.namecheck import KnownNames, Piece, find, names_known_to, pieces
from debriefs.actions import issues as deeds
from debriefs.forms.leaving import written_as
from debriefs.forms.sending import SendAllForm, Sending
from debriefs.models import Issue
from debriefs.travel import systems_called_for, why_it_stays
from debriefs.views.issues import done, team_issue
from hls.ui.versioned import Both
from systems.models import System
from systems.requests import PersonRequest, posted
from systems.versions import Stale

MOST_AT_ONCE = 200


@require_http_methods(["GET", "POST"])
def send_on(request: PersonRequest, pk: int) -> HttpResponse:
    """Read the words as they will be read, and let them leave the team."""
    issue = team_issue(request, pk)
    if issue.case:
        record_look(case=issue.case, by=request.user, way=Way.READ, what="Issue, to send on")
    if why := why_it_stays(issue):
        context = {"issue": issue, "why": why}
        status = 422 if request.method == "POST" else 200
        return render(request, "debriefs/stays.html", context, status=status)
    known = names_known_to(request.user, issue.team)
    sending = Sending(issue=issue, person=request.user, known=known, data=posted(request))
    both: list[Both] = []
    sends = request.method == "POST" and not _only_looks(request, sending)
    if sends and sending.is_valid() and sending.may_go():
        try:
            return _sent(request, issue, sending)
        except Stale as stale:
            both = _both(sending, stale.current)
    context = {
        "issue": issue,
        "sending": sending,
        "form": sending.form,
        "forms": sending.along,
        "both": both,
        "readers": systems_called_for(issue.level, System.objects.above(issue.team)),
        "steward_name": settings.STEWARD_NAME,
    }
    status = 422 if sending.form.is_bound else 200
    return render(request, "debriefs/send_on.html", context, status=status)


def _only_looks(request: PersonRequest, sending: Sending) -> bool:
    """Whether the writer wants names taken out, or to read the words again, and nothing sent."""
    if "take_out" in request.POST:
        sending.take_out(request.POST["take_out"])
    if "take_out" not in request.POST and "read_again" not in request.POST:
        return False
    sending.unsent()
    return True


def _sent(request: PersonRequest, issue: Issue, sending: Sending) -> HttpResponse:
    deeds.send_on(
        issue=issue,
        words=sending.form.cleaned_data["words"],
        countermeasures=sending.countermeasures,
        taken_back=sending.taken_back,
        version=sending.form.cleaned_data["version"],
        by=request.user,
    )
    return done(request, issue, "Sent on. You will be told what becomes of it.")


def _both(sending: Sending, current: Issue) -> list[Both]:
    mine = sending.form.cleaned_data["words"]
    sending.form.go_on_from(current)
    return [Both("The issue", current.sent_words or current.description, mine)]


@dataclass(frozen=True)
class Waiting:
    """An issue from paper, its words with what gives somebody away, and where it would be read."""

    issue: Issue
    preview: list[Piece]
    found: dict[str, str]
    readers: list[System]


@require_http_methods(["GET", "POST"])
def send_all_on(request: PersonRequest) -> HttpResponse:
    """Read all that waits from paper, tick what shall travel, and send it on at once."""
    waiting = _waiting(request)
    form = SendAllForm(
        posted(request),
        issues=[each.issue for each in waiting],
        ticked=[each.issue.pk for each in waiting if not each.found],
    )
    if form.is_valid() and _may_go(form, waiting):
        sent = deeds.send_all_on(pks=form.cleaned_data["issues"], by=request.user)
        messages.success(request, f"Sent on: {sent}.")
        return redirect("debriefs:issues")
    about = {each.issue.case for each in waiting if each.issue.case}
    record_looks(cases=about, by=request.user, way=Way.READ, what="Issues, to send on")
    context = {"waiting": waiting, "form": form, "steward_name": settings.STEWARD_NAME}
    return render(
        request, "debriefs/send_all_on.html", context, status=422 if form.is_bound else 200
    )


def _waiting(request: PersonRequest) -> list[Waiting]:
    """What waits from paper, so many at a time. A fixed number of queries for each team."""
    issues = Issue.objects.in_team_of(request.user).from_paper().waiting_to_be_sent().for_list()
    known: dict[int, KnownNames] = {}
    above: dict[int, list[System]] = {}
    waiting = []
    for issue in issues.order_by("team", "raised_on", "pk")[:MOST_AT_ONCE]:
        if issue.team_id not in known:
            known[issue.team_id] = names_known_to(request.user, issue.team)
            above[issue.team_id] = System.objects.above(issue.team)
        names = known[issue.team_id]
        waiting.append(
            Waiting(
                issue=issue,
                preview=pieces(issue.description, find(issue.description, names)),
                found=written_as([issue.description], names),
                readers=systems_called_for(issue.level, above[issue.team_id]),
            )
        )
    return waiting


def _may_go(form: SendAllForm, waiting: list[Waiting]) -> bool:
    """Whether nothing gives anybody away, or the writer was asked before; else they are asked."""
    ticked = form.cleaned_data["issues"]
    found = [each.found for each in waiting if each.issue.pk in ticked]
    return form.may_go({key: text for one in found for key, text in one.items()})
