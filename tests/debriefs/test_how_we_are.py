"""GET /debriefs/how-we-are/: what a team shared with itself, week by week."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from debriefs.actions.welfare import keep_to_myself
from debriefs.how_we_are import weeks_of
from debriefs.models.debrief import Face
from systems.models import Person
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.shared_faces import FINE, GOOD, LOW, STRUGGLING, said
from tests.factories import RoleFactory

PAGE = "/debriefs/how-we-are/"


def read(client: Client, **asked: str | int) -> str:
    response = client.get(PAGE, asked)
    assert response.status_code == 200
    page = response.content.decode()
    return " ".join(page[page.index("<h1") : page.index("</main>")].split())


def monday(weeks_ago: int = 0) -> date:
    today = timezone.localdate()
    return today - timedelta(days=today.weekday(), weeks=weeks_ago)


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("worker", 200),
        ("colleague", 200),
        ("coordinator", 200),
        ("manager", 404),
        ("steward", 404),
        ("place_steward", 404),
        ("partner", 404),
        ("finance", 404),
        ("administrator", 404),
        ("stranger", 404),
    ],
)
def test_only_those_who_work_in_a_team_open_it(
    sign_in: SignIn, borough: Borough, who: str, status: int
) -> None:
    assert sign_in(getattr(borough, who)).get(PAGE).status_code == status


def test_shared_faces_are_drawn_and_counted_by_week(sign_in: SignIn, borough: Borough) -> None:
    said(borough.harbour, GOOD, day=monday())
    said(borough.harbour, GOOD, day=monday(1) + timedelta(days=6))
    said(borough.harbour, LOW, day=monday(1))
    page = read(sign_in(borough.worker))
    assert "we shared 3 faces: good twice, low once" in page
    assert page.count('<use href="#face-5"') == 2
    assert page.count('<use href="#face-2"') == 1
    this_week, last_week, before = weeks_of(borough.harbour, 3)
    assert this_week.shared == {Face.GOOD: 1}
    assert last_week.shared == {Face.GOOD: 1, Face.LOW: 1}
    assert not before.shared


def test_the_debriefs_lead_to_the_words_which_are_nowhere_else(
    sign_in: SignIn, borough: Borough
) -> None:
    shared = said(borough.harbour, LOW, day=monday(), words="A long day")
    page = read(sign_in(borough.colleague))
    assert "A long day" not in page
    assert f'href="{shared.debrief.get_absolute_url()}#welfare"' in page


def test_a_face_counts_as_it_stands_now(sign_in: SignIn, borough: Borough) -> None:
    welfare = said(borough.harbour, STRUGGLING, day=monday(), by=borough.colleague)
    client = sign_in(borough.worker)
    assert "struggling once" in read(client)
    welfare.face = FINE
    welfare.save()
    assert "we shared 1 face: fine once" in read(client)
    keep_to_myself(welfare=welfare, by=borough.colleague)
    assert "nothing was shared" in read(client)


@pytest.mark.parametrize("who", ["worker", "colleague"])
def test_private_faces_leave_no_trace(sign_in: SignIn, borough: Borough, who: str) -> None:
    """Not in a number, a week, a link or a length; not even for whoever said it."""
    said(borough.harbour, GOOD, day=monday(2))
    client = sign_in(getattr(borough, who))
    before = client.get(PAGE)
    for weeks_ago in range(4):
        said(borough.harbour, LOW, day=monday(weeks_ago), by=borough.worker, shared=False)
    after = client.get(PAGE)
    pages = [
        re.sub(r'nonce="[^"]+"|[A-Za-z0-9]{64}', "", each.content.decode())
        for each in (before, after)
    ]
    assert pages[0] == pages[1]
    assert before.headers.get("ETag") == after.headers.get("ETag")


def test_words_without_a_face_are_in_no_number(sign_in: SignIn, borough: Borough) -> None:
    said(borough.harbour, None, day=monday(), words="So so")
    assert "nothing was shared" in read(sign_in(borough.worker))


def test_another_teams_faces_are_not_in_it(sign_in: SignIn, borough: Borough) -> None:
    said(borough.quay, LOW, day=monday())
    client = sign_in(borough.worker)
    assert "nothing was shared" in read(client)
    assert "nothing was shared" in read(client, team=borough.quay.pk)
    assert "Quay team" not in read(client, team=borough.quay.pk)


def test_who_works_in_two_teams_chooses_one(sign_in: SignIn, borough: Borough) -> None:
    worker: Person = borough.worker
    RoleFactory(person=worker, system=borough.quay)
    said(borough.quay, LOW, day=monday())
    client = sign_in(worker)
    assert "nothing was shared" in read(client)
    assert "low once" in read(client, team=borough.quay.pk)


@pytest.mark.parametrize(("weeks", "drawn"), [("4", 0), ("12", 1), ("nonsense", 1), ("9999", 1)])
def test_the_period_is_chosen(sign_in: SignIn, borough: Borough, weeks: str, drawn: int) -> None:
    said(borough.harbour, LOW, day=monday(5))
    assert read(sign_in(borough.worker), weeks=weeks).count("<use") == drawn
