"""A populated site of the benchmarks' own: services, a database made anew, and the web server."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import psycopg

from hls.local.errors import LocalError
from hls.local.places import CHECKOUT, DATABASE_NAME, Place, place
from hls.local.processes import Child, wait_until
from hls.local.run import HOST, healthy
from hls.local.services import LocalServices
from tests.platform.production import environment

WEB_WORKERS = 2


@contextlib.contextmanager
def populated_site(size: Mapping[str, int]) -> Iterator[int]:
    """Start it all, and stop it all in the end; gives the port of the web server on loopback.

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
            yield port
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
