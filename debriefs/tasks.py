"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from debriefs.actions import debriefs, forgetting, freezing
from debriefs.importing import settling


@shared_task(time_limit=300, soft_time_limit=270)
def forget_what_was_deleted() -> None:
    """Let go of what was deleted too long ago to be brought back."""
    forgetting.forget_deleted()


@shared_task(time_limit=300, soft_time_limit=270)
def forget_left_out_rows() -> None:
    """Let go of the words of rows from paper that were left out or rejected long ago."""
    settling.forget_left_out()


@shared_task(time_limit=300, soft_time_limit=270)
def let_debriefs_lapse() -> None:
    """Close the debriefs of days that are over, and let go of those that nobody wrote in."""
    debriefs.let_lapse()


@shared_task(time_limit=300, soft_time_limit=270)
def freeze_past_months() -> None:
    """Freeze how people were in each month that is over."""
    freezing.freeze_past_months()
