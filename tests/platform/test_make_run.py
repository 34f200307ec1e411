"""``make run`` starts everything, stops everything, and says plainly why it cannot."""

import contextlib
import http.client
import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hls.local.places import CHECKOUT
from hls.local.processes import wait_until

pytestmark = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")

FIRST_START = 120
LATER_START = 60
STOP = 40


Start = Callable[..., "Run"]


class Run:
    """One ``make run`` in a terminal's foreground, with data in ``folder``."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        self._words = folder / f"words-{port}"
        with self._words.open("w") as output:
            self.process = subprocess.Popen(
                ["make", "--no-print-directory", "run", f"PORT={port}"],
                cwd=CHECKOUT,
                env=clean_environment(folder),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def words(self) -> str:
        return self._words.read_text()

    @property
    def lines(self) -> list[str]:
        """What was said, without the line in which make names its own recipe."""
        said = [line for line in self.words.splitlines() if line.strip()]
        return [line for line in said if not line.startswith("make: ***")]

    def wait_until_open(self, timeout: float = LATER_START) -> None:
        opened = wait_until(lambda: "Open http" in self.words or self.ended, timeout, step=0.1)
        assert opened, self.words
        assert not self.ended, self.words

    @property
    def ended(self) -> bool:
        return self.process.poll() is not None

    def press_ctrl_c(self) -> None:
        os.killpg(self.process.pid, signal.SIGINT)

    def wait(self) -> int:
        return self.process.wait(STOP)

    def programs(self, *named: str) -> list[int]:
        """Ids of the processes that this start brought about, with all of ``named`` in the line."""
        return [
            pid for pid, line in processes_of(self.folder) if all(name in line for name in named)
        ]


def clean_environment(folder: Path) -> dict[str, str]:
    """A newcomer's environment: no servers named, data in ``folder``."""
    ours = {"DATABASE_URL", "REDIS_URL", "PORT", "MAKEFLAGS", "MAKELEVEL"}
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    kept = {name: value for name, value in kept.items() if not name.startswith("DJANGO_")}
    return {**kept, "HLS_LOCAL_FOLDER": str(folder / "local")}


def processes_of(folder: Path) -> list[tuple[int, str]]:
    """Every process that was started with its data in ``folder``, and its command line."""
    mark = f"HLS_LOCAL_FOLDER={folder / 'local'}".encode()
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if mark in (entry / "environ").read_bytes().split(b"\0"):
                line = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                found.append((int(entry.name), line))
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def status(port: int, path: str) -> int:
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as site:
        site.request("GET", path)
        return site.getresponse().status


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Data that one start after the other finds as the last one left it."""
    folder = Path(tempfile.mkdtemp(prefix="hls-run-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    """``start(port)`` is one start; whatever is left of it ends with the test."""
    started: list[Run] = []

    def begin(port: int, within: Path = folder) -> Run:
        started.append(Run(within, port))
        return started[-1]

    yield begin
    for run in started:
        run.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            run.wait()
        assert not processes_of(run.folder), f"left behind: {processes_of(run.folder)}"


@pytest.fixture
def run(start: Start) -> Run:
    """A start that has come to the point of printing its address."""
    run = start(free_port())
    run.wait_until_open(FIRST_START)
    return run


def test_a_newcomer_is_told_where_to_go_and_ctrl_c_stops_it_all(run: Run) -> None:
    assert f"Open http://127.0.0.1:{run.port}/" in run.words
    assert "@demo.invalid" in run.words
    assert status(run.port, "/accounts/login/") == 200
    for program in ("granian", "celery worker", "celery beat"):
        assert run.programs(*program.split()), program

    run.press_ctrl_c()

    run.wait()
    assert "Everything has stopped." in run.words
    assert "Traceback" not in run.words
    assert not processes_of(run.folder)


def test_a_second_start_says_where_the_first_one_is(run: Run, start: Start) -> None:
    second = start(free_port())

    assert second.wait() != 0
    assert second.lines == [
        f"Already running in this folder: http://127.0.0.1:{run.port}/, stop it first."
    ]
    assert status(run.port, "/health/") == 200


def test_a_database_killed_while_running_stops_the_rest_with_one_line(run: Run) -> None:
    postmaster = run.folder / "local" / "run" / "postgres" / "postmaster.pid"
    before = len(run.lines)

    os.kill(int(postmaster.read_text().split()[0]), signal.SIGKILL)

    assert run.wait() != 0
    (line,) = run.lines[before:]
    assert line.startswith("The database stopped by SIGKILL. Everything else has been stopped;")


def test_a_worker_that_dies_stops_the_rest_with_one_line(run: Run) -> None:
    before = len(run.lines)

    os.kill(min(run.programs("celery", "worker")), signal.SIGKILL)

    assert run.wait() != 0
    (line,) = run.lines[before:]
    assert line.startswith("The worker process stopped by SIGKILL")


def test_a_killed_supervisor_takes_everything_with_it(run: Run) -> None:
    os.kill(run.programs("hls.local.run")[0], signal.SIGKILL)

    run.wait()
    assert wait_until(lambda: not processes_of(run.folder), STOP, step=0.1)


def test_a_port_in_use_is_said_in_one_line(start: Start) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        run = start(port)

        assert run.wait() != 0
    assert run.lines == [
        f"Port {port} is used by another program. Choose another: make run PORT={port + 1}"
    ]


@pytest.mark.parametrize("port", ["eighty", "0", "70000"])
def test_a_port_that_is_none_is_said_in_one_line(folder: Path, port: str) -> None:
    done = subprocess.run(
        ["make", "run", f"PORT={port}"],
        cwd=CHECKOUT,
        env=clean_environment(folder),
        capture_output=True,
        text=True,
        timeout=STOP,
    )

    assert done.returncode != 0
    assert done.stderr.startswith(f"PORT must be a number from 1 to 65535, not '{port}'.\n")


def test_a_data_folder_that_cannot_be_made_is_said_in_one_line(folder: Path, start: Start) -> None:
    blocked = folder / "blocked"
    blocked.mkdir()
    (blocked / "local").write_text("a file in the way")

    run = start(free_port(), within=blocked)

    assert run.wait() != 0
    (line,) = run.lines
    assert line.startswith("Cannot write to the data folder")
