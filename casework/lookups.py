"""Asking in a few words for what is of cases that somebody may see."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import ForeignObject, Lookup
from django.db.models.expressions import RawSQL
from django.db.models.sql.compiler import SQLCompiler


@ForeignObject.register_lookup
class Among(Lookup[Any]):
    """``case__among=cases_seen_by(person)``: what ``__in`` asks, asked of each row.

    For rows that are looked up one by one. With ``__in`` the database finds all the cases for each,
    or goes a longer way round because it thinks so.
    """

    lookup_name = "among"
    prepare_rhs = False

    rhs: Any

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, Any]:
        if not isinstance(self.rhs, RawSQL):  # there are none
            raise EmptyResultSet
        column, params = self.process_lhs(compiler, connection)
        return (
            f"EXISTS (SELECT FROM ({self.rhs.sql}) found(pk) WHERE found.pk = {column})",
            [*self.rhs.params, *params],
        )
