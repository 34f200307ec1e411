"""GET /systems/<id>/how-people-are/: whole months above the teams."""

import pytest
from django.db import transaction
from django.test import Client

from debriefs.actions.freezing import freeze_past_months
from debriefs.actions.welfare import keep_to_myself
from systems.models import System
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.shared_faces import LOW, month_to_show, said


def address(system: System) -> str:
    return f"/systems/{system.pk}/how-people-are/"


def page(client: Client, system: System) -> str:
    response = client.get(address(system))
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("steward", 200),
        ("manager", 200),
        ("place_steward", 200),
        ("partner", 200),
        ("worker", 404),
        ("coordinator", 404),
        ("finance", 404),
        ("administrator", 404),
        ("stranger", 404),
    ],
)
def test_those_who_read_above_read_it(
    sign_in: SignIn, borough: Borough, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(address(borough.organisation)).status_code == status


@pytest.mark.parametrize("system", ["harbour", "place", "country"])
def test_only_an_organisation_has_one(sign_in: SignIn, borough: Borough, system: str) -> None:
    for who in ("worker", "manager", "place_steward", "partner"):
        client = sign_in(getattr(borough, who))
        assert client.get(address(getattr(borough, system))).status_code == 404


def test_a_month_is_read_as_a_picture_a_table_and_a_sentence(
    sign_in: SignIn, borough: Borough
) -> None:
    month_to_show(borough.harbour, borough.quay)
    freeze_past_months()
    read = page(sign_in(borough.manager), borough.organisation)
    assert "5 people or more shared how they were: good 5 or more, fine 5 or more" in read
    assert '<use href="#face-5"' in read
    assert read.count("hls-face--few") == 2, "one in the picture, one in what it means"
    assert "Fewer than 5" in read


def test_neither_team_person_nor_word_is_on_it(sign_in: SignIn, borough: Borough) -> None:
    said(borough.harbour, LOW, by=borough.worker, words="A weight on my chest")
    month_to_show(borough.harbour, borough.quay)
    freeze_past_months()
    read = page(sign_in(borough.steward), borough.organisation)
    for kept in ("Harbour team", "Quay team", "Wren Calloway", "weight"):
        assert kept not in read


@pytest.mark.parametrize("people", [1, 2, 20])
def test_nobody_too_few_and_too_alike_read_the_same(
    sign_in: SignIn, borough: Borough, people: int
) -> None:
    """``people`` of each of two teams, all of whom are low, against nobody who shared."""
    client = sign_in(borough.manager)
    said(borough.harbour, LOW, shared=False)
    with transaction.atomic():
        freeze_past_months()
        of_nobody = _main(page(client, borough.organisation))
        transaction.set_rollback(True)
    for _ in range(people):
        said(borough.harbour, LOW)
        said(borough.quay, LOW)
    freeze_past_months()
    read = _main(page(client, borough.organisation))
    assert read == of_nobody
    assert "too few people shared how they were, or they were too alike to show" in read


def test_yesterdays_page_is_todays_page(sign_in: SignIn, borough: Borough) -> None:
    shared = month_to_show(borough.harbour, borough.quay)
    freeze_past_months()
    client = sign_in(borough.manager)
    before = _main(page(client, borough.organisation))
    for welfare in shared:
        keep_to_myself(welfare=welfare, by=welfare.person)
    freeze_past_months()
    assert _main(page(client, borough.organisation)) == before


def test_before_the_first_month_is_over_it_says_what_will_be_here(
    sign_in: SignIn, borough: Borough
) -> None:
    read = page(sign_in(borough.manager), borough.organisation)
    assert "Here will be the months that are over." in read


def test_the_dashboard_leads_there(sign_in: SignIn, borough: Borough) -> None:
    client = sign_in(borough.manager)
    for system, leads in ((borough.organisation, True), (borough.harbour, False)):
        shown = client.get(system.get_absolute_url()).content.decode()
        assert (address(system) in shown) is leads


def _main(read: str) -> str:
    return read[read.index("<h1") : read.index("</main>")]
