"""Fixtures that every test can use."""

import pytest

from hls.local.services import LocalServices

pytest_plugins = [
    "tests.borough",
    "tests.support.background",
    "tests.support.browser",
    "tests.support.network",
    "tests.support.services",
]


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, local_services: LocalServices
) -> None:
    """Have the database running before the test database is made in it."""
