"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from purchases.actions import forgetting


@shared_task(time_limit=300, soft_time_limit=270)
def forget_taken_back() -> None:
    """Let go of purchases taken back too long ago to be brought back."""
    forgetting.forget_taken_back()
