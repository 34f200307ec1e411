"""The team's own purchases, with the people they were for; and who reads the spend alone."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from casework.actions import record_look, record_looks
from casework.models import Case, Way
from casework.namecheck import names_known_to
from debriefs.models import Issue
from hls.ui.paging import keyset_page
from purchases.actions import answer_question, change_purchase, record_purchase
from purchases.forms import AnswerForm, ChangePurchaseForm, PurchaseForm
from purchases.models import Card, Line, Purchase
from purchases.plan import considered
from purchases.spend import Spend
from purchases.statements.asking import asked_line, filled_in_from, recorded_for_line
from purchases.views.look_back import list_spend, look_back_page
from purchases.ways import Ways
from systems.permissions import Permission, may
from systems.requests import PersonRequest, posted, turn_away
from systems.versions import Stale

ASKED_SHOWN = 5


@require_GET
def list_purchases(request: PersonRequest) -> HttpResponse:
    """The team's purchases; for others, and on request, the spend they may read."""
    ways = Ways.of(request.user)
    if not ways.team or "spend" in request.GET:
        return list_spend(request)
    purchases = Purchase.objects.in_team_of(request.user).for_team()
    page = keyset_page(purchases, request=request, order=("-bought_on", "-id"))
    cases = {purchase.case_id: purchase.case for purchase in page.rows}
    record_looks(cases=cases.values(), by=request.user, way=Way.READ, what="List of purchases")
    context = {
        "page": page,
        "ways": ways,
        "asked_lines": Line.objects.asked_of(request.user)[:ASKED_SHOWN],
        "holds_card": Card.objects.held_by(request.user).exists(),
    }
    return render(request, "purchases/purchases.html", context)


@require_http_methods(["GET", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    """Record a purchase for the case of ``?case=``; without one, choose it first."""
    if not Ways.of(request.user).team:
        turn_away(request.user)
    if "case" not in request.GET:
        return _choose_case(request)
    case = get_object_or_404(
        Case.objects.visible_to(request.user).with_people(), pk=_number(request, "case")
    )
    line = asked_line(request.user, request.GET.get("line"))
    initial = {"bought_on": timezone.localdate(), "issue": request.GET.get("issue")}
    initial |= filled_in_from(line) if line else {}
    form = PurchaseForm(posted(request), case=case, worker=request.user, initial=initial)
    known = names_known_to(request.user, case.team)
    if form.is_valid() and not form.asks_about_names(known):
        purchase = record_purchase(case=case, by=request.user, **form.cleaned_data)
        if line:
            recorded_for_line(line=line, purchase=purchase, by=request.user)
        messages.success(request, "The purchase is recorded. That is all.")
        return redirect(purchase)
    record_look(case=case, by=request.user, way=Way.READ, what="New purchase")
    context = {"case": case, "form": form}
    return render(request, "purchases/new.html", context, status=422 if form.is_bound else 200)


@require_GET
def show(request: PersonRequest, pk: int) -> HttpResponse:
    """A purchase: with its case for the team, as spend for whoever else may read it."""
    purchase = Purchase.objects.in_team_of(request.user).for_team().filter(pk=pk).first()
    if purchase:
        return _team_page(request, purchase)
    purchase = get_object_or_404(
        Purchase.objects.spend_readable_by(request.user).for_spend(), pk=pk
    )
    if may(request.user, Permission.LOOK_BACK, purchase.team_id):
        return look_back_page(request, purchase)
    spend = Spend.of(purchase, reader=request.user)
    return render(request, "purchases/spend_page.html", {"spend": spend})


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    """Correct a purchase of one's own, also after it was read."""
    purchase = _team_purchase(request, pk)
    if purchase.worker != request.user:
        raise PermissionDenied
    current: Purchase | None = None
    form = ChangePurchaseForm.of(purchase, posted(request), worker=request.user)
    known = names_known_to(request.user, purchase.team)
    if form.is_valid() and not form.asks_about_names(known):
        try:
            change_purchase(purchase=purchase, by=request.user, **form.cleaned_data)
        except Stale as stale:
            current = stale.current
            form.go_on_from(current)
        else:
            messages.success(request, "The purchase is corrected.")
            return redirect(purchase)
    record_look(case=purchase.case, by=request.user, way=Way.READ, what="Correct a purchase")
    context = {
        "purchase": purchase,
        "case": purchase.case,
        "form": form,
        "current": current,
        "issue": _seen_issue(request, current) if current else None,
    }
    return render(request, "purchases/change.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
def answer(request: PersonRequest, pk: int, question_pk: int) -> HttpResponse:
    """Answer a manager's question: the worker does, or the coordinator of the team."""
    purchase = _team_purchase(request, pk)
    if not _may_answer(request, purchase):
        raise PermissionDenied
    question = get_object_or_404(
        purchase.questions.select_related("purchase__case", "asked_by"), pk=question_pk
    )
    form = AnswerForm(posted(request))
    known = names_known_to(request.user, purchase.team)
    if form.is_valid() and not form.asks_about_names(known):
        answer_question(question=question, by=request.user, **form.cleaned_data)
        messages.success(request, f"{question.asked_by} is told that you have answered.")
        return redirect(purchase)
    record_look(case=purchase.case, by=request.user, way=Way.READ, what="Question on a purchase")
    context = {"purchase": purchase, "question": question, "form": form}
    return render(request, "purchases/answer.html", context, status=422 if form.is_bound else 200)


def _team_page(request: PersonRequest, purchase: Purchase) -> HttpResponse:
    record_look(case=purchase.case, by=request.user, way=Way.READ, what="Purchase")
    context = {
        "purchase": purchase,
        "issue": _seen_issue(request, purchase),
        "plan": considered(purchase),
        "questions": purchase.questions.select_related("asked_by", "answered_by"),
        "look_backs": purchase.look_backs.select_related("manager"),
        "may_answer": _may_answer(request, purchase),
    }
    return render(request, "purchases/purchase.html", context)


def _choose_case(request: PersonRequest) -> HttpResponse:
    mine = Case.objects.visible_to(request.user).allocated_to(request.user).open()
    cases = list(mine.select_related("citizen"))
    record_looks(cases=cases, by=request.user, way=Way.READ, what="Choosing for a purchase")
    line = asked_line(request.user, request.GET.get("line"))
    context = {"cases": cases, "issue": _number(request, "issue"), "line": line}
    return render(request, "purchases/choose_case.html", context)


def _team_purchase(request: PersonRequest, pk: int) -> Purchase:
    """A purchase of the user's teams; 403 for somebody who may read its spend, 404 for others."""
    ours = Purchase.objects.in_team_of(request.user).for_team().with_names()
    if purchase := ours.filter(pk=pk).first():
        return purchase
    if Purchase.objects.spend_readable_by(request.user).filter(pk=pk).exists():
        raise PermissionDenied
    raise Http404


def _seen_issue(request: PersonRequest, purchase: Purchase) -> Issue | None:
    """What the purchase gets round, unless that was raised for a case closed to the user."""
    if purchase.issue_id is None:
        return None
    return Issue.objects.in_team_of(request.user).filter(pk=purchase.issue_id).first()


def _may_answer(request: PersonRequest, purchase: Purchase) -> bool:
    coordinates = may(request.user, Permission.COORDINATE, purchase.team_id)
    return purchase.worker == request.user or coordinates


def _number(request: PersonRequest, name: str) -> int | None:
    text = request.GET.get(name, "")
    return int(text) if text.isascii() and text.isdecimal() else None
