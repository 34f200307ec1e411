"""The least that a page can take: what others are measured against; and how queries are counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from hls.middleware import Handler
from systems.models import System

QUERIES = "X-Queries"
"""The header of each answer with the number of queries that it took."""


@require_safe
def floor(request: HttpRequest, pk: int) -> HttpResponse:
    """Our layout and middleware, one indexed query and one line of content."""
    return render(request, "benchmarks/floor.html", {"system": System.objects.get(pk=pk)})


@login_not_required
@require_safe
def bare(request: HttpRequest, pk: int) -> HttpResponse:
    """The same query and line, with no layout and nobody signed in."""
    return HttpResponse(System.objects.get(pk=pk).name)


def count_queries(get_response: Handler) -> Handler:
    """Say in a header how many queries an answer took."""

    def middleware(request: HttpRequest) -> HttpResponse:
        asked = 0

        def count(execute: Callable[..., Any], *args: Any) -> Any:
            nonlocal asked
            asked += 1
            return execute(*args)

        with connection.execute_wrapper(count):
            response = get_response(request)
        response[QUERIES] = str(asked)
        return response

    return middleware
