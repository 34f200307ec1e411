"""Taking marks of what changed and carrying them on (R6, R7)."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Collection, Iterator

from django.db import connection, transaction
from django.db.models import F
from django.utils import timezone

from learning_cycles import likeness
from learning_cycles.actions.becoming import tell_what_became_of
from learning_cycles.models import Conversation, Placement, RollUpRun
from learning_cycles.rollup.counting import count
from learning_cycles.rollup.deciding import Group, decided_in
from learning_cycles.rollup.facts import Facts
from learning_cycles.rollup.marks import carried_on, take_again, take_issues
from learning_cycles.rollup.sums import Sums
from learning_cycles.rollup.tree import Tree
from learning_cycles.rollup.turns import Turns, take_turn
from systems.actions.changes import carry_on_soon
from systems.models import PendingChange

BATCH = 2500
"""So many marks are counted in one transaction."""
GROUP = 100
"""So many issues are placed while holding a system's turn."""
LONGEST_RUN = 200
"""Seconds after which a run hands on to another, well before its task has to end."""

MARK_ISSUES_OF_CONVERSATIONS = """
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT 'issue', issue_id, clock_timestamp() FROM (
        SELECT issue_id FROM learning_cycles_counted WHERE conversation_id = ANY(%(changed)s)
        UNION
        SELECT issue_id FROM learning_cycles_placement WHERE conversation_id = ANY(%(changed)s)
    ) touched
"""
MARK_ISSUES_SPENT_ON = """
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT DISTINCT 'issue', issue_id, clock_timestamp() FROM purchases_purchase
    WHERE case_id = ANY(%s) AND issue_id IS NOT NULL
"""
MARK_ISSUES_BELOW = """
    WITH RECURSIVE below(id) AS (
        SELECT unnest(%s::bigint[])
        UNION
        SELECT system.id
        FROM systems_system system JOIN below ON system.parent_id = below.id
    ), marked AS (
        INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
        SELECT 'issue', issue.id, clock_timestamp()
        FROM debriefs_issue issue JOIN below ON issue.team_id = below.id
    )
    SELECT id FROM below
"""


def roll_up() -> int:
    """Carry on what is marked, batch by batch; returns how many marks were taken.

    Each batch is one transaction: killed at any point, it leaves its marks to the next run. Any
    number of runs share the work; where there is more of it than one batch, another is asked for.
    A run ends when nothing is left that nobody is at, or after ``LONGEST_RUN`` seconds.
    """
    while _catch_up():
        pass
    if not PendingChange.objects.exists():
        return 0
    run = RollUpRun.objects.create()
    until, taken = time.monotonic() + LONGEST_RUN, 0
    for marks in _batches(run):
        if not taken and marks >= BATCH:
            carry_on_soon()
        taken += marks
        if time.monotonic() > until:
            carry_on_soon()
            break
    if taken:
        RollUpRun.objects.filter(pk=run.pk).update(finished_at=timezone.now())
        RollUpRun.objects.forgotten().delete()
    else:
        run.delete()
    return taken


def _batches(run: RollUpRun) -> Iterator[int]:
    """Carry on a batch at a time; how many marks each took."""
    while marks := _spread(run) + _carry_on_issues(run):
        yield marks


def _catch_up() -> int:
    """What is said in conversations, and with which words, before anything is compared with it."""
    if not likeness.is_behind():
        return 0
    with transaction.atomic():
        take_turn()
        return likeness.catch_up()


