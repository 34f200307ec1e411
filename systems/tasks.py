"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from systems.actions import exports


@shared_task(time_limit=600, soft_time_limit=540)
def make_export(export_id: int) -> None:
    """Make a list into a file."""
    exports.make_export(export_id=export_id)


@shared_task(time_limit=60, soft_time_limit=50)
def carry_on_exports() -> None:
    """Have those made that nobody finished."""
    exports.carry_on()


@shared_task(time_limit=300, soft_time_limit=270)
def forget_exports() -> None:
    """Let go of files that have been kept for long enough."""
    exports.forget()
