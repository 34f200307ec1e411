"""/exports/: a worker makes each file once, whatever is killed, stopped or asked twice."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection

from casework.models import Case, CaseLook
from debriefs.exports import IssuesExport
from hls.local.processes import wait_until
from systems.actions import exports
from systems.actions.exports import AT_ONCE, make_export
from systems.models import Export, ExportState
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.exported import ask, file_of, fill, rows_in
from tests.factories import IssueFactory
from tests.support.background import Broker, Worker

WITHIN = 60
"""Seconds, on a machine that is busy with other things."""


def came_to(export: Export, *states: str) -> bool:
    """Whether the export came to one of the states in time."""
    return wait_until(
        lambda: Export.objects.filter(pk=export.pk, state__in=states).exists(), WITHIN
    )


class TestWithARealWorker:
    """What a worker process makes, left alone and killed."""

    def test_a_long_list_is_made_while_its_owner_does_something_else(
        self, worker: Worker, sign_in: SignIn, borough: Borough, case: Case
    ) -> None:
        fill(borough)
        IssueFactory(team=borough.harbour, case=case, description="No lantern")
        client = sign_in(borough.worker)
        answer = client.post("/exports/issues/?status=open", {"file_format": "csv"})
        export = Export.objects.get()
        assert answer["Location"] == export.get_absolute_url()
        assert came_to(export, ExportState.MADE), worker.words
        page = client.get(export.get_absolute_url()).content.decode()
        assert "It is ready: 2,002 rows." in page
        assert "Only:" in page
        rows = rows_in(file_of(client, export))
        assert len(rows) == AT_ONCE + 2
        assert len({row["Issue description"] for row in rows}) == AT_ONCE + 2
        assert CaseLook.objects.get(what="Issues, as a file").case == case

    def test_a_spreadsheet_is_made_too(
        self, worker: Worker, sign_in: SignIn, borough: Borough
    ) -> None:
        fill(borough)
        client = sign_in(borough.worker)
        client.post("/exports/issues/", {"file_format": "xlsx"})
        export = Export.objects.get()
        assert came_to(export, ExportState.MADE), worker.words
        answer = file_of(client, export)
        assert b"".join(answer.streaming_content).startswith(b"PK")
        assert answer["Content-Disposition"].endswith('.xlsx"')

    def test_a_process_that_is_killed_is_followed_by_another_that_makes_it(
        self, worker: Worker, borough: Borough, case: Case
    ) -> None:
        fill(borough, case=case)
        with at_its_last_step(borough) as export:
            for child in children_of(worker.child.process.pid):
                os.kill(child, signal.SIGKILL)
        assert came_to(export, ExportState.MADE), worker.words
        export.refresh_from_db()
        assert export.begun == 2
        assert export.rows_done == AT_ONCE + 1

    def test_a_worker_that_is_killed_leaves_it_to_the_next_one(
        self, worker: Worker, broker: Broker, sign_in: SignIn, borough: Borough, case: Case
    ) -> None:
        fill(borough, case=case)
        with at_its_last_step(borough) as export:
            os.killpg(worker.child.process.pid, signal.SIGKILL)
            worker.child.process.wait()
        export.refresh_from_db()
        assert export.state == ExportState.MAKING
        assert not CaseLook.objects.exists()
        another = Worker(broker)
        try:
            another.wait_until_ready()
            exports.carry_on()
            assert came_to(export, ExportState.MADE), another.words
        finally:
            another.stop()
        assert len(rows_in(file_of(sign_in(borough.worker), export))) == AT_ONCE + 1
        assert CaseLook.objects.count() == 1

    def test_a_broker_that_is_away_costs_time_and_nothing_else(
        self, worker: Worker, broker: Broker, sign_in: SignIn, borough: Borough
    ) -> None:
        fill(borough)
        broker.stop()
        client = sign_in(borough.worker)
        answer = client.post("/exports/issues/", {"file_format": "csv"}, follow=True)
        assert "as soon as its turn comes" in answer.content.decode()
        broker.start()
        worker.wait_until_ready()
        exports.carry_on()
        assert came_to(Export.objects.get(), ExportState.MADE), worker.words


@contextmanager
def at_its_last_step(borough: Borough) -> Iterator[Export]:
    """An export whose worker has written all rows and waits to put their cases on record."""
    other = connection.copy()
    other.set_autocommit(False)
    try:
        with other.cursor() as cursor:
            cursor.execute("LOCK TABLE casework_caselook IN EXCLUSIVE MODE")
        export = ask(borough.worker)
        assert wait_until(waits_for_a_table, WITHIN)
        yield export
    finally:
        other.rollback()
        other.close()


def waits_for_a_table() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'relation'")
        return bool(cursor.fetchone()[0])


def children_of(process: int) -> list[int]:
    children = Path(f"/proc/{process}/task/{process}/children").read_text()
    return [int(each) for each in children.split()]


@pytest.mark.django_db(transaction=True)
def test_two_who_are_asked_at_once_make_one_file(
    borough: Borough, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(borough, 50, case)
    monkeypatch.setattr(IssuesExport, "chunk", 2)
    export = ask(borough.worker)

    def run() -> None:
        try:
            make_export(export_id=export.pk)
        finally:
            connection.close()

    with ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(run) for _ in range(3)]:
            done.result()
    export.refresh_from_db()
    assert (export.state, export.begun, export.rows_done) == (ExportState.MADE, 1, 50)
    assert CaseLook.objects.count() == 1
