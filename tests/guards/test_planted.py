"""Names that are planted everywhere, looked for where no page shows them.

In emails, notices, logs, error pages and messages to the broker. What pages, the API and files show
is looked through by the sweep of all addresses.
"""

from __future__ import annotations

import base64
import json
import logging
from typing import Any

import pytest
import redis
from django.core import mail
from django.db import IntegrityError, transaction
from django.test import Client, override_settings

from casework.models import Case
from debriefs.models import Issue
from hls.digest import send_weekly_emails
from hls.local.places import Place
from systems.models import Notice, NoticeLine
from tests.borough import Borough
from tests.guards.lives import OPEN, READERS, RESTRICTED, Lives, make_lives
from tests.guards.test_sweep import EVERYBODY, ask, asked_by
from tests.support.background import Broker

MARKS = [*READERS, "Quillon", "Tamsin"]
"""Marks that stand in the lives' own words, and first names of their families."""


def marks_in(text: str) -> list[str]:
    return [mark for mark in MARKS if mark.lower() in text.lower()]


@pytest.mark.django_db
def test_nobody_is_told_what_is_not_theirs(lives: Lives) -> None:
    assert NoticeLine.objects.filter(notice__person=lives.borough.worker).exists()
    for who in EVERYBODY:
        told = Notice.objects.visible_to(lives.person(who)).with_lines()
        words = " ".join(
            f"{notice.heading} {notice.url} {line.about} {line.words} {line.next_step}"
            for notice in told
            for line in notice.lines.all()
        )
        secret = [mark for mark, readers in READERS.items() if who not in readers]
        assert not [mark for mark in secret if mark.lower() in words.lower()], who


@pytest.mark.django_db
def test_no_email_says_anything_of_anybody(lives: Lives) -> None:
    workers = [lives.borough.worker, lives.borough.colleague, lives.borough.coordinator]

    assert send_weekly_emails() >= len(workers)

    assert {worker.email for worker in workers} <= {each.to[0] for each in mail.outbox}
    for each in mail.outbox:
        text = each.message().as_string() + each.body
        assert not marks_in(text)
        assert not [worker.name for worker in workers if worker.name in text]
        assert "Corner Shop" not in text
        assert "Harbour" not in text


@pytest.mark.django_db
def test_no_log_says_what_anybody_wrote_or_looked_for(
    lives: Lives, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("django.db.backends").setLevel(logging.WARNING)
    client = Client(raise_request_exception=False)
    client.force_login(lives.borough.worker)

    shown = ""
    for address in asked_by("worker"):
        path = address.path(lives.ids)
        shown += ask(client, "get", path).body
        ask(client, "get", f"{path}?q={OPEN}&words={OPEN}")
        ask(client, "post", path, data=dict.fromkeys(("words", "description", "name"), OPEN))

    assert OPEN in shown, "The names are there to be logged."
    assert "request_finished" in caplog.text
    out = capfd.readouterr()
    assert not marks_in(caplog.text + out.out + out.err)


@pytest.mark.django_db
def test_an_error_says_nothing_of_the_row_that_it_is_about(
    lives: Lives, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*args: Any, **kwargs: Any) -> None:
        with transaction.atomic():
            Issue.objects.filter(pk=lives.issue.pk).update(closing="no", closing_words="")
        raise AssertionError

    monkeypatch.setattr("casework.views.cases.record_look", refused)
    client = Client(raise_request_exception=False)
    client.force_login(lives.borough.worker)

    with override_settings(DEBUG=False):
        page = client.get(lives.case.get_absolute_url())

    assert page.status_code == 500
    assert not marks_in(page.content.decode())
    assert IntegrityError.__name__ in caplog.text
    assert not marks_in(caplog.text)


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["colleague", "manager", "steward", "stranger"])
def test_no_page_of_an_error_tells_of_a_case(lives: Lives, who: str) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(lives.person(who))
    hidden: Case = lives.hidden

    with override_settings(DEBUG=False):
        for path in (
            hidden.get_absolute_url(),
            f"{hidden.get_absolute_url()}end-of-record/",
            lives.hidden_issue.get_absolute_url(),
            f"/nowhere/{RESTRICTED}/",
        ):
            page = client.get(path)
            assert page.status_code == 404
            assert not marks_in(page.content.decode()), path


@pytest.mark.django_db(transaction=True)
def test_no_message_to_the_broker_holds_more_than_ids(broker: Broker, borough: Borough) -> None:
    lives = make_lives(borough)
    client = Client(raise_request_exception=False)
    client.force_login(borough.worker)
    client.post(
        f"/issues/{lives.issue.pk}/close/",
        {"closing": "no", "closing_words": f"{OPEN} knows why", "version": lives.issue.version},
    )

    messages = _messages(broker.place)

    assert messages
    for message in messages:
        args, kwargs, _ = json.loads(base64.b64decode(message["body"]))
        assert all(isinstance(each, int) for each in args)
        assert not kwargs
        assert not marks_in(json.dumps(message) + json.dumps(args))


def _messages(place: Place) -> list[dict[str, Any]]:
    """What waits in the broker's queues."""
    with redis.Redis(unix_socket_path=str(place.valkey_socket)) as asked:
        found: Any = [
            message
            for key in asked.keys("*")
            if asked.type(key) == b"list"
            for message in asked.lrange(key, 0, -1)
        ]
    return [json.loads(message) for message in found]
