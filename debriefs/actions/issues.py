"""What can be done with an issue. Each change leaves its mark for the roll-up by itself."""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.db.models import F
from django.utils import timezone

from casework.actions import (
    ask_to_tell,
    put_on_timeline,
    record_look,
    record_looks,
    record_looks_once,
    take_off_timeline,
)
from casework.models import Case, TimelineKind, Way
from debriefs.models import Closing, Countermeasure, Debrief, Issue, Level, Status
from systems.actions.changes import carry_on_soon
from systems.history import acting
from systems.models import Person, System
from systems.versions import Stale, change_field, change_versioned, fingerprint


def raise_issue(
    *,
    team: System,
    description: str,
    by: Person | None,
    level: str = Level.TO_TALK_ABOUT,
    case: Case | None = None,
    debrief: Debrief | None = None,
    countermeasure: str = "",
    **fields: Any,
) -> Issue:
    """Write down what got in the way. It stays in the team until it is sent on.

    ``by`` is empty for what comes from paper. ``countermeasure``: what is done meanwhile, if
    anything. ``fields``: any other column of an issue.
    """
    with acting(by):
        issue = Issue.objects.create(
            team=team,
            description=description,
            level=level,
            case=case,
            debrief=debrief,
            raised_by=by,
            **fields,
        )
        if countermeasure:
            Countermeasure.objects.create(issue=issue, words=countermeasure, written_by=by)
        _tell_timeline(issue)
        _on_record(issue, by, "Issue raised")
        carry_on_soon()
    return issue


def change_issue(*, issue: Issue, version: int, by: Person, why: str = "", **fields: Any) -> Issue:
    """Change the team's own words and people of an issue; raises ``Stale`` for an old version.

    ``why``: kept with the change, where a reason was given.
    """
    with acting(by, why=why):
        issue = change_versioned(issue, version=version, **fields)
        if issue.case is None:
            take_off_timeline(source=f"issue:{issue.pk}")
        _tell_timeline(issue)
        _on_record(issue, by, "Issue changed")
        carry_on_soon()
    return issue


def go_on_with_issue(*, issue: Issue, field: str, base: str, value: Any, by: Person) -> Issue:
    """Save one field as it is now, while somebody types it.

    ``base``: the fingerprint of what they began from; raises ``Stale`` for anything else.
    """
    with acting(by, typing=True):
        issue, changed = change_field(
            issue, field=field, value=value, base=base, along=["case", "raised_by"]
        )
        if changed:
            if field == "case_id" and issue.case is None:
                take_off_timeline(source=f"issue:{issue.pk}")
            _tell_timeline(issue)
            if issue.case:
                record_looks_once(cases=[issue.case], by=by, way=Way.WRITE, what="Issue changed")
            carry_on_soon()
    return issue


def go_on_with_countermeasure(*, issue: Issue, base: str, words: str, by: Person) -> Countermeasure:
    """Save what is done meanwhile while somebody types it beside the issue; raises ``Stale``.

    ``base`` tells which of the issue's is meant: the one that says what has this fingerprint. With
    nothing to begin from it is a new one.
    """
    with acting(by, typing=True):
        issue = Issue.objects.select_for_update(of=("self",), no_key=True).get(pk=issue.pk)
        mine = list(issue.countermeasures.in_force().filter(written_by=by).order_by("-pk"))
        for one in mine:
            if words == one.words:
                return one
        began_from = [one for one in mine if fingerprint(one.words) == base]
        if not began_from:
            if base != fingerprint(""):
                raise Stale(mine[0] if mine else Countermeasure(issue=issue))
            return add_countermeasure(issue=issue, words=words, by=by)
        Countermeasure.objects.filter(pk=began_from[0].pk).update(
            words=words, version=F("version") + 1
        )
        Issue.objects.filter(pk=issue.pk).update(turn=F("turn"))
        began_from[0].refresh_from_db()
    return began_from[0]


def change_level(
    *, issue: Issue, level: str, by: Person, why: str = "", version: int | None = None
) -> Issue:
    """Say at which level the answer lies; both levels stay in the history.

    ``version``: the one the writer saw, where they saw one; raises ``Stale`` for an old one.
    """
    with acting(by, why=why):
        issue = change_versioned(issue, version=version or issue.version, level=level)
        _on_record(issue, by, "Issue's level")
        carry_on_soon()
    return issue


def send_on(
    *,
    issue: Issue,
    words: str,
    by: Person,
    countermeasures: dict[int, str] | None = None,
    taken_back: Collection[int] = (),
    version: int | None = None,
) -> Issue:
    """Let ``words`` leave the team. ``countermeasures``: id to words, of those that go along.

    ``taken_back``: ids of countermeasures that travelled until now and shall not any more.
    ``version``: the one the writer saw, where they saw one; raises ``Stale`` for an old one.
    """
    with acting(by):
        now = timezone.now()
        issue = change_versioned(
            issue,
            version=version or issue.version,
            sent_words=words,
            sent_at=now,
            sent_by=by,
            moved_at=now,
        )
        for pk, their_words in (countermeasures or {}).items():
            issue.countermeasures.filter(pk=pk).update(
                sent_words=their_words, sent_at=now, sent_by=by
            )
        issue.countermeasures.filter(pk__in=taken_back, sent_at__isnull=False).update(
            sent_words="", sent_at=None, sent_by=None
        )
        _on_record(issue, by, "Issue sent on")
        carry_on_soon()
    return issue


