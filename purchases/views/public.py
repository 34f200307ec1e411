"""What an organisation published, for anybody: no account, no cookie, nothing kept of who reads."""

from django.contrib.auth.decorators import login_not_required
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import http_date
from django.views.decorators.http import require_GET

from hls.ui.exports import FileFormat
from purchases.models import Publishing, Quarter
from purchases.publishing.files import HEADINGS, published_file

KEPT_BY_CACHES = 300
"""Seconds. What is taken back from public is gone from everywhere after them."""


@login_not_required
@require_GET
def organisation(request: HttpRequest, pk: int) -> HttpResponse:
    """The quarters that an organisation published; 404 unless it switched this on."""
    publishing = get_object_or_404(
        Publishing.objects.select_related("organisation"), organisation=pk, is_public=True
    )
    context = {
        "organisation": publishing.organisation,
        "quarters": Quarter.objects.public().filter(organisation=pk),
        "headings": HEADINGS,
    }
    response = render(request, "purchases/published/public.html", context)
    patch_cache_control(response, public=True, max_age=KEPT_BY_CACHES)
    return response


@login_not_required
@require_GET
def quarter_file(request: HttpRequest, pk: int, year: int, month: int) -> HttpResponseBase:
    """One of them as a file. Whoever has it already is told so and gets nothing twice."""
    public = Quarter.objects.public().filter(organisation=pk).of_months(year, month)
    quarter = get_object_or_404(public)
    assert quarter.published_at
    moment = int(quarter.published_at.timestamp())
    etag = f'"{quarter.pk}-{quarter.published_at:%Y%m%d%H%M%S%f}"'
    known = get_conditional_response(request, etag=etag, last_modified=moment)
    response: HttpResponseBase = known or FileResponse(
        published_file(quarter),
        as_attachment=True,
        filename=quarter.file_name,
        content_type=FileFormat.CSV.content_type,
    )
    response["ETag"] = etag
    response["Last-Modified"] = http_date(moment)
    patch_cache_control(response, public=True, max_age=KEPT_BY_CACHES)
    return response
