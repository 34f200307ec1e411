"""A test that commits leaves nothing to the next, and takes nothing from it."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.db import models
from django.test import TransactionTestCase

from learning_cycles.models import Word, WordGroup
from purchases.models import Kind, Merchant
from systems.models import Person
from tests.borough import make_borough

SHIPPED: list[type[models.Model]] = [Permission, WordGroup, Word, Kind, Merchant]


def rows() -> list[list[tuple[Any, ...]]]:
    """All that the service starts with, where no word of it may be missing."""
    return [list(model._base_manager.order_by("pk").values_list()) for model in SHIPPED]


@pytest.mark.django_db(transaction=True)
def test_each_table_is_as_the_migrations_left_it() -> None:
    before = rows()
    make_borough()
    Word._base_manager.all().delete()
    Merchant._base_manager.update(reads_as="Somebody else")
    TransactionTestCase._fixture_teardown(TransactionTestCase())  # type: ignore[attr-defined]
    assert not Person.objects.exists()
    assert not Person.pgh_event_model.objects.exists()  # type: ignore[attr-defined]
    assert rows() == before
    assert all(before)
