"""Somebody's browser, as far as the benchmarks need one: signed in, one connection, no scripts."""

from __future__ import annotations

import http.client
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.test import Client

from hls.local.run import HOST
from systems.models import Person

TOKEN = "b" * 32
TOO_LONG = 30
"""Seconds after which an answer is given up."""


@dataclass(frozen=True)
class Answer:
    """One answer, its headers by lower names, and the seconds it took; status 0 where none came."""

    status: int
    body: bytes
    headers: Mapping[str, str]
    took: float


class Browser:
    """Signed in as ``person`` at the web server on ``port``; the session is opened without it."""

    def __init__(self, person: Person, port: int) -> None:
        client = Client()
        client.force_login(person)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        self._cookies = f"{settings.SESSION_COOKIE_NAME}={session}; csrftoken={TOKEN}"
        self._connection = http.client.HTTPConnection(HOST, port, timeout=TOO_LONG)
        self._page = f"https://{HOST}:{port}/"

    def get(self, path: str, **headers: str) -> Answer:
        return self._ask("GET", path, None, headers)

    def post(self, path: str, data: Mapping[str, Any], **headers: str) -> Answer:
        kind = {"Content-Type": "application/x-www-form-urlencoded", "X-CSRFToken": TOKEN}
        return self._ask("POST", path, urlencode(data), {**headers, **kind})

    def _ask(self, method: str, path: str, body: str | None, headers: Mapping[str, str]) -> Answer:
        sent = {
            "Cookie": self._cookies,
            "Referer": self._page,
            "X-Forwarded-Proto": "https",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        begun = time.perf_counter()
        try:
            self._connection.request(method, path, body, sent)
            response = self._connection.getresponse()
            answer = response.read()
        except (OSError, http.client.HTTPException):
            self._connection.close()  # the next question opens it again
            return Answer(0, b"", {}, time.perf_counter() - begun)
        took = time.perf_counter() - begun
        got = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, answer, got, took)

    def close(self) -> None:
        self._connection.close()
