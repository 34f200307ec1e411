"""Holding the job against the facts: the same sums, computed by SQL that shares nothing with it."""

from __future__ import annotations

from django.db import connection, transaction

from learning_cycles import likeness

# Where each issue counts (R1, R2), and in which conversation of its chain (R4), from nothing but
# issues, systems, placements, feeds and what was passed up.
EXPECTED = """
    CREATE TEMPORARY TABLE expected ON COMMIT DROP AS
    WITH RECURSIVE above(system_id, above_id, steps) AS (
        SELECT id, parent_id, 1 FROM systems_system WHERE parent_id IS NOT NULL
        UNION ALL
        SELECT above.system_id, system.parent_id, above.steps + 1
        FROM above JOIN systems_system system ON system.id = above.above_id
        WHERE system.parent_id IS NOT NULL
    ), nearest AS (
        SELECT DISTINCT ON (above.system_id, system.scale)
            above.system_id AS team_id, system.scale, system.id AS system_id
        FROM above JOIN systems_system system ON system.id = above.above_id
        ORDER BY above.system_id, system.scale, above.steps
    ), chain(conversation_id, link_id) AS (
        SELECT id, id FROM learning_cycles_conversation
        UNION
        SELECT chain.conversation_id, link.feeds_into_id
        FROM chain JOIN learning_cycles_conversation link ON link.id = chain.link_id
        WHERE link.feeds_into_id IS NOT NULL
    ), reads(issue_id, system_id) AS (
        SELECT id, team_id FROM debriefs_issue WHERE deleted_at IS NULL
        UNION ALL
        SELECT issue.id, nearest.system_id
        FROM debriefs_issue issue JOIN nearest ON nearest.team_id = issue.team_id
        WHERE issue.deleted_at IS NULL AND issue.sent_at IS NOT NULL AND (
            (issue.level = 'system' AND nearest.scale = 'organisation') OR
            (issue.level = 'macro_system'
             AND nearest.scale IN ('organisation', 'place', 'country'))
        )
    ), home AS (
        SELECT placement.issue_id, link.system_id, link.id AS conversation_id
        FROM learning_cycles_placement placement
        JOIN chain ON chain.conversation_id = placement.conversation_id
        JOIN learning_cycles_conversation link ON link.id = chain.link_id
    ), in_it AS (
        SELECT reads.issue_id, reads.system_id, home.conversation_id
        FROM reads
        LEFT JOIN home ON home.issue_id = reads.issue_id AND home.system_id = reads.system_id
    ), number(issue_id, conversation_id, is_number) AS (
        SELECT in_it.issue_id, in_it.conversation_id, FALSE
        FROM in_it
        JOIN debriefs_issue issue ON issue.id = in_it.issue_id
        WHERE in_it.conversation_id IS NOT NULL
          AND issue.level = 'system' AND issue.sent_at IS NOT NULL
        UNION
        SELECT number.issue_id, larger.id, TRUE
        FROM number
        JOIN learning_cycles_conversation smaller ON smaller.id = number.conversation_id
        JOIN learning_cycles_conversation larger ON larger.id = smaller.feeds_into_id
        JOIN debriefs_issue issue ON issue.id = number.issue_id
        JOIN above ON above.system_id = issue.team_id AND above.above_id = larger.system_id
        WHERE smaller.passed_up_at IS NOT NULL AND NOT EXISTS (
            SELECT FROM nearest WHERE nearest.team_id = issue.team_id
            AND nearest.scale = 'organisation' AND nearest.system_id = larger.system_id
        )
    ), counts(issue_id, system_id, conversation_id, only_number) AS (
        SELECT issue_id, system_id, conversation_id, FALSE FROM in_it
        UNION ALL
        SELECT issue.id, nearest.system_id, NULL, TRUE
        FROM debriefs_issue issue JOIN nearest ON nearest.team_id = issue.team_id
        WHERE issue.deleted_at IS NULL AND issue.level = 'method'
          AND nearest.scale = 'organisation'
        UNION ALL
        SELECT number.issue_id, conversation.system_id, conversation.id, TRUE
        FROM number
        JOIN learning_cycles_conversation conversation ON conversation.id = number.conversation_id
        WHERE number.is_number
    )
    SELECT issue.id AS issue_id, counts.system_id, counts.conversation_id, issue.level,
        issue.status = 'open' AS is_open, counts.only_number, issue.raised_on,
        issue.raised_on - extract(isodow FROM issue.raised_on)::int + 1 AS week,
        issue.team_id, issue.case_id AS case_ref
    FROM counts JOIN debriefs_issue issue ON issue.id = counts.issue_id
"""

