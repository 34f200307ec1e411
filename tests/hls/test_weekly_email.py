"""The weekly email says where something waits, once a week, and nothing of what it is."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from smtplib import SMTPRecipientsRefused, SMTPServerDisconnected
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.core.mail import EmailMessage
from django.db import connection
from django.test import Client
from django.utils import timezone

from casework.actions import ask_to_tell
from debriefs.actions.notes import write_note
from hls import digest
from hls.celery import app
from hls.digest import link_to_turn_off, send_weekly_emails, week_of
from hls.local.processes import wait_until
from systems.actions.notices import choose, mark_read, tell
from systems.models import Notice, Person, WeeklyEmail
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory, IssueFactory, PurchaseFactory
from tests.support.background import Worker

SECRETS = ("Quillfeather", "kettle", "Corner Shop", "lighthouse")


def told(person: Person) -> Notice:
    notice = tell(
        person=person,
        topic="test",
        heading="The lighthouse has a kettle for Ada Quillfeather",
        key=f"test:{person.pk}",
        words="It is settled for Ada Quillfeather",
        next_step="",
        url="/",
    )
    assert notice
    return notice


def emails() -> dict[str, Any]:
    return {each.to[0]: each for each in mail.outbox}


def test_it_says_where_something_waits_and_nothing_of_what_it_is(borough: Borough) -> None:
    worker = borough.worker
    case = CaseFactory(team=borough.harbour, citizen__name="Ada Quillfeather")
    AllocationFactory(case=case, person=worker)
    ask_to_tell(case=case, words="There is a kettle", source="test:1")
    write_note(team=borough.harbour, case=case, words="Ask about the kettle", by=worker)
    IssueFactory(team=borough.harbour, description="The lighthouse is shut", raised_by=worker)
    PurchaseFactory(team=borough.harbour, case=case, worker=worker, supplier="Corner Shop")
    told(worker)

    assert send_weekly_emails() == 2

    email = emails()["worker@example.org"]
    for path in ("/notices/?show=unread", "/debriefs/jot/", "/issues/send-on/", "/notices/choices"):
        assert f"{settings.SITE_URL}{path}" in email.body
    assert "/purchases/look-back/" in emails()["manager@example.org"].body
    for each in mail.outbox:
        assert not [word for word in SECRETS if word in f"{each.subject} {each.body}"]
        assert each.content_subtype == "plain"
        link = each.extra_headers["List-Unsubscribe"]
        assert link.startswith(f"<{settings.SITE_URL}/notices/weekly-email/")


def test_it_is_sent_once_a_week(borough: Borough) -> None:
    told(borough.worker)

    assert [send_weekly_emails(), send_weekly_emails()] == [1, 0]
    WeeklyEmail.objects.update(week=week_of(timezone.now()) - timedelta(weeks=1))
    assert send_weekly_emails() == 1


def test_nobody_is_written_to_for_nothing_then_or_later_that_week(borough: Borough) -> None:
    assert send_weekly_emails() == 0

    told(borough.worker)

    assert send_weekly_emails() == 0
    assert not mail.outbox


def test_what_is_read_does_not_wait(borough: Borough) -> None:
    told(borough.worker)
    mark_read(notices=Notice.objects.all())

    assert send_weekly_emails() == 0


def test_nobody_without_an_account_or_who_does_without_is_written_to(borough: Borough) -> None:
    told(borough.worker)
    told(borough.colleague)
    told(borough.coordinator)
    Person.objects.filter(pk=borough.worker.pk).update(is_active=False)
    choose(on=["became"], by=borough.colleague)

    assert send_weekly_emails() == 1
    assert set(emails()) == {"coordinator@example.org"}


def test_one_that_is_refused_keeps_nobody_else_waiting_and_is_tried_again(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(borough.worker)
    told(borough.colleague)
    usual = EmailMessage.send

    def refuse(email: EmailMessage, *args: Any, **kwargs: Any) -> int:
        if email.to == ["worker@example.org"]:
            raise SMTPRecipientsRefused({})
        return usual(email, *args, **kwargs)

    monkeypatch.setattr(EmailMessage, "send", refuse)
    assert send_weekly_emails() == 1
    monkeypatch.setattr(EmailMessage, "send", usual)

    assert send_weekly_emails() == 1
    assert len(mail.outbox) == 2


def test_a_server_that_takes_nothing_is_asked_again_later(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(borough.worker)
    usual = EmailMessage.send

    def disconnect(*args: Any, **kwargs: Any) -> int:
        raise SMTPServerDisconnected

    monkeypatch.setattr(EmailMessage, "send", disconnect)
    assert send_weekly_emails() == 0
    assert not WeeklyEmail.objects.filter(person=borough.worker).exists()
    monkeypatch.setattr(EmailMessage, "send", usual)

    assert send_weekly_emails() == 1


def test_killed_in_the_middle_it_goes_on_where_it_was(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [borough.worker, borough.colleague, borough.coordinator]
    for person in people:
        told(person)
    usual = digest._send_to

    def killed(pk: int, week: Any) -> bool:
        if pk == borough.colleague.pk:
            raise KeyboardInterrupt
        return usual(pk, week)

    monkeypatch.setattr(digest, "_send_to", killed)
    with pytest.raises(KeyboardInterrupt):
        send_weekly_emails()
    monkeypatch.setattr(digest, "_send_to", usual)
    send_weekly_emails()

    assert sorted(each.to[0] for each in mail.outbox) == sorted(each.email for each in people)


def test_sent_again_after_a_kill_it_is_the_same_message(borough: Borough) -> None:
    told(borough.worker)
    send_weekly_emails()
    WeeklyEmail.objects.all().delete()
    send_weekly_emails()

    assert len({each.extra_headers["Message-ID"] for each in mail.outbox}) == 1


@pytest.mark.django_db(transaction=True)
def test_two_at_once_write_once(borough: Borough) -> None:
    for person in (borough.worker, borough.colleague, borough.coordinator):
        told(person)

    def send() -> None:
        try:
            send_weekly_emails()
        finally:
            connection.close()

    threads = [threading.Thread(target=send) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    send_weekly_emails()

    sent = [each.to[0] for each in mail.outbox]
    assert sorted(sent) == [
        "colleague@example.org",
        "coordinator@example.org",
        "worker@example.org",
    ]


@pytest.mark.parametrize(
    ("moment", "monday"),
    [
        (datetime(2026, 11, 30, 6, 59, tzinfo=UTC), "2026-11-23"),
        (datetime(2026, 11, 30, 7, 0, tzinfo=UTC), "2026-11-30"),
        (datetime(2026, 12, 6, 23, 0, tzinfo=UTC), "2026-11-30"),
        (datetime(2026, 6, 1, 6, 0, tzinfo=UTC), "2026-06-01"),
    ],
)
def test_a_week_begins_on_monday_morning(moment: datetime, monday: str) -> None:
    assert week_of(moment).isoformat() == monday


def test_the_link_turns_it_off_without_signing_in_and_with_one_button(
    borough: Borough, client: Client
) -> None:
    told(borough.worker)
    link = link_to_turn_off(borough.worker)

    page = client.get(link)
    assert page.status_code == 200
    assert "Wren" not in page.content.decode()
    assert not borough.worker.turned_off.exists()
    client.post(link)
    client.post(link)

    assert [each.what for each in borough.worker.turned_off.all()] == ["weekly_email"]
    assert send_weekly_emails() == 0


@pytest.mark.parametrize("token", ["nonsense", "1:abc:def"])
def test_another_link_turns_nothing_off(borough: Borough, client: Client, token: str) -> None:
    assert client.post(f"/notices/weekly-email/{token}/").status_code == 404


def test_the_worker_sends_it_and_its_message_holds_nothing(
    worker: Worker, borough: Borough
) -> None:
    told(borough.worker)

    app.send_task("hls.tasks.send_weekly_emails")

    had = WeeklyEmail.objects.filter(person=borough.worker, sent_at__isnull=False)
    assert wait_until(had.exists, 30), worker.words
