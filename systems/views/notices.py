"""What a person was told, and what they want to be told."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hls.ui.paging import keyset_page
from systems.actions.notices import choose, mark_read, mark_unread
from systems.forms import NoticesForm
from systems.models import Notice, TurnedOff
from systems.querysets import NoticeQuerySet
from systems.requests import PersonRequest, posted

PARTS = {
    "": "All",
    "unread": "Not read yet",
    "read": "Read",
    "followed": "What you follow",
}


@dataclass(frozen=True)
class Part:
    """One part of the notices, as the links between them draw it."""

    label: str
    url: str
    is_shown: bool


@require_GET
def notices(request: PersonRequest) -> HttpResponse:
    """One's own notices: unread ones first, then newest first."""
    part = _part(request)
    page = keyset_page(
        _in_part(request, part).marked_read().with_lines(),
        request=request,
        order=("is_read", "-told_at", "-id"),
    )
    context = {
        "page": page,
        "part": part,
        "parts": [Part(label, _url(name), name == part) for name, label in PARTS.items()],
        "unread": _in_part(request, part).unread().exists(),
    }
    return render(request, "systems/notices.html", context)


@require_POST
def read(request: PersonRequest, pk: int) -> HttpResponse:
    """Mark one notice as read."""
    mark_read(notices=_own(request, pk))
    return redirect(_url(_part(request)))


@require_POST
def unread(request: PersonRequest, pk: int) -> HttpResponse:
    """Mark one notice as not read, to come back to it."""
    mark_unread(notices=_own(request, pk))
    return redirect(_url(_part(request)))


@require_POST
def read_all(request: PersonRequest) -> HttpResponse:
    """Mark all notices of the part that is shown as read."""
    part = _part(request)
    if mark_read(notices=_in_part(request, part)):
        messages.success(request, "They are all marked as read.")
    return redirect(_url(part))


@require_http_methods(["GET", "POST"])
def choices(request: PersonRequest) -> HttpResponse:
    """Say what one wants to be told, and by email."""
    without = set(TurnedOff.objects.filter(person=request.user).values_list("what", flat=True))
    form = NoticesForm(posted(request), without=without)
    if form.is_valid():
        choose(on=form.cleaned_data["on"], by=request.user)
        messages.success(request, "Your choices are saved.")
        return redirect("systems:notices")
    status = 422 if form.is_bound else 200
    return render(request, "systems/notice_choices.html", {"form": form}, status=status)


def _part(request: HttpRequest) -> str:
    """The part that the address names; all of them where it names none that there is."""
    named = request.GET.get("show", "")
    return named if named in PARTS else ""


def _url(part: str) -> str:
    return reverse("systems:notices") + (f"?show={part}" if part else "")


def _in_part(request: PersonRequest, part: str) -> NoticeQuerySet:
    own = Notice.objects.visible_to(request.user)
    return {
        "": own,
        "unread": own.unread(),
        "read": own.read(),
        "followed": own.of_what_is_followed(),
    }[part]


def _own(request: PersonRequest, pk: int) -> NoticeQuerySet:
    own = Notice.objects.visible_to(request.user).filter(pk=pk)
    get_object_or_404(own)
    return own
