"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from hls.records import actions


@shared_task(time_limit=600, soft_time_limit=540)
def forget_deleted_cases() -> None:
    """Let go of cases deleted too long ago to be brought back."""
    actions.forget_deleted()
