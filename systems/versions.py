"""Edits by people carry the version that they were made on; a stale one loses nobody's words."""

import hashlib
from collections.abc import Sequence
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


def fingerprint(value: Any) -> str:
    """What stands in one field, as 16 hexadecimal digits: the version of that field alone."""
    text = "" if value is None else str(value)
    return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=8).hexdigest()


def change_field(
    row: Row, *, field: str, value: Any, base: str, along: Sequence[str] = ()
) -> tuple[Row, bool]:
    """Write one field if what stands in it still has the fingerprint ``base``.

    Returns the row as it stands, locked until the transaction ends, and whether anything changed: a
    value that stands there already, as when it is sent twice, changes nothing. Raises ``Stale``
    where somebody else wrote something else meanwhile. Changes of other fields do not matter.
    ``along``: relations that are read with the row.
    """
    table = type(row)._default_manager
    locked = table.select_for_update(of=("self",), no_key=True)
    if along:
        locked = locked.select_related(*along)
    current: Any = locked.get(pk=row.pk)
    stands = getattr(current, field)
    if stands == value:
        return current, False
    if fingerprint(stands) != base:
        raise Stale(current)
    table.filter(pk=row.pk).update(**{field: value}, version=F("version") + 1)
    # Nobody else can change it meanwhile: it need not be read again.
    setattr(current, field, value)
    current.version += 1
    return current, True
