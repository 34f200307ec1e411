"""The pair of services of one place: started together, stopped together, once at a time."""

import contextlib
import fcntl
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from hls.local.errors import LocalError, unusable
from hls.local.places import Place
from hls.local.postgres import Postgres
from hls.local.processes import Child
from hls.local.valkey import Valkey


class Lock:
    """Held as long as the process that took it lives; a killed one leaves nothing to clear up."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[str] | None = None

    def take(self, note: str) -> None:
        """Take the lock and leave ``note`` for the next; raises ``LocalError`` with its note."""
        try:
            self._file = self._path.open("a+")
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._file.truncate(0)
            self._file.write(note)
            self._file.flush()
        except BlockingIOError as error:
            self.release()
            raise LocalError(f"Already running in this folder: {self._read_note()}.") from error
        except OSError as error:
            self.release()
            raise unusable(self._path.parent, error) from error

    def release(self) -> None:
        """Let the next one in."""
        if self._file:
            with contextlib.suppress(OSError):  # a full disk has no room for the note
                self._file.close()
            self._file = None

    def _read_note(self) -> str:
        return self._path.read_text().strip() or "another start is under way"


class LocalServices:
    """What the two addresses need that no server of the machine's answers for.

    Starts PostgreSQL or Valkey only where ``addresses`` (``DATABASE_URL``, ``REDIS_URL``) is
    silent or names the socket in ``place``.
    """

    def __init__(
        self,
        place: Place,
        addresses: Mapping[str, str],
        *,
        note: str = "",
        durable: bool = True,
        buffers: str = "128MB",
    ) -> None:
        self.place = place
        self.database_url = addresses.get("DATABASE_URL") or place.database_url
        self.redis_url = addresses.get("REDIS_URL") or place.redis_url
        self.children: list[Child] = []
        self._note = note or f"process {os.getpid()}"
        self._lock = Lock(place.folder / "lock")
        self._services: list[Postgres | Valkey] = []
        if self.database_url == place.database_url:
            self._services.append(Postgres(place, durable=durable, buffers=buffers))
        if self.redis_url == place.redis_url:
            self._services.append(Valkey(place, durable=durable))

    @property
    def needed(self) -> bool:
        """Whether there is anything to start."""
        return bool(self._services)

    def claim(self) -> None:
        """Make the folder and keep others out of it; raises ``LocalError`` where one is in it."""
        self.place.make()
        self._lock.take(self._note)

    def start(self) -> None:
        """Start what is needed; raises ``LocalError`` and leaves nothing running on failure."""
        try:
            for service in self._services:
                self.children.append(service.start())
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop what was started, the broker first."""
        for service in reversed(self._services):
            service.stop()
        self._lock.release()

    def __enter__(self) -> Self:
        self.claim()
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
