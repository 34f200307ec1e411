"""Pulling in whoever has an issue in their gift, and putting their answer on the issue.

Nothing here closes an issue, unblocks a case or rewrites what the team wrote: the team decides what
an answer means. Only air cover begins with the answer, since its holder is who gives it.
"""

from __future__ import annotations

import secrets
from datetime import date, timedelta

from django.db import IntegrityError
from django.urls import reverse
from django.utils import timezone

from casework.actions import ask_to_tell, record_look
from casework.models import Case, Way
from debriefs.actions.issues import add_countermeasure
from debriefs.models import Answer, AnswerKind, Issue, Opening, PulledIn, SharedName
from systems.actions.invitations import digest
from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person

VALID_FOR = timedelta(days=14)
MOST_OF_A_LOOK = 120
"""Characters that a line of the record of looks holds."""


class AlreadyPulledIn(Exception):
    """The person is pulled in on this issue already."""


class NotOpen(Exception):
    """It was withdrawn, ran out, or the issue was closed or deleted meanwhile."""


def pull_in(*, issue: Issue, person: Person, words: str, why: str, by: Person) -> PulledIn:
    """Pull in somebody with an account; they are told that something waits, and where.

    Raises ``AlreadyPulledIn``.
    """
    try:
        with acting(by):
            pulled = PulledIn.objects.create(
                issue=issue, person=person, words=words, why=why, pulled_by=by
            )
            _on_record(issue, by, f"Pulled in {pulled}")
            tell(
                person=person,
                kind=NoticeKind.ASKED,
                topic=f"pulled-in:{pulled.pk}",
                heading="Something is in your gift",
                key=f"pulled-in:{pulled.pk}",
                words=f"{by}, {issue.team}, pulled you in.",
                next_step="Read it and answer on one page.",
                url=pulled.get_absolute_url(),
            )
    except IntegrityError as error:
        raise AlreadyPulledIn from error
    return pulled


def pull_in_by_link(
    *, issue: Issue, name: str, words: str, why: str, by: Person
) -> tuple[PulledIn, str]:
    """Pull in somebody without an account; also returns their token, which is kept nowhere."""
    token = secrets.token_urlsafe(32)
    with acting(by):
        now = timezone.now()
        pulled = PulledIn.objects.create(
            issue=issue,
            name=name,
            token_digest=digest(token),
            pulled_at=now,
            expires_at=now + VALID_FOR,
            words=words,
            why=why,
            pulled_by=by,
        )
        _on_record(issue, by, f"Pulled in {pulled}")
    return pulled, token


def withdraw(*, pulled: PulledIn, by: Person) -> PulledIn:
    """Let somebody read and answer no more; once withdrawn it stays as it was."""
    with acting(by):
        PulledIn.objects.filter(pk=pulled.pk, withdrawn_at__isnull=True).update(
            withdrawn_at=timezone.now(), withdrawn_by=by
        )
        _on_record(pulled.issue, by, f"No longer pulled in: {pulled}")
    pulled.refresh_from_db()
    return pulled


def share_name(
    *, pulled: PulledIn, case: Case, purpose: str, until_day: date, by: Person
) -> SharedName:
    """Tell somebody pulled in who it is, for one purpose and until a day, included.

    The case's workers are asked to tell the citizen.
    """
    with acting(by):
        shared = SharedName.objects.create(
            pulled_in=pulled, case=case, purpose=purpose, until_day=until_day, shared_by=by
        )
        record_look(case=case, by=by, way=Way.WRITE, what=_look(f"Who it is, shared with {pulled}"))
        ask_to_tell(
            case=case,
            words=f"We told {pulled} who you are, so that {purpose}.",
            source=f"shared-name:{shared.pk}",
        )
    return shared


def take_name_back(*, shared: SharedName, by: Person) -> SharedName:
    """Share a name no longer; once taken back it stays as it was."""
    with acting(by):
        SharedName.objects.filter(pk=shared.pk, withdrawn_at__isnull=True).update(
            withdrawn_at=timezone.now(), withdrawn_by=by
        )
        what = f"Who it is, shared no longer with {shared.pulled_in}"
        record_look(case=shared.case, by=by, way=Way.WRITE, what=_look(what))
    shared.refresh_from_db()
    return shared


def open_page(*, pulled: PulledIn) -> Opening:
    """Put on record that somebody pulled in opened their page, and what name it shows them.

    A name shown is a read of the case: by their account, or under who shared the name by link.
    """
    with acting(pulled.person):
        shared = (
            SharedName.objects.current()
            .filter(pulled_in=pulled)
            .select_related("case__citizen", "shared_by")
            .last()
        )
        if shared:
            record_look(
                case=shared.case,
                by=pulled.person or shared.shared_by,
                way=Way.READ,
                what=_look(f"Who it is, shown to {pulled}"),
            )
        return Opening.objects.create(pulled_in=pulled, shared_name=shared)


def answer(
    *, pulled: PulledIn, kind: AnswerKind, words: str = "", day: date | None = None
) -> Answer:
    """Put an answer of somebody pulled in on the issue, and tell those whom it concerns.

    Air cover begins with it, in the holder's name. The very same answer again adds nothing, so that
    pressing twice is answering once. Raises ``NotOpen``.
    """
    said = {"kind": kind, "words": words, "day": day}
    with acting(pulled.person):
        still_open = PulledIn.objects.open().filter(pk=pulled.pk)
        if not still_open.select_for_update(of=["self"], no_key=True).first():
            raise NotOpen
        if found := pulled.answers.filter(**said).first():
            return found
        countermeasure = None
        if kind == AnswerKind.AIR_COVER:
            countermeasure = add_countermeasure(
                issue=pulled.issue,
                words=words,
                by=pulled.person,
                review_on=day,
                air_cover_holder=str(pulled),
                # Who pulled them in looks after it, and alone may send it on.
                written_by=pulled.pulled_by,
            )
        given = Answer.objects.create(pulled_in=pulled, countermeasure=countermeasure, **said)
        Issue.objects.filter(pk=pulled.issue_id).update(moved_at=timezone.now())
        _tell_the_team(given)
    return given


def _tell_the_team(given: Answer) -> None:
    """Tell who pulled them in, who carries the issue and who raised it; nobody twice."""
    pulled = given.pulled_in
    issue = pulled.issue
    concerned = {pulled.pulled_by, issue.carrier, issue.raised_by} - {pulled.person}
    for person in concerned:
        if person and (url := _page_for(person, issue)):
            tell(
                person=person,
                topic=f"issue:{issue.pk}:answers",
                heading="An answer on what got in the way",
                key=f"answer:{given.pk}",
                words=f"{pulled} answered: “{given.get_kind_display()}”.",
                next_step="What it means for the issue is for your team to say.",
                url=url,
            )


def _page_for(person: Person, issue: Issue) -> str:
    """Where ``person`` reads of it: nowhere, where its case is closed to them."""
    if Issue.objects.in_team_of(person).filter(pk=issue.pk).exists():
        return issue.get_absolute_url()
    if Issue.objects.raised_by(person).filter(pk=issue.pk).exists():
        return reverse("systems:notices")
    return ""


def _on_record(issue: Issue, by: Person, what: str) -> None:
    if issue.case:
        record_look(case=issue.case, by=by, way=Way.WRITE, what=_look(what))


def _look(what: str) -> str:
    return what[:MOST_OF_A_LOOK]
