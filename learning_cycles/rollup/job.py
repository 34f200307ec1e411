"""Taking marks of what changed and carrying them on (R6, R7)."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection, transaction
from django.utils import timezone

from debriefs.models import Issue
from learning_cycles.actions.telling import tell_what_became_of
from learning_cycles.models import Conversation, Counted, RollUpRun
from learning_cycles.rollup.counting import Sums, rows_for
from learning_cycles.rollup.deciding import decide
from learning_cycles.rollup.tree import Tree
from learning_cycles.rollup.turns import take_turn
from systems.models import PendingChange

BATCH = 200


def roll_up() -> int:
    """Carry on everything that is marked, batch by batch; returns how many marks were taken.

    Each batch is one transaction: killed at any point, it leaves its marks to the next run. Two
    runs at once take turns at a lock, so that both never open a home for the same thing.
    """
    run = RollUpRun.objects.create()
    taken = 0
    while batch := _carry_on_batch():
        taken += batch
    if taken:
        run.changes, run.finished_at = taken, timezone.now()
        run.save(update_fields=["changes", "finished_at"])
    else:
        run.delete()
    return taken


def rebuild() -> None:
    """Make everything derived anew from the facts, and decide only what was never placed."""
    with transaction.atomic():
        take_turn()
        with connection.cursor() as cursor:
            for table in (
                "systempicture",
                "conversationpicture",
                "caseinconversation",
                "teaminconversation",
                "counted",
            ):
                cursor.execute(f"DELETE FROM learning_cycles_{table}")  # noqa: S608 - literals
            cursor.execute(
                """
                INSERT INTO learning_cycles_conversationpicture
                    (conversation_id, open_issues, closed_issues, cases, teams)
                SELECT id, 0, 0, 0, 0 FROM learning_cycles_conversation
                """
            )
        _carry_on(Issue.objects.order_by("pk").values_list("pk", flat=True))
    roll_up()


def _carry_on_batch() -> int:
    with transaction.atomic():
        take_turn()
        marks = list(
            PendingChange.objects.select_for_update(skip_locked=True).order_by("pk")[:BATCH]
        )
        issues = {mark.subject_id for mark in marks if mark.subject == "issue"}
        for mark in marks:
            if mark.subject == "system":
                _mark_what_moved(mark.subject_id)
            elif mark.subject == "conversation":
                issues.update(_issues_of(mark.subject_id))
        _carry_on(sorted(issues))
        PendingChange.objects.filter(pk__in=[mark.pk for mark in marks]).delete()
    return len(marks)


def _carry_on(issue_ids: Iterable[int]) -> None:
    tree = Tree.read()
    sums = Sums()
    for issue_id in issue_ids:
        issue = Issue.objects.select_related("raised_by").filter(pk=issue_id).first()
        if issue is None:
            sums.recount(issue_id, set())
            continue
        conversation = decide(issue, tree)
        sums.recount(issue_id, rows_for(issue, conversation, tree))
        tell_what_became_of(issue=issue, conversation=conversation)
    sums.write()


def _issues_of(conversation_id: int) -> set[int]:
    """Issues that are placed in a conversation or count in it: its feed changed."""
    counted = Counted.objects.filter(conversation=conversation_id).values_list("issue_id")
    placed = Issue.objects.filter(placement__conversation=conversation_id).values_list("pk")
    return {pk for (pk,) in counted.union(placed)}


def _mark_what_moved(system_id: int) -> None:
    """R8: a moved system takes its issues along, and feeds nothing that is not above it."""
    tree = Tree.read()
    with connection.cursor() as cursor:
        cursor.execute(
            """
            WITH RECURSIVE below(id) AS (
                SELECT %s::bigint
                UNION
                SELECT system.id
                FROM systems_system system JOIN below ON system.parent_id = below.id
            ), marked AS (
                INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                SELECT 'issue', issue.id, clock_timestamp()
                FROM debriefs_issue issue JOIN below ON issue.team_id = below.id
            )
            SELECT id FROM below
            """,
            [system_id],
        )
        below = [pk for (pk,) in cursor.fetchall()]
    feeding = Conversation.objects.filter(system__in=below, feeds_into__isnull=False)
    for conversation in feeding.select_related("feeds_into"):
        larger = conversation.feeds_into
        if larger and not tree.is_above(larger.system_id, conversation.system_id):
            conversation.feeds_into = None
            conversation.save(update_fields=["feeds_into"])
