"""Reading purchases after the fact. No page here names a citizen, a worker or a day."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hls.ui.ids import may_be_id
from hls.ui.paging import keyset_page
from purchases.actions import ask_question, choose_what_comes_first, look_back_at
from purchases.forms import ComesFirstForm, QuestionForm
from purchases.models import Purchase
from purchases.months import BY_MONTH, By, Month, grouped, in_month, months_of
from purchases.querysets import PurchaseQuerySet
from purchases.spend import Spend
from purchases.ways import Ways
from purchases.worth_a_look import rules_on, worth_a_look
from systems.models import Scale, System
from systems.permissions import Permission
from systems.querysets import SystemQuerySet
from systems.requests import PersonRequest, posted, turn_away

AT_ONCE = 100
"""Purchases of a month on one page."""
CORRECTED_SHOWN = 20


@require_GET
def look_back(request: PersonRequest) -> HttpResponse:
    """What this manager has not read yet, a month of one team at a time; nothing is added up."""
    ways = Ways.of(request.user)
    if not ways.look_back:
        turn_away(request.user)
    where = System.objects.where(request.user, Permission.LOOK_BACK).filter(scale=Scale.TEAM)
    teams = list(where)
    team = _chosen(request, teams, where)
    context: dict[str, object] = {"teams": teams, "team": team, "ways": ways}
    if team:
        context |= _to_read(request, team) | {"first": worth_a_look(request.user, team)}
    return render(request, "purchases/look_back.html", context)


@require_POST
def read(request: PersonRequest) -> HttpResponse:
    """Nothing to add: put on record that these purchases were read, as the page showed them."""
    if not Ways.of(request.user).look_back:
        turn_away(request.user)
    shown = _as_shown(request.POST)
    purchases = list(Purchase.objects.in_look_back_of(request.user).filter(pk__in=shown))
    if not purchases:
        raise Http404
    versions = {pk: version for pk, version in shown.items() if version}
    look_back_at(purchases=purchases, as_shown=versions, by=request.user)
    messages.success(request, "Read. Nothing to add.")
    query = QueryDict(mutable=True)
    query["team"] = str(purchases[0].team_id)
    for name in ("month", "by"):
        if value := request.POST.get(name):
            query[name] = value
    return redirect(f"{reverse('purchases:look_back')}?{query.urlencode()}")


@require_http_methods(["GET", "POST"])
def comes_first(request: PersonRequest) -> HttpResponse:
    """By which rules something comes first for this manager, in words, to be switched."""
    if not Ways.of(request.user).look_back:
        turn_away(request.user)
    form = ComesFirstForm(posted(request), on=rules_on(request.user))
    if form.is_valid():
        choose_what_comes_first(on=form.cleaned_data["on"], by=request.user)
        messages.success(request, "Your choices are saved. They are yours alone.")
        return redirect("purchases:look_back")
    status = 422 if form.is_bound else 200
    return render(request, "purchases/comes_first.html", {"form": form}, status=status)


@require_GET
def show(request: PersonRequest, pk: int) -> HttpResponse:
    """A purchase as managers read it, for somebody who is on the team as well."""
    return look_back_page(request, purchase_in_look_back(request, pk))


@require_POST
def ask(request: PersonRequest, pk: int) -> HttpResponse:
    """Ask the worker a question. It changes nothing about the purchase."""
    purchase = purchase_in_look_back(request, pk)
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
    corrected = look_back_at(purchases=[purchase], by=request.user)
    context = {
        "spend": Spend.of(purchase, reader=request.user),
        "team": purchase.team,
        "is_corrected": purchase.pk in corrected,
        "questions": purchase.questions.for_page(),
        "learnings": purchase.learnings.select_related("written_by"),
        "receipts": purchase.receipts.kept(),
        "form": form or QuestionForm(),
    }
    return render(request, "purchases/look_back_page.html", context, status=422 if form else 200)


def spend_page(request: PersonRequest, purchases: PurchaseQuerySet) -> dict[str, object]:
    """One page of ``spends``, and the addresses before and after it; never the purchases."""
    page = keyset_page(purchases.for_spend().with_month(), request=request, order=BY_MONTH)
    return {
        "spends": _spends(request, page.rows),
        "page": {"next_url": page.next_url, "previous_url": page.previous_url},
    }


def purchase_in_look_back(request: PersonRequest, pk: int) -> Purchase:
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


def _to_read(request: PersonRequest, team: System) -> dict[str, object]:
    """One month that is new to the reader, in groups; and what was corrected since they read it.

    Never the purchases themselves: what is not in a ``Spend`` cannot get onto the page.
    """
    purchases = Purchase.objects.in_look_back_of(request.user).filter(team=team)
    corrected = purchases.corrected_since_read_by(request.user).for_spend().with_month()
    fresh = purchases.new_to(request.user)
    months = months_of(fresh)
    month = _month(request, months)
    by = By.CASE if request.GET.get("by") == By.CASE else By.KIND
    found: dict[str, object] = {
        "corrected": _spends(request, corrected.order_by(*BY_MONTH)[:CORRECTED_SHOWN]),
        "months": months,
        "month": month,
        "by": by,
    }
    if month:
        page = keyset_page(
            in_month(fresh, month).for_spend(), request=request, order=("-id",), size=AT_ONCE
        )
        found["groups"] = grouped(_spends(request, page.rows), by)
        found["page"] = {"next_url": page.next_url, "previous_url": page.previous_url}
    return found


def _spends(request: PersonRequest, purchases: "PurchaseQuerySet | list[Purchase]") -> list[Spend]:
    return [Spend.of(purchase, reader=request.user) for purchase in purchases]


def _month(request: PersonRequest, months: list[Month]) -> Month | None:
    """The month asked for, or else the latest with something to read."""
    asked_for = request.GET.get("month")
    latest = months[0] if months else None
    return next((month for month in months if month.code == asked_for), latest)


def _as_shown(sent: QueryDict) -> dict[int, int]:
    """Ids of purchases, each with the version that the page showed; nought where it says none."""
    shown = {}
    for text in sent.getlist("purchase"):
        pk, _, version = text.partition(".")
        if may_be_id(pk):
            shown[int(pk)] = int(version) if may_be_id(version) else 0
    return shown


def _chosen(request: PersonRequest, teams: list[System], where: SystemQuerySet) -> System | None:
    """The team asked for, or else the first with something to read; nothing where there is none."""
    asked_for = request.GET.get("team", "")
    if asked_for:
        chosen = [team for team in teams if str(team.pk) == asked_for]
        if not chosen:
            raise Http404
        return chosen[0]
    unread = Purchase.objects.in_look_back_of(request.user).unread_by(request.user)
    first: System | None = where.filter(Exists(unread.filter(team=OuterRef("pk")))).first()
    return first or (teams[0] if teams else None)
