"""Populated databases: made once for each size and state of the code, and copied to work on."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import psycopg
from psycopg import sql

from hls.local.errors import LocalError
from hls.local.places import CHECKOUT, DATABASE_NAME, Place
from tests.support.template import migrations_digest

MIGRATED = "migrated_"
UNFINISHED = "unfinished"


@dataclass(frozen=True)
class Wanted:
    """The size of a country, as ``manage.py populate`` knows it."""

    issues: int
    teams: int
    workers: int
    seed: int

    @property
    def options(self) -> list[str]:
        return [f"--{name}={number}" for name, number in vars(self).items()]

    @property
    def beginning(self) -> str:
        """How the names of databases of this size begin, of whatever state of the code."""
        return f"kept_{'_'.join(map(str, vars(self).values()))}_"

    @property
    def kept_as(self) -> str:
        """The name of its database; another one when migrations or what populates change."""
        return self.beginning + _digest()


@cache
def _digest() -> str:
    """Of the migrations and of what populates, as they were at first asking."""
    digest = hashlib.sha256(migrations_digest().encode())
    for path in sorted((CHECKOUT / "hls" / "populate").glob("*.*")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


class Databases:
    """Those on the server in ``here``; ``env`` is what ``manage.py`` runs with, but the address."""

    def __init__(self, here: Place, env: Mapping[str, str]) -> None:
        self._here, self._env = here, env

    def address(self, name: str) -> str:
        """For ``DATABASE_URL``."""
        return self._here.database_url.replace(f"/{DATABASE_NAME}?", f"/{name}?")

    def make(self, all_wanted: Sequence[Wanted], *, afresh: bool) -> None:
        """Those that are not there yet, or all ``afresh``. A large one takes minutes."""
        with self._server() as server:
            for wanted in all_wanted:
                if afresh or not _named(server, wanted.kept_as):
                    self._populate(server, wanted)

    def copy(self, wanted: Wanted) -> str:
        """A copy of one that was made, to work on; returns its name."""
        name = f"work_{wanted.issues}"
        with self._server() as server:
            _copy(server, wanted.kept_as, name)
        return name

    def _populate(self, server: psycopg.Connection, wanted: Wanted) -> None:
        """In place of what an earlier state of the code made."""
        for old in _named(server, wanted.beginning):
            _drop(server, old)
        _copy(server, self._migrated(server), UNFINISHED)
        begun = time.monotonic()
        self._manage("populate", *wanted.options)
        print(f"It took {time.monotonic() - begun:,.0f} s.", file=sys.stderr, flush=True)
        _rename(server, UNFINISHED, wanted.kept_as)

    def _migrated(self, server: psycopg.Connection) -> str:
        """The name of a database with every migration applied, and nothing in it."""
        name = f"{MIGRATED}{migrations_digest()}"
        if not _named(server, name):
            for old in _named(server, MIGRATED):
                _drop(server, old)
            _copy(server, "template0", UNFINISHED)
            self._manage("migrate", "--verbosity", "0")
            _rename(server, UNFINISHED, name)
        return name

    def _manage(self, *command: str) -> None:
        # Inventions are made with DEBUG only; what is measured runs as it does for real.
        env = {**self._env, "DATABASE_URL": self.address(UNFINISHED)}
        env["DJANGO_SETTINGS_MODULE"] = "hls.settings.development"
        done = subprocess.run(
            [sys.executable, "manage.py", *command], cwd=CHECKOUT, env=env, stdout=sys.stderr
        )
        if done.returncode:
            raise LocalError(f"manage.py {command[0]} ended with status {done.returncode}.")

    def _server(self) -> psycopg.Connection:
        return psycopg.connect(self.address("postgres"), autocommit=True)


def _named(server: psycopg.Connection, beginning: str) -> list[str]:
    """The databases whose names begin so."""
    found = server.execute(
        "SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [beginning]
    )
    return [name for (name,) in found.fetchall()]


def _copy(server: psycopg.Connection, name: str, copy: str) -> None:
    """A whole database, file by file, in place of what is called ``copy``."""
    _drop(server, copy)
    server.execute(
        sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(
            sql.Identifier(copy), sql.Identifier(name)
        )
    )


def _rename(server: psycopg.Connection, name: str, called: str) -> None:
    server.execute(
        sql.SQL("ALTER DATABASE {} RENAME TO {}").format(
            sql.Identifier(name), sql.Identifier(called)
        )
    )


def _drop(server: psycopg.Connection, name: str) -> None:
    server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
