"""Whatever breaks, nothing is counted twice, nothing is lost, and each notice is told once (R6)."""

from __future__ import annotations

import os
import signal
from datetime import timedelta
from unittest import mock

import pytest
from django.utils import timezone

from debriefs.models import Issue, Status
from hls.local.processes import wait_until
from learning_cycles.models import Counted, Placement, RollUpRun
from learning_cycles.rollup import roll_up
from learning_cycles.rollup.progress import progress
from systems.actions.changes import ROLL_UP
from systems.background import ask_for
from systems.models import Notice, PendingChange
from tests.borough import Borough
from tests.faults.scene import (
    ISSUES,
    LONG,
    WITHIN,
    asked,
    held_up,
    nobody_is_connected,
    nothing_is_lost_or_doubled,
    say_things,
    start_run,
    wait_until_carried_on,
    waits_inside_a_batch,
)
from tests.support.background import Beat, Broker, Worker

pytestmark = [pytest.mark.faults, pytest.mark.django_db(transaction=True)]


def test_a_worker_killed_inside_a_batch_leaves_its_marks_and_nothing_half_written(
    borough: Borough,
) -> None:
    say_things(borough)
    marks = PendingChange.objects.count()
    with held_up():
        run = start_run()
        assert wait_until(waits_inside_a_batch, WITHIN)
        os.kill(run.pid, signal.SIGKILL)
        run.wait()
    assert wait_until(nobody_is_connected, WITHIN)

    assert PendingChange.objects.count() == marks
    assert not Placement.objects.exists()
    assert not Counted.objects.exists()
    assert not Notice.objects.exists()
    assert progress().is_at_work, "It may be, for all that its row says."
    RollUpRun.objects.update(last_batch_at=timezone.now() - timedelta(minutes=6))
    assert not progress().is_at_work
    assert RollUpRun.objects.get().finished_at is None

    roll_up()
    nothing_is_lost_or_doubled(borough)


def test_a_database_that_goes_away_in_the_middle_of_a_batch(borough: Borough) -> None:
    say_things(borough)
    with held_up():
        run = start_run()
        assert wait_until(waits_inside_a_batch, WITHIN)
        asked(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE NOT granted"
            " AND locktype = 'relation'"
        )
        assert run.wait(WITHIN) != 0
    assert not Counted.objects.exists()

    roll_up()
    nothing_is_lost_or_doubled(borough)


@pytest.mark.parametrize("workers", [2, 8] if LONG else [2])
def test_workers_side_by_side_share_the_work(borough: Borough, workers: int) -> None:
    say_things(borough)
    runs = [start_run() for _ in range(workers)]
    assert [run.wait(WITHIN) for run in runs] == [0] * workers
    nothing_is_lost_or_doubled(borough)

    Issue.objects.update(status=Status.CLOSED, closing="no_longer_matters")
    runs = [start_run() for _ in range(workers)]
    assert [run.wait(WITHIN) for run in runs] == [0] * workers
    assert not Counted.objects.filter(is_open=True).exists()
    nothing_is_lost_or_doubled(borough)


def test_a_broker_that_comes_back_empty(
    broker: Broker, worker: Worker, beat: Beat, borough: Borough
) -> None:
    broker.stop()
    say_things(borough)
    ask_for(ROLL_UP)
    broker.start()
    wait_until_carried_on()
    nothing_is_lost_or_doubled(borough)


def test_two_schedules_and_the_same_task_many_times(
    broker: Broker, worker: Worker, beat: Beat, borough: Borough
) -> None:
    other = Beat(broker, name="other-beat")
    try:
        other.wait_until_ready()
        say_things(borough)
        for _ in range(5):
            ask_for(ROLL_UP)
        wait_until_carried_on()
    finally:
        other.stop()
    nothing_is_lost_or_doubled(borough)


def test_a_clock_that_is_put_back(borough: Borough) -> None:
    say_things(borough, ISSUES // 2)
    roll_up()
    earlier = timezone.now() - timedelta(days=400)
    with mock.patch("django.utils.timezone.now", return_value=earlier):
        say_things(borough, ISSUES - ISSUES // 2)
        Issue.objects.update(version=1, status=Status.OPEN)
        roll_up()
        assert progress().waiting == 0
    Issue.objects.update(status=Status.OPEN)
    roll_up()
    nothing_is_lost_or_doubled(borough)
