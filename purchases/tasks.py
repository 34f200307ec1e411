"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from purchases.actions import talking


@shared_task(time_limit=300, soft_time_limit=270)
def ask_for_receipts() -> None:
    """Bring up at debriefs which purchases have neither a receipt nor a reason."""
    talking.ask_for_receipts()


@shared_task(time_limit=300, soft_time_limit=270)
def ask_what_came_of_it() -> None:
    """Bring up at debriefs what came of what was bought, some weeks later."""
    talking.ask_what_came_of_it()
