"""Taking marks of what changed, so that several workers never work on the same issue (R6).

Issues are dealt into shares by their ids. Whoever takes marks holds the shares that they are of,
as advisory locks, until the transaction ends: the next one to hold a share sees all that was
written of its issues before.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Collection

from django.db import connection

from learning_cycles.rollup.facts import among
from systems.models import PendingChange

SHARES = 32
"""So many workers can be at work at once; each takes few shares where many marks wait."""
LOOK_AHEAD = 16
"""How many batches of marks are looked at to find out which shares have work."""
LOCKS = "hashtext('learning_cycles share')"

WORK_IN_SHARES = """
    SELECT subject_id %% %(shares)s AS share, count(*) FROM (
        SELECT subject_id FROM systems_pendingchange WHERE subject = 'issue'
        ORDER BY id LIMIT %(look_at)s
    ) waiting GROUP BY share
"""
ISSUES_OF_SHARES = """
    SELECT DISTINCT subject_id FROM (
        SELECT subject_id FROM systems_pendingchange
        WHERE subject = 'issue' AND subject_id %% %(shares)s = ANY(%(held)s)
        ORDER BY id LIMIT %(most)s
    ) waiting
"""

Marks = dict[int, list[int]]
"""Ids of marks, by the issue that they are of."""


def take_issues(most: int) -> Marks:
    """Hold free shares with up to ``most`` marks, and take all marks of their issues.

    Nothing where nothing waits, or others are at all that does.
    """
    with connection.cursor() as cursor:
        cursor.execute(WORK_IN_SHARES, {"shares": SHARES, "look_at": most * LOOK_AHEAD})
        work = cursor.fetchall()
    random.shuffle(work)
    held, there = [], 0
    for share, waiting in work:
        if there < most and _hold(share):
            held.append(share)
            there += waiting
    if not held:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(ISSUES_OF_SHARES, {"shares": SHARES, "held": held, "most": most})
        issues = [issue_id for (issue_id,) in cursor.fetchall()]
    return _marks_of(issues)


def take_again(issue_ids: Collection[int]) -> Marks:
    """Take the marks of these issues, without those that others are at or have carried on."""
    shares = {issue_id % SHARES for issue_id in issue_ids}
    held = {share for share in sorted(shares) if _hold(share)}
    return _marks_of([pk for pk in issue_ids if pk % SHARES in held])


def hold_all() -> None:
    """Wait until nobody is at any issue, and keep everybody away until this transaction ends."""
    with connection.cursor() as cursor:
        for share in range(SHARES):
            cursor.execute(f"SELECT pg_advisory_xact_lock({LOCKS}, %s)", [share])


def carried_on(marks: Marks, issue_ids: Collection[int]) -> int:
    """Delete the marks of these issues; returns how many there were.

    Only those that were taken before the issues were read: one that came since tells of something
    that was not seen.
    """
    done = [mark for issue_id in issue_ids for mark in marks[issue_id]]
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM systems_pendingchange WHERE id = ANY(%s)", [done])
    return len(done)


def _hold(share: int) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT pg_try_advisory_xact_lock({LOCKS}, %s)", [share])
        return bool(cursor.fetchone()[0])


def _marks_of(issue_ids: list[int]) -> Marks:
    marks: Marks = defaultdict(list)
    found = PendingChange.objects.filter(subject="issue", subject_id__in=among(issue_ids))
    for issue_id, pk in found.select_for_update(skip_locked=True).values_list("subject_id", "pk"):
        marks[issue_id].append(pk)
    return marks
