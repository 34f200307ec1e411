"""Whether the service can do its work: for load balancers, containers and ``make run``."""

from celery.exceptions import CeleryError
from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from kombu.exceptions import KombuError

from hls.celery import app
from learning_cycles.rollup.progress import progress

OK = "ok"
SECONDS_FOR_BROKER = 2


@login_not_required
@never_cache
@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """Say ``ok`` or what is wrong for database, migrations and broker; 503 unless pages work.

    A broker that is away stops no page: what is saved now is worked on when it is back. It is
    told, and does not turn the answer into a 503; nor does a roll-up that is behind.
    """
    database = database_state()
    migrations = migrations_state() if database == OK else "unknown"
    state = {
        "database": database,
        "migrations": migrations,
        "broker": broker_state(),
        "rollup": rollup_state() if migrations == OK else "unknown",
    }
    serving = state["database"] == OK and state["migrations"] == OK
    return JsonResponse(state, status=200 if serving else 503)


def database_state() -> str:
    """``ok``, or ``unreachable``."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return "unreachable"
    return OK


def migrations_state() -> str:
    """``ok``, or ``missing`` where the database is older than the code."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return "missing" if plan else OK


def broker_state() -> str:
    """``ok``, or ``unreachable``."""
    try:
        with app.connection_for_write() as broker:
            broker.ensure_connection(max_retries=1, timeout=SECONDS_FOR_BROKER)
    except (OSError, KombuError, CeleryError):
        return "unreachable"
    return OK


def rollup_state() -> dict[str, object]:
    """When the roll-up finished last, how many changes wait for it, and the oldest one's age.

    ``waiting`` is capped; ages are in seconds.
    """
    now = progress()
    age = (timezone.now() - now.since).total_seconds() if now.since else 0
    return {
        "last_success": now.last_done.isoformat() if now.last_done else None,
        "waiting": now.waiting,
        "oldest_seconds": max(0, round(age)),
        "at_work": now.is_at_work,
    }
