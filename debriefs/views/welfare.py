"""How people were: what a team shared with itself, what I said, and the months above the teams."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from debriefs.actions import welfare as deeds
from debriefs.faces import BEST_FIRST, picture_of_months, picture_of_weeks, sentence_of_weeks
from debriefs.forms.welfare import PeriodForm
from debriefs.how_i_was import deleted_by, earlier_versions
from debriefs.how_we_are import weeks_of
from debriefs.models import Welfare, WelfareMonth
from hls.ui.paging import keyset_page
from systems.kinds import Scale
from systems.models import System
from systems.permissions import Permission, systems_where
from systems.requests import PersonRequest

ENTRIES = 10
MONTHS = 12


@require_GET
def how_we_are(request: PersonRequest) -> HttpResponse:
    """What was shared with one of my teams, week by week."""
    teams = System.objects.teams_of(request.user)
    if not teams:
        raise Http404
    form = PeriodForm(request.GET, teams=teams)
    team, number = form.chosen
    weeks = weeks_of(team, number)
    context = {
        "form": form,
        "team": team,
        "weeks": weeks,
        "picture": picture_of_weeks(weeks),
        "faces": BEST_FIRST,
        "sentence": sentence_of_weeks(weeks),
        "is_shared": any(any(week.numbers) for week in weeks),
    }
    return render(request, "debriefs/how_we_are.html", context)


@require_GET
def how_i_was(request: PersonRequest) -> HttpResponse:
    """All that I said of how I was, for me alone."""
    own = Welfare.objects.written_by(request.user).select_related("debrief__team", "talk_to")
    page = keyset_page(own, request=request, order=("-debrief__day", "-id"), size=ENTRIES)
    versions = earlier_versions(request.user, page.rows)
    context = {
        "page": page,
        "entries": [(entry, versions.get(entry.pk, [])) for entry in page.rows],
        "deleted": deleted_by(request.user),
        "my_teams": systems_where(request.user, Permission.DO_CASEWORK),
    }
    return render(request, "debriefs/how_i_was.html", context)


@require_POST
def keep_to_myself(request: PersonRequest, pk: int) -> HttpResponse:
    """Share something that I said with my team no longer."""
    deeds.keep_to_myself(welfare=_mine(request, pk), by=request.user)
    messages.success(request, "Only you can read it now. It counts nowhere.")
    return redirect("debriefs:how_i_was")


@require_POST
def delete(request: PersonRequest, pk: int) -> HttpResponse:
    """Delete something that I said."""
    deeds.delete_welfare(welfare=_mine(request, pk), by=request.user)
    messages.success(request, "Deleted. It can be brought back for 30 days, then it is gone.")
    return redirect("debriefs:how_i_was")


@require_POST
def bring_back(request: PersonRequest, pk: int) -> HttpResponse:
    """Bring back something that I deleted, for me alone."""
    deleted = next((each for each in deleted_by(request.user) if each.pk == pk), None)
    if deleted is None:
        raise Http404
    deeds.bring_back(deleted=deleted, by=request.user)
    messages.success(request, "It is back, and only you can read it.")
    return redirect("debriefs:how_i_was")


@require_GET
def how_people_are(request: PersonRequest, pk: int) -> HttpResponse:
    """Months of an organisation that are over, for its members and those who read above.

    Both hold a role that reads above, there or higher up; casework is done in teams alone.
    """
    read = System.objects.where(request.user, Permission.READ_ABOVE)
    organisation: System = get_object_or_404(read.filter(scale=Scale.ORGANISATION), pk=pk)
    months = WelfareMonth.objects.as_in(organisation)
    page = keyset_page(months, request=request, order=("-first_day",), size=MONTHS)
    context = {
        "organisation": organisation,
        "page": page,
        "picture": picture_of_months(page.rows),
        "faces": BEST_FIRST,
    }
    return render(request, "debriefs/how_people_are.html", context)


def _mine(request: PersonRequest, pk: int) -> Welfare:
    return get_object_or_404(Welfare.objects.written_by(request.user), pk=pk)
