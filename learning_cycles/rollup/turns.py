"""Taking turns where two at once would open two homes for one thing (R6)."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection

WHOLE = "hashtext('learning_cycles roll-up')"
SYSTEM = "hashtext('learning_cycles turn of a system')"


def take_turn() -> None:
    """Wait until nobody else decides where anything belongs; held until this transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT pg_advisory_xact_lock({WHOLE})")


class Turns:
    """The turns of one transaction of the job: of one system after another, upwards.

    Whoever holds a system's turn alone decides which of its conversations something comes to.
    Since all take them upwards, beginning with one system each, nobody waits in a circle. People
    who say where something belongs take the whole turn, and wait until no system's is held.
    """

    def __init__(self) -> None:
        self._held: set[int] = set()
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT pg_advisory_xact_lock_shared({WHOLE})")

    def take(self, system_id: int) -> bool:
        """Wait for the turn of a system; returns whether it was not held yet."""
        if system_id in self._held:
            return False
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT pg_advisory_xact_lock({SYSTEM}, %s)", [system_id])
        self._held.add(system_id)
        return True

    def take_all(self, system_ids: Iterable[int]) -> bool:
        """The same for several, which stand in their order upwards; whether any was not held."""
        taken = [self.take(system_id) for system_id in system_ids]
        return any(taken)
