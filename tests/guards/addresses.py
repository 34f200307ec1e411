"""Every address of the site, found by walking the resolver."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

PARAMETER = re.compile(r"\(\?P<(\w+)>[^()]*\)|<(?:\w+:)?(\w+)>")


@dataclass(frozen=True)
class Address:
    """One pattern of the resolver: its whole route, as people read it, and what answers it."""

    route: str
    name: str
    view: Callable[..., Any]

    @property
    def parameters(self) -> list[str]:
        return [first or second for first, second in PARAMETER.findall(self.route)]

    @property
    def top(self) -> str:
        """The fixed words that the route begins with: whose things its parameters are."""
        fixed = PARAMETER.split(self.route)[0]
        return fixed.rstrip("/")

    def path(self, ids: Mapping[tuple[str, str], Any]) -> str:
        """The route with ``ids`` in it, by the longest fixed beginning that has the parameter."""

        def value(found: re.Match[str]) -> str:
            name = found[1] or found[2]
            top = self.top
            while (top, name) not in ids and "/" in top:
                top = top.rpartition("/")[0]
            assert (top, name) in ids, f"Say in lives.py what {name!r} is in {self.route!r}."
            return str(ids[top, name])

        return "/" + PARAMETER.sub(value, self.route)

    def __str__(self) -> str:
        return self.route or "/"


def _walk(
    patterns: list[URLPattern | URLResolver], before: str = "", namespace: str = ""
) -> Iterator[Address]:
    for pattern in patterns:
        route = before + re.sub(r"^\^|\$$", "", str(pattern.pattern))
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from _walk(pattern.url_patterns, route, inner)
        else:
            yield Address(route, f"{namespace}{pattern.name or ''}", pattern.callback)


@cache
def addresses() -> tuple[Address, ...]:
    """All of them; two patterns of one route are two."""
    return tuple(_walk(get_resolver().url_patterns))
