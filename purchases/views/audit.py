"""All purchases of an organisation for its auditors, as a file, and who made and downloaded it."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from hls.ui.paging import keyset_page
from purchases.forms.publishing import AuditFilter, organisations_of
from purchases.models import AuditLook
from purchases.ways import Ways
from systems.requests import PersonRequest, turn_away


@require_GET
def audit(request: PersonRequest) -> HttpResponse:
    """Choose what the auditors get, and see who had it."""
    if not organisations_of(request.user):
        turn_away(request.user)
    form = AuditFilter(request.GET, person=request.user)
    looks = AuditLook.objects.visible_to(request.user).filter(organisation=form.one)
    context = {
        "ways": Ways.of(request.user),
        "form": form,
        "organisation": form.one,
        "page": keyset_page(looks, request=request, order=("-at", "-id")),
    }
    return render(request, "purchases/audit.html", context, status=form.http_status)
