"""The database and the broker that the tests run on."""

import os
from collections.abc import Iterator

import pytest

from hls.local.errors import LocalError
from hls.local.places import place
from hls.local.services import LocalServices


@pytest.fixture(scope="session")
def local_services() -> Iterator[LocalServices]:
    """Embedded servers in a folder of the tests' own, unless the environment names others."""
    services = LocalServices(place("test"), os.environ, durable=False)
    try:
        if services.needed:
            services.claim()
            services.start()
    except LocalError as error:
        services.stop()
        pytest.exit(str(error), returncode=1)
    yield services
    services.stop()
