"""GET /api/v1/schema/: complete, true, and nothing answered outside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.management import call_command
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.urls import reverse
from hypothesis import given, settings
from knox.models import AuthToken
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection

from hls.wsgi import application
from learning_cycles.rollup import roll_up
from tests.api.conftest import As
from tests.borough import Borough
from tests.factories import CaseFactory, IssueFactory, PurchaseFactory

SCHEMA = reverse("api:schema")
PATHS = [
    "/api/v1/issues/",
    "/api/v1/issues/{id}/",
    "/api/v1/conversations/",
    "/api/v1/conversations/{id}/",
    "/api/v1/conversations/{id}/issues/",
    "/api/v1/purchases/",
    "/api/v1/purchases/{id}/",
]

# What cannot be asked, too; but there is little that an address by number cannot be asked with.
ASKED = [(path, GenerationMode.POSITIVE) for path in PATHS] + [
    (path, GenerationMode.NEGATIVE) for path in PATHS if "{id}" not in path
]


@pytest.mark.django_db
def test_the_schema_is_complete(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("spectacular", "--validate", "--fail-on-warn")


@pytest.mark.django_db
def test_the_schema_holds_every_address_and_only_reading(borough: Borough, reading_as: As) -> None:
    schema = reading_as(borough.worker).get(SCHEMA, {"format": "json"}).json()
    assert set(schema["paths"]) == set(PATHS)
    assert {method for path in schema["paths"].values() for method in path} == {"get"}


@pytest.fixture
def one_connection() -> Iterator[None]:
    """The application answers within the test's transaction, as for Django's own test client."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def described(borough: Borough, one_connection: None) -> Any:
    """The schema as read by a worker who has something at every address, with their token."""
    case = CaseFactory(team=borough.harbour)
    IssueFactory(team=borough.harbour, case=case, raised_by=borough.worker, sent=True)
    PurchaseFactory(team=borough.harbour, case=case, worker=borough.worker)
    roll_up()
    _, token = AuthToken.objects.create(user=borough.worker)
    headers = {"Authorization": f"Token {token}"}
    found = schemathesis.openapi.from_wsgi(f"{SCHEMA}?format=json", application, headers=headers)
    found.config.update(headers=headers)
    return found


@pytest.mark.django_db
@pytest.mark.parametrize(("path", "mode"), ASKED, ids=str)
def test_whatever_is_asked_is_answered_as_the_schema_says(
    described: Any, path: str, mode: GenerationMode
) -> None:
    @settings(max_examples=10, deadline=None, database=None)
    @given(case=described[path]["GET"].as_strategy(generation_mode=mode))
    def answered(case: Any) -> None:
        # An empty filter is no filter, and no wrong one.
        case.call_and_validate(excluded_checks=[negative_data_rejection])

    answered()
