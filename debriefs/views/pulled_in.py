"""The page of somebody pulled in: what got in the way, and their answer. Nothing of the case."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from debriefs.actions.pulling_in import NotOpen, answer, open_page
from debriefs.forms.pulling_in import AnswerForm
from debriefs.models import AnswerKind, PulledIn
from systems.actions.invitations import digest
from systems.requests import PersonRequest, posted

NOT_FOUND = 404
APART = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
}
"""What keeps the page of a link out of caches, out of what other sites are told, and unfound."""


@require_http_methods(["GET", "POST"])
def pulled_in(request: PersonRequest, pk: int) -> HttpResponse:
    """The page of somebody with an account."""
    reached = PulledIn.objects.reached_by(request.user).for_answering()
    pulled = get_object_or_404(reached, pk=pk)
    form = AnswerForm(posted(request))
    if form.is_valid():
        try:
            _answer(pulled, form)
        except NotOpen as error:
            raise Http404 from error
        messages.success(request, "Your answer is with them.")
        return redirect(pulled)
    context = {"pulled": pulled, "form": form, "shared": open_page(pulled=pulled).shared_name}
    status = 422 if form.is_bound else 200
    return render(request, "debriefs/pulled_in/inside.html", context, status=status)


# The key in the address is the whole authority, and no cookie has any: nothing can be forged.
# A browser that is asked for no referrer names no origin either, which the check would refuse.
@csrf_exempt
@login_not_required
@require_http_methods(["GET", "POST"])
def outside(request: HttpRequest) -> HttpResponse:
    """The page behind a link, open to whoever has it.

    The key stands in the query, which no log of ours and no history keeps. Whatever is wrong with
    it, forged, run out or withdrawn, one and the same question is asked and one page answers.
    """
    token_digest = digest(request.GET.get("key", ""))
    pulled = PulledIn.objects.with_digest(token_digest).for_answering().first()
    response = _page(request, pulled) if pulled else _gone(request)
    for header, value in APART.items():
        response[header] = value
    return response


def _page(request: HttpRequest, pulled: PulledIn) -> HttpResponse:
    form = AnswerForm(posted(request))
    if form.is_valid():
        try:
            _answer(pulled, form)
        except NotOpen:
            return _gone(request)
        return redirect(request.get_full_path())
    context = {"pulled": pulled, "form": form, "shared": open_page(pulled=pulled).shared_name}
    status = 422 if form.is_bound else 200
    return render(request, "debriefs/pulled_in/outside.html", context, status=status)


def _gone(request: HttpRequest) -> HttpResponse:
    return render(request, "debriefs/pulled_in/gone.html", status=NOT_FOUND)


def _answer(pulled: PulledIn, form: AnswerForm) -> None:
    said = dict(form.cleaned_data)
    answer(pulled=pulled, kind=AnswerKind(said.pop("kind")), **said)
