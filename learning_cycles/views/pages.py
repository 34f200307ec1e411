"""What pages of one form share."""

from __future__ import annotations

from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import render

from systems.requests import PersonRequest


def form_page(
    request: PersonRequest,
    form: BaseForm,
    *,
    heading: str,
    caption: str,
    button: str,
    back: str,
    template: str = "learning_cycles/form.html",
    **context: object,
) -> HttpResponse:
    """One form under ``heading``, with everything typed kept and status 422 if it was not valid."""
    return render(
        request,
        template,
        {
            "form": form,
            "page_heading": heading,
            "caption": caption,
            "button_text": button,
            "back_url": back,
            **context,
        },
        status=422 if form.is_bound else 200,
    )
