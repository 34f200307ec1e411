"""A place for files that goes with the test run."""

import os
from collections.abc import Iterator

import pytest
from django.test import override_settings


@pytest.fixture(scope="session", autouse=True)
def storage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Files of this process and of the workers that it starts go to one folder of its own."""
    folder = str(tmp_path_factory.mktemp("media"))
    with pytest.MonkeyPatch.context() as patch, override_settings(MEDIA_ROOT=folder):
        patch.setitem(os.environ, "MEDIA_ROOT", folder)
        yield
