"""Asking for one of many systems in a few words."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field, ForeignObject, Lookup
from django.db.models.sql.compiler import SQLCompiler


@ForeignObject.register_lookup
@Field.register_lookup
class AnyOf(Lookup[Any]):
    """``team__any_of=ids``: what ``__in`` asks, with one parameter however many ids there are.

    Somebody who reaches a country reaches hundreds of systems; putting a parameter for each of
    them into the text took longer than the answer. One id alone is asked for as equal, so that
    what an index has in order behind it is read in order. Nothing is asked where there are none.
    """

    lookup_name = "any_of"
    prepare_rhs = False

    rhs: Collection[int]

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, Any]:
        if not self.rhs:
            raise EmptyResultSet
        column, params = self.process_lhs(compiler, connection)
        if len(self.rhs) == 1:
            return f"{column} = %s", [*params, *self.rhs]
        return f"{column} = ANY(%s)", [*params, sorted(self.rhs)]
