"""The embedded database and broker start anywhere, and say plainly why they cannot."""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis

from hls.local.errors import LocalError
from hls.local.places import CHECKOUT, Place, place
from hls.local.processes import PROCESSES_CAN_BE_SEEN, as_owner, wait_until, working_in
from hls.local.services import LocalServices

ROOT = os.geteuid() == 0
# Room for a database's first files, and then for hardly more.
SMALL_DISK = "size=12m"


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A short, private folder that other users can reach, in place of the checkout's own."""
    folder = Path(tempfile.mkdtemp(prefix="hls-local-"))
    folder.chmod(0o755)
    monkeypatch.setenv("HLS_LOCAL_FOLDER", str(folder / "local"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def here(folder: Path) -> Place:
    return place("run")


@pytest.fixture
def services(here: Place) -> Iterator[LocalServices]:
    """Services that have not been started, stopped at the end whatever happens."""
    services = LocalServices(here, {}, durable=False)
    yield services
    services.stop()


def begin(services: LocalServices) -> None:
    services.claim()
    services.start()


def query(services: LocalServices, statement: str) -> object:
    with psycopg.connect(services.database_url) as connection:
        row = connection.execute(statement).fetchone()
    return row[0] if row else None


def postmaster(services: LocalServices) -> int:
    return int((services.place.folder / "postgres" / "postmaster.pid").read_text().split()[0])


def refusal(here: Place) -> str:
    """The words with which the services refuse to start."""
    services = LocalServices(here, {}, durable=False)
    with pytest.raises(LocalError) as refused:
        begin(services)
    assert "\n" not in str(refused.value)
    assert not working_in(here.folder / "postgres")
    return str(refused.value)


def test_both_answer_and_leave_nothing_behind(services: LocalServices) -> None:
    begin(services)
    assert query(services, "SELECT 1") == 1
    with redis.Redis(unix_socket_path=str(services.place.valkey_socket)) as client:
        assert client.ping()

    services.stop()

    assert not working_in(services.place.folder / "postgres")
    assert not working_in(services.place.folder / "valkey")


def test_welsh_and_every_other_script_can_be_kept_and_sorted(services: LocalServices) -> None:
    begin(services)

    assert query(services, "SHOW server_encoding") == "UTF8"
    assert query(services, "SELECT upper('ŵyl ŷd')") == "ŴYL ŶD"


def test_nobody_else_can_reach_them(services: LocalServices) -> None:
    begin(services)

    assert query(services, "SHOW listen_addresses") == ""
    assert services.place.sockets.stat().st_mode & 0o077 == 0


def test_what_was_saved_is_there_after_a_stop(services: LocalServices, here: Place) -> None:
    begin(services)
    with psycopg.connect(services.database_url, autocommit=True) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
    services.stop()

    with LocalServices(here, {}, durable=False) as again:
        assert query(again, "SELECT answer FROM kept") == 42


def test_a_killed_database_starts_again(services: LocalServices, here: Place) -> None:
    begin(services)
    os.kill(postmaster(services), signal.SIGKILL)
    assert wait_until(lambda: services.children[0].ended, 5)
    services.stop()

    with LocalServices(here, {}, durable=False) as again:
        assert query(again, "SELECT 1") == 1


@pytest.mark.skipif(not PROCESSES_CAN_BE_SEEN, reason="needs /proc")
def test_an_id_that_now_belongs_to_another_program_is_not_believed(
    services: LocalServices, here: Place
) -> None:
    begin(services)
    pid_file = here.folder / "postgres" / "postmaster.pid"
    lines = pid_file.read_text().splitlines()
    os.kill(postmaster(services), signal.SIGKILL)
    assert wait_until(lambda: services.children[0].ended, 5)
    services.stop()

    with subprocess.Popen(["sleep", "60"], cwd="/", **as_owner(here.owner)) as stranger:
        pid_file.write_text("\n".join([str(stranger.pid), *lines[1:]]))
        try:
            with LocalServices(here, {}, durable=False) as again:
                assert query(again, "SELECT 1") == 1
            assert stranger.poll() is None
        finally:
            stranger.kill()


@pytest.mark.skipif(not PROCESSES_CAN_BE_SEEN, reason="needs /proc")
def test_a_server_whose_starter_was_killed_does_not_stay(folder: Path, here: Place) -> None:
    starter = subprocess.Popen(
        [sys.executable, "-c", START_AND_WAIT], stdout=subprocess.PIPE, cwd=CHECKOUT
    )
    with starter:
        assert starter.stdout
        assert starter.stdout.readline() == b"up\n"
        starter.kill()

    with LocalServices(here, {}, durable=False) as again:
        assert query(again, "SELECT 1") == 1


START_AND_WAIT = """
import time
from hls.local.places import place
from hls.local.services import LocalServices
with LocalServices(place("run"), {}, durable=False):
    print("up", flush=True)
    time.sleep(60)
"""


def test_a_second_start_says_who_is_there(services: LocalServices, here: Place) -> None:
    begin(services)
    second = LocalServices(here, {}, durable=False)

    with pytest.raises(LocalError, match=f"Already running in this folder: process {os.getpid()}"):
        begin(second)

    assert query(services, "SELECT 1") == 1


def test_servers_of_the_machine_win(here: Place) -> None:
    addresses = {"DATABASE_URL": "postgresql:///mine", "REDIS_URL": "redis://127.0.0.1/1"}

    services = LocalServices(here, addresses)

    assert not services.needed
    assert services.database_url == addresses["DATABASE_URL"]
    assert services.redis_url == addresses["REDIS_URL"]


def test_a_path_too_long_for_a_socket_is_no_hindrance(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HLS_LOCAL_FOLDER", str(folder / ("long" * 30)))
    here = place("run")
    try:
        with LocalServices(here, {}, durable=False) as services:
            assert query(services, "SELECT 1") == 1
    finally:
        shutil.rmtree(here.sockets, ignore_errors=True)


def test_data_of_another_version_is_left_alone(services: LocalServices, here: Place) -> None:
    begin(services)
    services.stop()
    (here.folder / "postgres" / "PG_VERSION").write_text("9\n")

    assert "was made by PostgreSQL 9" in refusal(here)


def test_a_file_in_the_way_is_said_in_one_line(here: Place) -> None:
    here.folder.parent.mkdir()
    here.folder.write_text("not a folder")

    assert f"Cannot write to the data folder {here.folder}" in refusal(here)


@pytest.mark.skipif(ROOT, reason="root may write anywhere; a read-only disk is tried instead")
def test_a_folder_that_may_not_be_written_to_is_said_in_one_line(folder: Path, here: Place) -> None:
    folder.chmod(0o555)

    words = refusal(here)

    folder.chmod(0o755)
    assert "permission denied" in words


@pytest.fixture
def disk(folder: Path) -> Iterator[Path]:
    """A tiny disk where the data folder will be; skips where none may be mounted."""
    mounted = folder / "local"
    mounted.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", SMALL_DISK, "none", str(mounted)]
    if not ROOT or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("a small disk can be mounted by root only, and not everywhere")
    yield mounted
    subprocess.run(["umount", "--lazy", str(mounted)], check=True)


def test_a_full_disk_is_said_in_one_line(disk: Path) -> None:
    words = refusal(place("run"))

    assert "is full" in words or "no space left" in words


def test_a_read_only_disk_is_said_in_one_line(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)

    assert "read-only file system" in refusal(place("run"))


@pytest.mark.skipif(not ROOT, reason="only root may become somebody else")
def test_an_ordinary_user_starts_them_too(folder: Path) -> None:
    nobody = pwd.getpwnam("nobody")
    if subprocess.run(["ls", CHECKOUT], user=nobody.pw_uid, capture_output=True).returncode:
        pytest.skip("an ordinary user cannot reach this checkout")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    told, tell = os.pipe()

    child = os.fork()
    if child == 0:
        os.write(tell, start_as(nobody).encode())
        os._exit(0)
    os.close(tell)
    with os.fdopen(told) as words:
        assert words.read() == "owner None, answer 1"
    os.waitpid(child, 0)


def start_as(somebody: pwd.struct_passwd) -> str:
    """Become ``somebody`` for good, start both services and tell how it went."""
    os.setgroups([])
    os.setgid(somebody.pw_gid)
    os.setuid(somebody.pw_uid)
    try:
        with LocalServices(place("run"), {}, durable=False) as services:
            return f"owner {services.place.owner}, answer {query(services, 'SELECT 1')}"
    except Exception as error:  # noqa: BLE001 - told to the test, which runs in another process
        return repr(error)
