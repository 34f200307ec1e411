"""The tables as all migrations leave them, kept in one file: see docs/decisions/0028."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from django.core.management import call_command
from django.core.management.commands import migrate
from django.db import connection, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg import sql

KEPT = Path(__file__).with_name("schema.sql")
HEADING = '-- What a new database begins with. Written by "make schema"; not changed by hand.\n'
SCRATCH = "hls_schema"
FILLED_ANYWAY = ("django_content_type", "auth_permission")
"""Tables that Django fills itself whenever it has migrated."""
OF_THE_DUMP_ALONE = re.compile(r"--|\\|SET |SELECT pg_catalog\.set_config|COMMENT ON EXTENSION")
"""How lines begin that say something to the person or the program that reads a dump."""
MOMENT = re.compile(r"'[\d-]{10} [\d:.]+\+00'")


def begins_here(connection: BaseDatabaseWrapper) -> bool:
    """Whether ``connection`` leads to a database with nothing in it, where PostgreSQL is usual."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_schema()")
        usual = cursor.fetchone() == ("public",)
        return usual and not connection.introspection.table_names(cursor, include_views=True)


def begin(connection: BaseDatabaseWrapper) -> None:
    """Make all tables at once, with what the migrations put into them; or none of them."""
    _make(connection, KEPT.read_text(encoding="utf-8"))


def made_by_migrations(pg_dump: Path) -> str:
    """The schema as every migration in turn makes it, on the server that Django knows."""
    with _scratch():
        call_command(migrate.Command(), interactive=False, verbosity=0)
        return _dumped(pg_dump)


def made_by(schema: str, pg_dump: Path) -> str:
    """The schema as ``schema`` makes it.

    PostgreSQL words some conditions anew when it reads what it wrote, once and not again.
    """
    with _scratch():
        _make(connection, schema)
        return _dumped(pg_dump)


def _make(connection: BaseDatabaseWrapper, schema: str) -> None:
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = ''")
        cursor.execute(schema)
        cursor.execute("SET LOCAL search_path TO DEFAULT")


@contextmanager
def _scratch() -> Iterator[None]:
    """Have ``connection`` lead to an empty database for a while."""
    usual = connection.settings_dict["NAME"]
    name = sql.Identifier(SCRATCH)
    with psycopg.connect(dbname="postgres", autocommit=True, **_server()) as server:
        server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))
        server.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(name))
        connection.close()
        connection.settings_dict["NAME"] = SCRATCH
        try:
            yield
        finally:
            connection.close()
            connection.settings_dict["NAME"] = usual
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))


def _server() -> dict[str, Any]:
    """Where the server of ``connection`` is and who asks."""
    known = connection.get_connection_params()
    return {key: known[key] for key in ("host", "port", "user", "password") if known.get(key)}


def _dumped(pg_dump: Path) -> str:
    left_out = [f"--exclude-table-data={table}*" for table in FILLED_ANYWAY]
    told = subprocess.run(
        [pg_dump, "--no-owner", "--no-privileges", "--rows-per-insert=5000", *left_out, SCRATCH],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **{f"PG{key.upper()}": str(said) for key, said in _server().items()}},
    )
    lines = [line for line in told.stdout.splitlines() if not OF_THE_DUMP_ALONE.match(line)]
    # The moment of writing is nobody's: these rows begin when the database does.
    said = MOMENT.sub("CURRENT_TIMESTAMP", "\n".join(lines))
    return HEADING + re.sub(r"\n{2,}", "\n\n", said).strip() + "\n"
