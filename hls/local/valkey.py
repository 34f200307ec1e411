"""The embedded Valkey."""

import os
import signal
from pathlib import Path

import redis

from hls.local.binaries import valkey_program
from hls.local.errors import LocalError, unusable
from hls.local.places import Place
from hls.local.processes import Child, end_leftovers, wait_until


class Valkey:
    """One Valkey server on a socket in ``place``; ``durable=False`` keeps nothing on disk.

    ``program`` names another server than the wheel's, such as ``redis-server``.
    """

    name = "broker"

    def __init__(self, place: Place, *, durable: bool = True, program: Path | None = None) -> None:
        self.program = program
        self.place = place
        self.data = place.folder / "valkey"
        self.durable = durable
        self.child: Child | None = None

    def start(self) -> Child:
        """Start the server and wait until it answers; raises ``LocalError`` when it does not."""
        program = self.program or valkey_program(self.place)
        self._make_folder()
        end_leftovers(self.data, signal.SIGKILL)
        self.child = Child(
            self.name,
            [program, *self._options()],
            log=self.place.logs / "valkey.log",
            owner=self.place.owner,
            cwd=self.data,
        )
        if not wait_until(self._answers, 20) or self.child.ended:
            self.child.stop()
            raise LocalError(
                f"The broker does not start: {self._last_line()}. See {self.child.log}."
            )
        return self.child

    def stop(self) -> None:
        """Stop the server, keeping what is queued where it is durable."""
        if self.child:
            self.child.stop()

    def _options(self) -> list[str | Path]:
        return [
            *(
                "--port",
                "0",
                "--unixsocket",
                self.place.valkey_socket,
                "--unixsocketperm",
                "700",
            ),
            *(
                "--dir",
                self.data,
                "--save",
                "60 1" if self.durable else "",
                "--appendonly",
                "no",
            ),
            *("--stop-writes-on-bgsave-error", "no", "--daemonize", "no"),
        ]

    def _make_folder(self) -> None:
        try:
            self.data.mkdir(exist_ok=True)
            if self.place.owner:
                os.chown(self.data, self.place.owner.uid, self.place.owner.gid)
        except OSError as error:
            raise unusable(self.place.folder, error) from error

    def _answers(self) -> bool:
        if self.child is None or self.child.ended:
            return True
        client = redis.Redis(unix_socket_path=str(self.place.valkey_socket), socket_timeout=2)
        try:
            return bool(client.ping())
        except redis.RedisError:
            return False
        finally:
            client.close()

    def _last_line(self) -> str:
        lines = self.child.words().strip().splitlines() if self.child else []
        return lines[-1] if lines else "no reason given"
