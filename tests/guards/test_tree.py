"""Nothing in the repository tells where it was made, and nothing in it opens a door."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guards.tree import ROOT, files, modules, name_of, settle

# Files that say where packages come from, or run programs that fetch them.
FETCHING = re.compile(
    r"(^|/)(requirements[^/]*\.txt|pyproject\.toml|package(-lock)?\.json|\.npmrc|Makefile|Dockerfile"
    r"|docker-compose\.yml|build|run)$"
)
INDEX = re.compile(
    r"--(extra-)?index-url|(^|\s)registry\s*=|\"resolved\"\s*:|--find-link[s]"
    r"|https?://[^\s\"'<>)]*(/\+?simple\b|artifactor[y]|/nexu[s]|devp[i]|pypi\.or[g]/|pythonhoste[d]"
    r"|registry\.npmj[s])",
    re.IGNORECASE | re.MULTILINE,
)
INDEX_ALLOWED: dict[str, str] = {}

# Hosts that the fetching files may name.
HOSTS: dict[str, str] = {
    "127.0.0.1": "this machine",
    "localhost": "this machine",
}

# Private addresses; this machine's own and the ones that mean "anywhere" are no secret.
MACHINE = re.compile(
    r"(?<![\w.}])/(wor[k]|roo[t]|User[s]|mn[t])/[\w.]"
    r"|(?<![\w.}])/hom[e]/\w+|(?<![\w.}])/tm[p]/\w"
    r"|\b(10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+)\b"
)
MACHINE_ALLOWED = {
    "deploy/beat": "the schedule of a container, in its own temporary folder",
    "deploy/healthcheck.py": "the same schedule",
}

SECRET = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KE[Y]|\bAKI[A][0-9A-Z]{16}\b|\bgh[pousr]_\w{36}|\bglpa[t]-[\w-]{20}"
    r"|\bxox[abprs]-[\w-]{10}|\bs[k]-[\w-]{20}|://[^\s/:@{}$]+:[^\s/:@{}$]+@"
)
SECRET_ALLOWED = {
    ".env.example": "the words USER and PASSWORD, to be replaced",
    "docker-compose.yml": "an example in what is said where no address is set",
}

UNFINISHED = re.compile(r"\b(TOD[O]|FIXM[E]|XX[X]|HAC[K])\b")
WRITTEN_BY_OTHERS = ("static/vendor/", "tests/vendor/", "assets/package-lock.json")

TOO_LONG = 400
LONG_ALLOWED: dict[str, str] = {}


def texts() -> Iterator[tuple[Path, str]]:
    """Every text in the repository; pictures and fonts are none."""
    for path in files():
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def matches(pattern: re.Pattern[str], *, ours: bool = False) -> dict[str, str]:
    """Where in the tree the pattern is, with what it is."""
    return {
        name_of(path): found[0].strip()
        for path, text in texts()
        if not (ours and name_of(path).startswith(WRITTEN_BY_OTHERS))
        if (found := pattern.search(text))
    }


def test_no_address_of_a_package_index_is_in_the_tree() -> None:
    settle(matches(INDEX), INDEX_ALLOWED)


def test_what_fetches_packages_names_no_host() -> None:
    hosts = {
        found[1].lower()
        for path, text in texts()
        if FETCHING.search(name_of(path)) and not name_of(path).endswith("package-lock.json")
        for found in re.finditer(r"https?://([^\s/:\"'<>)]+)", text)
    }
    settle(hosts, {host: why for host, why in HOSTS.items() if host in hosts})


def test_no_path_or_address_of_a_machine_is_in_the_tree() -> None:
    settle(matches(MACHINE, ours=True), MACHINE_ALLOWED)


def test_no_secret_is_in_the_tree() -> None:
    settle(matches(SECRET), SECRET_ALLOWED)


def test_nothing_is_left_unfinished() -> None:
    settle(matches(UNFINISHED, ours=True), {})


def test_the_lock_file_that_holds_addresses_is_ignored() -> None:
    assert not [name_of(path) for path in files() if path.name == "uv.lock"]
    ignored = subprocess.run(["git", "check-ignore", "--quiet", "uv.lock"], cwd=ROOT, check=False)
    assert ignored.returncode == 0


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_is_pinned_and_hashed(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    pinned = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    assert pinned
    loose = [line for line in pinned if not re.match(r"[\w.\[\],-]+==\S+.*--hash=sha256:", line)]
    assert not loose


def test_no_module_of_ours_is_too_long_to_be_read_from_top_to_bottom() -> None:
    lengths = {
        name_of(path): f"has {lines} lines"
        for path in modules()
        if "/migrations/" not in name_of(path)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > TOO_LONG
    }
    settle(lengths, LONG_ALLOWED)
