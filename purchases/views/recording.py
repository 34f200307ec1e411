"""Recording a purchase, correcting it, and money that came back."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from casework.actions import record_look, record_looks
from casework.models import Case, Way
from casework.namecheck import names_known_to
from debriefs.models import Issue
from purchases.actions import change_purchase, record_purchase, refund_purchase, save_draft
from purchases.actions.recording import MoreThanWasPaid
from purchases.beginning import Beginning, uuid_in
from purchases.forms import ChangePurchaseForm, PurchaseForm, ReceiptsForm, RefundForm
from purchases.forms.read_above import ReadAboveForm
from purchases.forms.recording import INPUTS
from purchases.models import Purchase
from purchases.statements.asking import recorded_for_line
from purchases.ties import Ties
from purchases.views.finding import own_purchase, team_purchase
from purchases.views.receipts import keep_sent_along
from purchases.ways import Ways
from systems.models import System
from systems.requests import PersonRequest, posted, turn_away
from systems.versions import Stale

RECORDED = "The purchase is recorded. That is all."
CAME_BACK = "It is recorded that the money came back."


@require_http_methods(["GET", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    """Record a purchase for the case of ``?case=``, or go on with ``?draft=``."""
    if not Ways.of(request.user).team:
        turn_away(request.user)
    if recorded := _recorded(request):
        return redirect(recorded)
    begun = Beginning.of(request.GET.dict(), by=request.user)
    if begun.case is None:
        return _choose_case(request, begun)
    form = PurchaseForm(
        posted(request),
        case=begun.case,
        worker=request.user,
        came_back=begun.came_back,
        initial=begun.initial,
    )
    if "later" in request.POST:
        return _save_for_later(request, begun, form)
    if form.is_valid() and not _asks(request, form, begun.case.team):
        purchase = record_purchase(
            case=begun.case, by=request.user, beside=begun.beside, **form.said
        )
        if begun.line:
            recorded_for_line(line=begun.line, purchase=purchase, by=request.user)
        return _go_on(request, purchase)
    record_look(case=begun.case, by=request.user, way=Way.READ, what="New purchase")
    context = {
        "case": begun.case,
        "form": form,
        "begun": begun,
        "ties": _ties(request, begun),
        "receipts_form": ReceiptsForm(needed=False),
    }
    return render(request, "purchases/new.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    """Correct a purchase of one's own, also after it was read."""
    purchase = own_purchase(request, pk)
    current: Purchase | None = None
    form = ChangePurchaseForm.of(purchase, posted(request), worker=request.user)
    if form.is_valid() and not _asks(request, form, purchase.team):
        try:
            change_purchase(purchase=purchase, by=request.user, **form.said)
        except Stale as stale:
            current = stale.current
            form.go_on_from(current)
        except Purchase.DoesNotExist as taken_back:
            raise Http404 from taken_back
        else:
            messages.success(request, "The purchase is corrected.")
            return redirect(purchase)
    record_look(case=purchase.case, by=request.user, way=Way.READ, what="Correct a purchase")
    context = {
        "purchase": purchase,
        "case": purchase.case,
        "form": form,
        "current": current,
        "issue": seen_issue(request, current) if current else None,
    }
    return render(request, "purchases/change.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
def refund(request: PersonRequest, pk: int) -> HttpResponse:
    """Money came back for a purchase of the team, whoever brought it back."""
    purchase = team_purchase(request, pk)
    if purchase.amount < 0:
        raise Http404
    initial = {"bought_on": timezone.localdate()}
    form = RefundForm(posted(request), purchase=purchase, worker=request.user, initial=initial)
    if form.is_valid() and not _asks(request, form, purchase.team):
        try:
            came_back = refund_purchase(purchase=purchase, by=request.user, **form.cleaned_data)
        except MoreThanWasPaid as too_much:
            form.add_error("amount", f"Enter £{too_much.left} or less: that is what is left of it")
        else:
            messages.success(request, CAME_BACK)
            return redirect(came_back)
    record_look(case=purchase.case, by=request.user, way=Way.READ, what="Money that came back")
    context = {"purchase": purchase, "form": form, "left": purchase.left}
    return render(request, "purchases/refund.html", context, status=422 if form.is_bound else 200)


def _asks(request: PersonRequest, form: ReadAboveForm, team: System) -> bool:
    """Whether a line that leaves the team names somebody. A page that only opens need not look."""
    return form.asks_about_names(names_known_to(request.user, team))


def seen_issue(request: PersonRequest, purchase: Purchase) -> Issue | None:
    """What the purchase gets round, unless that was raised for a case closed to the user."""
    if purchase.issue_id is None:
        return None
    return Issue.objects.in_team_of(request.user).filter(pk=purchase.issue_id).first()


def _recorded(request: PersonRequest) -> Purchase | None:
    """What was recorded already, where somebody goes back to the page it was begun on."""
    if "draft" not in request.GET:
        return None
    mine = Purchase.objects.in_team_of(request.user).recorded_by(request.user)
    return mine.filter(key=uuid_in(request.GET["draft"])).first()


def _go_on(request: PersonRequest, purchase: Purchase) -> HttpResponse:
    """To the purchase, or to whom else the payment was for."""
    if purchase.deleted_at:
        return redirect("purchases:taken_back")
    if "then" in request.POST:
        messages.success(request, f"{purchase} is recorded. Who else was it for?")
        onward = f"{reverse('purchases:new')}?beside={purchase.pk}"
        return keep_sent_along(request, purchase, onward)
    messages.success(request, CAME_BACK if purchase.amount < 0 else RECORDED)
    return keep_sent_along(request, purchase, purchase.get_absolute_url())


def _save_for_later(request: PersonRequest, begun: Beginning, form: PurchaseForm) -> HttpResponse:
    """Keep it as it stands, with whatever is missing or wrong in it."""
    key = form.fields["key"].clean(form["key"].value())
    typed = {name: request.POST.get(name, "") for name in INPUTS}
    save_draft(key=key, case=begun.case, fields=typed | begun.kept, by=request.user)
    messages.success(request, "Saved. Go on with it from here, or from your home page.")
    return redirect("purchases:purchases")


def _choose_case(request: PersonRequest, begun: Beginning) -> HttpResponse:
    mine = Case.objects.visible_to(request.user).allocated_to(request.user).open()
    cases = list(mine.select_related("citizen"))
    record_looks(cases=cases, by=request.user, way=Way.READ, what="Choosing for a purchase")
    context: dict[str, Any] = {"cases": cases, "begun": begun, "ties": _ties(request, begun)}
    return render(request, "purchases/choose_case.html", context)


def _ties(request: PersonRequest, begun: Beginning) -> Ties | None:
    """What is recorded of the same payment."""
    return Ties.of(begun.beside, reader=request.user) if begun.beside else None
