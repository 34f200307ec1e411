"""What every answer of the site needs."""

from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import resolve_url
from django.utils.cache import patch_vary_headers
from django_htmx.http import HttpResponseClientRedirect

UNAUTHORIZED = HTTPStatus.UNAUTHORIZED

Handler = Callable[[HttpRequest], HttpResponse]


def same_person(get_response: Handler) -> Handler:
    """Answer a page as whom it was drawn for, or not at all.

    On a shared computer somebody else may have signed in, in another tab, while a page of the one
    before is still open. What its scripts send says whose page it is.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        drawn_for = request.headers.get("X-Person")
        if drawn_for is None or drawn_for == str(request.user.pk):
            return get_response(request)
        if "HX-Request" not in request.headers:
            return JsonResponse({"sign_in": resolve_url(settings.LOGIN_URL)}, status=UNAUTHORIZED)
        page = urlsplit(request.headers.get("HX-Current-URL", "")).path or "/"
        return HttpResponseClientRedirect(redirect_to_login(page).url)

    return middleware


def htmx_sign_in(get_response: Handler) -> Handler:
    """Send the whole page, not a fragment of it, to sign-in when a session has ended."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        patch_vary_headers(response, ["HX-Request"])
        if "HX-Request" not in request.headers or response.status_code != HTTPStatus.FOUND:
            return response
        sign_in = resolve_url(settings.LOGIN_URL)
        if urlsplit(response["Location"]).path != sign_in:
            return response
        page = urlsplit(request.headers.get("HX-Current-URL", "")).path or "/"
        return HttpResponseClientRedirect(redirect_to_login(page).url)

    return middleware


def private_pages(get_response: Handler) -> Handler:
    """Keep every page out of caches: on a shared computer Back shows nobody's case."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if not response.has_header("Cache-Control"):
            response["Cache-Control"] = "private, no-store"
        return response

    return middleware
