"""The stylesheet that carries the council's colour, and the pages for what went wrong."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from hls.ui.theme import theme_for


@login_not_required
@require_safe
@cache_control(public=True, max_age=3600)
def theme(request: HttpRequest) -> HttpResponse:
    """The service's colour as CSS custom properties; a stylesheet, since the CSP forbids inline."""
    return render(
        request,
        "ui/theme.css",
        {"theme": theme_for(settings.BRAND_COLOUR)},
        content_type="text/css",
    )
