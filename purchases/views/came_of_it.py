"""What came of what was bought, in the words of the teams."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from casework.actions import record_looks
from casework.models import Way
from hls.ui.paging import keyset_page
from purchases.came_of_it import BY_MONTH, as_stories, of_kind, stories_told_to
from purchases.forms.came_of_it import StoriesForm
from purchases.ways import Ways
from systems.requests import PersonRequest, turn_away


@require_GET
def came_of_it(request: PersonRequest) -> HttpResponse:
    """The stories, newest first: with the cases for the team; without for others, or on request."""
    ways = Ways.of(request.user)
    if not (ways.team or ways.spend):
        turn_away(request.user)
    as_spend = not ways.team or "spend" in request.GET
    form = StoriesForm(request.GET)
    told = stories_told_to(request.user, as_spend=as_spend)
    if form.chosen:
        told = of_kind(told, form.chosen)
    page = keyset_page(told.for_page(), request=request, order=BY_MONTH)
    stories = as_stories(page.rows, request.user, as_spend=as_spend)
    cases = {story.case.pk: story.case for story in stories if story.case}
    record_looks(cases=cases.values(), by=request.user, way=Way.READ, what="What came of it")
    context = {
        "ways": ways,
        "as_spend": as_spend,
        "form": form,
        "kind": form.chosen,
        "stories": stories,
        "page": {"next_url": page.next_url, "previous_url": page.previous_url},
    }
    return render(request, "purchases/came_of_it.html", context)
