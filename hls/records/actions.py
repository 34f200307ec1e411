"""Anonymising a case, deleting it, bringing it back, and letting it go for good.

Each app does its part, in one transaction. No clock begins any of it: only what somebody deleted
goes for good after 30 days.
"""

from __future__ import annotations

from django.db.models import Q
from django.utils import timezone

from casework.actions import record_look
from casework.forgetting import anonymise_life, forget_life, without
from casework.models import Case, Way
from casework.namecheck import KnownNames, names_of
from debriefs.actions.records import (
    anonymise_issues,
    bring_back_issues,
    delete_issues,
    forget_issues,
    take_names_out_of_paper,
)
from debriefs.models import Issue
from learning_cycles.actions.records import forget_cycles, forget_placements
from purchases.records import anonymise_purchases, forget_purchases
from systems.history import acting
from systems.models import Notice, NoticeLine, Person


def anonymise(*, case: Case, by: Person) -> Case:
    """Take out who it was, for good. Its issues and purchases stay, without names, and count.

    One that has not ended, or is anonymised already, stays as it is.
    """
    with acting(by):
        known = names_of(case)
        ended = Case.objects.with_names().ended().filter(pk=case.pk, deleted_at__isnull=True)
        if ended.update(anonymised_at=timezone.now(), anonymised_by=by):
            anonymise_issues(case=case, known=known, by=by)
            anonymise_purchases(case=case, known=known, by=by)
            forget_cycles(case)
            take_names_out_of_paper(case, known)
            _take_out_of_notices(case, known)
            anonymise_life(case=case, known=known, by=by)
    case.refresh_from_db()
    return case


def delete(*, case: Case, by: Person) -> Case:
    """Take a case away with all that is about it; for 30 days it can be brought back.

    One that has not ended stays as it is.
    """
    with acting(by):
        ended = Case.objects.ended().filter(pk=case.pk, deleted_at__isnull=True)
        if ended.update(deleted_at=timezone.now(), deleted_by=by):
            case.refresh_from_db()
            delete_issues(case=case, by=by)
            record_look(case=case, by=by, way=Way.WRITE, what="Deleted")
    case.refresh_from_db()
    return case


def bring_back(*, case: Case, by: Person) -> Case:
    """Bring a deleted case back, with the issues that went with it."""
    with acting(by):
        locked = (
            Case.objects.to_bring_back(by).select_for_update(no_key=True).filter(pk=case.pk).first()
        )
        if locked:
            bring_back_issues(case=locked, by=by)
            Case.objects.filter(pk=case.pk).update(deleted_at=None, deleted_by=None)
            record_look(case=case, by=by, way=Way.WRITE, what="Brought back")
    case.refresh_from_db()
    return case


def forget_deleted() -> int:
    """Let go of cases deleted too long ago to be brought back; returns how many went.

    By state, one at a time, so that a schedule that was missed or killed loses nothing.
    """
    gone = 0
    for pk in list(Case.objects.deleted_for_good().values_list("pk", flat=True)):
        with acting(None):
            due = Case.objects.deleted_for_good().filter(pk=pk)
            case = due.select_for_update(skip_locked=True).first()
            if case:
                _forget(case)
                gone += 1
    return gone


def _forget(case: Case) -> None:
    issues = list(Issue.objects.filter(case=case).values_list("pk", flat=True))
    for pk in issues:
        NoticeLine.objects.filter(key__endswith=f":issue:{pk}").delete()
        Notice.objects.filter(Q(topic=f"issue:{pk}") | Q(topic__startswith=f"issue:{pk}:")).delete()
    known = names_of(case)
    take_names_out_of_paper(case, known)
    _take_out_of_notices(case, known)
    forget_cycles(case)
    forget_placements(case)
    forget_purchases(case)
    forget_issues(case)
    forget_life(case)


def _take_out_of_notices(case: Case, known: KnownNames) -> None:
    """What people of the team, past ones too, were told reads without the names."""
    told = NoticeLine.objects.filter(notice__person__roles__system=case.team_id).distinct()
    for line in told.order_by("pk").select_related("notice"):
        words, about = without(line.words, known), without(line.about, known)
        if (words, about) != (line.words, line.about):
            NoticeLine.objects.filter(pk=line.pk).update(words=words, about=about)
    notices = Notice.objects.filter(person__roles__system=case.team_id).distinct()
    for notice in notices.order_by("pk"):
        heading = without(notice.heading, known)
        if heading != notice.heading:
            Notice.objects.filter(pk=notice.pk).update(heading=heading)
