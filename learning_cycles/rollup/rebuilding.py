"""Making everything derived anew from the facts, in a few statements (R6).

What should be is put into temporary tables first, all of it as of one moment; then only rows that
differ are written. Readers go on reading what was there, and see the change at once in the end.
"""

from __future__ import annotations

from typing import NamedTuple

from django.db import connection, transaction

from learning_cycles import likeness
from learning_cycles.parts import HOMES
from learning_cycles.rollup.around import AROUND_ALL, Around
from learning_cycles.rollup.job import roll_up
from learning_cycles.rollup.marks import hold_all
from learning_cycles.rollup.turns import take_turn

# R1, R2 and R4: where each issue counts, and in which conversation of its chain.
WANTED = """
    CREATE TEMPORARY TABLE rollup_wanted ON COMMIT DROP AS
    WITH RECURSIVE above(system_id, above_id, scale, steps) AS (
        SELECT system.id, parent.id, parent.scale, 1
        FROM systems_system system JOIN systems_system parent ON parent.id = system.parent_id
        UNION ALL
        SELECT above.system_id, parent.id, parent.scale, above.steps + 1
        FROM above
        JOIN systems_system system ON system.id = above.above_id
        JOIN systems_system parent ON parent.id = system.parent_id
    ), nearest AS MATERIALIZED (
        SELECT DISTINCT ON (above.system_id, above.scale)
            above.system_id AS team_id, above.scale, above.above_id AS system_id
        FROM above ORDER BY above.system_id, above.scale, above.steps
    ), chain(home_id, link_id, system_id, feeds_into_id, steps) AS (
        SELECT id, id, system_id, feeds_into_id, 1 FROM learning_cycles_conversation
        UNION
        SELECT chain.home_id, larger.id, larger.system_id, larger.feeds_into_id, steps + 1
        FROM chain JOIN learning_cycles_conversation larger ON larger.id = chain.feeds_into_id
    ), home AS MATERIALIZED (
        SELECT DISTINCT ON (home_id, system_id) home_id, system_id, link_id
        FROM chain ORDER BY home_id, system_id, steps
    ), issue AS MATERIALIZED (
        SELECT issue.id, issue.team_id, issue.case_id, issue.level, issue.raised_on,
               issue.status = 'open' AS is_open, issue.sent_at IS NOT NULL AS is_sent_on,
               placement.conversation_id AS home_id
        FROM debriefs_issue issue
        LEFT JOIN learning_cycles_placement placement ON placement.issue_id = issue.id
        WHERE issue.deleted_at IS NULL
    ), passed(home_id, team_id, link_id, counts_in, is_passed_to, steps) AS (
        SELECT sent.home_id, sent.team_id, sent.home_id,
               array_remove(ARRAY[sent.team_id, nearest.system_id], NULL), FALSE, 1
        FROM (
            SELECT DISTINCT home_id, team_id FROM issue
            WHERE level = 'system' AND is_sent_on AND home_id IS NOT NULL
        ) sent
        LEFT JOIN nearest ON nearest.team_id = sent.team_id AND nearest.scale = 'organisation'
        UNION ALL
        SELECT passed.home_id, passed.team_id, larger.id,
               CASE WHEN reaches.it THEN passed.counts_in || larger.system_id
                    ELSE passed.counts_in END,
               reaches.it, passed.steps + 1
        FROM passed
        JOIN learning_cycles_conversation link ON link.id = passed.link_id
        JOIN learning_cycles_conversation larger ON larger.id = link.feeds_into_id
        CROSS JOIN LATERAL (
            SELECT link.passed_up_at IS NOT NULL
               AND link.system_id = ANY(passed.counts_in)
               AND larger.system_id <> ALL(passed.counts_in)
               AND EXISTS (SELECT FROM above WHERE above.system_id = passed.team_id
                           AND above.above_id = larger.system_id) AS it
        ) reaches
    ), counts(issue_id, system_id, conversation_id, only_number) AS (
        SELECT issue.id, issue.team_id, home.link_id, FALSE
        FROM issue
        LEFT JOIN home ON home.home_id = issue.home_id AND home.system_id = issue.team_id
        UNION ALL
        SELECT issue.id, nearest.system_id, home.link_id, FALSE
        FROM issue
        JOIN nearest ON nearest.team_id = issue.team_id AND (
            nearest.scale = 'organisation'
            OR (issue.level = 'macro_system' AND nearest.scale IN ('place', 'country')))
        LEFT JOIN home ON home.home_id = issue.home_id AND home.system_id = nearest.system_id
        WHERE issue.is_sent_on AND issue.level IN ('system', 'macro_system')
        UNION ALL
        SELECT issue.id, nearest.system_id, NULL, TRUE
        FROM issue
        JOIN nearest ON nearest.team_id = issue.team_id AND nearest.scale = 'organisation'
        WHERE issue.level = 'method'
        UNION ALL
        SELECT issue.id, larger.system_id, larger.id, TRUE
        FROM issue
        JOIN passed ON passed.home_id = issue.home_id AND passed.team_id = issue.team_id
        JOIN learning_cycles_conversation larger ON larger.id = passed.link_id
        WHERE passed.is_passed_to AND issue.is_sent_on AND issue.level = 'system'
    )
    SELECT counts.issue_id, counts.system_id, counts.conversation_id, issue.level, issue.is_open,
           counts.only_number, issue.raised_on, issue.team_id, issue.case_id AS case_ref
    FROM counts JOIN issue ON issue.id = counts.issue_id
"""


