"""What a manager takes from a purchase and raises with the team that bought it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from purchases.actions import look_back_at, raise_with_the_team
from purchases.forms import LearningForm
from purchases.spend import Spend
from purchases.views.look_back import purchase_in_look_back
from systems.requests import PersonRequest, posted


@require_http_methods(["GET", "POST"])
def learn(request: PersonRequest, pk: int) -> HttpResponse:
    """Let what was learnt become an issue of the team; what becomes of it is the team's to say."""
    purchase = purchase_in_look_back(request, pk)
    form = LearningForm(posted(request))
    if form.is_valid():
        raise_with_the_team(purchase=purchase, by=request.user, **form.cleaned_data)
        messages.success(request, "It is raised with the team, for them to talk about.")
        return redirect("purchases:look_back_at", pk)
    look_back_at(purchases=[purchase], by=request.user)
    context = {"spend": Spend.of(purchase, reader=request.user), "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "purchases/learn.html", context, status=status)
