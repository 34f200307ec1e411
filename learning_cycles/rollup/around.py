"""What is done, spent and went well around issues, where they are read (R4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.db import connection

# ``of``: which issues. What is around several cases' issues at once is still each issue's own.
AROUND = """
    WITH measures AS (
        SELECT issue_id, count(*) FILTER (WHERE sent_at IS NOT NULL) AS to_read,
               count(*) FILTER (WHERE sent_at IS NULL) AS kept,
               max(id) FILTER (WHERE sent_at IS NOT NULL) AS newest_to_read,
               array_agg(review_on ORDER BY review_on) FILTER (WHERE air_cover_holder <> '')
                   AS cover_until
        FROM debriefs_countermeasure WHERE ended_on IS NULL AND {of} GROUP BY issue_id
    ), money AS (
        SELECT issue_id, sum(amount) AS spent,
               array_agg(DISTINCT case_id ORDER BY case_id) AS spent_for
        FROM (
            SELECT issue_id, case_id, amount FROM purchases_purchase
            WHERE deleted_at IS NULL AND {of}
        ) purchase
        JOIN casework_case ON casework_case.id = case_id AND casework_case.deleted_at IS NULL
        GROUP BY issue_id
    ), marks AS (
        SELECT issue_id, count(*) AS successes FROM (
            SELECT issue_id FROM debriefs_tally WHERE {of}
            UNION ALL
            SELECT activity.issue_id
            FROM (SELECT id, issue_id FROM debriefs_activity WHERE {of}) activity
            JOIN debriefs_tally tally ON tally.activity_id = activity.id AND tally.issue_id IS NULL
        ) mark GROUP BY issue_id
    )
    SELECT issue_id, COALESCE(to_read, 0)::int AS to_read, COALESCE(kept, 0)::int AS kept,
           newest_to_read, COALESCE(cover_until, '{{}}') AS cover_until,
           COALESCE(spent, 0) AS spent, COALESCE(spent_for, '{{}}') AS spent_for,
           COALESCE(successes, 0)::int AS successes
    FROM measures FULL JOIN money USING (issue_id) FULL JOIN marks USING (issue_id)
"""
AROUND_ALL = AROUND.format(of="issue_id IS NOT NULL")
AROUND_SOME = AROUND.format(of="issue_id = ANY(%(issues)s)")
KEPT = """
    SELECT issue_id, conversation_id, team_id, part, case_ref,
           to_read, kept, newest_to_read, cover_until, spent, spent_for, successes
    FROM learning_cycles_issuesurroundings WHERE issue_id = ANY(%s)
"""
TAKE_AWAY = """
    DELETE FROM learning_cycles_issuesurroundings there
    USING unnest(%s::bigint[], %s::bigint[]) AS gone(issue_id, conversation_id)
    WHERE there.issue_id = gone.issue_id AND there.conversation_id = gone.conversation_id
"""
PUT = """
    INSERT INTO learning_cycles_issuesurroundings
        (issue_id, conversation_id, team_id, part, case_ref,
         to_read, kept, newest_to_read, cover_until, spent, spent_for, successes)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s::date[], %s, %s::bigint[], %s)
    ON CONFLICT (issue_id, conversation_id) DO UPDATE SET
        team_id = excluded.team_id, part = excluded.part, case_ref = excluded.case_ref,
        to_read = excluded.to_read, kept = excluded.kept,
        newest_to_read = excluded.newest_to_read, cover_until = excluded.cover_until,
        spent = excluded.spent, spent_for = excluded.spent_for, successes = excluded.successes
"""


class Around(NamedTuple):
    """What is around one issue, as ``IssueSurroundings`` says it."""

    to_read: int
    kept: int
    newest_to_read: int | None
    cover_until: tuple[date, ...]
    spent: Decimal
    spent_for: tuple[int, ...]
    successes: int


class RowAround(NamedTuple):
    """One ``IssueSurroundings`` row as plain values, to compare what is with what should be."""

    issue_id: int
    conversation_id: int
    team_id: int
    part: int
    case_ref: int | None
    around: Around


def around(issue_ids: Collection[int]) -> dict[int, Around]:
    """By id, what is around those issues that have anything around them."""
    with connection.cursor() as cursor:
        cursor.execute(AROUND_SOME, {"issues": list(issue_ids)})
        return {issue_id: _around(values) for issue_id, *values in cursor.fetchall()}


def surroundings_kept(issue_ids: Collection[int]) -> dict[int, list[RowAround]]:
    """By id, what was found around those issues before, in each conversation."""
    found: dict[int, list[RowAround]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(KEPT, [list(issue_ids)])
        for issue_id, conversation_id, team_id, part, ref, *values in cursor.fetchall():
            row = RowAround(issue_id, conversation_id, team_id, part, ref, _around(values))
            found[issue_id].append(row)
    return found


def _around(values: list[object]) -> Around:
    """From a row of the database, in which arrays are lists."""
    return Around(*(tuple(value) if isinstance(value, list) else value for value in values))  # type: ignore[arg-type]  # in its columns' order


def write_around(gone: Collection[RowAround], new: Collection[RowAround]) -> None:
    """Take rows away, and put or correct others."""
    kept = {row[:2] for row in new}
    away = sorted(row[:2] for row in gone if row[:2] not in kept)
    with connection.cursor() as cursor:
        if away:
            cursor.execute(TAKE_AWAY, list(map(list, zip(*away, strict=True))))
        if new:
            cursor.executemany(PUT, [_values(row) for row in sorted(new, key=lambda row: row[:2])])


def _values(row: RowAround) -> list[Any]:
    values = [list(value) if isinstance(value, tuple) else value for value in row.around]
    return [*row[:5], *values]
