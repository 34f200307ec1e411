"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from purchases.statements import matching, taking_in


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
