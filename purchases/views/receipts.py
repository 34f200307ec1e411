"""Receipts of a purchase: adding, opening, taking away."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from casework.actions import record_look
from casework.models import Way
from purchases.actions.receipts import (
    add_receipts,
    bring_receipt_back,
    take_receipt_away,
)
from purchases.forms import ReceiptsForm
from purchases.models import Purchase, Receipt
from purchases.receipt_file import given_out
from purchases.views.finding import team_purchase
from systems.requests import PersonRequest, posted


@require_http_methods(["GET", "POST"])
def receipts(request: PersonRequest, pk: int) -> HttpResponse:
    """The receipts of a purchase, and adding more. Good files are kept where others are not."""
    purchase = team_purchase(request, pk)
    form = ReceiptsForm(posted(request), request.FILES if request.method == "POST" else None)
    if form.is_bound:
        added = _keep(request, purchase, form)
        if not request.accepts("text/html"):
            return _answer(form)
        if added:
            messages.success(request, _told(added))
        if not form.errors:
            return redirect(purchase)
    record_look(case=purchase.case, by=request.user, way=Way.READ, what="Receipts")
    context = {**receipts_part(request, purchase), "purchase": purchase, "form": form}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    return render(request, "purchases/receipts_page.html", context, status=status)


@require_GET
def show(request: PersonRequest, pk: int) -> FileResponse:
    """The file, for whoever reads the purchase in some way. Opening it is on record."""
    seen = Receipt.objects.visible_to(request.user).select_related("purchase__case")
    return given_out(get_object_or_404(seen, pk=pk), to=request.user)


@require_POST
def take_away(request: PersonRequest, pk: int) -> HttpResponse:
    """Take away what one added, or what was added to a purchase of one's own."""
    receipt = get_object_or_404(
        Receipt.objects.to_take_away_by(request.user).select_related("purchase__case"), pk=pk
    )
    take_receipt_away(receipt=receipt, by=request.user)
    messages.success(request, "The receipt is taken away. For 30 days it can be brought back.")
    return redirect("purchases:receipts", receipt.purchase_id)


@require_POST
def bring_back(request: PersonRequest, pk: int) -> HttpResponse:
    """Bring back what was taken away."""
    receipt = get_object_or_404(
        Receipt.objects.to_bring_back_by(request.user).select_related("purchase__case"), pk=pk
    )
    bring_receipt_back(receipt=receipt, by=request.user)
    messages.success(request, "The receipt is back.")
    return redirect("purchases:receipts", receipt.purchase_id)


def receipts_part(request: PersonRequest, purchase: Purchase) -> dict[str, object]:
    """What ``purchases/receipts.html`` needs: what is there, what was taken away, and the form."""
    return {
        "receipts": Receipt.objects.kept().of(purchase),
        "taken_away": Receipt.objects.to_bring_back_by(request.user).of(purchase),
        "receipts_form": ReceiptsForm(),
    }


def keep_sent_along(request: PersonRequest, purchase: Purchase, onward: str) -> HttpResponse:
    """Keep what was sent with the record of ``purchase``, and lead on to ``onward``.

    A file that cannot be taken stops nothing: the purchase is recorded, and its receipts' page
    says what is wrong with the file.
    """
    form = ReceiptsForm({}, request.FILES, needed=False)
    _keep(request, purchase, form)
    if not form.errors:
        return redirect(onward)
    for problem in form.problems:
        messages.warning(request, problem)
    return redirect("purchases:receipts", purchase.pk)


def _keep(request: PersonRequest, purchase: Purchase, form: ReceiptsForm) -> int:
    """Keep the good files; returns how many there were."""
    form.full_clean()
    try:
        add_receipts(purchase=purchase, files=form.made, by=request.user)
    except Purchase.DoesNotExist:
        raise Http404 from None
    return len(form.made)


def _answer(form: ReceiptsForm) -> JsonResponse:
    """For a page that sends one file at a time, and again when a connection comes back."""
    if not form.errors:
        return JsonResponse({})
    return JsonResponse(
        {"problem": " ".join(form.problems)}, status=HTTPStatus.UNPROCESSABLE_ENTITY
    )


def _told(added: int) -> str:
    return "The receipt is kept." if added == 1 else f"{added} receipts are kept."
