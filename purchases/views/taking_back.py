"""Taking a purchase back, and bringing it back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from casework.actions import record_look, record_looks
from casework.models import Way
from hls.ui.paging import keyset_page
from purchases import actions
from purchases.models import Purchase
from purchases.views.finding import own_purchase
from purchases.ways import Ways
from systems.requests import PersonRequest, turn_away


@require_http_methods(["GET", "POST"])
def take_back(request: PersonRequest, pk: int) -> HttpResponse:
    """Take back a purchase of one's own, also after it was read."""
    purchase = own_purchase(request, pk)
    if request.method == "POST":
        actions.take_back(purchase=purchase, by=request.user)
        messages.success(request, "Taken back. For 30 days you can bring it back from here.")
        return redirect("purchases:taken_back")
    record_look(case=purchase.case, by=request.user, way=Way.READ, what="Take a purchase back")
    return render(request, "purchases/take_back.html", {"purchase": purchase})


@require_GET
def taken_back(request: PersonRequest) -> HttpResponse:
    """What I took back and can still bring back."""
    if not Ways.of(request.user).team:
        turn_away(request.user)
    purchases = Purchase.objects.taken_back_by(request.user).for_team()
    page = keyset_page(purchases, request=request, order=("-deleted_at", "-id"))
    cases = {purchase.case_id: purchase.case for purchase in page.rows}
    record_looks(cases=cases.values(), by=request.user, way=Way.READ, what="Taken back")
    return render(request, "purchases/taken_back.html", {"page": page})


@require_POST
def bring_back(request: PersonRequest, pk: int) -> HttpResponse:
    """Bring back what I took back."""
    purchase = get_object_or_404(Purchase.objects.taken_back_by(request.user), pk=pk)
    actions.bring_back(purchase=purchase, by=request.user)
    messages.success(request, "Brought back.")
    return redirect(purchase)