def send_all_on(*, pks: Collection[int], by: Person) -> int:
    """Send on the issues of ``pks`` in the words they were written in; all of them, or none.

    One that ``by`` may not read, or that was sent on meanwhile, is left as it is. Returns how many
    were sent on.
    """
    with acting(by):
        waiting = Issue.objects.in_team_of(by).waiting_to_be_sent().filter(pk__in=pks)
        about = Case.objects.filter(issues__in=waiting).distinct()
        record_looks(cases=about, by=by, way=Way.WRITE, what="Issues sent on")
        now = timezone.now()
        sent = waiting.update(
            sent_words=F("description"),
            sent_at=now,
            sent_by=by,
            moved_at=now,
            version=F("version") + 1,
        )
        carry_on_soon()
    return sent


def unblock(*, issue: Issue, by: Person) -> Issue:
    """Mark that the case in hand can go on. The issue itself stays open."""
    with acting(by):
        Issue.objects.filter(pk=issue.pk, unblocked_at__isnull=True).update(
            unblocked_at=timezone.now(), unblocked_by=by, version=F("version") + 1
        )
        _on_record(issue, by, "Issue unblocked")
    issue.refresh_from_db()
    return issue


def close_issue(*, issue: Issue, closing: Closing, by: Person, words: str = "") -> Issue:
    """Close an open issue; one that is closed already stays as it is.

    The case's workers are asked to tell the person where there is a new normal or a "no".
    """
    with acting(by):
        now = timezone.now()
        closed = Issue.objects.filter(pk=issue.pk, status=Status.OPEN).update(
            status=Status.CLOSED,
            closing=closing,
            closing_words=words,
            closed_at=now,
            closed_by=by,
            moved_at=now,
        )
        issue.refresh_from_db(from_queryset=Issue.objects.select_related("case", "raised_by"))
        if closed:
            if issue.case and closing in (Closing.NEW_NORMAL, Closing.NO):
                ask_to_tell(
                    case=issue.case,
                    words=words or issue.new_normal or closing.label,
                    source=f"issue:{issue.pk}:{issue.closed_at:%s}",
                )
            _on_record(issue, by, "Issue closed")
            carry_on_soon()
    return issue


def reopen_issue(*, issue: Issue, by: Person, why: str = "") -> Issue:
    """That did not fix it: open a closed issue again."""
    with acting(by, why=why):
        Issue.objects.filter(pk=issue.pk, status=Status.CLOSED).update(
            status=Status.OPEN,
            closing=None,
            closing_words="",
            closed_at=None,
            closed_by=None,
            moved_at=timezone.now(),
        )
        _on_record(issue, by, "Issue opened again")
        carry_on_soon()
    issue.refresh_from_db()
    return issue


def delete_issue(*, issue: Issue, by: Person) -> Issue:
    """Take an issue away; for 30 days it can be brought back."""
    with acting(by):
        Issue.objects.filter(pk=issue.pk, deleted_at__isnull=True).update(
            deleted_at=timezone.now(), deleted_by=by
        )
        take_off_timeline(source=f"issue:{issue.pk}")
        _on_record(issue, by, "Issue deleted")
        carry_on_soon()
    issue.refresh_from_db()
    return issue


def bring_back_issue(*, issue: Issue, by: Person) -> Issue:
    """Bring back a deleted issue."""
    with acting(by):
        Issue.objects.filter(pk=issue.pk).update(deleted_at=None, deleted_by=None)
        issue.refresh_from_db()
        _tell_timeline(issue)
        _on_record(issue, by, "Issue brought back")
        carry_on_soon()
    return issue


def add_countermeasure(
    *,
    issue: Issue,
    words: str,
    by: Person | None,
    review_on: date | None = None,
    air_cover_holder: str = "",
    **fields: Any,
) -> Countermeasure:
    """Write down what is done meanwhile; with a holder it is air cover and needs a review date.

    ``fields``: any other column; it is written by who acts, unless somebody else is named.
    """
    with acting(by):
        _on_record(issue, by, "What we're doing meanwhile")
        countermeasure = Countermeasure.objects.create(
            issue=issue,
            words=words,
            review_on=review_on,
            air_cover_holder=air_cover_holder,
            **{"written_by": by} | fields,
        )
        Issue.objects.filter(pk=issue.pk).update(moved_at=timezone.now(), turn=F("turn"))
        carry_on_soon()
    return countermeasure


def _on_record(issue: Issue, by: Person | None, what: str) -> None:
    if issue.case and by:
        record_look(case=issue.case, by=by, way=Way.WRITE, what=what)


def _tell_timeline(issue: Issue) -> None:
    if issue.case:
        put_on_timeline(
            case=issue.case,
            kind=TimelineKind.ISSUE,
            words=issue.description,
            by=issue.raised_by,
            source=f"issue:{issue.pk}",
            url=issue.get_absolute_url(),
        )
