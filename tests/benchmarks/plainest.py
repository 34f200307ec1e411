"""The plainest statements that count what the roll-up counts, from nothing but the facts."""

from __future__ import annotations

from django.db import connection

from learning_cycles.rollup.checking import EXPECTED, EXPECTED_AROUND, WANTED

EMPTY = """
    TRUNCATE learning_cycles_counted, learning_cycles_systempicture,
        learning_cycles_conversationpicture, learning_cycles_caseinconversation,
        learning_cycles_teaminconversation, learning_cycles_weekinconversation,
        learning_cycles_issuesurroundings, learning_cycles_caseinsurroundings,
        learning_cycles_conversationsurroundings
"""

COUNT = [
    EXPECTED,
    """
    INSERT INTO learning_cycles_counted
        (issue_id, system_id, conversation_id, level, is_open, only_number, raised_on, team_id,
         case_ref)
    SELECT issue_id, system_id, conversation_id, level, is_open, only_number, raised_on, team_id,
        case_ref
    FROM expected
    """,
    """
    INSERT INTO learning_cycles_systempicture (system_id, level, open_issues, closed_issues)
    SELECT system_id, level, count(*) FILTER (WHERE is_open), count(*) FILTER (WHERE NOT is_open)
    FROM expected GROUP BY system_id, level
    """,
    """
    INSERT INTO learning_cycles_conversationpicture
        (conversation_id, open_issues, closed_issues, open_numbers, closed_numbers, cases,
         number_cases, teams, first_seen, last_seen)
    SELECT conversation_id, count(*) FILTER (WHERE is_open AND NOT only_number),
        count(*) FILTER (WHERE NOT is_open AND NOT only_number),
        count(*) FILTER (WHERE is_open AND only_number),
        count(*) FILTER (WHERE NOT is_open AND only_number),
        count(DISTINCT case_ref), count(DISTINCT case_ref) FILTER (WHERE only_number),
        count(DISTINCT team_id), min(raised_on), max(raised_on)
    FROM expected WHERE conversation_id IS NOT NULL GROUP BY conversation_id
    """,
    """
    INSERT INTO learning_cycles_caseinconversation (conversation_id, case_ref, issues, numbers)
    SELECT conversation_id, case_ref, count(*), count(*) FILTER (WHERE only_number)
    FROM expected
    WHERE conversation_id IS NOT NULL AND case_ref IS NOT NULL GROUP BY conversation_id, case_ref
    """,
    """
    INSERT INTO learning_cycles_teaminconversation (conversation_id, team_id, issues)
    SELECT conversation_id, team_id, count(*) FROM expected
    WHERE conversation_id IS NOT NULL GROUP BY conversation_id, team_id
    """,
    """
    INSERT INTO learning_cycles_weekinconversation (conversation_id, week, issues, cases)
    SELECT conversation_id, week, count(*), count(DISTINCT case_ref) FROM expected
    WHERE conversation_id IS NOT NULL GROUP BY conversation_id, week
    """,
    EXPECTED_AROUND,
    f"""
    INSERT INTO learning_cycles_issuesurroundings
        (issue_id, conversation_id, team_id, part, case_ref, to_read, kept, newest_to_read,
         cover_until, spent, spent_for, successes)
    {WANTED["around issues"]}
    """,
    f"""
    INSERT INTO learning_cycles_conversationsurroundings
        (conversation_id, part, to_read, kept, kept_cases, spent, spent_cases, successes,
         success_cases)
    {WANTED["around conversations"]}
    """,
    f"""
    INSERT INTO learning_cycles_caseinsurroundings (conversation_id, part, kind, case_ref, issues)
    {WANTED["cases behind what is around"]}
    """,
]


def count_plainly() -> None:
    """Empty what is derived, and fill each table of it by one statement."""
    with connection.cursor() as cursor:
        for statement in [EMPTY, *COUNT]:
            cursor.execute(statement)
