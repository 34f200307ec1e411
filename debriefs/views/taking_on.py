"""Taking something on about an issue, on its page."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods, require_POST

from debriefs.actions.to_do import finish_action, take_on
from debriefs.forms.taking_on import TakeOnForm
from debriefs.models import Action
from debriefs.querysets.workers import workers_who_see
from debriefs.views.issues import ask, done, team_issue
from systems.requests import PersonRequest, posted


@require_http_methods(["GET", "POST"])
def take_on_for_issue(request: PersonRequest, pk: int) -> HttpResponse:
    """Write down something to do about it, and who does it."""
    issue = team_issue(request, pk)
    workers = workers_who_see(team=issue.team, case=issue.case)
    form = TakeOnForm(posted(request), workers=workers, initial={"carrier": request.user.pk})
    if form.is_valid():
        take_on(team=issue.team, issue=issue, case=issue.case, by=request.user, **form.cleaned_data)
        return done(request, issue, "Written down.")
    return ask(request, issue, form, heading="Take something on", button="Save")


@require_POST
def finish_for_issue(request: PersonRequest, pk: int, action_pk: int) -> HttpResponse:
    """It is done."""
    issue = team_issue(request, pk)
    actions = Action.objects.visible_to(request.user).open().filter(issue=issue)
    finish_action(action=get_object_or_404(actions, pk=action_pk), by=request.user)
    return done(request, issue, "Done.")