def _spread(run: RollUpRun) -> int:
    """Turn marks of systems, conversations and cases into marks of the issues that they touch."""
    with transaction.atomic():
        there = PendingChange.objects.select_for_update(skip_locked=True).order_by("subject_id")
        systems = list(there.filter(subject="system")[:BATCH])
        conversations = list(there.filter(subject="conversation")[:BATCH])
        cases = list(there.filter(subject="case")[:BATCH])
        if systems:
            take_turn()
            _mark_what_moved({mark.subject_id for mark in systems})
        if conversations:
            changed = {mark.subject_id for mark in conversations}
            with connection.cursor() as cursor:
                cursor.execute(MARK_ISSUES_OF_CONVERSATIONS, {"changed": list(changed)})
        if cases:
            with connection.cursor() as cursor:
                cursor.execute(MARK_ISSUES_SPENT_ON, [[mark.subject_id for mark in cases]])
        done = [mark.pk for mark in [*systems, *conversations, *cases]]
        PendingChange.objects.filter(pk__in=done).delete()
        _note(run, len(done))
    return len(done)


def _mark_what_moved(system_ids: set[int]) -> None:
    """R8: moved systems take their issues along, and feed nothing that is not above them."""
    tree = Tree.read()
    with connection.cursor() as cursor:
        cursor.execute(MARK_ISSUES_BELOW, [list(system_ids)])
        below = [pk for (pk,) in cursor.fetchall()]
    feeding = Conversation.objects.filter(system__in=below, feeds_into__isnull=False)
    rows = feeding.order_by("pk").values_list("pk", "system_id", "feeds_into__system_id")
    parted = [pk for pk, lower, higher in rows if not tree.is_above(higher, lower)]
    Conversation.objects.filter(pk__in=parted).update(feeds_into=None)


def _carry_on_issues(run: RollUpRun) -> int:
    """Count what is decided in one transaction; then decide the rest, a group in each.

    What is counted waits for nobody's turn.
    """
    with transaction.atomic():
        marks = take_issues(BATCH)
        facts = Facts(marks)
        to_decide: dict[int, list[int]] = defaultdict(list)
        for issue_id, issue in facts.issues.items():
            first = decided_in(issue, facts)
            if first is not None:
                to_decide[first].append(issue_id)
        waiting = {issue_id for ids in to_decide.values() for issue_id in ids}
        done = [issue_id for issue_id in marks if issue_id not in waiting]
        sums = Sums()
        moved = count(facts, done, sums)
        moved |= likeness.reworded(done)
        if moved:
            _compare(facts, moved, Turns())
        _tell(facts, done)
        taken = carried_on(marks, done)
        sums.write()
        _note(run, taken)
    for ids in to_decide.values():
        for start in range(0, len(ids), GROUP):
            taken += _decide_group(ids[start : start + GROUP], run)
    return taken


def _decide_group(issue_ids: list[int], run: RollUpRun) -> int:
    """Decide and count issues that begin in one system."""
    with transaction.atomic():
        turns = Turns()
        marks = take_again(issue_ids)
        facts = Facts(marks)
        there = sorted(marks)
        placed = Group(facts, turns).decide(
            [facts.issues[issue_id] for issue_id in there if issue_id in facts.issues]
        )
        sums = Sums()
        _compare(facts, count(facts, there, sums), turns)
        _tell(facts, there, placed)
        taken = carried_on(marks, there)
        sums.write()
        _note(run, taken)
    return taken


def _compare(facts: Facts, moved: Collection[tuple[int, int]], turns: Turns) -> None:
    """Have likeness follow issues that are read elsewhere: pairs of an issue and a system.

    In the turns of those systems, upwards like everything, so that nobody waits in a circle.
    """
    if moved:
        for system_id in facts.tree.upwards({system_id for _, system_id in moved}):
            turns.take(system_id)
        likeness.keep({issue_id for issue_id, _ in moved}, facts.lexicon)


def _tell(facts: Facts, issue_ids: list[int], placed: Collection[Placement] = ()) -> None:
    issues = (facts.issues[pk] for pk in issue_ids if pk in facts.issues)
    tell_what_became_of({issue: facts.home_of.get(issue.pk) for issue in issues}, placed)


def _note(run: RollUpRun, marks: int) -> None:
    """Progress is told with the batch that made it."""
    if marks:
        RollUpRun.objects.filter(pk=run.pk).update(
            batches=F("batches") + 1, changes=F("changes") + marks, last_batch_at=timezone.now()
        )
