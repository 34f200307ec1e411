"""A migrated database to copy test databases from: making one takes a hundred times as long."""

import hashlib

import psycopg
from django.core.management import call_command
from django.db import connection
from psycopg import sql

from hls.local.places import CHECKOUT
from hls.postgresql.schema import KEPT

PREFIX = "hls_migrated_"


def migrated_template() -> str:
    """Name of a database in which everything that ``migrations_digest`` covers has been applied.

    Made once for each state of the migrations, and then kept beside the test database.
    """
    name = PREFIX + migrations_digest()
    with _server() as server:
        # Two runs on one server: the second waits, and finds the work done.
        server.execute("SELECT pg_advisory_lock(hashtext(%s))", [PREFIX])
        known = _templates(server)
        if name not in known:
            for old in known:
                _drop(server, old)
            _make(server, name)
    return name


def migrations_digest() -> str:
    """A short digest of the migrations, what they read and make, and what brings others."""
    digest = hashlib.sha256((CHECKOUT / "requirements-dev.txt").read_bytes())
    for path in [KEPT, *sorted(CHECKOUT.glob("*/migrations/*.*"))]:
        digest.update(str(path.relative_to(CHECKOUT)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _server() -> psycopg.Connection:
    parameters = {**connection.get_connection_params(), "dbname": "postgres"}
    for django_only in ("context", "cursor_factory", "pool", "prepare_threshold"):
        parameters.pop(django_only, None)
    return psycopg.connect(**parameters, autocommit=True)


def _templates(server: psycopg.Connection) -> list[str]:
    found = server.execute(
        "SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [PREFIX]
    )
    return [row[0] for row in found]


def _make(server: psycopg.Connection, name: str) -> None:
    unfinished = name + "_unfinished"
    server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(unfinished)))
    usual = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = unfinished
    try:
        call_command("migrate", interactive=False, verbosity=0)
    finally:
        connection.close()
        connection.settings_dict["NAME"] = usual
    rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
    server.execute(rename.format(sql.Identifier(unfinished), sql.Identifier(name)))


def _drop(server: psycopg.Connection, name: str) -> None:
    server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
