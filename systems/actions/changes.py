"""Having marks of what changed carried on soon after the commit."""

from django.db import connection, transaction

from systems.background import ask_for

# By name: the app that carries changes on stands above this one.
ROLL_UP = "learning_cycles.tasks.roll_up"


def carry_on_soon() -> None:
    """Ask for a roll-up once the transaction is committed; once, however often it is called.

    The marks are in the database already.
    """
    if not any(hook is _ask for _, hook, *_ in connection.run_on_commit):
        transaction.on_commit(_ask, robust=True)


def _ask() -> None:
    ask_for(ROLL_UP)
