"""The team's own purchases, with the people they were for; and who reads the spend alone."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from casework.actions import record_look, record_looks
from casework.models import Way
from casework.namecheck import names_known_to
from hls.ui.paging import keyset_page
from purchases.actions import answer_question
from purchases.forms import AnswerForm
from purchases.history import history_of_purchase
from purchases.models import Line, Purchase, PurchaseDraft
from purchases.plan import considered
from purchases.spend import Spend
from purchases.talked import advice_on
from purchases.ties import Ties
from purchases.views.finding import team_purchase
from purchases.views.look_back import look_back_page
from purchases.views.receipts import receipts_part
from purchases.views.recording import seen_issue
from purchases.views.spending import list_spend
from purchases.ways import Ways, may_answer
from systems.permissions import Permission, may
from systems.requests import PersonRequest, posted

BEGUN_SHOWN = 10

ASKED_SHOWN = 5


@require_GET
def list_purchases(request: PersonRequest) -> HttpResponse:
    """The team's purchases; for others, and on request, the spend they may read."""
    ways = Ways.of(request.user)
    if not ways.team or "spend" in request.GET:
        return list_spend(request)
    purchases = Purchase.objects.in_team_of(request.user).for_team()
    page = keyset_page(purchases, request=request, order=("-bought_on", "-id"))
    drafts = list(PurchaseDraft.objects.of(request.user).for_list()[:BEGUN_SHOWN])
    cases = {purchase.case_id: purchase.case for purchase in page.rows}
    cases |= {draft.case.pk: draft.case for draft in drafts if draft.case}
    record_looks(cases=cases.values(), by=request.user, way=Way.READ, what="List of purchases")
    context = {
        "page": page,
        "ways": ways,
        "drafts": drafts,
        "asked_lines": Line.objects.asked_of(request.user)[:ASKED_SHOWN],
    }
    return render(request, "purchases/purchases.html", context)


@require_GET
def show(request: PersonRequest, pk: int) -> HttpResponse:
    """A purchase: with its case for the team, as spend for whoever else may read it."""
    purchase = Purchase.objects.in_team_of(request.user).for_page().filter(pk=pk).first()
    if purchase:
        return _team_page(request, purchase)
    purchase = get_object_or_404(
        Purchase.objects.spend_readable_by(request.user).for_spend(), pk=pk
    )
    if may(request.user, Permission.LOOK_BACK, purchase.team_id):
        return look_back_page(request, purchase)
    context = {
        "spend": Spend.of(purchase, reader=request.user),
        "receipts": purchase.receipts.kept(),
    }
    return render(request, "purchases/spend_page.html", context)


@require_http_methods(["GET", "POST"])
def answer(request: PersonRequest, pk: int, question_pk: int) -> HttpResponse:
    """Answer a manager's question: the worker does, or the coordinator of the team."""
    purchase = team_purchase(request, pk)
    if not may_answer(request.user, purchase):
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
    ties = Ties.of(purchase, reader=request.user)
    cases = {each.case_id: each.case for each in [purchase, *ties.shown]}
    record_looks(cases=cases.values(), by=request.user, way=Way.READ, what="Purchase")
    context = {
        "purchase": purchase,
        "issue": (issue := seen_issue(request, purchase)),
        "measure": purchase.countermeasure if issue else None,
        "plan": considered(purchase),
        "ties": ties,
        "advice": advice_on(purchase),
        "questions": purchase.questions.for_page(),
        "learnings": purchase.learnings.select_related("written_by"),
        "look_backs": purchase.look_backs.select_related("manager"),
        "may_answer": may_answer(request.user, purchase),
        "history": history_of_purchase(purchase),
        **receipts_part(request, purchase),
    }
    return render(request, "purchases/purchase.html", context)
