"""Budgets as administrators keep them. What was spent from one is for others to read."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from hls.ui.paging import keyset_page
from hls.ui.versioned import Both
from purchases.actions.keeping import add_budget, change_budget
from purchases.forms.keeping import BudgetForm, ChangeBudgetForm
from purchases.kept_history import history_of_budget
from purchases.models import Budget, Card
from purchases.views.kept import keep_page, turn_others_away
from purchases.ways import Ways
from systems.requests import PersonRequest, posted
from systems.versions import Stale


@require_GET
def budget_list(request: PersonRequest) -> HttpResponse:
    """All budgets of the systems that the reader administers; on request, past ones too."""
    turn_others_away(request.user)
    everything = "all" in request.GET
    budgets = Budget.objects.looked_after_by(request.user).for_list()
    if not everything:
        budgets = budgets.filter(until_day__gte=timezone.localdate())
    page = keyset_page(budgets, request=request, order=("-from_day", "name", "id"))
    context = {"page": page, "everything": everything, "ways": Ways.of(request.user)}
    return render(request, "purchases/budgets.html", context)


@require_http_methods(["GET", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    """Add a budget, of the system of ``?system=`` if one was named."""
    turn_others_away(request.user)
    initial = {"system": request.GET.get("system", "")}
    form = BudgetForm(posted(request), by=request.user, initial=initial)
    if form.is_valid():
        budget = add_budget(by=request.user, **form.cleaned_data)
        messages.success(request, f"{budget} is a budget of {budget.system}.")
        return redirect(budget)
    return keep_page(
        request,
        form,
        heading="Add a budget",
        button="Add the budget",
        back=reverse("purchases:budgets"),
    )


@require_GET
def show(request: PersonRequest, pk: int) -> HttpResponse:
    """A budget, the cards that are paid from it, and all that was ever said of it."""
    budget = get_object_or_404(Budget.objects.looked_after_by(request.user).for_list(), pk=pk)
    cards = Card.objects.looked_after_by(request.user).not_over().filter(budget=budget)
    context = {
        "budget": budget,
        "page": keyset_page(cards.for_list(), request=request, order=("last_four", "id")),
        "history": history_of_budget(budget),
    }
    return render(request, "purchases/budget.html", context)


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    """Change a budget."""
    budget = get_object_or_404(Budget.objects.looked_after_by(request.user), pk=pk)
    form = ChangeBudgetForm.of(budget, posted(request), by=request.user)
    both: list[Both] = []
    if form.is_valid():
        try:
            change_budget(budget=budget, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            messages.success(request, "The budget is changed.")
            return redirect(budget)
    return keep_page(
        request,
        form,
        heading=f"Change {budget}",
        button="Save",
        back=budget.get_absolute_url(),
        both=both,
    )
