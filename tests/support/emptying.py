"""After a test that commits, each table is again as the migrations left it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from django.test import TransactionTestCase
from psycopg import sql
from pytest_django.plugin import DjangoDbBlocker

KEPT = "as_migrated"
"""The schema with a copy of what the service starts with."""


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The test database. Django would truncate 190 tables, and make its own rows in them anew.

    That takes fifty times as long as to delete what is there.
    """
    with django_db_blocker.unblock():
        bring_back = _keep()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda _: bring_back())
        yield


def _keep() -> Callable[[], None]:
    """Copy what is in the tables; the function that brings it back, whatever was written since."""
    every = connection.introspection.django_table_names(only_existing=True, include_views=False)
    tables = {name: sql.Identifier(name) for name in sorted(every)}
    steps = [
        # Whoever still writes, as a server that was asked last by a page now closed, ends first.
        sql.SQL("LOCK TABLE {} IN SHARE ROW EXCLUSIVE MODE").format(
            sql.SQL(", ").join(tables.values())
        ),
        # No trigger is asked, as none is when a table is truncated.
        sql.SQL("SET LOCAL session_replication_role = replica"),
        *(sql.SQL("DELETE FROM {}").format(table) for table in tables.values()),
    ]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(KEPT)))
        for name, table in tables.items():
            cursor.execute(sql.SQL("SELECT FROM {} LIMIT 1").format(table))
            if cursor.rowcount:
                steps.append(_copy(cursor, name))
    everything = sql.SQL("; ").join(steps)

    def bring_back() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(everything)

    return bring_back


def _copy(cursor: CursorWrapper, table: str) -> sql.Composed:
    """Keep the rows of ``table``; what puts them into it again."""
    cursor.execute(
        "SELECT column_name FROM information_schema.columns"
        " WHERE table_schema = 'public' AND table_name = %s AND is_generated = 'NEVER'",
        [table],
    )
    columns = sql.SQL(", ").join(sql.Identifier(name) for (name,) in cursor.fetchall())
    names = {
        "table": sql.Identifier(table),
        "kept": sql.Identifier(KEPT, table),
        "columns": columns,
    }
    cursor.execute(sql.SQL("CREATE TABLE {kept} AS SELECT {columns} FROM {table}").format(**names))
    return sql.SQL("INSERT INTO {table} ({columns}) SELECT {columns} FROM {kept}").format(**names)
