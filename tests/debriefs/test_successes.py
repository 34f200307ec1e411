"""GET /successes/: the matrix of a team."""

from datetime import date, timedelta
from unittest.mock import patch
from xml.etree.ElementTree import Element

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from debriefs.models import Activity, Tally
from systems.models import System
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import ActivityFactory, RoleFactory
from tests.ui.errors import Page, assert_form_error, text


def marked(
    team: System, name: str, times: int, *, on: date | None = None, hard: int | None = None
) -> Activity:
    """An activity of ``team`` that helped so often on one day."""
    found = Activity.objects.filter(team=team, name=name).first()
    activity: Activity = found or ActivityFactory(team=team, name=name, complexity=hard)
    day = on or timezone.localdate()
    Tally.objects.bulk_create(Tally(activity=activity, marked_on=day) for _ in range(times))
    return activity


def shown(client: Client, **asked: str | int) -> Page:
    response = client.get("/successes/", asked)
    assert response.status_code == 200
    return Page(response.content)


def table(page: Page) -> dict[str, str]:
    """How often, by what helped, as the table says it."""
    rows = [row for body in page.all("tbody") for row in body]
    return {text(row[0]): text(row[1]) for row in rows}


def drawn(page: Page) -> dict[str, tuple[int, int]]:
    """Where each kind of work stands in the picture, by what its title says."""
    found = {}
    for group in page.one("svg", css="hls-matrix").iter("g"):
        parts: dict[str, Element] = {str(part.tag): part for part in group}
        circle = parts["circle"]
        found[text(parts["title"])] = (int(circle.get("cx", "")), int(circle.get("cy", "")))
    return found


def test_the_table_says_how_often_and_how_hard_by_name(sign_in: SignIn, borough: Borough) -> None:
    marked(borough.harbour, "Élan: a lift to town", 7, hard=1)
    marked(borough.harbour, "Appealed a decision", 1, hard=5)
    marked(borough.harbour, "Zigzagged", 0)
    page = shown(sign_in(borough.worker))
    assert table(page) == {
        "1 Appealed a decision 5: takes an expert": "Once",
        "2 Élan: a lift to town 1: anybody could do it": "7 times",
        "3 Zigzagged How hard it is has not been talked about yet": "Not in that time",
    }
    assert len(page.all("svg", css="hls-gate")) == 3


def test_the_picture_puts_the_often_above_and_the_hard_to_the_right(
    sign_in: SignIn, borough: Borough
) -> None:
    marked(borough.harbour, "Drove", 12, hard=1)
    marked(borough.harbour, "Appealed", 2, hard=5)
    marked(borough.harbour, "Listened", 2)
    places = drawn(shown(sign_in(borough.worker)))
    assert places["Drove: 12 times"][0] < places["Appealed: twice"][0]
    assert places["Drove: 12 times"][1] < places["Appealed: twice"][1]
    assert places["Appealed: twice"][0] < places["Listened: twice"][0]
    assert places["Appealed: twice"][1] == places["Listened: twice"][1]


def test_no_kind_of_work_hides_another(sign_in: SignIn, borough: Borough) -> None:
    for number in range(60):
        marked(borough.harbour, f"Work {number}", 1 + number % 3, hard=(None, 3)[number % 2])
    places = list(drawn(shown(sign_in(borough.worker))).values())
    assert len(places) == 60
    for at, (x, y) in enumerate(places):
        for other_x, other_y in places[at + 1 :]:
            assert abs(x - other_x) >= 22 or abs(y - other_y) >= 22


def test_the_sentence_says_what_the_picture_shows(sign_in: SignIn, borough: Borough) -> None:
    for name, hard in (("A", 1), ("B", 2), ("C", 5), ("D", None), ("E", 3)):
        marked(borough.harbour, name, 1, hard=hard)
    page = shown(sign_in(borough.worker))
    assert text(page.one("figcaption")) == (
        f"5 kinds of work helped in {timezone.localdate().year}. 2 take no more than practice, "
        "1 takes training or an expert, 1 has not been talked about yet."
    )


