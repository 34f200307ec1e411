"""A populated site of the benchmarks' own: services, a database made anew, and the web server."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import psycopg

from hls.local.errors import LocalError
from hls.local.places import CHECKOUT, DATABASE_NAME, Place, place
from hls.local.processes import Child, wait_until
from hls.local.run import HOST, healthy
from hls.local.services import LocalServices
from tests.benchmarks.processors import seconds_of
from tests.platform.production import environment

WEB_WORKERS = 2


@dataclass(frozen=True)
class Worked:
    """Seconds of processor time."""

    web: float
    database: float

    def since(self, before: Worked, times: int) -> str:
        """What each of ``times`` requests took, in words."""
        web = (self.web - before.web) / max(times, 1) * 1000
        database = (self.database - before.database) / max(times, 1) * 1000
        return f"{web:,.0f} ms web, {database:,.0f} ms database"


@dataclass(frozen=True)
class Site:
    """The web server on loopback, and the processes whose work is counted."""

    port: int
    web: int
    database: int

    def worked(self) -> Worked:
        """What the web server and the database have worked so far."""
        return Worked(seconds_of(self.web), seconds_of(self.database))


@contextlib.contextmanager
def populated_site(size: Mapping[str, int]) -> Iterator[Site]:
    """Start it all, and stop it all in the end.

    This process is set up to speak to the same database. Never on servers that are named in the
    environment: what is in them is somebody's.
    """
    here = place("bench")
    with LocalServices(here, {}) as services:
        port = _free_port()
        env = environment(
            services.database_url,
            services.redis_url,
            BEHIND_PROXY="true",
            DATABASE_POOL="true",
            HOST=HOST,
            PORT=str(port),
            STATIC_ROOT=str(here.folder / "static"),
            MEDIA_ROOT=str(here.folder / "media"),
            WEB_WORKERS=str(WEB_WORKERS),
        )
        _make_database(here)
        _manage(env, "migrate", "--verbosity", "0", developing=True)
        sizes = [f"--{name}={number}" for name, number in size.items()]
        _manage(env, "populate", *sizes, developing=True)
        _manage(env, "collectstatic", "--no-input", "--verbosity", "0")
        os.environ.update({name: env[name] for name in env if name not in ("PATH", "HOME")})
        web = Child("web", [CHECKOUT / "deploy" / "web"], log=_log(here), env=env, cwd=CHECKOUT)
        try:
            if not wait_until(lambda: web.ended or healthy(port), 60, step=0.2) or web.ended:
                raise LocalError(f"The web server did not become ready. See {_log(here)}.")
            yield Site(port, web.process.pid, services.children[0].process.pid)
        finally:
            web.stop(timeout=20)


def _make_database(here: Place) -> None:
    """An empty one in place of what the last benchmark left."""
    server = here.database_url.replace(f"/{DATABASE_NAME}?", "/postgres?")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {DATABASE_NAME}")
        connection.execute(f"CREATE DATABASE {DATABASE_NAME}")


def _manage(env: Mapping[str, str], *command: str, developing: bool = False) -> None:
    # Inventions are made with DEBUG only; what is measured runs as it does for real.
    settings = "hls.settings.development" if developing else env["DJANGO_SETTINGS_MODULE"]
    done = subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=CHECKOUT,
        env={**env, "DJANGO_SETTINGS_MODULE": settings},
        stdout=sys.stderr,
    )
    if done.returncode:
        raise LocalError(f"manage.py {command[0]} ended with status {done.returncode}.")


def _log(here: Place) -> Path:
    return here.logs / "web.log"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
    return port
