"""What an organisation chooses for all it publishes: how merchants read, and who may read it."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from purchases.actions.publishing import add_merchant, change_publishing, remove_merchant
from purchases.forms.publishing import MerchantForm, PublicWordsForm, PublishingForm
from purchases.models import Merchant, Publishing
from purchases.publishing.check import Check
from purchases.views.publishing import chosen_organisation
from systems.models import System
from systems.requests import PersonRequest, posted
from systems.versions import Stale


@require_http_methods(["GET", "POST"])
def merchants(request: PersonRequest) -> HttpResponse:
    """The merchants that read otherwise in public; add one to the organisation's own."""
    organisation, organisations = chosen_organisation(request)
    form = MerchantForm(posted(request))
    if _is_said(form, organisation):
        add_merchant(organisation=organisation, by=request.user, **form.cleaned_data)
        messages.success(request, "Saved. Quarters that are made from now on read like this.")
        return redirect(_at("merchants", organisation))
    context = {
        "organisation": organisation,
        "organisations": organisations,
        "merchants": Merchant.objects.holding_for(organisation),
        "form": form,
    }
    return _answer(request, "purchases/published/merchants.html", context)


@require_POST
def remove(request: PersonRequest, pk: int) -> HttpResponse:
    """Take words off the organisation's own list."""
    mine = Merchant.objects.looked_after_by(request.user).select_related("organisation")
    merchant = get_object_or_404(mine, pk=pk)
    assert merchant.organisation
    remove_merchant(merchant=merchant, by=request.user)
    messages.success(request, f"“{merchant.words}” is off the list.")
    return redirect(_at("merchants", merchant.organisation))


@require_http_methods(["GET", "POST"])
def choices(request: PersonRequest) -> HttpResponse:
    """Whether anybody may read what is published, and which department it names."""
    organisation, organisations = chosen_organisation(request)
    publishing = Publishing.objects.filter(organisation=organisation).first()
    form = PublishingForm.of(publishing, posted(request))
    both = []
    if _is_said(form, organisation):
        try:
            change_publishing(organisation=organisation, by=request.user, **form.cleaned_data)
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            messages.success(request, "Saved.")
            return redirect(_at("published", organisation))
    context = {
        "organisation": organisation,
        "organisations": organisations,
        "form": form,
        "both": both,
    }
    return _answer(request, "purchases/published/choices.html", context)


def _is_said(form: PublicWordsForm, organisation: System) -> bool:
    """Whether something was sent that can be saved; what may name somebody is asked about."""
    if not (form.is_bound and form.is_valid()):
        return False
    return not form.asks_about(Check.of(organisation, passes={organisation.name}))


def _at(name: str, organisation: System) -> str:
    return f"{reverse(f'purchases:{name}')}?organisation={organisation.pk}"


def _answer(request: PersonRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    return render(request, template, context, status=422 if request.method == "POST" else 200)
