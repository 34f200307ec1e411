"""The database and the broker that the tests run on."""

import os

import pytest

from hls.local.errors import LocalError
from hls.local.places import place
from hls.local.services import LocalServices

SERVICES = pytest.StashKey[LocalServices]()


def pytest_sessionstart(session: pytest.Session) -> None:
    """Start embedded servers in a folder of the tests' own, unless the environment names others.

    Once for all processes among which the tests are shared out.
    """
    if os.environ.get("PYTEST_XDIST_WORKER") or session.config.option.collectonly:
        return
    services = LocalServices(place("test"), os.environ, durable=False)
    try:
        if services.needed:
            services.claim()
            services.start()
    except LocalError as error:
        services.stop()
        pytest.exit(str(error), returncode=1)
    session.config.stash[SERVICES] = services


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what was started, once nothing uses it any more."""
    if services := config.stash.get(SERVICES, None):
        services.stop()
