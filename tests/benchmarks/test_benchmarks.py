"""The benchmarks run, at a tiny size, and notice what is lost. How long it takes is not asked."""

from __future__ import annotations

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
from tests.benchmarks.figures import TIMED, table, timed
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.platform.test_make_run import clean_environment

SIZE = ["--teams=2", "--workers=4", "--issues=60"]
LOAD = ["--times=5", "--writers=4", "--meetings=2", "--seconds=7"]


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where the services of the benchmark keep their data."""
    folder = Path(tempfile.mkdtemp(prefix="hls-bench-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_it_measures_a_site_of_its_own_and_prints_the_figures(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", *SIZE, *LOAD],
        cwd=CHECKOUT,
        env=clean_environment(folder),
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for words in (
        "Similar issues among 60",
        "a worker of one team",
        "somebody who reaches all teams",
        "4 people write in 2 debriefs for 7 s",
        "saves lost, of those that were read back",
        "entries sent that had not changed",
    ):
        assert words in done.stdout


def test_durations_are_told_in_milliseconds_beside_their_bar() -> None:
    told = table("Times", [TIMED, timed("save", [0.01] * 95 + [0.2] * 4 + [1.5], 300)])
    assert told.splitlines()[-1].split() == (
        ["save", "100", "10", "ms", "200", "ms", "1,500", "ms", "under", "300", "ms"]
    )


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
