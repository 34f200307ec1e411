"""What several guards stand on."""

from collections.abc import Iterator
from copy import deepcopy

import pytest
from pytest_django.plugin import DjangoDbBlocker

from tests.borough import Borough, make_borough
from tests.guards.lives import Lives, make_lives
from tests.support.standing import standing


@pytest.fixture
def lives(borough: Borough) -> Lives:
    """Two families, told everywhere."""
    return make_lives(borough)


@pytest.fixture(scope="module")
def lives_of_module(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Lives]:
    """The same, laid down once for a module in which every test stands on it."""
    yield from standing(lambda: make_lives(make_borough()), django_db_blocker)


@pytest.fixture
def same_lives(lives_of_module: Lives, db: None) -> Lives:
    """``lives_of_module``, for one test to do with as it likes."""
    return deepcopy(lives_of_module)
