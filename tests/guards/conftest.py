"""What several guards stand on."""

import pytest

from tests.borough import Borough
from tests.guards.lives import Lives, make_lives


@pytest.fixture
def lives(borough: Borough) -> Lives:
    """Two families, told everywhere."""
    return make_lives(borough)