# Each countermeasure, purchase and tally mark by itself, and the issue that it is around (R4).
EXPECTED_AROUND = """
    CREATE TEMPORARY TABLE expected_around ON COMMIT DROP AS
    WITH RECURSIVE within(organisation_id, system_id) AS (
        SELECT id, id FROM systems_system WHERE scale = 'organisation'
        UNION ALL
        SELECT within.organisation_id, system.id
        FROM within JOIN systems_system system ON system.parent_id = within.system_id
        WHERE system.scale <> 'organisation'
    ), piece(issue_id, kind, source, day, pounds, spent_for) AS (
        SELECT issue_id, CASE WHEN sent_at IS NULL THEN 'kept' ELSE 'to_read' END, id,
               CASE WHEN air_cover_holder <> '' THEN review_on END, 0::numeric, NULL::bigint
        FROM debriefs_countermeasure WHERE ended_on IS NULL
        UNION ALL
        SELECT issue_id, 'spent', id, NULL, amount, case_id
        FROM purchases_purchase purchase
        WHERE deleted_at IS NULL AND NOT EXISTS (
            SELECT FROM casework_case gone
            WHERE gone.id = purchase.case_id AND gone.deleted_at IS NOT NULL
        )
        UNION ALL
        SELECT COALESCE(tally.issue_id, activity.issue_id), 'successes', tally.id, NULL, 0, NULL
        FROM debriefs_tally tally JOIN debriefs_activity activity ON activity.id = tally.activity_id
    )
    SELECT expected.conversation_id, piece.*,
           CASE kind WHEN 'spent' THEN spent_for ELSE expected.case_ref END AS behind,
           expected.team_id, COALESCE(within.organisation_id, 0) AS part, expected.case_ref
    FROM piece JOIN expected ON expected.issue_id = piece.issue_id
    LEFT JOIN within ON within.system_id = expected.team_id
    WHERE expected.conversation_id IS NOT NULL AND NOT expected.only_number
"""

THERE = {
    "where issues count": """
        SELECT issue_id, system_id, conversation_id, level, is_open, only_number, raised_on,
               team_id, case_ref
        FROM learning_cycles_counted
    """,
    "issues in systems": """
        SELECT system_id, level, open_issues, closed_issues FROM learning_cycles_systempicture
        WHERE open_issues <> 0 OR closed_issues <> 0
    """,
    "issues in conversations": """
        SELECT conversation_id, open_issues, closed_issues, open_numbers, closed_numbers,
               cases, number_cases, teams, first_seen, last_seen
        FROM learning_cycles_conversationpicture
        WHERE (open_issues, closed_issues, open_numbers, closed_numbers, cases, number_cases,
               teams) <> (0, 0, 0, 0, 0, 0, 0)
           OR first_seen IS NOT NULL OR last_seen IS NOT NULL
    """,
    "weeks in conversations": """
        SELECT conversation_id, week, issues, cases FROM learning_cycles_weekinconversation
    """,
    "cases in conversations": """
        SELECT conversation_id, case_ref, issues, numbers FROM learning_cycles_caseinconversation
    """,
    "teams in conversations": """
        SELECT conversation_id, team_id, issues FROM learning_cycles_teaminconversation
    """,
    "around issues": """
        SELECT issue_id, conversation_id, team_id, part, case_ref, to_read, kept, newest_to_read,
               cover_until, spent, spent_for, successes
        FROM learning_cycles_issuesurroundings
    """,
    "around conversations": """
        SELECT conversation_id, part, to_read, kept, kept_cases, spent, spent_cases, successes,
               success_cases
        FROM learning_cycles_conversationsurroundings
        WHERE (to_read, kept, kept_cases, spent, spent_cases, successes, success_cases)
            <> (0, 0, 0, 0, 0, 0, 0)
    """,
    "cases behind what is around": """
        SELECT conversation_id, part, kind, case_ref, issues
        FROM learning_cycles_caseinsurroundings
    """,
}

