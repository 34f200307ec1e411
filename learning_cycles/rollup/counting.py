"""What follows from the facts: where each issue counts (R1, R2, R4).

A change is carried on as a difference, so that its cost follows what changed and not what is
there: rows taken away count minus one, rows added plus one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

from django.db import connection

from debriefs.models import Issue, Level, Status
from learning_cycles.rollup.around import RowAround, write_around
from learning_cycles.rollup.facts import Facts, Link, Row
from learning_cycles.rollup.sums import Sums
from learning_cycles.rollup.tree import Tree, called_for, counted_as_number, travels

TAKE_AWAY = """
    DELETE FROM learning_cycles_counted counted USING unnest(%s::bigint[], %s::bigint[])
        AS gone(issue_id, system_id)
    WHERE counted.issue_id = gone.issue_id AND counted.system_id = gone.system_id
"""
PUT = """
    INSERT INTO learning_cycles_counted
        (issue_id, system_id, conversation_id, level, is_open, only_number, raised_on, team_id,
         case_ref)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::text[], %s::boolean[],
                         %s::boolean[], %s::date[], %s::bigint[], %s::bigint[])
    ON CONFLICT (issue_id, system_id) DO UPDATE SET
        conversation_id = excluded.conversation_id, level = excluded.level,
        is_open = excluded.is_open, only_number = excluded.only_number,
        raised_on = excluded.raised_on, team_id = excluded.team_id, case_ref = excluded.case_ref
"""


def rows_for(issue: Issue, chain: list[Link], tree: Tree) -> Iterator[Row]:
    """R1 and R2: every system in which the issue counts, with its conversation there if any."""
    if issue.deleted_at is not None:
        return
    conversation_in = {link.system_id: link.id for link in reversed(chain)}
    read_in = [issue.team_id, *called_for(issue, tree)]
    for system_id in read_in:
        yield _row(issue, system_id, conversation_in.get(system_id), only_number=False)
    number = counted_as_number(issue, tree)
    if number:
        yield _row(issue, number, None, only_number=True)
    for link in _passed_to(issue, chain, read_in, tree):
        yield _row(issue, link.system_id, link.id, only_number=True)


def _passed_to(issue: Issue, chain: list[Link], read_in: list[int], tree: Tree) -> Iterator[Link]:
    """R2: the larger conversations in which a system issue counts as a number.

    A chain is followed as long as the issue counts in one that is passed up to the next.
    """
    if issue.level != Level.SYSTEM or not travels(issue):
        return
    counts_in = set(read_in)
    for link, larger in pairwise(chain):
        if not link.is_passed_up or link.system_id not in counts_in:
            continue
        if larger.system_id not in counts_in and tree.is_above(larger.system_id, issue.team_id):
            counts_in.add(larger.system_id)
            yield larger


def _row(issue: Issue, system_id: int, conversation_id: int | None, *, only_number: bool) -> Row:
    return Row(
        issue_id=issue.pk,
        system_id=system_id,
        conversation_id=conversation_id,
        level=issue.level,
        is_open=issue.status == Status.OPEN,
        only_number=only_number,
        raised_on=issue.raised_on,
        team_id=issue.team_id,
        case_ref=issue.case_id,
    )


def rows_around(issue_id: int, counted: Iterable[Row], facts: Facts) -> set[RowAround]:
    """R4: what is around the issue, in each conversation in which it is read."""
    around = facts.around.get(issue_id)
    if around is None:
        return set()
    return {
        RowAround(
            issue_id=issue_id,
            conversation_id=row.conversation_id,
            team_id=row.team_id,
            part=facts.tree.part_of(row.team_id),
            case_ref=row.case_ref,
            around=around,
        )
        for row in counted
        if row.conversation_id is not None and not row.only_number
    }


def count(facts: Facts, issue_ids: Collection[int], sums: Sums) -> set[tuple[int, int]]:
    """Make the issues' rows what they should be, and keep the difference for the sums.

    Returns which issues are read in another conversation of which system than before.
    """
    gone: set[Row] = set()
    new: set[Row] = set()
    gone_around: set[RowAround] = set()
    new_around: set[RowAround] = set()
    for issue_id in issue_ids:
        issue = facts.issues.get(issue_id)
        there = set(facts.counted[issue_id])
        wanted = set(rows_for(issue, facts.chain_of(issue_id), facts.tree)) if issue else set()
        gone |= there - wanted
        new |= wanted - there
        around_there = set(facts.surroundings[issue_id])
        around_wanted = rows_around(issue_id, wanted, facts)
        gone_around |= around_there - around_wanted
        new_around |= around_wanted - around_there
    kept = {(row.issue_id, row.system_id) for row in new}
    _take_away(row for row in gone if (row.issue_id, row.system_id) not in kept)
    _put(new)
    write_around(gone_around, new_around)
    sums.add(gone, -1)
    sums.add(new, +1)
    sums.add_around(gone_around, -1)
    sums.add_around(new_around, +1)
    return {(issue_id, system_id) for issue_id, system_id, _ in _read_in(gone) ^ _read_in(new)}


def _read_in(rows: Iterable[Row]) -> set[tuple[int, int, int]]:
    """Issue, system and conversation of what is read in one."""
    return {
        (row.issue_id, row.system_id, row.conversation_id)
        for row in rows
        if row.conversation_id is not None and not row.only_number
    }


def _take_away(rows: Iterable[Row]) -> None:
    keys = [(row.issue_id, row.system_id) for row in rows]
    if keys:
        with connection.cursor() as cursor:
            cursor.execute(TAKE_AWAY, list(map(list, zip(*keys, strict=True))))


def _put(rows: Collection[Row]) -> None:
    if rows:
        with connection.cursor() as cursor:
            cursor.execute(PUT, list(map(list, zip(*rows, strict=True))))
