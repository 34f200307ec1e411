"""Every list and page asks the database as often for many rows as for few."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django.plugin import DjangoDbBlocker

from tests.borough import make_borough
from tests.guards.addresses import addresses
from tests.guards.growing import Growing
from tests.guards.pages import PAGES
from tests.guards.tree import modules, name_of, parsed, settle
from tests.support.standing import standing

pytestmark = pytest.mark.django_db

FEW, MANY = 2, 9

# A tired person waits for all of them one after the other, each on a database that others use too:
# fifteen are answered at once, and a page that needs more holds more than one sitting reads. A
# dashboard brings together what is otherwise several pages. Sign-in's own two are among them.
MOST_QUERIES = 15
MOST_ON_DASHBOARD = 20
DASHBOARDS = {"home", "dashboard"}
# A page that holds more than one thing to read, with the number that it may not grow beyond.
MORE_ALLOWED = {
    "debrief": 18,  # a whole meeting, with what came of the last one
}

# What is no list.
NO_LISTS = {
    "/theme.css": "the council's colour",
    "/health/": "whether all is well",
    "/api/v1/schema/": "the schema",
}


def asked(client: Client, path: str) -> list[str]:
    """The queries of one page, opened a second time: the first one may put things on record."""
    client.get(path)
    with CaptureQueriesContext(connection) as queries:
        response = client.get(path)
    assert response.status_code == 200, f"{path} answers {response.status_code}"
    return [query["sql"] for query in queries.captured_queries]


def most_for(page: str) -> int:
    """How often a page may ask."""
    return MORE_ALLOWED.get(page, MOST_ON_DASHBOARD if page in DASHBOARDS else MOST_QUERIES)


@dataclass(frozen=True)
class Grown:
    """A borough with many rows in it, and what its pages asked while there were few."""

    growing: Growing
    few: dict[str, dict[str, list[str]]]


@pytest.fixture(scope="module")
def grown(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Grown]:
    yield from standing(_grow, django_db_blocker)


def _grow() -> Grown:
    growing = Growing(make_borough())
    growing.grow(FEW)
    few = {who: all_asked(growing, who) for who in PAGES}
    growing.grow(MANY)
    return Grown(growing, few)


def all_asked(growing: Growing, who: str) -> dict[str, list[str]]:
    """The queries of each page of somebody; what opening them puts on record is taken back."""
    client = Client()
    before = transaction.savepoint()
    client.force_login(getattr(growing.borough, who))
    found = {page: asked(client, growing.path(page)) for page in PAGES[who]}
    transaction.savepoint_rollback(before)
    return found


@pytest.mark.parametrize("who", PAGES)
def test_many_rows_are_asked_for_as_often_as_few(grown: Grown, db: None, who: str) -> None:
    more = {}
    for page, many in all_asked(grown.growing, who).items():
        few = grown.few[who][page]
        if len(many) != len(few):
            more[page] = f"asks {len(few)} times for few and {len(many)} for many"
        elif len(many) > most_for(page):
            more[page] = f"asks {len(many)} times"
    settle(more, {})


def test_every_list_is_looked_at(grown: Grown, db: None) -> None:
    """Every address without anything in it that a person can open is a page of the above."""
    growing = grown.growing
    looked_at = {growing.path(page).partition("?")[0] for pages in PAGES.values() for page in pages}
    lists: set[str] = set()
    client = Client()
    for who in PAGES:
        client.force_login(getattr(growing.borough, who))
        for address in addresses():
            if address.parameters or address.route.startswith(("accounts/", "admin/")):
                continue
            path = f"/{address.route}"
            if path not in looked_at | lists and client.get(path).status_code == 200:
                lists.add(path)
    settle(lists, NO_LISTS)


def test_rows_that_stay_are_locked_without_their_key() -> None:
    """Whoever locks a row with its key shuts out all who write of it until they are done."""
    found = {
        f"{name_of(path)}:{call.lineno}"
        for path in modules()
        for call in ast.walk(parsed(path))
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", "") == "select_for_update"
        and not {"no_key", "skip_locked"} & {each.arg for each in call.keywords}
    }
    settle(found, {})