class Table(NamedTuple):
    """A table of what is derived: its columns, the first ``keys`` of them its key."""

    name: str
    keys: int
    columns: tuple[str, ...]
    wanted: str


SUMS = [
    Table(
        "systempicture",
        2,
        ("system_id", "level", "open_issues", "closed_issues"),
        """
        SELECT system_id, level, count(*) FILTER (WHERE is_open) AS open_issues,
               count(*) FILTER (WHERE NOT is_open) AS closed_issues
        FROM rollup_wanted GROUP BY system_id, level
        """,
    ),
    Table(
        "caseinconversation",
        2,
        ("conversation_id", "case_ref", "issues", "numbers"),
        """
        SELECT conversation_id, case_ref, count(*) AS issues,
               count(*) FILTER (WHERE only_number) AS numbers
        FROM rollup_wanted WHERE conversation_id IS NOT NULL AND case_ref IS NOT NULL
        GROUP BY conversation_id, case_ref
        """,
    ),
    Table(
        "teaminconversation",
        2,
        ("conversation_id", "team_id", "issues"),
        """
        SELECT conversation_id, team_id, count(*) AS issues
        FROM rollup_wanted WHERE conversation_id IS NOT NULL GROUP BY conversation_id, team_id
        """,
    ),
    Table(
        "weekinconversation",
        2,
        ("conversation_id", "week", "issues", "cases"),
        """
        SELECT conversation_id, date_trunc('week', raised_on)::date AS week, count(*) AS issues,
               count(DISTINCT case_ref) AS cases
        FROM rollup_wanted WHERE conversation_id IS NOT NULL GROUP BY 1, 2
        """,
    ),
    Table(
        "conversationpicture",
        1,
        (
            "conversation_id",
            "open_issues",
            "closed_issues",
            "open_numbers",
            "closed_numbers",
            "cases",
            "number_cases",
            "teams",
            "first_seen",
            "last_seen",
        ),
        """
        SELECT conversation.id AS conversation_id,
               COALESCE(open_issues, 0) AS open_issues,
               COALESCE(closed_issues, 0) AS closed_issues,
               COALESCE(open_numbers, 0) AS open_numbers,
               COALESCE(closed_numbers, 0) AS closed_numbers,
               COALESCE(cases, 0) AS cases, COALESCE(number_cases, 0) AS number_cases,
               COALESCE(teams, 0) AS teams, first_seen, last_seen
        FROM learning_cycles_conversation conversation
        LEFT JOIN (
            SELECT conversation_id,
                count(*) FILTER (WHERE is_open AND NOT only_number) AS open_issues,
                count(*) FILTER (WHERE NOT is_open AND NOT only_number) AS closed_issues,
                count(*) FILTER (WHERE is_open AND only_number) AS open_numbers,
                count(*) FILTER (WHERE NOT is_open AND only_number) AS closed_numbers,
                min(raised_on) AS first_seen, max(raised_on) AS last_seen
            FROM rollup_wanted GROUP BY conversation_id
        ) issues ON issues.conversation_id = conversation.id
        LEFT JOIN (
            SELECT conversation_id, count(*) AS cases,
                   count(*) FILTER (WHERE numbers > 0) AS number_cases
            FROM rollup_wanted_caseinconversation GROUP BY conversation_id
        ) cases ON cases.conversation_id = conversation.id
        LEFT JOIN (
            SELECT conversation_id, count(*) AS teams
            FROM rollup_wanted_teaminconversation GROUP BY conversation_id
        ) teams ON teams.conversation_id = conversation.id
        """,
    ),
    Table(
        "issuesurroundings",
        2,
        ("issue_id", "conversation_id", "team_id", "part", "case_ref", *Around._fields),
        f"""
        SELECT counted.conversation_id, counted.team_id, COALESCE(home.part, 0) AS part,
               counted.case_ref, around.*
        FROM rollup_wanted counted JOIN ({AROUND_ALL}) around USING (issue_id)
        LEFT JOIN ({HOMES}) home USING (team_id)
        WHERE counted.conversation_id IS NOT NULL AND NOT counted.only_number
        """,  # noqa: S608 - all of it is our own literal
    ),
    Table(
        "caseinsurroundings",
        4,
        ("conversation_id", "part", "kind", "case_ref", "issues"),
        """
        SELECT conversation_id, part, kind, behind.case_ref, count(*) AS issues
        FROM rollup_wanted_issuesurroundings CROSS JOIN LATERAL (
            SELECT 'kept' AS kind, case_ref WHERE kept > 0
            UNION ALL
            SELECT 'successes', case_ref WHERE successes > 0
            UNION ALL
            SELECT 'spent', unnest(spent_for)
        ) behind
        WHERE behind.case_ref IS NOT NULL
        GROUP BY conversation_id, part, kind, behind.case_ref
        """,
    ),
    Table(
        "conversationsurroundings",
        2,
        (
            "conversation_id",
            "part",
            "to_read",
            "kept",
            "kept_cases",
            "spent",
            "spent_cases",
            "successes",
            "success_cases",
        ),
        """
        SELECT conversation_id, part, to_read, kept, COALESCE(kept_cases, 0) AS kept_cases,
               spent, COALESCE(spent_cases, 0) AS spent_cases,
               successes, COALESCE(success_cases, 0) AS success_cases
        FROM (
            SELECT conversation_id, part, sum(to_read) AS to_read, sum(kept) AS kept,
                   sum(spent) AS spent, sum(successes) AS successes
            FROM rollup_wanted_issuesurroundings GROUP BY conversation_id, part
        ) around
        LEFT JOIN (
            SELECT conversation_id, part, count(*) FILTER (WHERE kind = 'kept') AS kept_cases,
                   count(*) FILTER (WHERE kind = 'spent') AS spent_cases,
                   count(*) FILTER (WHERE kind = 'successes') AS success_cases
            FROM rollup_wanted_caseinsurroundings GROUP BY conversation_id, part
        ) behind USING (conversation_id, part)
        """,
    ),
]
COUNTED = Table(
    "counted",
    2,
    (
        "issue_id",
        "system_id",
        "conversation_id",
        "level",
        "is_open",
        "only_number",
        "raised_on",
        "team_id",
        "case_ref",
    ),
    "",
)

