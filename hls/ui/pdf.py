"""Documents to print: HTML of our own as an A4 PDF."""

from typing import Any

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from weasyprint import CSS, HTML
from weasyprint.urls import URLFetcher

NOTHING = URLFetcher(allowed_protocols=())
"""Fetches no address of any kind: a document is made of its own words alone."""


def pdf_response(
    request: HttpRequest, template: str, context: dict[str, Any], *, name: str, stylesheet: str
) -> HttpResponse:
    """``template`` as a tagged PDF to download, under a name of ours.

    ``stylesheet``: one of the static files; nothing else is ever fetched.
    """
    document = HTML(string=render_to_string(template, context, request), url_fetcher=NOTHING)
    found = finders.find(stylesheet)
    assert found, f"There is no {stylesheet}."
    pdf = document.write_pdf(stylesheets=[CSS(filename=found)], pdf_variant="pdf/ua-1")
    return HttpResponse(
        pdf,
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}.pdf"'},
    )
