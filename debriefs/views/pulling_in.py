"""The team's side of pulling in: who is asked, what they read, and whether they learn who it is."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from casework.actions import record_look
from casework.models import Way
from casework.namecheck import names_known_to
from debriefs.actions import pulling_in as deeds
from debriefs.forms.pulling_in import PullInForm, ShareNameForm
from debriefs.models import Issue, PulledIn, SharedName, Status
from debriefs.views.issues import done, team_issue
from systems.models import Person
from systems.requests import PersonRequest, posted


@require_http_methods(["GET", "POST"])
def pull_in(request: PersonRequest, pk: int) -> HttpResponse:
    """Choose who can change it and read what they will read; then they are asked."""
    issue = team_issue(request, pk)
    if issue.status == Status.CLOSED:
        messages.warning(request, "The issue is closed. Open it again first.")
        return redirect(issue)
    about = {
        "issue": issue,
        "people": Person.objects.with_role_above(issue.team),
        "names": names_known_to(request.user, issue.team),
    }
    form = PullInForm(posted(request), **about)
    if _only_looks(request, form):
        form = PullInForm(**about, initial=form.all_typed())
    elif form.is_valid() and form.may_go(form.found):
        try:
            return _pulled_in(request, issue, form)
        except deeds.AlreadyPulledIn:
            form.add_error("person", f"{form.cleaned_data['person']} is pulled in already")
    if issue.case:
        record_look(case=issue.case, by=request.user, way=Way.READ, what="Issue, to pull in")
    context = {"issue": issue, "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "debriefs/pulled_in/pull_in.html", context, status=status)


def _only_looks(request: PersonRequest, form: PullInForm | ShareNameForm) -> bool:
    """Whether the writer wants names taken out, or to read the words again, and nobody told yet."""
    if "take_out" in request.POST:
        form.take_out(request.POST["take_out"])
    return "take_out" in request.POST or "read_again" in request.POST


def _pulled_in(request: PersonRequest, issue: Issue, form: PullInForm) -> HttpResponse:
    words = {name: form.cleaned_data[name] for name in form.leaving}
    if person := form.cleaned_data["person"]:
        deeds.pull_in(issue=issue, person=person, by=request.user, **words)
        return done(request, issue, f"{person} has been told that you pulled them in.")
    name = form.cleaned_data["name"]
    pulled, token = deeds.pull_in_by_link(issue=issue, name=name, by=request.user, **words)
    link = request.build_absolute_uri(f"{reverse('debriefs:outside')}?key={token}")
    # The answer itself shows the link, once: nothing of ours keeps it for a page to come.
    context = {"issue": issue, "pulled": pulled, "link": link}
    return render(request, "debriefs/pulled_in/link.html", context)


@require_POST
def withdraw(request: PersonRequest, pk: int, pulled_pk: int) -> HttpResponse:
    """Let somebody read and answer no more."""
    issue, pulled = _pulled_of(request, pk, pulled_pk)
    deeds.withdraw(pulled=pulled, by=request.user)
    return done(request, issue, f"{pulled} can read and answer no more.")


@require_http_methods(["GET", "POST"])
def share_name(request: PersonRequest, pk: int, pulled_pk: int) -> HttpResponse:
    """Tell somebody pulled in who it is."""
    issue, pulled = _pulled_of(request, pk, pulled_pk)
    case = issue.case
    if case is None or issue.status == Status.CLOSED or not pulled.is_open:
        messages.warning(request, f"{pulled} cannot be told who it is.")
        return redirect(issue)
    names = names_known_to(request.user, issue.team)
    form = ShareNameForm(posted(request), names=names)
    if _only_looks(request, form):
        form = ShareNameForm(names=names, initial=form.all_typed())
    elif form.is_valid() and form.may_go(form.found):
        said = {name: form.cleaned_data[name] for name in ("purpose", "until_day")}
        deeds.share_name(pulled=pulled, case=case, by=request.user, **said)
        return done(request, issue, f"Shared. Now tell {case} that {pulled} knows who they are.")
    record_look(case=case, by=request.user, way=Way.READ, what="Issue, to share who it is")
    context = {"issue": issue, "pulled": pulled, "case": case, "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "debriefs/pulled_in/share_name.html", context, status=status)


@require_POST
def take_name_back(request: PersonRequest, pk: int, pulled_pk: int, name_pk: int) -> HttpResponse:
    """Share a name no longer."""
    issue, pulled = _pulled_of(request, pk, pulled_pk)
    shared = SharedName.objects.for_team().filter(pulled_in=pulled)
    deeds.take_name_back(shared=get_object_or_404(shared, pk=name_pk), by=request.user)
    return done(request, issue, f"{pulled} is not shown who it is any more.")


def _pulled_of(request: PersonRequest, pk: int, pulled_pk: int) -> tuple[Issue, PulledIn]:
    """An issue of the reader's team, and one of those pulled in on it."""
    issue = team_issue(request, pk)
    pulled = PulledIn.objects.of_issue(issue).select_related("person")
    found = get_object_or_404(pulled, pk=pulled_pk)
    found.issue = issue
    return issue, found
