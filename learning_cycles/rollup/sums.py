"""The sums of what counts (R4), kept by differences, and written last and in one order.

What many workers write to at once is locked only from here to the end of a batch, and by everybody
in the same order. What is found by looking (first and last seen, a week's cases) is looked for once
the row that says it is locked, so that it is seen with all that others wrote before.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db import connection

from learning_cycles.models import Behind
from learning_cycles.rollup.around import RowAround
from learning_cycles.rollup.facts import Row

PUT_CASES = """
    INSERT INTO learning_cycles_caseinconversation AS there
        (conversation_id, case_ref, issues, numbers)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::int[], %s::int[]) ORDER BY 1, 2
    ON CONFLICT (conversation_id, case_ref) DO UPDATE SET
        issues = there.issues + excluded.issues, numbers = there.numbers + excluded.numbers
    RETURNING conversation_id, case_ref, issues, numbers
"""
FORGET_CASES = """
    DELETE FROM learning_cycles_caseinconversation
    USING unnest(%s::bigint[], %s::bigint[]) AS gone(conversation, ref)
    WHERE conversation_id = conversation AND case_ref = ref
"""
PUT_TEAMS = """
    INSERT INTO learning_cycles_teaminconversation AS there (conversation_id, team_id, issues)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::int[]) ORDER BY 1, 2
    ON CONFLICT (conversation_id, team_id) DO UPDATE SET issues = there.issues + excluded.issues
    RETURNING conversation_id, team_id, issues
"""
FORGET_TEAMS = """
    DELETE FROM learning_cycles_teaminconversation
    USING unnest(%s::bigint[], %s::bigint[]) AS gone(conversation, team)
    WHERE conversation_id = conversation AND team_id = team
"""
PUT_WEEKS = """
    INSERT INTO learning_cycles_weekinconversation AS there (conversation_id, week, issues, cases)
    SELECT conversation, week, by, 0 FROM unnest(%s::bigint[], %s::date[], %s::int[])
        AS changed(conversation, week, by)
    ORDER BY 1, 2
    ON CONFLICT (conversation_id, week) DO UPDATE SET issues = there.issues + excluded.issues
"""
COUNT_CASES_OF_WEEKS = """
    UPDATE learning_cycles_weekinconversation there SET cases = (
        SELECT count(DISTINCT counted.case_ref) FROM learning_cycles_counted counted
        WHERE counted.conversation_id = there.conversation_id
          AND counted.raised_on BETWEEN there.week AND there.week + 6
    )
    FROM unnest(%s::bigint[], %s::date[]) AS changed(conversation, week)
    WHERE there.conversation_id = changed.conversation AND there.week = changed.week
"""
FORGET_WEEKS = """
    DELETE FROM learning_cycles_weekinconversation there
    USING unnest(%s::bigint[], %s::date[]) AS changed(conversation, week)
    WHERE there.conversation_id = changed.conversation AND there.week = changed.week
      AND there.issues = 0
"""
PUT_CONVERSATIONS = """
    INSERT INTO learning_cycles_conversationpicture AS there
        (conversation_id, open_issues, closed_issues, open_numbers, closed_numbers,
         cases, number_cases, teams)
    SELECT * FROM unnest(%s::bigint[], %s::int[], %s::int[], %s::int[], %s::int[], %s::int[],
                         %s::int[], %s::int[]) ORDER BY 1
    ON CONFLICT (conversation_id) DO UPDATE SET
        open_issues = there.open_issues + excluded.open_issues,
        closed_issues = there.closed_issues + excluded.closed_issues,
        open_numbers = there.open_numbers + excluded.open_numbers,
        closed_numbers = there.closed_numbers + excluded.closed_numbers,
        cases = there.cases + excluded.cases,
        number_cases = there.number_cases + excluded.number_cases,
        teams = there.teams + excluded.teams
"""
FIND_FIRST_AND_LAST = """
    UPDATE learning_cycles_conversationpicture there SET
        first_seen = (SELECT raised_on FROM learning_cycles_counted counted
                      WHERE counted.conversation_id = there.conversation_id
                      ORDER BY raised_on LIMIT 1),
        last_seen = (SELECT raised_on FROM learning_cycles_counted counted
                     WHERE counted.conversation_id = there.conversation_id
                     ORDER BY raised_on DESC LIMIT 1)
    WHERE conversation_id = ANY(%s)
"""
PUT_SYSTEMS = """
    INSERT INTO learning_cycles_systempicture AS there
        (system_id, level, open_issues, closed_issues)
    SELECT * FROM unnest(%s::bigint[], %s::text[], %s::int[], %s::int[]) ORDER BY 1, 2
    ON CONFLICT (system_id, level) DO UPDATE SET
        open_issues = there.open_issues + excluded.open_issues,
        closed_issues = there.closed_issues + excluded.closed_issues
