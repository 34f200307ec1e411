"""Which systems a person's roles reach: the ground that every right stands on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING

from django.db import connection
from django.utils import timezone

if TYPE_CHECKING:
    from systems.models import Person

REACH_SQL = """
    WITH RECURSIVE reach(kind, system_id, is_held, is_team) AS (
        SELECT role.kind, system.id, TRUE, system.scale = 'team'
        FROM systems_role role JOIN systems_system system ON system.id = role.system_id
        WHERE role.person_id = %(person)s AND role.from_day <= %(day)s
          AND (role.until_day IS NULL OR role.until_day >= %(day)s)
        UNION
        SELECT reach.kind, system.id, FALSE, system.scale = 'team'
        FROM systems_system system JOIN reach ON system.parent_id = reach.system_id
    )
    SELECT kind, system_id, is_held, is_team FROM reach
"""

# The same of a row of people, so that somebody signed in is read together with their reach.
REACH_OF_ROW_SQL = f"""
    (SELECT jsonb_agg(jsonb_build_array(kind, system_id, is_held, is_team)) FROM (
        {REACH_SQL.replace("%(person)s", "systems_person.id").replace("%(day)s", "%s")}
    ) reached)
"""  # noqa: S608 - made of our own constants

ABOVE_SQL = """
    WITH RECURSIVE above(id, parent_id) AS (
        SELECT id, parent_id FROM systems_system WHERE id = ANY(%s)
        UNION
        SELECT system.id, system.parent_id FROM systems_system system
        JOIN above ON system.id = above.parent_id
    )
    SELECT id FROM above
"""


def ids_above(system_ids: Collection[int]) -> set[int]:
    """Ids of these systems and of all those above them."""
    with connection.cursor() as cursor:
        cursor.execute(ABOVE_SQL, [list(system_ids)])
        return {system_id for (system_id,) in cursor.fetchall()}


class Reach:
    """The systems a person's roles of today are held in, and all the systems below those."""

    def __init__(self, rows: list[tuple[str, int, bool, bool]]) -> None:
        """``rows``: kind of role, id of a system, whether held in it, whether it is a team."""
        self._rows = rows
        self._held: dict[str, set[int]] = defaultdict(set)
        self._reached: dict[str, set[int]] = defaultdict(set)
        self.teams: set[int] = set()
        for kind, system_id, is_held, is_team in rows:
            self._reached[kind].add(system_id)
            if is_held:
                self._held[kind].add(system_id)
            if is_team:
                self.teams.add(system_id)

    @classmethod
    def of(cls, person: Person) -> Reach:
        """Read it for ``person`` in one query. Nobody without an open account reaches anything."""
        if not person.is_active:
            return cls([])
        with connection.cursor() as cursor:
            cursor.execute(REACH_SQL, {"person": person.pk, "day": timezone.localdate()})
            return cls(cursor.fetchall())

    @property
    def key(self) -> frozenset[tuple[str, int, bool, bool]]:
        """Equal for two reaches that are the same: what follows from them can be kept by it."""
        return frozenset((kind, pk, is_held, is_team) for kind, pk, is_held, is_team in self._rows)

    def systems(self, *kinds: str) -> set[int]:
        """Ids of the systems where a role of ``kinds`` (any role when none is named) reaches."""
        return set().union(*(self._reached[kind] for kind in kinds or tuple(self._reached)))

    def held(self, *kinds: str) -> set[int]:
        """Ids of the systems in which a role of ``kinds`` (any when none is named) is held."""
        return set().union(*(self._held[kind] for kind in kinds or tuple(self._held)))

    @cached_property
    def _above(self) -> set[int]:
        return ids_above(self.held())

    def above(self) -> set[int]:
        """Ids of the systems in which a role is held and of all those above them."""
        return self._above

    def __bool__(self) -> bool:
        return any(self._held.values())
