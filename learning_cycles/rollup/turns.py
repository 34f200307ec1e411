"""Taking turns: whoever decides where issues belong does so alone (R6)."""

from django.db import connection


def take_turn() -> None:
    """Wait until nobody else decides where issues belong; held until this transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('learning_cycles roll-up'))")