"""
PUT_BEHIND = """
    INSERT INTO learning_cycles_caseinsurroundings AS there
        (conversation_id, part, kind, case_ref, issues)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::text[], %s::bigint[], %s::int[])
    ORDER BY 1, 2, 3, 4
    ON CONFLICT (conversation_id, part, kind, case_ref) DO UPDATE SET
        issues = there.issues + excluded.issues
    RETURNING conversation_id, part, kind, case_ref, issues
"""
FORGET_BEHIND = """
    DELETE FROM learning_cycles_caseinsurroundings there
    USING unnest(%s::bigint[], %s::bigint[], %s::text[], %s::bigint[])
        AS gone(conversation, part, kind, ref)
    WHERE conversation_id = conversation AND there.part = gone.part AND there.kind = gone.kind
      AND case_ref = ref
"""
PUT_SURROUNDINGS = """
    INSERT INTO learning_cycles_conversationsurroundings AS there
        (conversation_id, part, to_read, kept, kept_cases, spent, spent_cases, successes,
         success_cases)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::int[], %s::int[], %s::int[],
                         %s::numeric[], %s::int[], %s::int[], %s::int[]) ORDER BY 1, 2
    ON CONFLICT (conversation_id, part) DO UPDATE SET
        to_read = there.to_read + excluded.to_read,
        kept = there.kept + excluded.kept,
        kept_cases = there.kept_cases + excluded.kept_cases,
        spent = there.spent + excluded.spent,
        spent_cases = there.spent_cases + excluded.spent_cases,
        successes = there.successes + excluded.successes,
        success_cases = there.success_cases + excluded.success_cases
