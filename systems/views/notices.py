"""What a person was told."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from hls.ui.paging import keyset_page
from systems.actions.notices import mark_read
from systems.models import Notice
from systems.requests import PersonRequest


@require_GET
def notices(request: PersonRequest) -> HttpResponse:
    """One's own notices: unread ones first, then newest first."""
    own = Notice.objects.visible_to(request.user)
    page = keyset_page(
        own.marked_read().with_lines(), request=request, order=("is_read", "-told_at", "-id")
    )
    context = {"page": page, "unread": own.unread().count()}
    return render(request, "systems/notices.html", context)


@require_POST
def read(request: PersonRequest, pk: int) -> HttpResponse:
    """Mark one notice as read."""
    own = Notice.objects.visible_to(request.user)
    get_object_or_404(own, pk=pk)
    mark_read(notices=own.filter(pk=pk))
    return redirect("systems:notices")


@require_POST
def read_all(request: PersonRequest) -> HttpResponse:
    """Mark all notices as read."""
    if mark_read(notices=Notice.objects.visible_to(request.user)):
        messages.success(request, "All notices are marked as read.")
    return redirect("systems:notices")
