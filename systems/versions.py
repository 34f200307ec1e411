"""Edits by people carry the version that they were made on; a stale one loses nobody's words."""

from typing import Any, Generic, TypeVar

from django.db import models
from django.db.models import F

Row = TypeVar("Row", bound=models.Model)


class Stale(Exception, Generic[Row]):
    """Somebody else changed the row meanwhile; ``current`` is the row as it stands now."""

    def __init__(self, current: Row) -> None:
        super().__init__("The row was changed by somebody else meanwhile.")
        self.current = current


def change_versioned(row: Row, *, version: int, **fields: Any) -> Row:
    """Write ``fields`` if ``row`` still has ``version``, and count the version on.

    Returns the row as it stands; raises ``Stale`` with the row as somebody else left it.
    """
    table = type(row)._default_manager.filter(pk=row.pk)
    if not table.filter(version=version).update(**fields, version=F("version") + 1):
        raise Stale(table.get())
    return table.get()
