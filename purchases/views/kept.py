"""What the pages share on which administrators keep cards, budgets and kinds."""

from __future__ import annotations

from django.forms import BaseForm
from django.http import Http404, HttpResponse
from django.shortcuts import render

from systems.models import Person
from systems.permissions import Permission, systems_where
from systems.requests import PersonRequest


def turn_others_away(person: Person) -> None:
    """404 for whoever administers nothing: no page of theirs tells them of these."""
    if not systems_where(person, Permission.ADMINISTER):
        raise Http404


def keep_page(
    request: PersonRequest,
    form: BaseForm,
    *,
    heading: str,
    button: str,
    back: str,
    template: str = "purchases/keep.html",
    **context: object,
) -> HttpResponse:
    """One form under ``heading``, with everything typed kept and status 422 if it was not valid."""
    shown = {"form": form, "page_heading": heading, "button_text": button, "back_url": back}
    status = 422 if form.is_bound else 200
    return render(request, template, shown | context, status=status)
