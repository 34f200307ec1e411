"""How quick the roll-up carries changes on, alone and in pairs, and makes everything anew."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection, transaction

from hls.local.places import CHECKOUT
from learning_cycles.models import ComparedText
from learning_cycles.rollup import differences
from tests.benchmarks.figures import Figure, Report
from tests.benchmarks.plainest import count_plainly
from tests.benchmarks.site import Site

RECOUNTED, PLACED = 2000, 200
"""Issues in a second, at least."""
MOST_MEMORY = 300
MOST_GROWTH = 1.5
LEAST_GAIN_OF_A_SECOND = 1.3
MOST_PLAINLY = 2

# What was open is closed, and what was closed is open again: both change what is counted.
CHANGE_SQL = """
    UPDATE debriefs_issue SET
        status = CASE status WHEN 'open' THEN 'closed' ELSE 'open' END,
        closing = CASE status WHEN 'open' THEN 'no_longer_matters' END,
        closing_words = '',
        closed_at = CASE status WHEN 'open' THEN now() END,
        closed_by_id = CASE status WHEN 'open' THEN raised_by_id END
    WHERE id IN (
        SELECT id FROM debriefs_issue WHERE deleted_at IS NULL AND raised_by_id IS NOT NULL
        ORDER BY md5(id::text || %(draw)s) LIMIT %(number)s
    )
"""

# New ones that begin like one that is there and end like another, from all teams.
RAISE_SQL = """
    WITH there AS (
        SELECT *, row_number() OVER () AS place, count(*) OVER () AS number
        FROM (
            SELECT * FROM debriefs_issue
            WHERE deleted_at IS NULL AND sent_at IS NOT NULL AND level IN ('system', 'macro_system')
            ORDER BY md5(id::text || %(draw)s) LIMIT %(number)s
        ) drawn
    ), pairs AS (
        SELECT one.*, split_part(one.sent_words, '. ', 1) || '. '
            || reverse(split_part(reverse(other.sent_words), ' .', 1)) AS said
        FROM generate_series(1, %(number)s) counted
        JOIN there one ON one.place = 1 + counted %% one.number
        JOIN there other ON other.place = 1 + (counted * 7) %% other.number
    )
    INSERT INTO debriefs_issue
        (team_id, case_id, description, level, new_normal, raised_by_id, raised_on, carrier_name,
         gift_holder, sent_words, sent_at, sent_by_id, status, closing_words, moved_at, version)
    SELECT team_id, case_id, said, level, '', raised_by_id, current_date, '', '', said, now(),
           raised_by_id, 'open', '', now(), 1
    FROM pairs
"""


@dataclass(frozen=True)
class Run:
    """One or more processes at work: seconds from the first's beginning to the last's end."""

    seconds: float
    peak: float


def measure(sites: Sequence[Site], report: Report, *, changes: int) -> None:
    """Change and raise ``changes`` issues on each site, and carry them on."""
    alone, placed = [], []
    for site in sites:
        with site.asked():
            carry_on(site, 1)  # whatever visitors left
            _change(CHANGE_SQL, changes, "one")
            alone.append(carry_on(site, 1))
            _change(RAISE_SQL, changes, "new")
            placed.append(carry_on(site, 1))
    large = sites[-1]
    with large.asked():
        _change(CHANGE_SQL, changes, "two")
        two = carry_on(large, 2)
    growth = alone[-1].seconds / alone[0].seconds
    grown = placed[-1].seconds / placed[0].seconds
    peak = max(alone[-1].peak, placed[-1].peak)
    of = f"{changes:,} issues"
    report.add(
        f"Roll-up among {large.issues:,} issues",
        [
            Figure(
                f"{of} recounted, in a second",
                changes / alone[-1].seconds,
                at_least=RECOUNTED,
            ),
            Figure(f"{of} placed, in a second", changes / placed[-1].seconds, at_least=PLACED),
            Figure("Most memory of a worker", peak, "MB", at_most=MOST_MEMORY),
            Figure("Recounting, of the small one", growth, at_most=MOST_GROWTH),
            Figure("Placing, of the small one", grown, at_most=MOST_GROWTH),
            Figure(
                "Two workers, of one",
                alone[-1].seconds / two.seconds,
                at_least=LEAST_GAIN_OF_A_SECOND,
            ),
        ],
    )


def measure_rebuild(site: Site, report: Report) -> None:
    """Make the counts anew, beside the plainest statements that count the same; then likeness."""
    with site.asked():
        begun = time.monotonic()
        with transaction.atomic():
            count_plainly()
            transaction.set_rollback(True)
        plainly = time.monotonic() - begun
        counted = carry_on(site, 1, "rebuild_counts")
        compared = carry_on(site, 1, "rebuild_likeness")
        report.wrong += [f"After the rebuild: {each}" for each in differences()[:5]]
        texts = ComparedText.objects.count()
    report.add(
        f"Rebuild of {site.issues:,} issues",
        [
            Figure("Counted plainly", plainly, "s"),
            Figure("Counts rebuilt", counted.seconds, "s"),
            Figure("Counts rebuilt, of plainly", counted.seconds / plainly, at_most=MOST_PLAINLY),
            Figure("Likeness rebuilt", compared.seconds, "s"),
            Figure("Likeness rebuilt, texts in a second", texts / compared.seconds),
        ],
    )


def _change(statement: str, number: int, draw: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, {"number": number, "draw": draw})


def carry_on(site: Site, workers: int, what: str = "roll_up") -> Run:
    """Have as many processes do ``what`` at once; ``carrying_on`` knows what there is to do."""
    command = [sys.executable, "-m", "tests.benchmarks.carrying_on", what]
    started = [
        subprocess.Popen(command, cwd=CHECKOUT, env=dict(site.env), stdout=subprocess.PIPE)
        for _ in range(workers)
    ]
    told = [json.loads(each.communicate()[0]) for each in started]
    begun, ended = min(each["begun"] for each in told), max(each["ended"] for each in told)
    return Run(ended - begun, max(each["peak"] for each in told))
