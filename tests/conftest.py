"""Fixtures that every test can use."""

from importlib import import_module
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.apps import apps
from django.db import connection
from django.db.models.signals import post_migrate
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
    "tests.support.network",
    "tests.support.services",
    "tests.support.storage",
]


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, django_db_blocker: DjangoDbBlocker
) -> None:
    """Have a migrated database to copy before the test database is made."""
    with django_db_blocker.unblock():
        connection.settings_dict["TEST"]["TEMPLATE"] = migrated_template()


SHIPPED = {
    "shipped_words": "learning_cycles",
    "shipped_kinds": "purchases",
    "shipped_merchants": "purchases",
}


@pytest.fixture(scope="session", autouse=True)
def shipped() -> None:
    """What the service starts with is there again after a test emptied all tables."""
    add = []
    for name, app in SHIPPED.items():
        (path,) = Path(app, "migrations").glob(f"*_{name}.py")
        add.append(getattr(import_module(f"{app}.migrations.{path.stem}"), f"add_{name}"))

    def bring_back(**_: Any) -> None:
        for each in add:
            each(apps, None)

    post_migrate.connect(bring_back, weak=False, dispatch_uid="shipped")
