"""The page behind the link in the weekly email. It is the key: nobody signs in to be left alone."""

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from hls.digest import person_of, turn_off


@login_not_required
@require_http_methods(["GET", "POST"])
def turn_off_page(request: HttpRequest, token: str) -> HttpResponse:
    """Ask once, with one button: programs that look at links turn nothing off. Names nobody."""
    person = person_of(token)
    if person is None:
        raise Http404
    is_done = request.method == "POST"
    if is_done:
        turn_off(person=person)
    return render(request, "hls/turn_off_weekly_email.html", {"token": token, "is_done": is_done})
