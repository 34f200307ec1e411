"""Reading the API as somebody."""

from collections.abc import Callable

import pytest
from rest_framework.test import APIClient

from systems.models import Person

As = Callable[[Person], APIClient]


@pytest.fixture
def reading_as() -> As:
    """A client that is signed in as a person, with a session as the pages have it."""

    def signed_in(person: Person) -> APIClient:
        client = APIClient()
        client.force_login(person)
        return client

    return signed_in
