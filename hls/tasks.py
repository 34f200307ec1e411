"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from hls import digest
from hls.records import actions


@shared_task(time_limit=600, soft_time_limit=540)
def forget_deleted_cases() -> None:
    """Let go of cases deleted too long ago to be brought back."""
    actions.forget_deleted()


@shared_task(time_limit=600, soft_time_limit=540)
def send_weekly_emails() -> None:
    """Write to those for whom something waits, once a week."""
    digest.send_weekly_emails()
