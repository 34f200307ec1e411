"""Having marks of what changed carried on soon after the commit."""

import structlog
from celery import current_app
from django.db import connection, transaction
from kombu.exceptions import OperationalError

log = structlog.get_logger(__name__)

# By name: the app that carries changes on stands above this one.
ROLL_UP = "learning_cycles.tasks.roll_up"


def carry_on_soon() -> None:
    """Ask for a roll-up once the transaction is committed; once, however often it is called.

    The marks are in the database already. A broker that is away costs nobody their words and the
    page no time: the schedule asks again as soon as it is back.
    """
    if not any(hook is _ask for _, hook, *_ in connection.run_on_commit):
        transaction.on_commit(_ask, robust=True)


def _ask() -> None:
    try:
        current_app.send_task(ROLL_UP, queue="rollup", retry=False)
    except (OperationalError, OSError) as error:
        log.warning("roll_up_not_asked_for", reason=type(error).__name__)
