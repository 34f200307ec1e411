"""What are we spending? Pictures of it, and the purchases behind them."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from casework.actions import record_looks
from casework.models import Way
from hls.ui.paging import keyset_page
from purchases.came_of_it import newest_stories
from purchases.forms.spending import BehindForm, ShowForm
from purchases.models import Budget, Purchase
from purchases.querysets import PurchaseQuerySet
from purchases.spending.pictures import Pictures
from purchases.spending.reading import read_spending, told_until
from purchases.spending.whose import Choices
from purchases.spending.years import FinancialYear
from purchases.views.look_back import spend_page
from purchases.ways import Ways
from systems.reach import ids_above
from systems.requests import PersonRequest, turn_away


@require_GET
def show(request: PersonRequest) -> HttpResponse:
    """The pictures of one team or one organisation, in one financial year."""
    choices = Choices.of(request.user)
    if not choices:
        turn_away(request.user)
    whose = choices.chosen(request.GET.get("whose", ""))
    today = timezone.localdate()
    latest = FinancialYear.of(told_until(whose, today))
    form = ShowForm(request.GET, offered=choices.beside(whose.key), chosen=whose.key, year=latest)
    spending = read_spending(request.user, whose, form.chosen_year, today=today)
    context = {
        "ways": Ways.of(request.user),
        "form": form,
        "spending": spending,
        "pictures": Pictures(spending),
        "stories": newest_stories(request.user, whose.system, as_spend=not spending.is_exact),
    }
    return render(request, "purchases/spending.html", context, status=422 if form.errors else 200)


@require_GET
def behind(request: PersonRequest) -> HttpResponse:
    """The spend that managers and finance may read, as far as the filters leave it."""
    if not Ways.of(request.user).spend:
        turn_away(request.user)
    return list_spend(request)


def list_spend(request: PersonRequest) -> HttpResponse:
    """The spend that managers and finance may read, newest first, with its filters."""
    form = _filters(request, Choices.of_spend(request.user))
    purchases = Purchase.objects.spend_readable_by(request.user)
    context = {
        "ways": Ways.of(request.user),
        "form": form,
        **spend_page(request, _narrowed(purchases, form)),
    }
    return render(request, "purchases/spend.html", context, status=form.http_status)


@require_GET
def ours_behind(request: PersonRequest) -> HttpResponse:
    """The team's own purchases, with the people they were for, as far as the filters leave them."""
    if not Ways.of(request.user).team:
        turn_away(request.user)
    form = _filters(request, Choices.of_team(request.user))
    purchases = _narrowed(Purchase.objects.in_team_of(request.user), form).for_team()
    page = keyset_page(purchases, request=request, order=("-bought_on", "-id"))
    cases = {purchase.case_id: purchase.case for purchase in page.rows}
    record_looks(cases=cases.values(), by=request.user, way=Way.READ, what="List of purchases")
    context = {"page": page, "form": form, "ways": Ways.of(request.user)}
    return render(request, "purchases/ours_behind.html", context, status=form.http_status)


def _filters(request: PersonRequest, choices: Choices) -> BehindForm:
    """Budgets are those of the systems that can be read, and of the ones above these."""
    return BehindForm(
        request.GET,
        choices=choices,
        budgets=Budget.objects.of(ids_above(choices.inside)),
        year=FinancialYear.of(timezone.localdate()),
    )


def _narrowed(purchases: PurchaseQuerySet, form: BehindForm) -> PurchaseQuerySet:
    """None of them where the filters make no sense."""
    return purchases.filter(form.wanted()) if form.is_valid() else purchases.none()
