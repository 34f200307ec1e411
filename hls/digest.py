"""The weekly email: where something waits for somebody, and nothing of what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from smtplib import SMTPException, SMTPRecipientsRefused

import structlog
from django.conf import settings
from django.core import signing
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from casework.models import ToTell
from debriefs.models import Issue, Note
from learning_cycles.models import Conversation
from purchases.models import Purchase, Question
from systems.kinds import CanBeOff
from systems.models import Notice, Person, TurnedOff, WeeklyEmail
from systems.permissions import Permission, systems_where
from systems.querysets import PersonQuerySet

log = structlog.get_logger(__name__)

FROM_HOUR = 7
"""Of Monday, local time: from then on the emails of the week go out."""
SALT = "weekly-email"


@dataclass(frozen=True)
class Waiting:
    """A place where something waits: what the place is called, and its address."""

    words: str
    path: str

    @property
    def url(self) -> str:
        return f"{settings.SITE_URL}{self.path}"


def send_weekly_emails() -> int:
    """Send everybody whose turn it is their email of this week; returns how many were sent.

    By state, each person in a transaction of their own: twice at once, late or killed in between,
    everybody is written to once a week at most, and nobody to whom nothing waits. A server that
    takes no emails ends it; the schedule asks again.
    """
    week = week_of(timezone.now())
    sent = 0
    for pk in list(_due(week).values_list("pk", flat=True)):
        try:
            sent += _send_to(pk, week)
        except SMTPRecipientsRefused:
            log.warning("weekly_email_refused", person=pk)
        except (SMTPException, OSError) as error:
            log.warning("weekly_emails_stopped", reason=type(error).__name__)
            break
    return sent


def week_of(moment: datetime) -> date:
    """The Monday of the emails that are due at ``moment``: last week's until Monday morning."""
    day = timezone.localtime(moment - timedelta(hours=FROM_HOUR)).date()
    return day - timedelta(days=day.weekday())


def waits_for(person: Person) -> list[Waiting]:
    """Where something waits for ``person`` today."""
    return [*_notices(person), *_casework(person), *_above(person)]


def person_of(token: str) -> Person | None:
    """Whose weekly email the link in it can turn off; nobody for a link that is not ours."""
    try:
        pk = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    person: Person | None = Person.objects.filter(pk=pk).first()
    return person


def turn_off(*, person: Person) -> None:
    """Send ``person`` no weekly email any more."""
    TurnedOff.objects.bulk_create(
        [TurnedOff(person=person, what=CanBeOff.WEEKLY_EMAIL)], ignore_conflicts=True
    )


def link_to_turn_off(person: Person) -> str:
    """The address at which the weekly email is turned off without signing in."""
    token = signing.dumps(person.pk, salt=SALT)
    return f"{settings.SITE_URL}{reverse('turn-off-weekly-email', args=[token])}"


def _due(week: date) -> PersonQuerySet:
    mine = {"person": OuterRef("pk")}
    turned_off = TurnedOff.objects.filter(**mine, what=CanBeOff.WEEKLY_EMAIL)
    had = WeeklyEmail.objects.filter(**mine, week=week)
    people: PersonQuerySet = Person.objects.with_account()
    return people.filter(~Exists(turned_off), ~Exists(had)).order_by("pk")


def _send_to(pk: int, week: date) -> bool:
    with transaction.atomic():
        # Somebody else who is at it has the row: they write to the person. Whether the email is
        # still due is asked once the row is ours: before, the answer may be of a moment ago.
        locked = Person.objects.select_for_update(skip_locked=True, no_key=True)
        person = locked.filter(pk=pk).first()
        if person is None or not _due(week).filter(pk=pk).exists():
            return False
        waiting = waits_for(person)
        sent_at = timezone.now() if waiting else None
        WeeklyEmail.objects.create(person=person, week=week, sent_at=sent_at)
        if waiting:
            _email(person, week, waiting).send()
    return bool(waiting)


def _email(person: Person, week: date, waiting: list[Waiting]) -> EmailMessage:
    link = link_to_turn_off(person)
    context = {
        "waiting": waiting,
        "link": link,
        "choices": f"{settings.SITE_URL}{reverse('systems:notice-choices')}",
        "service_name": settings.SERVICE_NAME,
    }
    return EmailMessage(
        subject=f"{settings.SERVICE_NAME}: where something waits for you",
        body=render_to_string("hls/weekly_email.txt", context),
        to=[person.email],
        headers={
            "List-Unsubscribe": f"<{link}>",
            # The same again after a kill between sending and writing that down: mailboxes keep one.
            "Message-ID": f"<weekly-{week}-{person.pk}@{_domain()}>",
        },
    )


def _domain() -> str:
    return str(settings.DEFAULT_FROM_EMAIL).rpartition("@")[2].rstrip(">")


def _notices(person: Person) -> Iterator[Waiting]:
    if Notice.objects.visible_to(person).unread().exists():
        yield Waiting("Notices that you have not read", f"{reverse('systems:notices')}?show=unread")


def _casework(person: Person) -> Iterator[Waiting]:
    if not systems_where(person, Permission.DO_CASEWORK):
        return
    to_tell = ToTell.objects.open().for_worker(person)
    if to_tell.exists() or Question.objects.open_for(person).exists():
        yield Waiting("Your home page", reverse("home"))
    if Note.objects.visible_to(person).waiting().written_by(person).exists():
        yield Waiting("What you jotted down for the next debrief", reverse("debriefs:jot"))
    issues = Issue.objects.in_team_of(person).open().raised_by(person)
    if issues.waiting_to_be_sent().exists():
        yield Waiting("What can be sent on", reverse("debriefs:send_all_on"))


def _above(person: Person) -> Iterator[Waiting]:
    stewarded = systems_where(person, Permission.STEWARD)
    conversations = Conversation.objects.visible_to(person).live().filter(system__in=stewarded)
    if conversations.filter(state="new").exists():
        yield Waiting("New conversations", reverse("learning_cycles:conversations"))
    if Purchase.objects.in_look_back_of(person).unread_by(person).exists():
        yield Waiting("The look-back", reverse("purchases:look_back"))
