"""/issues/import/held/: what waits for whoever coordinates the team, and what was left out."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from debriefs.importing.settling import forget_left_out, leave_out
from debriefs.models import HeldRow
from systems.models import RoleKind
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.held import bring, hold
from tests.debriefs.issue_log import row
from tests.factories import RoleFactory

pytestmark = pytest.mark.django_db

URL = "/issues/import/held/"


@pytest.fixture
def client(borough: Borough, sign_in: SignIn) -> Client:
    return sign_in(borough.coordinator)


def page_of(client: Client, url: str = URL) -> str:
    return client.get(url).content.decode()


def test_with_nothing_held_it_says_what_will_be_here(client: Client) -> None:
    assert "No row from paper waits to be settled." in page_of(client)


def test_each_row_says_where_it_stood_what_it_says_and_why_it_is_held(
    client: Client, borough: Borough
) -> None:
    bring(borough, row(), row(), row(level="", description="Nobody answers"))
    page = page_of(client)
    assert "2 rows are unclear" in page
    assert "log.csv, line 3" in page
    assert "Another row of the file says exactly the same." in page
    assert "log.csv, line 4" in page
    assert "It does not say where the answer lies." in page
    assert "Nobody answers" in page


def test_rows_are_paged(client: Client, borough: Borough) -> None:
    bring(borough, *(row(level="", description=f"Number {n}") for n in range(30)))
    page = page_of(client)
    assert page.count("does not say where") == 25
    assert "?after=" in page


def test_those_of_another_team_are_not_there(
    client: Client, borough: Borough, sign_in: SignIn
) -> None:
    RoleFactory(person=borough.other_worker, system=borough.quay, kind=RoleKind.COORDINATOR)
    quay = row(level="", team="Quay team", description="Of the quay")
    bring(borough, quay, by=borough.other_worker)
    assert "Of the quay" not in page_of(client)
    assert "Of the quay" in page_of(sign_in(borough.other_worker))


@pytest.mark.parametrize(("who", "status"), [("worker", 403), ("manager", 403), ("stranger", 404)])
def test_people_who_coordinate_no_team_are_turned_away(
    borough: Borough, sign_in: SignIn, who: str, status: int
) -> None:
    assert sign_in(getattr(borough, who)).get(URL).status_code == status


def test_the_ways_here_are_on_the_pages_before_it(
    client: Client, borough: Borough, sign_in: SignIn
) -> None:
    for url in ("/issues/", "/issues/import/"):
        assert f'href="{URL}"' not in page_of(client, url)
    hold(borough)
    for url in ("/issues/", "/issues/import/"):
        assert f'href="{URL}"' in page_of(client, url)
    assert f'href="{URL}"' not in page_of(sign_in(borough.worker), "/issues/")


def test_a_row_that_was_left_out_can_be_put_back_for_thirty_days(
    client: Client, borough: Borough
) -> None:
    held = leave_out(held=hold(borough), by=borough.coordinator)
    back = f"{held.get_absolute_url()}back/"
    assert back in page_of(client)
    page = client.post(back, follow=True).content.decode()
    assert "Put back." in page
    assert HeldRow.objects.waiting().get() == held

    leave_out(held=held, by=borough.coordinator)
    long_ago = timezone.now() - timedelta(days=31)
    HeldRow.objects.filter(pk=held.pk).update(settled_at=long_ago)
    assert back not in page_of(client)
    assert client.post(back).status_code == 404


def test_only_who_coordinates_the_team_puts_it_back(borough: Borough, sign_in: SignIn) -> None:
    held = leave_out(held=hold(borough), by=borough.coordinator)
    for who in (borough.worker, borough.steward, borough.stranger):
        assert sign_in(who).post(f"{held.get_absolute_url()}back/").status_code == 404
    assert sign_in(borough.coordinator).get(f"{held.get_absolute_url()}back/").status_code == 405


def test_the_words_of_what_was_left_out_are_gone_after_thirty_days_and_it_stays_known(
    borough: Borough,
) -> None:
    old = leave_out(held=hold(borough), by=borough.coordinator)
    young = leave_out(held=hold(borough, description="Another"), by=borough.coordinator)
    HeldRow.objects.filter(pk=old.pk).update(settled_at=timezone.now() - timedelta(days=31))
    assert forget_left_out() == 1
    old.refresh_from_db()
    young.refresh_from_db()
    assert old.cells == []
    assert young.cells
    assert forget_left_out() == 0
    assert bring(borough, row(level="")).held == 0
