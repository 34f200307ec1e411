"""Populated sites of the benchmarks' own: services, a database and a web server for each size."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hls.local.errors import LocalError
from hls.local.places import CHECKOUT, Place, place
from hls.local.processes import Child, wait_until
from hls.local.run import HOST, healthy
from hls.local.services import LocalServices
from tests.benchmarks.databases import Databases, Wanted
from tests.benchmarks.processors import seconds_of
from tests.platform.production import environment

WEB_WORKERS = 2
BUFFERS = "2GB"
"""What PostgreSQL holds of a country in memory, as ``docs/operating.md`` has it set."""
SETTINGS = "tests.benchmarks.settings"


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
    """A web server on loopback over a country of ``issues``; ``env``: what its programs run with.

    ``web`` and ``server`` are the processes whose work is counted.
    """

    issues: int
    database: str
    port: int
    web: int
    server: int
    env: Mapping[str, str]

    def worked(self) -> Worked:
        """What the web server and the database have worked so far."""
        return Worked(seconds_of(self.web), seconds_of(self.server))

    @contextlib.contextmanager
    def asked(self) -> Iterator[None]:
        """This process speaks to the site's database."""
        from django.db import connection

        connection.close()
        connection.settings_dict["NAME"] = self.database
        yield
        connection.close()


@contextlib.contextmanager
def populated_sites(wanted: Sequence[Wanted], *, afresh: bool) -> Iterator[list[Site]]:
    """Start it all, and stop it all in the end; smallest first.

    This process is set up to speak to the same databases. Never on servers that are named in the
    environment: what is in them is somebody's.
    """
    here = place("bench")
    env = environment(
        here.database_url,
        here.redis_url,
        DJANGO_SETTINGS_MODULE=SETTINGS,
        BEHIND_PROXY="true",
        HOST=HOST,
        STATIC_ROOT=str(here.folder / "static"),
        MEDIA_ROOT=str(here.folder / "media"),
        WEB_WORKERS=str(WEB_WORKERS),
    )
    databases = Databases(here, env)
    # What can be made again need not outlive a power cut while it is made.
    with LocalServices(here, {}, durable=False):
        databases.make(wanted, afresh=afresh)
    with LocalServices(here, {}, buffers=BUFFERS) as services, contextlib.ExitStack() as stack:
        collect = [sys.executable, "manage.py", "collectstatic", "--no-input", "--verbosity", "0"]
        if subprocess.run(collect, cwd=CHECKOUT, env=env).returncode:
            raise LocalError("manage.py collectstatic did not end well.")
        server = services.children[0].process.pid
        sites = []
        for each in wanted:
            name = databases.copy(each)
            its_own = {**env, "DATABASE_URL": databases.address(name)}
            port, web = stack.enter_context(_web_server(its_own, here))
            sites.append(Site(each.issues, name, port, web.process.pid, server, its_own))
        os.environ.update({name: env[name] for name in env if name not in ("PATH", "HOME")})
        yield sites


@contextlib.contextmanager
def _web_server(env: Mapping[str, str], here: Place) -> Iterator[tuple[int, Child]]:
    """The web server as it runs for real, on a free port."""
    port = _free_port()
    log = here.logs / "web.log"
    env = {**env, "PORT": str(port), "DATABASE_POOL": "true"}
    web = Child("web", [CHECKOUT / "deploy" / "web"], log=log, env=env, cwd=CHECKOUT)
    try:
        if not wait_until(lambda: web.ended or healthy(port), 60, step=0.2) or web.ended:
            raise LocalError(f"The web server did not become ready. See {log}.")
        yield port, web
    finally:
        web.stop(timeout=20)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
    return port
