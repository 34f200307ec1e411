"""The plainest statements that count what the roll-up counts, from nothing but the facts."""

from __future__ import annotations

from django.db import connection

from learning_cycles.rollup.checking import EXPECTED, WANTED

TABLES = {
    "where issues count": (
        "counted (issue_id, system_id, conversation_id, level, is_open, only_number, raised_on, "
        "team_id, case_ref)"
    ),
    "issues in systems": "systempicture (system_id, level, open_issues, closed_issues)",
    "issues in conversations": (
        "conversationpicture (conversation_id, open_issues, closed_issues, cases, teams, "
        "first_seen, last_seen)"
    ),
    "cases in conversations": "caseinconversation (conversation_id, case_ref, issues)",
    "teams in conversations": "teaminconversation (conversation_id, team_id, issues)",
}


def count_plainly() -> None:
    """Empty what is derived, and fill it by one ``INSERT ... SELECT ... GROUP BY`` each."""
    with connection.cursor() as cursor:
        for into in TABLES.values():
            cursor.execute(f"DELETE FROM learning_cycles_{into.partition(' ')[0]}")
        for what, into in TABLES.items():
            cursor.execute(f"{EXPECTED} INSERT INTO learning_cycles_{into} {WANTED[what]}")
