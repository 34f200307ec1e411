"""Fixtures that every test can use."""

import gc

import hypothesis
import pytest
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker

from tests.support.template import migrated_template

# How long an example takes says how busy the machine is, and nothing about the code.
hypothesis.settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("untimed")

pytest_plugins = [
    "tests.borough",
    "tests.support.background",
    "tests.support.browser",
    "tests.support.emptying",
    "tests.support.network",
    "tests.support.services",
    "tests.support.sharing",
    "tests.support.storage",
]


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, django_db_blocker: DjangoDbBlocker
) -> None:
    """Have a migrated database to copy before the test database is made."""
    with django_db_blocker.unblock():
        connection.settings_dict["TEST"]["TEMPLATE"] = migrated_template()


def pytest_collection_finish() -> None:
    """Look no more for garbage among what was loaded, and less often than a small program should.

    Else a twelfth of the time goes into it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)