WANTED = {
    "where issues count": """
        SELECT issue_id, system_id, conversation_id, level, is_open, only_number, raised_on,
               team_id, case_ref
        FROM expected
    """,
    "issues in systems": """
        SELECT system_id, level, count(*) FILTER (WHERE is_open),
               count(*) FILTER (WHERE NOT is_open)
        FROM expected GROUP BY system_id, level
    """,
    "issues in conversations": """
        SELECT conversation_id, count(*) FILTER (WHERE is_open AND NOT only_number),
               count(*) FILTER (WHERE NOT is_open AND NOT only_number),
               count(*) FILTER (WHERE is_open AND only_number),
               count(*) FILTER (WHERE NOT is_open AND only_number),
               count(DISTINCT case_ref), count(DISTINCT case_ref) FILTER (WHERE only_number),
               count(DISTINCT team_id), min(raised_on), max(raised_on)
        FROM expected WHERE conversation_id IS NOT NULL GROUP BY conversation_id
    """,
    "weeks in conversations": """
        SELECT conversation_id, week, count(*), count(DISTINCT case_ref)
        FROM expected WHERE conversation_id IS NOT NULL GROUP BY conversation_id, week
    """,
    "cases in conversations": """
        SELECT conversation_id, case_ref, count(*), count(*) FILTER (WHERE only_number)
        FROM expected WHERE conversation_id IS NOT NULL AND case_ref IS NOT NULL
        GROUP BY conversation_id, case_ref
    """,
    "teams in conversations": """
        SELECT conversation_id, team_id, count(*) FROM expected
        WHERE conversation_id IS NOT NULL GROUP BY conversation_id, team_id
    """,
    "around issues": """
        SELECT issue_id, conversation_id, team_id, part, case_ref,
               count(*) FILTER (WHERE kind = 'to_read'),
               count(*) FILTER (WHERE kind = 'kept'),
               max(source) FILTER (WHERE kind = 'to_read'),
               array_remove(array_agg(day ORDER BY day), NULL), sum(pounds),
               array_remove(array_agg(DISTINCT spent_for ORDER BY spent_for), NULL),
               count(*) FILTER (WHERE kind = 'successes')
        FROM expected_around GROUP BY issue_id, conversation_id, team_id, part, case_ref
    """,
    "around conversations": """
        SELECT conversation_id, part, count(*) FILTER (WHERE kind = 'to_read'),
               count(*) FILTER (WHERE kind = 'kept'),
               count(DISTINCT behind) FILTER (WHERE kind = 'kept'), sum(pounds),
               count(DISTINCT behind) FILTER (WHERE kind = 'spent'),
               count(*) FILTER (WHERE kind = 'successes'),
               count(DISTINCT behind) FILTER (WHERE kind = 'successes')
        FROM expected_around GROUP BY conversation_id, part
    """,
    "cases behind what is around": """
        SELECT conversation_id, part, kind, behind, count(DISTINCT issue_id)
        FROM expected_around WHERE kind <> 'to_read' AND behind IS NOT NULL
        GROUP BY conversation_id, part, kind, behind
    """,
}

# A travelling issue whose system has a home for it must be in a conversation (R3).
HOMELESS = """
    SELECT issue_id, system_id FROM expected
    WHERE conversation_id IS NULL AND NOT only_number AND system_id <> team_id
    ORDER BY 1, 2
"""
# What was merged is empty: its issues and feeders are the other one's (R8).
MERGED = """
    SELECT id FROM learning_cycles_conversation merged
    WHERE merged_into_id IS NOT NULL AND (
        EXISTS (SELECT FROM learning_cycles_placement WHERE conversation_id = merged.id) OR
        EXISTS (SELECT FROM learning_cycles_conversation WHERE feeds_into_id = merged.id)
    )
    ORDER BY 1
"""


def differences() -> list[str]:
    """What the roll-up holds and should not, or should hold and does not; empty when all is true.

    One line each: what, on which side, and the row's values (ids, dates and counts, no words).
    """
    found = []
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(EXPECTED)
        cursor.execute(EXPECTED_AROUND)
        for what, there in THERE.items():
            wanted = WANTED[what]
            for side, first, second in (
                ("too much", there, wanted),
                ("missing", wanted, there),
            ):
                cursor.execute(f"({first}) EXCEPT ALL ({second}) ORDER BY 1, 2")
                found += [f"{what}, {side}: {row}" for row in cursor.fetchall()]
        for what, wrong in (("in no conversation", HOMELESS), ("merged, not empty", MERGED)):
            cursor.execute(wrong)
            found += [f"{what}: {row}" for row in cursor.fetchall()]
        cursor.execute("DROP TABLE expected, expected_around")
    return found + likeness.differences()
