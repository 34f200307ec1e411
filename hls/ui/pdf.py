"""Documents to print: HTML of our own as an A4 PDF."""

from collections.abc import Iterable
from typing import Any

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from weasyprint import CSS, HTML
from weasyprint.document import Document
from weasyprint.urls import URLFetcher

NOTHING = URLFetcher(allowed_protocols=())
"""Fetches no address of any kind: a document is made of its own words alone."""

VARIANT = "pdf/ua-1"


def pdf_response(
    request: HttpRequest, template: str, context: dict[str, Any], *, name: str, stylesheet: str
) -> HttpResponse:
    """``template`` as a tagged PDF to download, under a name of ours.

    ``stylesheet``: one of the static files; nothing else is ever fetched.
    """
    return _response(_laid_out(request, template, context, stylesheet), name)


def one_page_response(
    request: HttpRequest,
    template: str,
    contexts: Iterable[dict[str, Any]],
    *,
    name: str,
    stylesheet: str,
) -> HttpResponse:
    """The same on one page: of ``contexts``, longest first, the first with which it fits on one.

    The last one is taken as it is. There is at least one.
    """
    document: Document | None = None
    for context in contexts:
        document = _laid_out(request, template, context, stylesheet)
        if len(document.pages) == 1:
            break
    assert document
    return _response(document, name)


def _laid_out(
    request: HttpRequest, template: str, context: dict[str, Any], stylesheet: str
) -> Document:
    found = finders.find(stylesheet)
    assert found, f"There is no {stylesheet}."
    page = HTML(string=render_to_string(template, context, request), url_fetcher=NOTHING)
    return page.render(stylesheets=[CSS(filename=found)], pdf_variant=VARIANT)


def _response(document: Document, name: str) -> HttpResponse:
    return HttpResponse(
        document.write_pdf(pdf_variant=VARIANT),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}.pdf"'},
    )
