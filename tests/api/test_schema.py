"""GET /api/v1/schema/: complete, true, and nothing answered outside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import schemathesis
from django.core.management import call_command
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.urls import reverse
from hypothesis import given, settings
from hypothesis.strategies import sampled_from
from knox.models import AuthToken
from pytest_django.plugin import DjangoDbBlocker
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import (
    ignored_auth,
    missing_required_header,
    negative_data_rejection,
    positive_data_acceptance,
)

from debriefs.actions.debriefs import start_debrief
from debriefs.actions.issues import raise_issue
from debriefs.actions.notes import write_note
from debriefs.actions.progress import say_progress
from debriefs.actions.to_do import take_on
from hls.wsgi import application
from learning_cycles.rollup import roll_up
from tests.borough import Borough, make_borough
from tests.factories import ActivityFactory, CaseFactory, IssueFactory, PurchaseFactory
from tests.support.standing import standing

SCHEMA = reverse("api:schema")
METHODS = {
    **{
        each: methods
        for name in ("debriefs", "progress", "notes", "actions", "issues")
        for each, methods in (
            (f"/api/v1/{name}/", ["get", "post"]),
            (f"/api/v1/{name}/{{id}}/", ["get", "patch"]),
        )
    },
    "/api/v1/tallies/": ["get", "post"],
    "/api/v1/tallies/{id}/": ["get"],
    "/api/v1/conversations/": ["get"],
    "/api/v1/conversations/{id}/": ["get"],
    "/api/v1/conversations/{id}/issues/": ["get"],
    "/api/v1/purchases/": ["get", "post"],
    "/api/v1/purchases/{id}/": ["get"],
    **{
        f"/api/v1/{name}/{each}": ["get"]
        for name in ("receipts", "statements", "card-lines", "budgets")
        for each in ("", "{id}/")
    },
    "/api/v1/receipts/{id}/file/": ["get"],
}
READ = [path for path, methods in METHODS.items() if "get" in methods]

# What cannot be asked, too; but there is little that an address by number cannot be asked with.
ASKED = [(path, GenerationMode.POSITIVE) for path in READ] + [
    (path, GenerationMode.NEGATIVE) for path in READ if "{id}" not in path
]
WRITTEN = [
    (path, method, mode)
    for path, methods in METHODS.items()
    for method in methods
    if method != "get"
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
]

# What fits the schema can still name what one may not see, or be made on an old version; what does
# not quite fit, a number in quotes or a field that is unknown, is understood; and the token is
# taken for one that was made up.
UNDERSTOOD = [
    negative_data_rejection,
    positive_data_acceptance,
    missing_required_header,
    ignored_auth,
]


@pytest.mark.django_db
def test_the_schema_is_complete(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("spectacular", "--validate", "--fail-on-warn")


@pytest.mark.django_db
def test_the_schema_holds_every_address_and_what_can_be_done_there(described: Described) -> None:
    paths = described.schema.raw_schema["paths"]
    assert {path: list(methods) for path, methods in paths.items()} == METHODS
    for path, methods in paths.items():
        for method, operation in methods.items():
            refusals = {"get": set(), "post": {"403", "415"}, "patch": {"409", "412", "428"}}
            assert refusals[method] <= set(operation["responses"]), path


@pytest.fixture(scope="module")
def one_connection() -> Iterator[None]:
    """The application answers within the test's transaction, as for Django's own test client."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@dataclass(frozen=True)
class Described:
    """The schema as read by a worker who has something at every address, with their token.

    ``numbers``: what a request can name, of which there is one each, by fields and addresses.
    """

    schema: Any
    numbers: dict[str, int]


@pytest.fixture(scope="module")
def described(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, one_connection: None
) -> Iterator[Described]:
    yield from standing(_describe, django_db_blocker)


def _describe() -> Described:
    borough = make_borough()
    case = CaseFactory(team=borough.harbour)
    IssueFactory(team=borough.harbour, case=case, raised_by=borough.worker, sent=True)
    PurchaseFactory(team=borough.harbour, case=case, worker=borough.worker)
    roll_up()
    _, token = AuthToken.objects.create(user=borough.worker)
    headers = {"Authorization": f"Token {token}"}
    found = schemathesis.openapi.from_wsgi(f"{SCHEMA}?format=json", application, headers=headers)
    found.config.update(headers=headers)
    return Described(found, _numbers(borough))


def _numbers(borough: Borough) -> dict[str, int]:
    by, team = borough.worker, borough.harbour
    debrief = start_debrief(team=team, by=by)
    case = CaseFactory(team=team)
    progress = say_progress(debrief=debrief, case=case, words="Getting there", by=by)
    issue = raise_issue(team=team, debrief=debrief, description="A form", by=by)
    return {
        "team": team.pk,
        "debrief": debrief.pk,
        "case": case.pk,
        "carrier": borough.colleague.pk,
        "issue": issue.pk,
        "activity": ActivityFactory(team=team).pk,
        "debriefs": debrief.pk,
        "progress": progress.pk,
        "notes": write_note(team=team, debrief=debrief, words="A line", by=by).pk,
        "issues": issue.pk,
        "actions": take_on(team=team, words="Ring her back", by=by).pk,
    }


@pytest.mark.django_db
@pytest.mark.parametrize(("path", "mode"), ASKED, ids=str)
def test_whatever_is_asked_is_answered_as_the_schema_says(
    described: Described, path: str, mode: GenerationMode
) -> None:
    @settings(max_examples=10, deadline=None, database=None)
    @given(case=described.schema[path]["GET"].as_strategy(generation_mode=mode))
    def answered(case: Any) -> None:
        # An empty filter is no filter, and no wrong one.
        case.call_and_validate(excluded_checks=[negative_data_rejection])

    answered()


@pytest.mark.django_db
@pytest.mark.parametrize(("path", "method", "mode"), WRITTEN, ids=str)
def test_whatever_is_written_is_answered_as_the_schema_says(
    described: Described, path: str, method: str, mode: GenerationMode
) -> None:
    made = described.schema[path][method.upper()].as_strategy(generation_mode=mode)

    numbers = described.numbers

    @settings(max_examples=25, deadline=None, database=None)
    @given(case=made, there=sampled_from([True, True, False]), version=sampled_from("1122x"))
    def answered(case: Any, there: bool, version: str) -> None:
        if there:  # else as it was made up: of what there is not
            name = path.split("/")[3]
            if "{id}" in path:
                case.path_parameters["id"] = str(numbers[name])
                if mode is GenerationMode.POSITIVE:
                    case.headers["If-Match"] = f'"{version}"'
            if isinstance(case.body, dict):
                case.body |= {field: numbers[field] for field in case.body if field in numbers}
        case.call_and_validate(excluded_checks=UNDERSTOOD)

    answered()