"""
# A conversation's counts, in the order in which they are written.
OPEN, CLOSED, OPEN_NUMBERS, CLOSED_NUMBERS, CASES, NUMBER_CASES, TEAMS = range(7)
# And those of what is around its issues.
TO_READ, KEPT, KEPT_CASES, SPENT, SPENT_CASES, SUCCESSES, SUCCESS_CASES = range(7)
CASES_BEHIND = {
    Behind.KEPT: KEPT_CASES,
    Behind.SPENT: SPENT_CASES,
    Behind.SUCCESSES: SUCCESS_CASES,
}


def monday_of(day: date) -> date:
    """The first day of the week of ``day``."""
    return day - timedelta(days=day.weekday())


class Sums:
    """The differences of one batch, written in one go at its end."""

    def __init__(self) -> None:
        self._systems: Counter[tuple[int, str, bool]] = Counter()
        self._conversations: Counter[tuple[int, int]] = Counter()
        self._days: Counter[tuple[int, date]] = Counter()
        self._weeks: Counter[tuple[int, date]] = Counter()
        self._cases_of_weeks: Counter[tuple[int, date, int]] = Counter()
        self._cases: Counter[tuple[int, int]] = Counter()
        self._numbers: Counter[tuple[int, int]] = Counter()
        self._teams: Counter[tuple[int, int]] = Counter()
        self._around: defaultdict[tuple[int, int, int], int | Decimal] = defaultdict(int)
        self._behind: Counter[tuple[int, int, str, int]] = Counter()

    def add(self, rows: Iterable[Row], by: int) -> None:
        """Let ``rows`` count ``by`` more (one), or less (minus one)."""
        for row in rows:
            self._systems[row.system_id, row.level, row.is_open] += by
            if row.conversation_id is not None:
                self._add_in_conversation(row, row.conversation_id, by)

    def _add_in_conversation(self, row: Row, conversation_id: int, by: int) -> None:
        kind = (CLOSED, OPEN, CLOSED_NUMBERS, OPEN_NUMBERS)[2 * row.only_number + row.is_open]
        self._conversations[conversation_id, kind] += by
        self._days[conversation_id, row.raised_on] += by
        week = monday_of(row.raised_on)
        self._weeks[conversation_id, week] += by
        self._teams[conversation_id, row.team_id] += by
        if row.case_ref is not None:
            self._cases[conversation_id, row.case_ref] += by
            self._numbers[conversation_id, row.case_ref] += by * row.only_number
            self._cases_of_weeks[conversation_id, week, row.case_ref] += by

    def add_around(self, rows: Iterable[RowAround], by: int) -> None:
        """Let what is around issues count ``by`` more (one), or less (minus one)."""
        for _, conversation_id, _, part, ref, around in rows:
            here = (conversation_id, part)
            self._around[*here, TO_READ] += by * around.to_read
            self._around[*here, KEPT] += by * around.kept
            self._around[*here, SPENT] += by * around.spent
            self._around[*here, SUCCESSES] += by * around.successes
            if ref is not None:
                self._behind[*here, Behind.KEPT, ref] += by * bool(around.kept)
                self._behind[*here, Behind.SUCCESSES, ref] += by * bool(around.successes)
            for buyer in around.spent_for:
                self._behind[*here, Behind.SPENT, buyer] += by

    def write(self) -> None:
        """Add the differences to the pictures."""
        self._write_cases()
        self._write_teams()
        self._write_weeks()
        self._write_conversations()
        self._write_systems()
        self._write_surroundings()

    def _write_cases(self) -> None:
        """R4: distinct cases, by how many issues of each count, and how many of them as numbers."""
        keys = _changed(self._cases) | _changed(self._numbers)
        rows = [(*key, self._cases[key], self._numbers[key]) for key in keys]
        gone = []
        for conversation_id, ref, issues, numbers in _put(PUT_CASES, rows):
            key = (conversation_id, ref)
            before = issues - self._cases[key]
            numbers_before = numbers - self._numbers[key]
            self._conversations[conversation_id, CASES] += bool(issues) - bool(before)
            more = bool(numbers) - bool(numbers_before)
            self._conversations[conversation_id, NUMBER_CASES] += more
            if not issues:
                gone.append(key)
        _run(FORGET_CASES, gone)

    def _write_teams(self) -> None:
        """R4: distinct teams, by how many issues of each count."""
        rows = [(*key, self._teams[key]) for key in _changed(self._teams)]
        gone = []
        for conversation_id, team_id, issues in _put(PUT_TEAMS, rows):
            before = issues - self._teams[conversation_id, team_id]
            self._conversations[conversation_id, TEAMS] += bool(issues) - bool(before)
            if not issues:
                gone.append((conversation_id, team_id))
        _run(FORGET_TEAMS, gone)

    def _write_weeks(self) -> None:
        others = {key[:2] for key in _changed(self._cases_of_weeks)}
        keys = sorted(_changed(self._weeks) | others)
        _run(PUT_WEEKS, [(*key, self._weeks[key]) for key in keys])
        _run(COUNT_CASES_OF_WEEKS, keys)
        _run(FORGET_WEEKS, keys)

    def _write_conversations(self) -> None:
        moved = sorted({key[0] for key in _changed(self._days)})
        changed = {key[0] for key in _changed(self._conversations)} | set(moved)
        rows = [
            (pk, *(self._conversations[pk, kind] for kind in range(7))) for pk in sorted(changed)
        ]
        _run(PUT_CONVERSATIONS, rows)
        if moved:
            with connection.cursor() as cursor:
                cursor.execute(FIND_FIRST_AND_LAST, [moved])

    def _write_systems(self) -> None:
        keys = sorted({key[:2] for key in _changed(self._systems)})
        rows = [(*key, self._systems[*key, True], self._systems[*key, False]) for key in keys]
        _run(PUT_SYSTEMS, rows)

    def _write_surroundings(self) -> None:
        """R4: what is around the issues, and the distinct cases behind it."""
        keys = _changed(self._behind)
        gone = []
        for *key, issues in _put(PUT_BEHIND, [(*key, self._behind[key]) for key in keys]):
            conversation_id, part, kind, ref = key
            before = issues - self._behind[conversation_id, part, kind, ref]
            more = bool(issues) - bool(before)
            self._around[conversation_id, part, CASES_BEHIND[Behind(kind)]] += more
            if not issues:
                gone.append((conversation_id, part, kind, ref))
        _run(FORGET_BEHIND, gone)
        changed = sorted({key[:2] for key in _changed(self._around)})
        rows = [(*here, *(self._around[*here, kind] for kind in range(7))) for here in changed]
        _run(PUT_SURROUNDINGS, rows)


def _changed(counter: Mapping[Any, int | Decimal]) -> set[Any]:
    return {key for key, by in counter.items() if by}


def _run(sql: str, rows: Collection[tuple[Any, ...]]) -> None:
    """Run a statement that takes each column of ``rows`` as an array."""
    if rows:
        with connection.cursor() as cursor:
            cursor.execute(sql, list(map(list, zip(*rows, strict=True))))


def _put(sql: str, rows: Collection[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """The same, for one that returns the rows as they are now."""
    if not rows:
        return []
    with connection.cursor() as cursor:
        cursor.execute(sql, list(map(list, zip(*rows, strict=True))))
        return list(cursor.fetchall())
