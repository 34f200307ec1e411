"""Make ``.venv`` from the pinned requirements: ``python3 hls/local/bootstrap.py``.

Runs on a bare Python, so it imports nothing but the standard library. Every package is checked
against its hash. A stamp file makes later calls do nothing until the requirements change.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
REQUIREMENTS = CHECKOUT / "requirements-dev.txt"
VENV = CHECKOUT / ".venv"
STAMP = VENV / ".installed"
OLDEST = (3, 11)


class CannotInstall(Exception):
    """Why there is no environment, in one line."""


def main() -> int:
    """Bring ``.venv`` up to date; tells why in one line, and returns 1, where that fails."""
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if installed() == wanted:
        return 0
    try:
        check_python()
        VENV.mkdir(exist_ok=True)
        with (VENV / ".lock").open("w") as lock:
            # A second start in a fresh clone waits here and then finds the work done.
            fcntl.flock(lock, fcntl.LOCK_EX)
            if installed() != wanted:
                print("Making the Python environment. This happens once.", flush=True)
                make_venv()
                install()
                STAMP.write_text(wanted)
    except OSError as error:
        print(
            f"Cannot write to {VENV}: {(error.strerror or str(error)).lower()}.",
            file=sys.stderr,
        )
        return 1
    except CannotInstall as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. The next start goes on from here.", file=sys.stderr)
        return 130
    return 0


def installed() -> str:
    """Digest of the requirements that ``.venv`` holds in full; empty when there are none."""
    return STAMP.read_text() if STAMP.exists() and (VENV / "bin" / "python").exists() else ""


def check_python() -> None:
    if sys.version_info < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        raise CannotInstall(
            f"Python 3.11 or newer is needed, this is {found}. Name one: make PYTHON=python3.12 run"
        )


def make_venv() -> None:
    if (VENV / "bin" / "pip").exists() and runs([VENV / "bin" / "python", "--version"]):
        return
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        capture_output=True,
        text=True,
    )
    if made.returncode:
        raise CannotInstall(
            "Python cannot make a virtual environment here. On Debian and Ubuntu: "
            "apt-get install python3-venv"
        )


def install() -> None:
    """Install with uv where it works, else with pip, which is slower and knows pip's settings."""
    python = str(VENV / "bin" / "python")
    pip = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as only_uv:
        only_uv.write(pinned_uv(REQUIREMENTS.read_text()))
        only_uv.flush()
        subprocess.run([*pip, "-r", only_uv.name], capture_output=True)
    uv = [
        str(VENV / "bin" / "uv"),
        "pip",
        "sync",
        "--quiet",
        "--require-hashes",
        "-p",
        python,
    ]
    if shutil.which(uv[0]) and runs([*uv, str(REQUIREMENTS)]):
        return
    tried = subprocess.run([*pip, "-r", str(REQUIREMENTS)], stderr=subprocess.PIPE, text=True)
    if tried.returncode:
        said = [line for line in tried.stderr.splitlines() if line.startswith("ERROR")]
        raise CannotInstall(f"The packages cannot be installed. {said[-1] if said else ''}".strip())


def pinned_uv(requirements: str) -> str:
    """The lines of ``requirements`` that pin uv and its hashes."""
    found = re.search(r"^uv==(?:.*\\\n)*.*", requirements, re.MULTILINE)
    return found[0] + "\n" if found else ""


def runs(command: list[str | Path]) -> bool:
    try:
        tried = subprocess.run([os.fspath(part) for part in command], capture_output=True)
    except OSError:
        return False
    return tried.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
