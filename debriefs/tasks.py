"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from debriefs.actions import issues


@shared_task(time_limit=300, soft_time_limit=270)
def forget_deleted_issues() -> None:
    """Let go of issues that were deleted too long ago to be brought back."""
    issues.forget_deleted()