# What R3 has to decide still, or R8 anew: the job does, and nothing else.
MARK_UNDECIDED = """
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT 'issue', issue_id, clock_timestamp() FROM (
        SELECT issue_id FROM rollup_wanted
        WHERE conversation_id IS NULL AND NOT only_number AND system_id <> team_id
        UNION
        SELECT placement.issue_id
        FROM learning_cycles_placement placement
        JOIN debriefs_issue issue ON issue.id = placement.issue_id
        JOIN learning_cycles_conversation home ON home.id = placement.conversation_id
        WHERE home.system_id <> issue.team_id AND NOT EXISTS (
            WITH RECURSIVE above(id) AS (
                SELECT parent_id FROM systems_system WHERE id = issue.team_id
                UNION
                SELECT system.parent_id
                FROM above JOIN systems_system system ON system.id = above.id
            )
            SELECT FROM above WHERE above.id = home.system_id
        )
    ) undecided
"""


def rebuild() -> None:
    """Make everything derived anew from the facts, and decide only what was never placed.

    The job stands still meanwhile; marks that come are carried on afterwards, as are those that
    were there.
    """
    rebuild_counts()
    rebuild_likeness()
    roll_up()


def rebuild_likeness() -> None:
    """Make anew what likeness is told from; nobody decides where anything belongs meanwhile."""
    with transaction.atomic():
        take_turn()
        likeness.rebuild()


