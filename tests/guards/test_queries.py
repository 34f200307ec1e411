"""Every list and page asks the database as often for many rows as for few."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.borough import Borough
from tests.guards.addresses import addresses
from tests.guards.growing import Growing
from tests.guards.pages import PAGES
from tests.guards.tree import settle

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
    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = client.get(path)
    assert response.status_code == 200, f"{path} answers {response.status_code}"
    return [query["sql"] for query in queries.captured_queries]


def most_for(page: str) -> int:
    """How often a page may ask."""
    return MORE_ALLOWED.get(page, MOST_ON_DASHBOARD if page in DASHBOARDS else MOST_QUERIES)


@pytest.mark.parametrize("who", PAGES)
def test_many_rows_are_asked_for_as_often_as_few(borough: Borough, who: str) -> None:
    growing = Growing(borough)
    growing.grow(FEW)
    client = Client()
    client.force_login(getattr(borough, who))
    few = {page: asked(client, growing.path(page)) for page in PAGES[who]}
    growing.grow(MANY)
    more = {}
    for page in PAGES[who]:
        many = asked(client, growing.path(page))
        if len(many) != len(few[page]):
            more[page] = f"asks {len(few[page])} times for few and {len(many)} for many"
        elif len(many) > most_for(page):
            more[page] = f"asks {len(many)} times"
    settle(more, {})


def test_every_list_is_looked_at(borough: Borough) -> None:
    """Every address without anything in it that a person can open is a page of the above."""
    growing = Growing(borough)
    looked_at = {growing.path(page).partition("?")[0] for pages in PAGES.values() for page in pages}
    lists = set()
    client = Client()
    for who in PAGES:
        client.force_login(getattr(borough, who))
        for address in addresses():
            if address.parameters or address.route.startswith(("accounts/", "admin/")):
                continue
            path = f"/{address.route}"
            if client.get(path).status_code == 200 and path not in looked_at:
                lists.add(path)
    settle(lists, NO_LISTS)
