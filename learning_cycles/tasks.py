"""Background work: thin, may run twice, decided by state."""

from celery import shared_task

from learning_cycles import rollup
from learning_cycles.actions import answering, following
from learning_cycles.actions.telling import tell_what_has_not_moved


@shared_task(time_limit=300, soft_time_limit=270)
def roll_up() -> None:
    """Carry on what is marked as changed."""
    rollup.roll_up()


@shared_task(time_limit=300, soft_time_limit=270)
def say_what_has_not_moved() -> None:
    """Tell raisers of issues that have not moved for four weeks."""
    tell_what_has_not_moved()


@shared_task(time_limit=300, soft_time_limit=270)
def tell_answers() -> None:
    """Tell those whom answers of larger scales concern."""
    answering.tell_answers()


@shared_task(time_limit=300, soft_time_limit=270)
def tell_followers() -> None:
    """Tell those who follow conversations what happened in them."""
    following.tell_followers()
