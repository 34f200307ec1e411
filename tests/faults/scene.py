"""Work for the roll-up, processes that do it, and what must be true whatever happened to them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.db import connection

from debriefs.models import Issue, Level
from hls.local.places import CHECKOUT
from hls.local.processes import wait_until
from learning_cycles.models import Conversation, Counted, Placement
from learning_cycles.rollup import differences
from systems.models import NoticeLine, PendingChange
from tests.borough import Borough
from tests.factories import CaseFactory, IssueFactory
from tests.support.addresses import database_url

LONG = os.environ.get("HLS_FAULTS") == "long"
ISSUES = 3000 if LONG else 60
WITHIN = 300 if LONG else 60
SAID = "The office shuts at noon and nobody picks up the telephone"
ELSEWHERE = "School uniform costs more than a week of food"


def say_things(borough: Borough, how_many: int = ISSUES) -> list[Issue]:
    """Two things, said again and again by one worker about two cases, and sent on."""
    cases = [CaseFactory(team=borough.team) for _ in range(2)]
    return [
        IssueFactory(
            team=borough.team,
            raised_by=borough.worker,
            case=cases[number % 2],
            description=(SAID, ELSEWHERE)[number % 2],
            level=(Level.MACRO_SYSTEM, Level.SYSTEM)[number % 2],
            sent=True,
        )
        for number in range(how_many)
    ]


def start_run() -> subprocess.Popen[bytes]:
    """A process of its own that carries on what is marked."""
    return subprocess.Popen(
        [sys.executable, "manage.py", "rollup"],
        cwd=CHECKOUT,
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "hls.settings.test",
            "DATABASE_URL": database_url(),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@contextmanager
def held_up() -> Iterator[None]:
    """Whoever writes the last sums of a batch waits until this ends."""
    with psycopg.connect(database_url()) as other:
        other.execute("LOCK TABLE learning_cycles_systempicture IN SHARE ROW EXCLUSIVE MODE")
        yield
        other.rollback()


def waits_inside_a_batch() -> bool:
    """Whether a process stands in a transaction, before the last statement of its batch."""
    return bool(asked("SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'relation'"))


def nobody_is_connected() -> bool:
    """Whether no process but this one is still connected to the test's database."""
    return not asked(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
    )


def asked(sql: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return int(cursor.fetchone()[0])


def all_is_carried_on() -> bool:
    return not PendingChange.objects.exists()


def wait_until_carried_on() -> None:
    assert wait_until(all_is_carried_on, WITHIN), f"{PendingChange.objects.count()} marks wait"


def nothing_is_lost_or_doubled(borough: Borough, how_many: int = ISSUES) -> None:
    """Counts are true, each thing has one home at each scale, and each notice was told once."""
    assert all_is_carried_on()
    assert differences() == []
    assert Placement.objects.count() == how_many
    assert Counted.objects.filter(system=borough.organisation).count() == how_many
    homes = sorted(home.system.name for home in Conversation.objects.select_related("system"))
    assert homes == sorted(
        [borough.organisation.name] * 2 + [borough.place.name, borough.country.name]
    )
    told = NoticeLine.objects.filter(notice__person=borough.worker, key__startswith="placed:")
    assert told.count() == how_many
    assert told.values("key").distinct().count() == how_many
