"""Pages by keyset: every row once, whatever the rows, forwards and back."""

import base64
import datetime
import json
from itertools import pairwise

import pytest
from django.db.models import Q
from django.db.models.functions import Length
from django.http import HttpRequest
from django.test import RequestFactory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from hls.ui.paging import Page, keyset_page
from systems.models import Person

pytestmark = pytest.mark.django_db

ORDER = ("-joined_at", "name", "-id")
moments = st.sampled_from(
    [datetime.datetime(2020, 2, 3, 14, 32, 1, micros, datetime.UTC) for micros in (0, 1, 999_999)]
)
rows = st.lists(st.tuples(moments, st.sampled_from(["Ann", "Bo", "Ångström"])), max_size=12)


def request_for(url: str = "/people/") -> HttpRequest:
    return RequestFactory().get(url)


def page_at(url: str, *, size: int, order: tuple[str, ...] = ORDER) -> Page[Person]:
    return keyset_page(Person.objects.all(), request=request_for(url), order=order, size=size)


def make_people(people: list[tuple[datetime.datetime, str]]) -> None:
    Person.objects.all().delete()
    Person.objects.bulk_create(
        Person(email=f"p{at}@example.org", name=name, joined_at=joined)
        for at, (joined, name) in enumerate(people)
    )


def make_many(number: int) -> None:
    make_people([(datetime.datetime(2020, 2, 3, tzinfo=datetime.UTC), "Ann")] * number)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(people=rows, size=st.integers(1, 5))
def test_walking_the_pages_meets_every_row_once_in_order_and_back(
    people: list[tuple[datetime.datetime, str]], size: int
) -> None:
    make_people(people)
    pages = [page_at("/people/", size=size)]
    while pages[-1].next_url:
        assert len(pages) <= len(people), "the walk goes round in circles"
        pages.append(page_at(pages[-1].next_url, size=size))
    met = [row.pk for page in pages for row in page.rows]
    assert met == list(Person.objects.order_by(*ORDER).values_list("pk", flat=True))
    assert [len(page.rows) for page in pages[:-1]] == [size] * (len(pages) - 1)
    for earlier, later in pairwise(pages):
        assert page_at(later.previous_url, size=size).rows == earlier.rows
    assert pages[0].previous_url == ""


def test_a_row_added_meanwhile_moves_nobody_to_another_page() -> None:
    make_many(6)
    first = page_at("/people/", size=3)
    newest = datetime.datetime(2021, 1, 1, tzinfo=datetime.UTC)
    Person.objects.create(email="new@example.org", name="New", joined_at=newest)
    second = page_at(first.next_url, size=3)
    assert not {row.pk for row in first.rows} & {row.pk for row in second.rows}
    assert len(second.rows) == 3


def test_the_last_page_can_be_left_when_its_rows_are_gone() -> None:
    make_many(4)
    first = page_at("/people/", size=2)
    second = page_at(first.next_url, size=2)
    Person.objects.filter(pk__in=[row.pk for row in second.rows]).delete()
    assert page_at(first.next_url, size=2).rows == first.rows


@pytest.mark.parametrize(
    "rubbish",
    ["x", "%00", "W10", "WyJhIl0", "eyJhIjoxfQ", "WyJub3ciLCJBbm4iLCJ4Il0", "MQ", "é", "bnVsbA"],
)
@pytest.mark.parametrize("direction", ["after", "before"])
def test_rubbish_leads_to_the_first_page(rubbish: str, direction: str) -> None:
    make_many(3)
    page = page_at(f"/people/?{direction}={rubbish}", size=2)
    assert page.rows == page_at("/people/", size=2).rows


def test_the_rest_of_the_address_is_kept() -> None:
    make_many(5)
    first = page_at("/people/?team=4&q=coat+card&before=x", size=2)
    assert first.next_url.startswith("/people/?team=4&q=coat+card&after=")
    second = page_at(first.next_url, size=2)
    assert "after=" not in second.previous_url


def test_a_list_can_be_ordered_by_something_worked_out() -> None:
    make_people(
        [(datetime.datetime.now(datetime.UTC), name) for name in ("Bo", "Ann", "Christa", "Al")]
    )
    lengths = Person.objects.annotate(length=Length("name")).filter(~Q(name=""))
    order = ("-length", "id")
    first = keyset_page(lengths, request=request_for(), order=order, size=2)
    second = keyset_page(lengths, request=request_for(first.next_url), order=order, size=2)
    assert [row.name for row in [*first.rows, *second.rows]] == ["Christa", "Ann", "Bo", "Al"]


def test_a_page_looks_up_what_comes_along_for_its_own_rows_and_never_skips_any(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    make_many(9)
    second_url = page_at("/people/", size=3).next_url
    with django_assert_max_num_queries(1) as asked:
        page_at(second_url, size=3)
    (sql,) = (query["sql"] for query in asked.captured_queries)
    assert "OFFSET" not in sql
    rows, ids = sql.split(" = ANY(ARRAY(SELECT ", 1)
    assert "email" in rows
    assert "email" not in ids.split(" FROM ", 1)[0]


@pytest.mark.parametrize(
    "values",
    [
        ["2020-02-03T14:32:01+00:00", "An\0n", "4"],
        ["2020-02-03T14:32:01+00:00", "\ud800", "4"],
        ["2020-02-03T14:32:01+00:00", "Ann", "9" * 40],
        ["2020-02-03T14:32:01+00:00", "Ann", "9" * 5000],
        ["0001-01-01T00:00:00+14:00", "Ann", "4"],
    ],
)
def test_values_that_the_database_cannot_take_lead_to_a_page(values: list[str]) -> None:
    make_many(3)
    cursor = base64.urlsafe_b64encode(json.dumps(values).encode()).decode()
    assert page_at(f"/people/?after={cursor}", size=2).rows


def test_a_cursor_that_never_ends_leads_to_the_first_page() -> None:
    make_many(3)
    cursor = base64.urlsafe_b64encode(b"[" * 200_000).decode()
    assert page_at(f"/people/?after={cursor}", size=2).rows