def rebuild_counts() -> None:
    """Make anew where issues count, and the sums of it."""
    with transaction.atomic(), connection.cursor() as cursor:
        hold_all()
        cursor.execute("SET LOCAL work_mem = '128MB'")
        # Tables that were empty when the planner last saw them are no reason to read them for each
        # row, also while they are being filled.
        cursor.execute("SET LOCAL enable_nestloop = off")
        cursor.execute(WANTED)
        cursor.execute("ANALYZE rollup_wanted")
        for table in SUMS:
            cursor.execute(
                f"CREATE TEMPORARY TABLE rollup_wanted_{table.name} ON COMMIT DROP AS"
                f" {table.wanted}"
            )
        cursor.execute(MARK_UNDECIDED)
        _make_equal(COUNTED, "rollup_wanted")
        for table in SUMS:
            _make_equal(table, f"rollup_wanted_{table.name}")
        for table in SUMS:
            cursor.execute(f"DROP TABLE rollup_wanted_{table.name}")
        cursor.execute("DROP TABLE rollup_wanted")


def _make_equal(table: Table, wanted: str) -> None:
    """Take away what should not be in ``table``, correct what differs, and put what is missing.

    Nobody else writes to it: all shares are held.
    """
    name = f"learning_cycles_{table.name}"
    keys, others = table.columns[: table.keys], table.columns[table.keys :]
    same_key = " AND ".join(f"there.{column} = wanted.{column}" for column in keys)
    with connection.cursor() as cursor:
        cursor.execute(
            f"DELETE FROM {name} there"  # noqa: S608 - all names are our own literals
            f" WHERE NOT EXISTS (SELECT FROM {wanted} wanted WHERE {same_key})"
        )
        cursor.execute(
            f"UPDATE {name} there SET ({_list(others)}) = ROW ({_list(others, 'wanted.')})"  # noqa: S608 - as above
            f" FROM {wanted} wanted WHERE {same_key} AND"
            f" ({_list(others, 'there.')}) IS DISTINCT FROM ({_list(others, 'wanted.')})"
        )
        cursor.execute(
            f"INSERT INTO {name} ({_list(table.columns)})"  # noqa: S608 - as above
            f" SELECT {_list(table.columns)} FROM {wanted} wanted"
            f" WHERE NOT EXISTS (SELECT FROM {name} there WHERE {same_key})"
        )


def _list(columns: tuple[str, ...], before: str = "") -> str:
    return ", ".join(f"{before}{column}" for column in columns)
