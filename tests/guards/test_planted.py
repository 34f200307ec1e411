"""Names that are planted everywhere, looked for where no page shows them.

In emails, notices, logs and error pages. What pages, the API and files show is looked through by
the sweep of all addresses.
"""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.core import mail
from django.db import IntegrityError, transaction
from django.test import Client, override_settings

from casework.models import Case
from debriefs.models import Issue
from hls.digest import send_weekly_emails
from systems.models import Notice, NoticeLine
from tests.guards.lives import OPEN, READERS, RESTRICTED, Lives
from tests.guards.test_sweep import EVERYBODY, ask, asked_by

MARKS = [*READERS, "Quillon", "Tamsin"]
"""Marks that stand in the lives' own words, and first names of their families."""


def marks_in(text: str) -> list[str]:
    return [mark for mark in MARKS if mark.lower() in text.lower()]


@pytest.mark.django_db
def test_nobody_is_told_what_is_not_theirs(same_lives: Lives) -> None:
    assert NoticeLine.objects.filter(notice__person=same_lives.borough.worker).exists()
    for who in EVERYBODY:
        told = Notice.objects.visible_to(same_lives.person(who)).with_lines()
        words = " ".join(
            f"{notice.heading} {notice.url} {line.about} {line.words} {line.next_step}"
            for notice in told
            for line in notice.lines.all()
        )
        secret = [mark for mark, readers in READERS.items() if who not in readers]
        assert not [mark for mark in secret if mark.lower() in words.lower()], who


@pytest.mark.django_db
def test_no_email_says_anything_of_anybody(same_lives: Lives) -> None:
    workers = [
        same_lives.borough.worker,
        same_lives.borough.colleague,
        same_lives.borough.coordinator,
    ]

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
    same_lives: Lives, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("django.db.backends").setLevel(logging.WARNING)
    client = Client(raise_request_exception=False)
    client.force_login(same_lives.borough.worker)

    shown = ""
    for address in asked_by("worker"):
        path = address.path(same_lives.ids)
        shown += ask(client, "get", path).body
        ask(client, "get", f"{path}?q={OPEN}&words={OPEN}")
        ask(client, "post", path, data=dict.fromkeys(("words", "description", "name"), OPEN))

    assert OPEN in shown, "The names are there to be logged."
    assert "request_finished" in caplog.text
    out = capfd.readouterr()
    assert not marks_in(caplog.text + out.out + out.err)


@pytest.mark.django_db
def test_an_error_says_nothing_of_the_row_that_it_is_about(
    same_lives: Lives, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*args: Any, **kwargs: Any) -> None:
        with transaction.atomic():
            Issue.objects.filter(pk=same_lives.issue.pk).update(closing="no", closing_words="")
        raise AssertionError

    monkeypatch.setattr("casework.views.cases.record_look", refused)
    client = Client(raise_request_exception=False)
    client.force_login(same_lives.borough.worker)

    with override_settings(DEBUG=False):
        page = client.get(same_lives.case.get_absolute_url())

    assert page.status_code == 500
    assert not marks_in(page.content.decode())
    assert IntegrityError.__name__ in caplog.text
    assert not marks_in(caplog.text)


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["colleague", "manager", "steward", "stranger"])
def test_no_page_of_an_error_tells_of_a_case(same_lives: Lives, who: str) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(same_lives.person(who))
    hidden: Case = same_lives.hidden

    with override_settings(DEBUG=False):
        for path in (
            hidden.get_absolute_url(),
            f"{hidden.get_absolute_url()}end-of-record/",
            same_lives.hidden_issue.get_absolute_url(),
            f"/nowhere/{RESTRICTED}/",
        ):
            page = client.get(path)
            assert page.status_code == 404
            assert not marks_in(page.content.decode()), path
