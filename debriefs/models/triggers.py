"""Triggers that say in the database what changed, whichever way it is written."""

import pgtrigger

# The debrief's row is locked until the change commits, so that turns are seen in their order.
TAKE_A_TURN = """
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id
    RETURNING turn INTO NEW.turn;
    NEW.turn = COALESCE(NEW.turn, 0);
    RETURN NEW;
"""
COUNT_A_TURN = """
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;
    RETURN NULL;
"""
MARK_ISSUE = """
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    VALUES ('issue', {row}.{column}, clock_timestamp());
    RETURN NULL;
"""
MARK_BOTH = """
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT 'issue', issue_id, clock_timestamp()
    FROM (SELECT OLD.issue_id UNION SELECT NEW.issue_id) AS touched(issue_id)
    WHERE issue_id IS NOT NULL;
    RETURN NULL;
"""
# A mark names what it helped with, or else the kind of work that it is a mark of does.
MARK_HELPED = """
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT 'issue', issue_id, clock_timestamp() FROM (
        SELECT OLD.issue_id UNION SELECT NEW.issue_id
        UNION SELECT issue_id FROM debriefs_activity WHERE id IN (OLD.activity_id, NEW.activity_id)
    ) AS touched(issue_id) WHERE issue_id IS NOT NULL;
    RETURN NULL;
"""


def take_turns(*columns: str) -> list[pgtrigger.Trigger]:
    """Give a row the debrief's next turn with each change of one of ``columns``.

    ``turn`` orders all that is written in one debrief, so that whoever looks on asks for what came
    after the turn they saw last, and misses nothing that commits late. Where "turn" is among the
    columns, ``update(turn=F("turn"))`` says that something shown with the row changed.
    """
    return [
        pgtrigger.Trigger(
            name="take_a_turn",
            when=pgtrigger.Before,
            operation=pgtrigger.Insert | pgtrigger.UpdateOf("debrief_id", *columns),
            condition=pgtrigger.Condition("NEW.debrief_id IS NOT NULL"),
            func=TAKE_A_TURN,
        ),
        pgtrigger.Trigger(
            name="count_a_turn",
            when=pgtrigger.After,
            operation=pgtrigger.Delete,
            condition=pgtrigger.Condition("OLD.debrief_id IS NOT NULL"),
            func=COUNT_A_TURN,
        ),
    ]


def mark_issue(
    name: str, operation: pgtrigger.Operation, *, row: str, column: str
) -> pgtrigger.Trigger:
    """A trigger that leaves a mark for the issue that ``row`` (NEW or OLD) tells of."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.After,
        operation=operation,
        condition=None if column == "id" else pgtrigger.Condition(f"{row}.{column} IS NOT NULL"),
        func=MARK_ISSUE.format(row=row, column=column),
    )


def mark_issues_around(operation: pgtrigger.Operation, func: str = MARK_BOTH) -> pgtrigger.Trigger:
    """A trigger that leaves marks for the issues that a row was, or is, around."""
    return pgtrigger.Trigger(
        name="mark_issues_around", when=pgtrigger.After, operation=operation, func=func
    )
