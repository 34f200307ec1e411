"""The supervisor behind ``make run``: everything the service needs, in one terminal.

Starts the database and the broker where no server is named, then the web server, a worker and
the schedule; stops all of it on Ctrl-C, on SIGTERM, or as soon as one of them ends.
"""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

from hls.local.errors import LocalError
from hls.local.places import CHECKOUT, Place, place
from hls.local.processes import Child, wait_until
from hls.local.services import LocalServices

HOST = "127.0.0.1"
DEFAULT_PORT = "8000"
LARGEST_PORT = 65535
BIN = Path(sys.executable).parent
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main() -> int:
    """Run until told to stop; returns the exit status, 0 after an orderly stop on request."""
    for each in STOP_SIGNALS:
        signal.signal(each, _interrupt)
    try:
        Supervisor(chosen_port(os.environ), place("run")).run()
    except LocalError as error:
        say(str(error), to_errors=True)
        return 1
    return 0


class Supervisor:
    """One running copy of the whole service on ``port``, with its data in ``here``."""

    def __init__(self, port: int, here: Place) -> None:
        self.port = port
        self.here = here
        self.address = f"http://{HOST}:{port}/"
        self.services = LocalServices(here, os.environ, note=f"{self.address}, stop it first")
        self.env = {
            **os.environ,
            "DATABASE_URL": self.services.database_url,
            "REDIS_URL": self.services.redis_url,
            "DJANGO_SETTINGS_MODULE": "hls.settings.development",
            "PYTHONUNBUFFERED": "1",
        }
        self.programs: list[Child] = []

    def run(self) -> None:
        """Start everything, then watch it; raises ``LocalError`` when a part of it ends."""
        begun = time.monotonic()
        problem: LocalError | None = None
        try:
            self.start(begun)
            self.watch()
        except KeyboardInterrupt:
            say("\nStopping.")
        except LocalError as error:
            problem = error
        finally:
            for each in STOP_SIGNALS:
                signal.signal(each, signal.SIG_IGN)
            self.stop()
        if problem:
            raise problem
        say("Everything has stopped.")

    def start(self, begun: float) -> None:
        """Start the parts in the order in which they need each other."""
        self.services.claim()
        check_port(self.port)
        self.services.start()
        # Nobody asks the web server for anything yet, so it may load while the database is readied.
        self.launch("web")
        signins = self.prepare()
        self.launch("worker")
        self.launch("beat")
        self.wait_for_web()
        say(f"\n{signins.strip()}\n" if signins.strip() else "")
        say(f"Open {self.address} (ready in {time.monotonic() - begun:.1f} s). Ctrl-C stops it.")
        say(f"Logs are in {self.here.logs}.")

    def prepare(self) -> str:
        """Migrate and load the demo; returns the lines that tell how to sign in."""
        log = self.here.logs / "prepare.log"
        with log.open("w") as errors:
            done = subprocess.run(
                [sys.executable, "-m", "hls.local.prepare"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=self.env,
                cwd=CHECKOUT,
                start_new_session=True,
            )
        self.check_services()
        if done.returncode:
            raise LocalError(f"{last_line(log.read_text())} See {log}.")
        return done.stdout

    def launch(self, name: str) -> None:
        """Start the program called ``name`` with a new log."""
        log = self.here.logs / f"{name}.log"
        log.unlink(missing_ok=True)
        command = self.commands()[name]
        self.programs.append(Child(name, command, log=log, env=self.env, cwd=CHECKOUT))

    def commands(self) -> dict[str, list[str]]:
        """What runs beside the services, by the name of its log."""
        celery = [str(BIN / "celery"), "--app", "hls", "--quiet"]
        schedule = str(self.here.folder / "schedule")
        return {
            "web": [
                *(str(BIN / "granian"), "--interface", "wsgi", "--no-ws"),
                *(
                    "--host",
                    HOST,
                    "--port",
                    str(self.port),
                    "--access-log",
                    "hls.wsgi:application",
                ),
            ],
            "worker": [
                *(
                    *celery,
                    "worker",
                    "--queues",
                    "default,rollup",
                    "--concurrency",
                    "2",
                ),
                *("--loglevel", "INFO"),
            ],
            "beat": [*celery, "beat", "--schedule", schedule, "--pidfile", ""],
        }

    def wait_for_web(self) -> None:
        """Wait until the health page says that all is well."""
        if not wait_until(lambda: self.check() or healthy(self.port), 60, step=0.1):
            log = self.here.logs / "web.log"
            raise LocalError(f"The web server did not become ready within 60 seconds. See {log}.")

    def watch(self) -> None:
        """Return never; raise ``LocalError`` when a part ends."""
        while not self.check():
            time.sleep(0.2)

    def check(self) -> bool:
        """False, so that it can be waited on; raises ``LocalError`` when a part has ended."""
        self.check_services()
        for child in self.programs:
            if child.ended:
                raise LocalError(
                    f"The {child.name} process {child.how_it_ended}: {last_line(child.words())} "
                    f"Everything else has been stopped. See {child.log}."
                )
        return False

    def check_services(self) -> None:
        """Raise ``LocalError`` when the database or the broker has ended."""
        for child in self.services.children:
            if child.ended:
                raise LocalError(
                    f"The {child.name} {child.how_it_ended}. Everything else has been stopped; "
                    f"what was saved is kept. Start again with make run. See {child.log}."
                )

    def stop(self) -> None:
        """Stop what was started, last first."""
        for child in reversed(self.programs):
            child.process.send_signal(child.stop_signal)
        for child in reversed(self.programs):
            child.stop()
        self.services.stop()


def chosen_port(environ: os._Environ[str] | dict[str, str]) -> int:
    """The port named by ``PORT``; raises ``LocalError`` where that is no port."""
    named = environ.get("PORT") or DEFAULT_PORT
    if not named.isdecimal() or not 0 < int(named) <= LARGEST_PORT:
        raise LocalError(f"PORT must be a number from 1 to {LARGEST_PORT}, not {named!r}.")
    return int(named)


def check_port(port: int) -> None:
    """Raise ``LocalError`` where the web server could not listen on ``port``."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError as error:
            raise LocalError(
                f"Port {port} needs more rights. Choose another: make run PORT=8001"
            ) from error
        except OSError as error:
            raise LocalError(
                f"Port {port} is used by another program. Choose another: make run PORT={port + 1}"
            ) from error


def healthy(port: int) -> bool:
    """Whether the health page answers that all is well."""
    connection = http.client.HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", "/health/")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def last_line(words: str) -> str:
    """The last line of a log, ending in a full stop."""
    lines = words.strip().splitlines() or ["it said nothing"]
    return lines[-1].strip().rstrip(".") + "."


def say(line: str, *, to_errors: bool = False) -> None:
    """Print a line at once; a terminal that has gone is no reason to stop half-way."""
    with contextlib.suppress(OSError):
        print(line, file=sys.stderr if to_errors else sys.stdout, flush=True)


def _interrupt(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
