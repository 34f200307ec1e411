"""The benchmarks run, at a tiny size, and notice what is lost. How long it takes is not asked."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from pytest_django.live_server_helper import LiveServer

from debriefs.actions.debriefs import start_debrief
from debriefs.models import Issue
from hls.local.places import CHECKOUT
from tests.benchmarks.debriefs import Entry, Hands, Watcher, Writer, not_read_back, not_seen
from tests.benchmarks.figures import (
    TIMED,
    Figure,
    Report,
    over_rounds,
    ratio_over_rounds,
    table,
    timed,
)
from tests.benchmarks.pages import loading_by_themselves
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.platform.test_make_run import clean_environment

SIZE = ["--sizes=40,80", "--teams=3", "--workers=9"]
LOAD = ["--rounds=1", "--times=1", "--changes=10", "--lines=200"]
LOAD += ["--writers=4", "--meetings=2", "--seconds=7"]


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where the services of the benchmark keep their data."""
    folder = Path(tempfile.mkdtemp(prefix="hls-bench-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_it_measures_a_site_of_its_own_and_prints_the_figures(folder: Path) -> None:
    kept = folder / "figures.json"
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", *SIZE, *LOAD, f"--json={kept}"],
        cwd=CHECKOUT,
        env=clean_environment(folder),
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert kept.exists(), done.stdout + done.stderr
    told = json.loads(kept.read_text())
    missed = [figure["what"] for figure in told["figures"] if figure["missed"]]
    assert done.returncode == (1 if missed or told["wrong"] else 0)
    assert told["wrong"] == [], done.stdout + done.stderr
    assert {"worker", "manager", "steward", "country steward"} <= set(told["pages"])
    assert all(told["pages"]["worker"][page]["queries"] for page in ("floor", "issues", "debrief"))
    for words in (
        "Pages among 80 issues",
        "Similar issues among",
        "Roll-up among 80 issues",
        "Rebuild of 80 issues",
        "CSV: 200 lines read and matched",
        "OFX: 200 lines read and matched",
        "4 people write in 2 debriefs for 7 s",
        "saves lost, of those that were read back",
        "entries sent that had not changed",
    ):
        assert words in done.stdout


def test_durations_are_told_in_milliseconds_beside_their_bar() -> None:
    told = table("Times", [TIMED, timed("save", [0.01] * 94 + [0.2] * 5 + [1.5], 300)])
    assert told.splitlines()[-1].split() == (
        ["save", "100", "10", "ms", "200", "ms", "1,500", "ms", "under", "300", "ms"]
    )


def test_what_is_over_its_bar_or_under_it_is_missed() -> None:
    too_slow = Figure("Search: p95", 151, "ms", at_most=150)
    too_few = Figure("Recounted in a second", 1999, at_least=2000)
    as_it_should_be = Figure("Queries", 15, at_most=15)
    report = Report()
    report.add("All", [too_slow, too_few, as_it_should_be, Figure("Seen", 7)])
    assert report.missed == [too_slow, too_few]
    assert "Search: p95: 151 ms, at most 150 ms" in report.summary()


def test_a_round_that_was_disturbed_decides_nothing() -> None:
    rounds = [[0.01] * 20, [0.9] * 20, [0.02] * 20]
    assert over_rounds(rounds, 0.95) == pytest.approx(20)
    assert ratio_over_rounds(rounds, [[0.005], [0.005], [0.01]], 0.95) == pytest.approx(2)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b'<div hx-get="/more/?a=1&amp;b=2" hx-trigger="load">', ["/more/?a=1&b=2"]),
        (b'<div hx-trigger="revealed" hx-swap="outerHTML" hx-get="/more/">', ["/more/"]),
        (b'<div hx-get="/more/" hx-trigger="every 2s"><p class="load">', []),
    ],
)
def test_what_loads_by_itself_belongs_to_the_page(body: bytes, found: list[str]) -> None:
    assert loading_by_themselves(body) == found


@pytest.mark.django_db(transaction=True)
def test_what_was_saved_is_read_back_and_looked_for_and_missed(
    borough: Borough, live_server: LiveServer
) -> None:
    CaseFactory(team=borough.harbour)
    debrief = start_debrief(team=borough.harbour, by=borough.worker)
    port = int(live_server.url.rpartition(":")[2])
    writer = Writer(0, borough.worker, debrief, port)
    watcher = Watcher(0, borough.colleague, debrief, port)
    with Hands([writer], [watcher]) as hands:
        for _ in range(3):
            writer.save()
        assert [answer.status for answer in writer.answers] == [200, 200, 200]
        assert (not_read_back(hands), not_seen(hands)) == (0, 0)

        (entry,) = writer.entries
        Issue.objects.filter(key=entry.key).update(description=entry.saved[0])
        writer.entries.append(Entry("line", uuid4(), saved=["Never sent."]))
        assert not_read_back(hands) == 3
        assert not_seen(hands) == 1
