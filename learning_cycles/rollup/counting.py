"""What follows from the facts: where each issue counts, and the sums of it (R2, R4).

A change is carried on as a difference, so that its cost follows what changed and not what is
there: rows taken away count minus one, rows added plus one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from django.db import connection

from debriefs.models import Issue, Status
from learning_cycles.models import Conversation, Counted
from learning_cycles.rollup.homes import chain
from learning_cycles.rollup.tree import Tree, called_for, counted_as_number


class Row(NamedTuple):
    """One ``Counted`` row as plain values, to compare what is with what should be."""

    issue_id: int
    system_id: int
    conversation_id: int | None
    level: str
    is_open: bool
    only_number: bool
    raised_on: object
    team_id: int
    case_ref: int | None


COLUMNS = Row._fields


def rows_for(issue: Issue, conversation: Conversation | None, tree: Tree) -> set[Row]:
    """R1 and R2: every system in which the issue counts, with its conversation there if any."""
    if issue.deleted_at is not None:
        return set()
    conversation_in = {link.system_id: link.pk for link in reversed(chain(conversation))}
    number = counted_as_number(issue, tree)
    systems = [issue.team_id, *called_for(issue, tree), *([number] if number else [])]
    return {
        Row(
            issue_id=issue.pk,
            system_id=system_id,
            conversation_id=None if system_id == number else conversation_in.get(system_id),
            level=issue.level,
            is_open=issue.status == Status.OPEN,
            only_number=system_id == number,
            raised_on=issue.raised_on,
            team_id=issue.team_id,
            case_ref=issue.case_id,
        )
        for system_id in systems
    }


class Sums:
    """The differences of one batch, written in one go at its end."""

    def __init__(self) -> None:
        self._systems: Counter[tuple[int, str, bool]] = Counter()
        self._conversations: Counter[tuple[int, bool]] = Counter()
        self._cases: Counter[tuple[int, int]] = Counter()
        self._teams: Counter[tuple[int, int]] = Counter()

    def recount(self, issue_id: int, wanted: set[Row]) -> None:
        """Make the issue's rows what they should be, and keep the difference for the sums."""
        there = {
            Row(*values) for values in Counted.objects.filter(issue=issue_id).values_list(*COLUMNS)
        }
        gone, new = there - wanted, wanted - there
        if gone:
            Counted.objects.filter(
                issue=issue_id, system__in=[row.system_id for row in gone]
            ).delete()
        Counted.objects.bulk_create(Counted(**row._asdict()) for row in new)
        self._count(gone, -1)
        self._count(new, +1)

    def _count(self, rows: Iterable[Row], by: int) -> None:
        for row in rows:
            self._systems[row.system_id, row.level, row.is_open] += by
            if row.conversation_id is not None:
                self._conversations[row.conversation_id, row.is_open] += by
                self._teams[row.conversation_id, row.team_id] += by
                if row.case_ref is not None:
                    self._cases[row.conversation_id, row.case_ref] += by

    def write(self) -> None:
        """Add the differences to the pictures."""
        self._write_systems()
        self._write_conversations()
        self._write_distinct("case", self._cases)
        self._write_distinct("team", self._teams)
        self._write_first_and_last()

    def _write_systems(self) -> None:
        with connection.cursor() as cursor:
            for (system_id, level, is_open), by in sorted(self._systems.items()):
                cursor.execute(
                    """
                    INSERT INTO learning_cycles_systempicture AS picture
                        (system_id, level, open_issues, closed_issues) VALUES (%s, %s, %s, %s)
                    ON CONFLICT (system_id, level) DO UPDATE SET
                        open_issues = picture.open_issues + excluded.open_issues,
                        closed_issues = picture.closed_issues + excluded.closed_issues
                    """,
                    [system_id, level, by if is_open else 0, 0 if is_open else by],
                )

    def _write_conversations(self) -> None:
        with connection.cursor() as cursor:
            for (conversation_id, is_open), by in sorted(self._conversations.items()):
                cursor.execute(
                    """
                    INSERT INTO learning_cycles_conversationpicture AS picture
                        (conversation_id, open_issues, closed_issues, cases, teams)
                        VALUES (%s, %s, %s, 0, 0)
                    ON CONFLICT (conversation_id) DO UPDATE SET
                        open_issues = picture.open_issues + excluded.open_issues,
                        closed_issues = picture.closed_issues + excluded.closed_issues
                    """,
                    [conversation_id, by if is_open else 0, 0 if is_open else by],
                )

    def _write_distinct(self, what: str, differences: Counter[tuple[int, int]]) -> None:
        """R4: distinct cases and teams, by how many issues of each count in a conversation."""
        column = {"case": "case_ref", "team": "team_id"}[what]
        table = f"learning_cycles_{what}inconversation"
        more: Counter[int] = Counter()
        with connection.cursor() as cursor:
            for (conversation_id, ref), by in sorted(differences.items()):
                if by == 0:
                    continue
                cursor.execute(
                    f"""
                    INSERT INTO {table} AS counted (conversation_id, {column}, issues)
                        VALUES (%s, %s, %s)
                    ON CONFLICT (conversation_id, {column}) DO UPDATE SET
                        issues = counted.issues + excluded.issues
                    RETURNING issues
                    """,  # noqa: S608 - both names come from the two literals above
                    [conversation_id, ref, by],
                )
                (now,) = cursor.fetchone()
                if now == 0:
                    cursor.execute(
                        f"DELETE FROM {table} WHERE conversation_id = %s AND {column} = %s",  # noqa: S608 - as above
                        [conversation_id, ref],
                    )
                    more[conversation_id] -= 1
                elif now == by:
                    more[conversation_id] += 1
            for conversation_id, by in sorted(more.items()):
                cursor.execute(
                    f"""
                    UPDATE learning_cycles_conversationpicture
                    SET {what}s = {what}s + %s WHERE conversation_id = %s
                    """,  # noqa: S608 - as above
                    [by, conversation_id],
                )

    def _write_first_and_last(self) -> None:
        touched = sorted({conversation_id for conversation_id, _ in self._conversations})
        with connection.cursor() as cursor:
            cursor.execute(
                """
                UPDATE learning_cycles_conversationpicture picture SET
                    first_seen = (SELECT min(raised_on) FROM learning_cycles_counted counted
                                  WHERE counted.conversation_id = picture.conversation_id),
                    last_seen = (SELECT max(raised_on) FROM learning_cycles_counted counted
                                 WHERE counted.conversation_id = picture.conversation_id)
                WHERE conversation_id = ANY(%s)
                """,
                [touched],
            )
