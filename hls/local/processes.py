"""Child processes that are started, watched and ended properly."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from hls.local.errors import LocalError, unusable
from hls.local.places import Owner

PROCESSES_CAN_BE_SEEN = Path("/proc/self/cwd").exists()
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


class OwnerArguments(TypedDict, total=False):
    """The arguments of ``subprocess`` that drop root's rights."""

    user: int
    group: int
    extra_groups: list[int]


def as_owner(owner: Owner | None) -> OwnerArguments:
    """Arguments for ``subprocess`` that run a program as ``owner``."""
    if owner is None:
        return {}
    return {"user": owner.uid, "group": owner.gid, "extra_groups": []}


class Child:
    """A process of its own session, whose output goes to ``log``.

    Ctrl-C in a terminal does not reach it: it ends when ``stop`` says so, or (on Linux) when the
    process that started it is gone.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str | Path],
        *,
        log: Path,
        env: Mapping[str, str] | None = None,
        owner: Owner | None = None,
        stop_signal: signal.Signals = signal.SIGTERM,
        cwd: Path | str = "/",
    ) -> None:
        self.name = name
        self.log = log
        self.stop_signal = stop_signal
        try:
            with log.open("ab") as output:
                self._log_start = output.tell()
                self.process = subprocess.Popen(
                    [os.fspath(part) for part in command],
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    cwd=cwd,
                    env=env,
                    start_new_session=True,
                    preexec_fn=self._end_with_parent,  # noqa: PLW1509 - starts no threads
                    **as_owner(owner),
                )
        except OSError as error:
            raise unusable(log.parent, error) from error

    @property
    def ended(self) -> bool:
        return self.process.poll() is not None

    @property
    def how_it_ended(self) -> str:
        """Words for the exit status of a process that has ended."""
        status = self.process.returncode
        if status < 0:
            return f"stopped by {signal.Signals(-status).name}"
        return f"ended with status {status}"

    def words(self) -> str:
        """What the process has written so far."""
        try:
            with self.log.open("rb") as output:
                output.seek(self._log_start)
                return output.read().decode(errors="replace")
        except OSError:
            return ""

    def stop(self, timeout: float = 10) -> None:
        """End the process and everything in its session; at once after ``timeout`` seconds."""
        if not self.ended:
            self.process.send_signal(self.stop_signal)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def _end_with_parent(self) -> None:
        if _libc is not None:
            _libc.prctl(_PR_SET_PDEATHSIG, int(self.stop_signal))


def wait_until(condition: Callable[[], bool], timeout: float, *, step: float = 0.02) -> bool:
    """Wait until ``condition`` holds, ``timeout`` seconds at most; tell whether it does."""
    end = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(step)
    return True


def working_in(folder: Path) -> list[int]:
    """Ids of the processes whose working directory is ``folder``, where they can be seen.

    Servers work in their data folder, so this finds them, and a killed server's orphans, without
    trusting an id in a file that may since belong to another program.
    """
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (entry / "cwd").readlink() == folder:
                found.append(int(entry.name))
    return found


def end_leftovers(folder: Path, stop_signal: signal.Signals) -> None:
    """End what an earlier, killed run left working in ``folder``; at once if need be.

    Waits first: on Linux such processes are already on their way out. Raises ``LocalError`` where
    one stays.
    """
    if wait_until(lambda: not working_in(folder), 3):
        return
    for each in working_in(folder):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(each, stop_signal)
    if not wait_until(lambda: not working_in(folder), 15):
        left = ", ".join(str(each) for each in working_in(folder))
        raise LocalError(f"A server left over in {folder} does not stop. End process {left} first.")
