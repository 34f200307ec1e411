"""No test talks to anything but this machine."""

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest


class NetworkReached(Exception):
    """A test tried to reach another machine."""


def refuse_others(family: int, address: Any) -> None:
    """Raise ``NetworkReached`` unless ``address`` is a socket file or this machine."""
    if family not in {socket.AF_INET, socket.AF_INET6}:
        return
    host = address[0]
    if host == "localhost" or ipaddress.ip_address(host).is_loopback:
        return
    raise NetworkReached(f"A test tried to reach {host}.")


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Refuse every connection that leaves this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            original = getattr(socket.socket, name)

            def guarded(self: socket.socket, address: Any, original: Any = original) -> Any:
                refuse_others(self.family, address)
                return original(self, address)

            patch.setattr(socket.socket, name, guarded)
        yield