@pytest.mark.parametrize(
    ("asked", "times"),
    [
        ({"period": "week"}, 2),
        ({"period": "month"}, 4),
        ({"period": "quarter"}, 8),
        ({"period": "year"}, 16),
        ({}, 16),
        (
            {
                "period": "own",
                "since_day": "30",
                "since_month": "3",
                "since_year": "2026",
                "until_day": "31",
                "until_month": "3",
                "until_year": "2026",
            },
            3,
        ),
    ],
)
def test_each_period_begins_and_ends_on_local_days(
    sign_in: SignIn, borough: Borough, asked: dict[str, str], times: int
) -> None:
    # In summer time, so that a UTC day and a local one are not the same.
    days = {
        "2025-12-31": 1,
        "2026-01-01": 8,
        "2026-03-31": 0,
        "2026-04-01": 4,
        "2026-05-01": 1,
        "2026-05-10": 1,
        "2026-05-11": 1,
        "2026-05-17": 1,
        "2027-01-01": 1,
    }
    if asked.get("period") == "own":
        days = {"2026-03-29": 1, "2026-03-30": 1, "2026-03-31": 2, "2026-04-01": 1}
    for day, count in days.items():
        marked(borough.harbour, "Drove", count, on=date.fromisoformat(day), hard=1)
    client = sign_in(borough.worker)
    with patch("debriefs.views.successes.timezone.localdate", return_value=date(2026, 5, 17)):
        page = shown(client, **asked)
    assert table(page)["1 Drove 1: anybody could do it"] == {2: "Twice"}.get(
        times, f"{times} times"
    )


def test_days_that_make_no_sense_are_asked_for_again_and_kept(
    sign_in: SignIn, borough: Borough
) -> None:
    client = sign_in(borough.worker)
    days = {"since_day": "3", "since_month": "2", "since_year": "2026"}
    before = {"until_day": "1", "until_month": "2", "until_year": "2026"}
    answer = client.get("/successes/", {"period": "own", **days, **before})
    assert answer.status_code == 422
    assert_form_error(answer, "until", "The last day must not be before the first")
    answer = client.get("/successes/", {"period": "own", **days, "since_month": "soup"})
    assert_form_error(answer, "since", "Enter a real date, like 27 3 2020")
    assert "soup" in answer.content.decode()
    answer = client.get("/successes/", {"period": "own"})
    assert_form_error(answer, "since", "Enter the day to begin with")


def test_each_of_my_teams_is_looked_at_by_itself(sign_in: SignIn, borough: Borough) -> None:
    RoleFactory(person=borough.worker, system=borough.quay)
    marked(borough.harbour, "Drove", 1)
    marked(borough.quay, "Rowed", 1)
    client = sign_in(borough.worker)
    assert "Drove" in str(table(shown(client)))
    page = shown(client, system=borough.quay.pk)
    assert "Rowed" in str(table(page))
    assert "Drove" not in str(table(page))


@pytest.mark.parametrize("asked_for", ["soup", "0", "9" * 30, "quay", "organisation"])
def test_what_is_not_mine_is_not_found(sign_in: SignIn, borough: Borough, asked_for: str) -> None:
    system = getattr(borough, asked_for, None)
    asked = {"system": system.pk if system else asked_for}
    assert sign_in(borough.worker).get("/successes/", asked).status_code == 404


@pytest.mark.parametrize("who", ["finance", "administrator", "stranger"])
def test_whoever_neither_does_nor_reads_it_finds_no_work(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    marked(borough.harbour, "Drove", 9)
    client = sign_in(getattr(borough, who))
    assert "Drove" not in client.get("/successes/").content.decode()
    assert client.get("/successes/", {"system": borough.harbour.pk}).status_code == 200
    assert "Drove" not in client.get("/successes/", {"system": borough.harbour.pk}).content.decode()


def test_before_there_is_anything_it_says_what_will_be_here(
    sign_in: SignIn, borough: Borough
) -> None:
    page = shown(sign_in(borough.worker))
    assert "Here will be what helped" in text(page.one(css="hls-empty"))
    assert not page.all("svg", css="hls-matrix")


def test_where_nothing_helped_in_that_time_there_is_no_picture(
    sign_in: SignIn, borough: Borough
) -> None:
    marked(borough.harbour, "Drove", 3, on=timezone.localdate() - timedelta(days=800))
    page = shown(sign_in(borough.worker))
    assert text(page.one("figcaption")).startswith("Nothing was marked in ")
    assert not page.all("svg", css="hls-matrix")


@pytest.mark.parametrize("who", ["worker", "manager"])
def test_many_kinds_of_work_are_asked_for_as_often_as_few(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    marked(borough.harbour, "Drove", 6)
    client.get("/successes/")
    with CaptureQueriesContext(connection) as few:
        client.get("/successes/")
    for number in range(30):
        marked(borough.harbour, f"Work {number}", 6)
        marked(borough.quay, f"Work {number}", 6)
    with CaptureQueriesContext(connection) as many:
        client.get("/successes/")
    assert len(many) == len(few) <= 12


def test_the_menu_leads_there_for_those_who_do_it_and_those_who_read_it(
    sign_in: SignIn, borough: Borough
) -> None:
    for who in ("worker", "coordinator", "manager", "steward", "partner", "place_steward"):
        assert 'href="/successes/"' in sign_in(getattr(borough, who)).get("/").content.decode()
    for who in ("finance", "administrator", "stranger"):
        assert 'href="/successes/"' not in sign_in(getattr(borough, who)).get("/").content.decode()
