"""Asking for background work."""

import structlog
from celery import current_app
from kombu.exceptions import OperationalError

log = structlog.get_logger(__name__)


def ask_for(task: str, *ids: int) -> None:
    """Ask a worker for ``task``, by name: the queue is the one that its route says.

    A broker that is away costs the page neither words nor time: what is to be done is in the
    database, and the schedule asks again as soon as it is back.
    """
    try:
        current_app.send_task(task, args=ids, retry=False)
    except (OperationalError, OSError) as error:
        log.warning("task_not_asked_for", task=task, reason=type(error).__name__)
