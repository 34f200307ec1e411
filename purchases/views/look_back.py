"""Reading purchases after the fact. No page here names a citizen, a worker or a day."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from hls.ui.paging import keyset_page
from purchases.actions import ask_question, look_back_at
from purchases.forms import QuestionForm
from purchases.models import Purchase
from purchases.querysets import PurchaseQuerySet
from purchases.spend import Spend
from purchases.ways import Ways
from systems.models import Scale, System
from systems.permissions import Permission
from systems.requests import PersonRequest, turn_away

# Months, then the order of recording: a day would say more than readers above the team are told.
BY_MONTH = ("-month", "-id")


@require_GET
def look_back(request: PersonRequest) -> HttpResponse:
    """What this manager has not read yet, one team at a time; nothing is added up."""
    ways = Ways.of(request.user)
    if not ways.look_back:
        turn_away(request.user)
    teams = list(System.objects.where(request.user, Permission.LOOK_BACK).filter(scale=Scale.TEAM))
    unread = Purchase.objects.in_look_back_of(request.user).unread_by(request.user)
    team = _chosen(request, teams, unread)
    page = spend_page(request, unread.filter(team=team))
    context = {"teams": teams, "team": team, "ways": ways, **page}
    return render(request, "purchases/look_back.html", context)


@require_POST
def read(request: PersonRequest) -> HttpResponse:
    """Nothing to add: put on record that these purchases were read."""
    if not Ways.of(request.user).look_back:
        turn_away(request.user)
    wanted = [text for text in request.POST.getlist("purchase") if text.isdecimal()]
    purchases = list(Purchase.objects.in_look_back_of(request.user).filter(pk__in=wanted))
    if not purchases:
        raise Http404
    look_back_at(purchases=purchases, by=request.user)
    messages.success(request, "Read. Nothing to add.")
    return redirect(f"{reverse('purchases:look_back')}?team={purchases[0].team_id}")


@require_GET
def show(request: PersonRequest, pk: int) -> HttpResponse:
    """A purchase as managers read it, for somebody who is on the team as well."""
    return look_back_page(request, _purchase(request, pk))


@require_POST
def ask(request: PersonRequest, pk: int) -> HttpResponse:
    """Ask the worker a question. It changes nothing about the purchase."""
    purchase = _purchase(request, pk)
    form = QuestionForm(request.POST)
    if form.is_valid():
        ask_question(purchase=purchase, by=request.user, **form.cleaned_data)
        messages.success(request, "Your question is with the worker.")
        return redirect("purchases:look_back_at", pk)
    return look_back_page(request, purchase, form)


def look_back_page(
    request: PersonRequest, purchase: Purchase, form: QuestionForm | None = None
) -> HttpResponse:
    """A purchase as managers read it. Opening it is reading it, and is put on record."""
    look_back_at(purchases=[purchase], by=request.user)
    context = {
        "spend": Spend.of(purchase, reader=request.user),
        "team": purchase.team,
        "questions": purchase.questions.select_related("asked_by"),
        "form": form or QuestionForm(),
    }
    return render(request, "purchases/look_back_page.html", context, status=422 if form else 200)


def spend_page(request: PersonRequest, purchases: PurchaseQuerySet) -> dict[str, object]:
    """One page of ``spends``, and the addresses before and after it; never the purchases."""
    page = keyset_page(purchases.for_spend().with_month(), request=request, order=BY_MONTH)
    return {
        "spends": [Spend.of(purchase, reader=request.user) for purchase in page.rows],
        "page": {"next_url": page.next_url, "previous_url": page.previous_url},
    }


def _purchase(request: PersonRequest, pk: int) -> Purchase:
    """A purchase to look back at; 403 for the team and finance, who see it elsewhere."""
    purchase = Purchase.objects.in_look_back_of(request.user).for_spend().filter(pk=pk).first()
    if purchase:
        return purchase
    known = Purchase.objects.in_team_of(request.user) | Purchase.objects.spend_readable_by(
        request.user
    )
    if known.filter(pk=pk).exists():
        raise PermissionDenied
    raise Http404


def _chosen(request: PersonRequest, teams: list[System], unread: PurchaseQuerySet) -> System | None:
    """The team asked for, or else the first with something to read; nothing where there is none."""
    asked_for = request.GET.get("team", "")
    if asked_for:
        chosen = [team for team in teams if str(team.pk) == asked_for]
        if not chosen:
            raise Http404
        return chosen[0]
    with_unread = set(unread.order_by().values_list("team", flat=True).distinct())
    return next((team for team in teams if team.pk in with_unread), teams[0] if teams else None)
