"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from purchases.actions import making


@shared_task(time_limit=600, soft_time_limit=540)
def make_quarter(quarter_id: int) -> None:
    """Make the lines of a quarter."""
    making.make_quarter(quarter_id=quarter_id)


@shared_task(time_limit=60, soft_time_limit=50)
def carry_on_quarters() -> None:
    """Have those made that nobody finished."""
    making.carry_on()
