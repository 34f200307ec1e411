"""What every answer carries, and what no log line does."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from io import StringIO

import pytest
from django.test import Client
from django.urls import reverse

from casework.models import Case, WhatMatters
from casework.views import cases
from hls.logs import Plain
from tests.borough import Borough
from tests.guards.lives import OPEN, OWN_WELFARE, READERS, Lives

pytestmark = pytest.mark.django_db

POLICY = {
    "default-src": "'none'",
    "script-src": "'self' 'nonce-…'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
}


def policy_of(header: str) -> dict[str, str]:
    """A policy by its directives, with a nonce as "…"."""
    pinned = re.sub(r"nonce-[\w+/=-]+", "nonce-…", header)
    return dict(part.strip().split(" ", 1) for part in pinned.split(";") if part.strip())


def test_the_content_security_policy_is_this_one(lives: Lives) -> None:
    client = Client()
    sign_in = client.get(reverse("account_login"))
    client.force_login(lives.borough.worker)
    page = client.get(lives.case.get_absolute_url())
    missing = client.get("/nothing-is-here/")
    for answer in (sign_in, page, missing):
        assert policy_of(answer["Content-Security-Policy"]) == POLICY
    nonces = re.findall(r'nonce="([^"]+)"', page.content.decode())
    assert nonces
    assert all(f"'nonce-{nonce}'" in page["Content-Security-Policy"] for nonce in nonces)


def test_a_nonce_is_used_once(borough: Borough) -> None:
    client = Client()
    client.force_login(borough.worker)
    first, second = (client.get("/")["Content-Security-Policy"] for _ in range(2))
    assert first != second


def test_no_answer_is_kept_framed_or_guessed(lives: Lives) -> None:
    client = Client()
    client.force_login(lives.borough.worker)
    answer = client.get(lives.case.get_absolute_url())
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert "HX-Request" in answer["Vary"]


@pytest.fixture
def log() -> Iterator[StringIO]:
    """Everything that the service's own handler writes."""
    handlers = logging.getLogger().handlers
    (console,) = [each for each in handlers if isinstance(each.formatter, Plain)]
    assert isinstance(console, logging.StreamHandler)
    written = StringIO()
    before = console.setStream(written)
    yield written
    console.setStream(before)


def test_no_log_line_holds_a_name_or_words(lives: Lives, log: StringIO) -> None:
    client = Client()
    client.force_login(lives.borough.worker)
    client.get(lives.case.get_absolute_url())
    client.post(reverse("casework:note", args=[lives.case.pk]), {"words": f"{OPEN} rang"})
    client.post(reverse("casework:start"), {"name": f"Another {OPEN}"})
    client.get(reverse("debriefs:issues"), {"q": OPEN})
    client.post(
        reverse("debriefs:welfare", args=[lives.debrief.pk]), {"words": f"{OWN_WELFARE} still"}
    )
    talk = reverse("debriefs:talk", args=[lives.debrief.pk])
    client.post(talk, {"find": "yes", "name": OWN_WELFARE})
    client.post(talk, {"to": lives.borough.colleague.pk})
    client.post(reverse("debriefs:delete_welfare", args=[lives.welfare.pk]))
    logged = log.getvalue()
    assert "request_started" in logged
    assert [mark for mark in READERS if mark in logged] == []


def breaks(case: Case, **_: object) -> None:
    raise RuntimeError(f"It broke\nwith {case}")


def is_refused_by_the_database(case: Case, **_: object) -> None:
    WhatMatters.objects.create(case=case, said_on="2026-01-01", words=f"{OPEN} rang")


@pytest.mark.parametrize("fault", [breaks, is_refused_by_the_database])
def test_no_log_of_something_broken_holds_a_name_or_words(
    lives: Lives,
    log: StringIO,
    monkeypatch: pytest.MonkeyPatch,
    fault: Callable[..., None],
) -> None:
    monkeypatch.setattr(cases, "record_look", fault)
    client = Client(raise_request_exception=False)
    client.force_login(lives.borough.worker)
    assert client.get(lives.case.get_absolute_url()).status_code == 500
    logged = log.getvalue()
    assert fault.__name__ in logged
    assert [mark for mark in READERS if mark in logged] == []
