"""The embedded PostgreSQL."""

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import psycopg
from psycopg import sql

from hls.local.binaries import postgres_programs
from hls.local.errors import LocalError, unusable
from hls.local.places import DATABASE_NAME, Place
from hls.local.processes import (
    PROCESSES_CAN_BE_SEEN,
    Child,
    as_owner,
    end_leftovers,
    wait_until,
)

FAST_SHUTDOWN = signal.SIGINT
IMMEDIATE_SHUTDOWN = signal.SIGQUIT
# What a throw-away database may skip: it is made anew after a power cut.
THROW_AWAY = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
FIRST_BUILTIN_LOCALE = 17


class Postgres:
    """One PostgreSQL server on a socket in ``place``; ``durable=False`` for tests' data.

    ``buffers``: how much of its data it holds in memory.
    """

    name = "database"

    def __init__(self, place: Place, *, durable: bool = True, buffers: str = "128MB") -> None:
        self.place = place
        self.data = place.folder / "postgres"
        self.durable = durable
        self.buffers = buffers
        self.child: Child | None = None

    def start(self) -> Child:
        """Start the server and wait until it answers; raises ``LocalError`` when it does not."""
        programs = postgres_programs(self.place)
        end_leftovers(self.data, IMMEDIATE_SHUTDOWN)
        major = _major_version(programs, self.place)
        if not (self.data / "PG_VERSION").exists():
            self._create(programs, major)
        self._check_version(major)
        if PROCESSES_CAN_BE_SEEN:
            # None works in the data folder: whatever id this file holds is another program's.
            (self.data / "postmaster.pid").unlink(missing_ok=True)
        self.child = Child(
            self.name,
            [programs / "postgres", "-D", self.data, *self._options()],
            log=self.place.logs / "postgres.log",
            owner=self.place.owner,
            stop_signal=FAST_SHUTDOWN,
        )
        if not wait_until(self._answers, 60) or self.child.ended:
            raise self._why_not(self.child)
        self._create_database()
        return self.child

    def stop(self) -> None:
        """Stop the server, open connections and all."""
        if self.child:
            self.child.stop(timeout=20)

    def _options(self) -> list[str]:
        settings = [
            "listen_addresses=",
            f"unix_socket_directories={self.place.sockets}",
            "unix_socket_permissions=0700",
            f"shared_buffers={self.buffers}",
            "logging_collector=off",
            "log_destination=stderr",
            *(() if self.durable else THROW_AWAY),
        ]
        return [part for setting in settings for part in ("-c", setting)]

    def _create(self, programs: Path, major: int) -> None:
        unfinished = self.data.with_name("postgres.new")
        shutil.rmtree(unfinished, ignore_errors=True)
        locale = ["--locale=C.UTF-8"]
        if major >= FIRST_BUILTIN_LOCALE:
            locale.insert(0, "--locale-provider=builtin")
        made = subprocess.run(
            [
                *(
                    programs / "initdb",
                    "--pgdata",
                    unfinished,
                    "--username",
                    "postgres",
                ),
                *("--auth", "trust", "--encoding", "UTF8", "--no-sync", *locale),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd="/",
            env={**os.environ, "LC_ALL": "C"},
            **as_owner(self.place.owner),
        )
        if made.returncode:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise self._explain(made.stdout)
        try:
            unfinished.rename(self.data)
        except OSError as error:
            raise unusable(self.place.folder, error) from error

    def _check_version(self, major: int) -> None:
        made_by = (self.data / "PG_VERSION").read_text().strip()
        if made_by != str(major):
            raise LocalError(
                f"The data in {self.data} was made by PostgreSQL {made_by}, this is {major}. "
                "Move the folder away to start with an empty database."
            )

    def _answers(self) -> bool:
        if self.child is None or self.child.ended:
            return True
        try:
            self._connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(
            host=str(self.place.sockets),
            port=5432,
            user="postgres",
            dbname="postgres",
            connect_timeout=5,
            autocommit=True,
        )

    def _create_database(self) -> None:
        try:
            with self._connect() as connection:
                known = connection.execute(
                    "SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE_NAME]
                )
                if known.fetchone() is None:
                    create = sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE_NAME))
                    connection.execute(create)
        except psycopg.Error as error:
            raise self._explain(str(error)) from error

    def _why_not(self, child: Child) -> LocalError:
        if not child.ended:
            child.stop()
            return LocalError(f"The database did not answer within 60 seconds. See {child.log}.")
        return self._explain(child.words())

    def _explain(self, words: str) -> LocalError:
        if "No space left on device" in words:
            return LocalError(
                f"The disk holding {self.place.folder} is full. "
                "Free some room (200 MB is enough to begin) and start again."
            )
        said = re.findall(r"(?:PANIC|FATAL|ERROR|error): *(.+)", words)
        reason = said[-1] if said else (words.strip().splitlines() or ["no reason given"])[-1]
        return LocalError(
            f"The database does not start: {reason}. See {self.place.logs / 'postgres.log'}."
        )


def _major_version(programs: Path, place: Place) -> int:
    told = subprocess.run(
        [programs / "postgres", "--version"],
        capture_output=True,
        text=True,
        cwd="/",
        **as_owner(place.owner),
    )
    number = re.search(r"(\d+)", told.stdout)
    if number is None:
        raise LocalError(f"{programs / 'postgres'} does not run: {told.stderr.strip()}")
    return int(number[1])
