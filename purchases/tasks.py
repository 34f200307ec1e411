"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from purchases.actions import forgetting, making, receipts, talking
from purchases.statements import matching, taking_in


@shared_task(time_limit=300, soft_time_limit=270)
def forget_taken_back() -> None:
    """Let go of purchases taken back too long ago to be brought back."""
    forgetting.forget_taken_back()


@shared_task(time_limit=300, soft_time_limit=270)
def forget_taken_away_receipts() -> None:
    """Let go of receipts that were taken away too long ago to be brought back."""
    receipts.forget_taken_away()


@shared_task(time_limit=600, soft_time_limit=540)
def remove_stray_receipts() -> None:
    """Remove files of receipts that no row tells of."""
    receipts.remove_stray_files()


@shared_task(time_limit=300, soft_time_limit=270)
def ask_for_receipts() -> None:
    """Bring up at debriefs which purchases have neither a receipt nor a reason."""
    talking.ask_for_receipts()


@shared_task(time_limit=300, soft_time_limit=270)
def ask_what_came_of_it() -> None:
    """Bring up at debriefs what came of what was bought, some weeks later."""
    talking.ask_what_came_of_it()


@shared_task(time_limit=600, soft_time_limit=540)
def read_statement(statement_id: int) -> None:
    """Read a statement in and match it."""
    taking_in.read_statement(statement_id=statement_id)


@shared_task(time_limit=60, soft_time_limit=50)
def carry_on_statements() -> None:
    """Have those read in that nobody finished."""
    taking_in.carry_on()


@shared_task(time_limit=600, soft_time_limit=540)
def match_changed() -> None:
    """Match what was recorded, corrected or taken back."""
    matching.match_changed()


@shared_task(time_limit=300, soft_time_limit=270)
def forget_statement_files() -> None:
    """Let go of files that have been kept for long enough."""
    taking_in.forget_files()


@shared_task(time_limit=600, soft_time_limit=540)
def make_quarter(quarter_id: int) -> None:
    """Make the lines of a quarter."""
    making.make_quarter(quarter_id=quarter_id)


@shared_task(time_limit=60, soft_time_limit=50)
def carry_on_quarters() -> None:
    """Have those made that nobody finished."""
    making.carry_on()
