"""The purchase that a page of the team is about."""

from django.core.exceptions import PermissionDenied
from django.http import Http404

from purchases.models import Purchase
from systems.requests import PersonRequest


def team_purchase(request: PersonRequest, pk: int) -> Purchase:
    """A purchase of the user's teams; 403 for somebody who may read its spend, 404 for others."""
    ours = Purchase.objects.in_team_of(request.user).for_page().with_names()
    if purchase := ours.filter(pk=pk).first():
        return purchase
    if Purchase.objects.spend_readable_by(request.user).filter(pk=pk).exists():
        raise PermissionDenied
    raise Http404


def own_purchase(request: PersonRequest, pk: int) -> Purchase:
    """The same, for the one who recorded it; 403 for the rest of the team."""
    purchase = team_purchase(request, pk)
    if purchase.worker != request.user:
        raise PermissionDenied
    return purchase
