"""/health/ tells load balancers, containers and ``make run`` how it stands."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from django.utils import timezone

from learning_cycles.rollup import roll_up
from systems.models import PendingChange
from tests.support.background import Broker

pytestmark = pytest.mark.django_db


def test_all_is_well_and_nobody_need_sign_in(client: Client, broker: Broker) -> None:
    response = client.get("/health/")

    assert response.status_code == 200
    assert response.json() == {
        "database": "ok",
        "migrations": "ok",
        "broker": "ok",
        "rollup": {"last_success": None, "waiting": 0, "oldest_seconds": 0, "at_work": False},
    }


def test_it_tells_how_far_the_roll_up_is(client: Client, broker: Broker) -> None:
    PendingChange.objects.create(
        subject="issue", subject_id=1, marked_at=timezone.now() - timedelta(minutes=3)
    )
    behind = client.get("/health/")
    roll_up()
    done = client.get("/health/").json()["rollup"]

    assert behind.status_code == 200
    assert behind.json()["rollup"]["waiting"] == 1
    assert behind.json()["rollup"]["oldest_seconds"] >= 180
    assert done["waiting"] == 0
    assert done["last_success"] is not None


def test_it_is_never_kept_by_a_cache(client: Client, broker: Broker) -> None:
    assert "no-store" in client.get("/health/")["Cache-Control"]


def test_a_broker_that_is_away_is_told_but_pages_still_work(client: Client, broker: Broker) -> None:
    broker.stop()

    response = client.get("/health/")

    assert response.status_code == 200
    assert response.json()["broker"] == "unreachable"


def test_a_database_older_than_the_code_is_not_well(client: Client, broker: Broker) -> None:
    MigrationRecorder(connection).migration_qs.filter(app="systems").delete()

    response = client.get("/health/")

    assert response.status_code == 503
    assert response.json()["migrations"] == "missing"


def test_a_database_that_is_away_is_said_plainly(
    client: Client, broker: Broker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*args: object) -> None:
        raise DatabaseError("server closed the connection unexpectedly")

    monkeypatch.setattr("hls.health.connection.cursor", away)

    response = client.get("/health/")

    assert response.status_code == 503
    assert response.json()["database"] == "unreachable"


def test_it_is_only_read(client: Client) -> None:
    assert client.post("/health/").status_code == 405
