"""What the image and the services start, started for real under production settings."""

import http.client
import json
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings

from hls.local.places import CHECKOUT
from hls.local.processes import Child, wait_until
from tests.factories import PersonFactory
from tests.platform.production import environment, run
from tests.support.addresses import database_url
from tests.support.background import Broker

pytestmark = pytest.mark.django_db(transaction=True)

Start = Callable[[str], Child]
HEALTHCHECK = [sys.executable, "-m", "deploy.healthcheck"]


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Static files as the image has them."""
    folder = tmp_path_factory.mktemp("static")
    env = environment("postgresql:///none", "redis://", STATIC_ROOT=str(folder))
    done = run([sys.executable, "manage.py", "collectstatic", "--no-input"], env)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def env(broker: Broker, collected: Path, tmp_path: Path) -> dict[str, str]:
    """A service's environment on the test's database and broker."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return environment(
        database_url(),
        broker.url,
        STATIC_ROOT=str(collected),
        MEDIA_ROOT=str(tmp_path),
        BEAT_SCHEDULE=str(tmp_path / "schedule"),
        HOST="127.0.0.1",
        PORT=str(port),
        WEB_WORKERS="1",
        WORKER_PROCESSES="1",
    )


@pytest.fixture
def start(env: dict[str, str], tmp_path: Path) -> Iterator[Start]:
    """``start("web")`` runs that script until the test ends."""
    children: list[Child] = []

    def begin(name: str) -> Child:
        script = CHECKOUT / "deploy" / name
        child = Child(name, [script], log=tmp_path / f"{name}.log", env=env)
        children.append(child)
        return child

    yield begin
    for child in children:
        child.stop(timeout=20)


def get(env: dict[str, str], path: str, **headers: str) -> tuple[int, str, dict[str, str]]:
    connection = http.client.HTTPConnection("127.0.0.1", int(env["PORT"]), timeout=10)
    with closing(connection):
        connection.request("GET", path, headers={"Host": "learning.example.org", **headers})
        response = connection.getresponse()
        return response.status, response.read().decode(), dict(response.getheaders())


def healthy(service: str, env: dict[str, str], child: Child) -> bool:
    assert not child.ended, child.words()
    return run([*HEALTHCHECK, service], env).returncode == 0


def test_the_web_server_serves_and_says_that_it_is_well(start: Start, env: dict[str, str]) -> None:
    web = start("web")
    assert wait_until(lambda: healthy("web", env, web), 60, step=0.2), web.words()

    status, body, _ = get(env, "/health/")
    assert status == 200
    told = json.loads(body)
    assert {told[part] for part in ("database", "migrations", "broker")} == {"ok"}
    assert told["rollup"]["waiting"] == 0

    status, _, headers = get(env, "/accounts/login/")
    assert status == 301
    assert headers["location"] == "https://learning.example.org/accounts/login/"


def test_a_proxy_that_is_believed_gets_the_page_and_its_styles(
    start: Start, env: dict[str, str]
) -> None:
    env["BEHIND_PROXY"] = "true"
    web = start("web")
    assert wait_until(lambda: healthy("web", env, web), 60, step=0.2), web.words()
    through_proxy = {"X-Forwarded-Proto": "https"}

    status, body, headers = get(env, "/accounts/login/", **through_proxy)
    assert status == 200
    assert "Secure" in headers["set-cookie"]
    assert "max-age=" in headers["strict-transport-security"]

    style = body.split('rel="stylesheet" href="')[1].split('"')[0]
    status, _, headers = get(env, style, **through_proxy)
    assert status == 200
    assert "immutable" in headers["cache-control"]


def test_a_worker_answers_a_ping(start: Start, env: dict[str, str]) -> None:
    worker = start("worker")

    assert wait_until(lambda: healthy("worker", env, worker), 60, step=0.5), worker.words()


def test_the_schedule_ticks(start: Start, env: dict[str, str]) -> None:
    beat = start("beat")

    assert wait_until(lambda: healthy("beat", env, beat), 60, step=0.5), beat.words()
    assert "beat: Starting" in beat.words()


def test_the_database_is_brought_up_to_date(env: dict[str, str]) -> None:
    done = run([str(CHECKOUT / "deploy" / "migrate")], env)

    assert done.returncode == 0, done.stderr
    assert "No migrations to apply" in done.stdout


@pytest.mark.parametrize("name", ["web", "worker", "beat"])
def test_no_service_starts_on_the_demo(name: str, env: dict[str, str]) -> None:
    PersonFactory(email=f"anybody@{settings.DEMO_DOMAIN}")

    done = run([str(CHECKOUT / "deploy" / name)], env)

    assert done.returncode == 1
    assert "The demo accounts are in this database" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_bad_setting_is_refused_in_one_line(env: dict[str, str]) -> None:
    env["SECRET_KEY"] = "short"

    done = run([str(CHECKOUT / "deploy" / "web")], env)

    assert done.returncode == 1
    assert done.stderr.startswith("Refusing to start: SECRET_KEY")
    assert len(done.stderr.splitlines()) == 1


def test_a_database_that_is_away_is_said_in_one_line(env: dict[str, str]) -> None:
    env["DATABASE_URL"] = "postgresql://postgres@127.0.0.1:1/none"

    done = run([str(CHECKOUT / "deploy" / "web")], env)

    assert done.returncode == 1
    assert done.stderr.startswith("Refusing to start: the database cannot be reached")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("service", ["web", "worker", "beat"])
def test_a_service_that_is_not_there_is_not_well(service: str, env: dict[str, str]) -> None:
    assert run([*HEALTHCHECK, service], env).returncode == 1


def test_what_the_web_server_loads_is_never_looked_through_for_garbage(env: dict[str, str]) -> None:
    asked = "import gc, sys, hls.wsgi; print(gc.get_freeze_count(), 'debriefs.urls' in sys.modules)"
    done = run([sys.executable, "-c", asked], env)
    frozen, has_all_pages = done.stdout.split()
    assert int(frozen) > 100_000
    assert has_all_pages == "True"
