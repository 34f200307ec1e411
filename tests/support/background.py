"""A real broker, worker and schedule for tests in which work goes on outside the request."""

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from kombu import pools

from hls.celery import app
from hls.local.places import CHECKOUT, Place
from hls.local.processes import Child, wait_until
from hls.local.valkey import Valkey
from tests.support.addresses import database_url

CELERY = str(Path(sys.executable).parent / "celery")
READY_WITHIN = 30


class Broker:
    """A broker of the test's own, which it may stop and start again."""

    def __init__(self, folder: Path) -> None:
        self.place = Place(folder, folder, owner=None)
        self.place.make()
        self._server = Valkey(self.place, durable=False, program=_redis_server())

    @property
    def url(self) -> str:
        return self.place.redis_url

    def start(self) -> None:
        """Start the broker, empty; this process then publishes to it."""
        self._server.start()
        _publish_to(self.url)

    def stop(self) -> None:
        """Take the broker away; what is queued in it is lost, as it may be when one is killed."""
        self._server.stop()


class Background:
    """One Celery process, started against the test database and the test's broker."""

    def __init__(
        self, name: str, arguments: list[str], broker: Broker, *, app_module: str = "hls"
    ) -> None:
        self.broker = broker
        self.child = Child(
            name,
            [CELERY, "--app", app_module, "--quiet", *arguments],
            log=broker.place.logs / f"{name}.log",
            cwd=CHECKOUT,
            env={
                **os.environ,
                "DJANGO_SETTINGS_MODULE": "hls.settings.test",
                "DATABASE_URL": database_url(),
                "REDIS_URL": broker.url,
                "PYTHONUNBUFFERED": "1",
                # What one process compiles the next one finds: it starts in half the time.
                "PYTHONDONTWRITEBYTECODE": "",
            },
        )

    @property
    def words(self) -> str:
        """Everything that it has logged."""
        return self.child.words()

    def stop(self) -> None:
        """Stop the process and its children, after the task in hand."""
        self.child.stop(timeout=20)

    def kill(self) -> None:
        """End the process and its children in the middle of whatever they do."""
        os.killpg(self.child.process.pid, signal.SIGKILL)
        self.child.process.wait()


class Worker(Background):
    """A worker of both queues."""

    def __init__(self, broker: Broker) -> None:
        self.address = f"test-{os.getpid()}@localhost"
        arguments = ["worker", "--queues", "default,rollup", "--concurrency", "1"]
        arguments += ["--hostname", self.address, "--without-gossip", "--without-mingle"]
        super().__init__("worker", [*arguments, "--loglevel", "INFO"], broker)

    def answers(self) -> bool:
        """Whether the worker answers a ping sent through the broker."""
        if self.child.ended:
            pytest.fail(f"The worker {self.child.how_it_ended}:\n{self.words}")
        return bool(app.control.ping(destination=[self.address], timeout=0.5))

    def wait_until_ready(self) -> None:
        """Wait for the worker to take work; also after its broker has been away."""
        if not wait_until(self.answers, READY_WITHIN):
            pytest.fail(f"The worker did not become ready:\n{self.words}")


class Beat(Background):
    """The schedule, with a second for every period."""

    def __init__(self, broker: Broker, *, name: str = "beat") -> None:
        schedule = str(broker.place.folder / f"{name}-schedule")
        arguments = ["beat", "--schedule", schedule, "--pidfile", "", "--max-interval", "1"]
        arguments += ["--loglevel", "INFO"]
        super().__init__(name, arguments, broker, app_module="tests.support.hurried")

    def wait_until_ready(self) -> None:
        """Wait until beat has read its schedule."""
        if not wait_until(lambda: "beat: Starting..." in self.words, READY_WITHIN):
            pytest.fail(f"The schedule did not start:\n{self.words}")


@pytest.fixture
def broker(no_network: None) -> Iterator[Broker]:
    """A running broker of the test's own; this process publishes to it while the test runs."""
    folder = Path(tempfile.mkdtemp(prefix="hls-broker-"))
    broker = Broker(folder)
    before = app.conf.broker_url
    broker.start()
    try:
        yield broker
    finally:
        _publish_to(before)
        broker.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def worker(transactional_db: None, broker: Broker) -> Iterator[Worker]:
    """A real worker on the test's committed rows, ready to take work."""
    worker = Worker(broker)
    try:
        worker.wait_until_ready()
        yield worker
    finally:
        worker.stop()


@pytest.fixture
def beat(transactional_db: None, broker: Broker) -> Iterator[Beat]:
    """The real schedule, hurried, sending what is due to the test's broker."""
    beat = Beat(broker)
    try:
        beat.wait_until_ready()
        yield beat
    finally:
        beat.stop()


def _publish_to(url: str) -> None:
    app.conf.broker_url = url
    # Connections are kept by the address they had: begin anew, as Celery does after a fork.
    pools.reset()
    app._after_fork()


def _redis_server() -> Path | None:
    # Where tests run against the machine's servers, so does this; else the wheel's Valkey.
    found = shutil.which("redis-server")
    servers = os.environ.get("REDIS_URL", "").startswith(("redis://", "rediss://"))
    return Path(found) if found and servers else None
