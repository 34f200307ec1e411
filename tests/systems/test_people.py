"""/people/"""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from systems.models import Invitation, RoleKind
from tests.borough import Borough
from tests.factories import PersonFactory, RoleFactory

URL = "/people/"


@pytest.mark.parametrize("key", ["worker", "manager", "steward", "finance", "partner", "stranger"])
def test_it_is_not_there_for_those_who_look_after_nobody(
    borough: Borough, client: Client, key: str
) -> None:
    client.force_login(getattr(borough, key))

    assert client.get(URL).status_code == 404


def test_an_administrator_finds_everybody_in_the_systems_administered(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.administrator)

    page = client.get(URL).content.decode()

    for person in (borough.worker, borough.other_worker, borough.manager, borough.finance):
        assert person.name in page
    assert borough.place_steward.name not in page
    assert borough.stranger.name not in page


def test_a_coordinator_finds_the_team_alone(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    page = client.get(URL).content.decode()

    assert borough.worker.name in page
    assert borough.other_worker.name not in page
    assert borough.manager.name not in page


def test_roles_in_systems_of_others_are_not_told(borough: Borough, client: Client) -> None:
    RoleFactory(person=borough.worker, system=borough.quay, kind=RoleKind.STEWARD)
    client.force_login(borough.coordinator)

    page = client.get(URL).content.decode()

    assert "Caseworker in Harbour team" in page
    assert "Quay team" not in page


def test_roles_to_come_say_from_when(borough: Borough, client: Client) -> None:
    later = timezone.localdate() + timedelta(days=40)
    RoleFactory(person=borough.worker, system=borough.quay, from_day=later)
    client.force_login(borough.administrator)

    page = client.get(URL).content.decode()

    assert f"Caseworker in Quay team, from {later:%-d %B %Y}" in page


@pytest.mark.parametrize("text", ["calloway", "WREN", "worker@example"])
def test_people_are_found_by_part_of_name_or_address(
    borough: Borough, client: Client, text: str
) -> None:
    client.force_login(borough.administrator)

    page = client.get(URL, {"q": text}).content.decode()

    assert borough.worker.name in page
    assert borough.colleague.name not in page


def test_accents_do_not_hide_anybody(borough: Borough, client: Client) -> None:
    RoleFactory(person=PersonFactory(name="Zoë Åkerman"), system=borough.harbour)
    client.force_login(borough.coordinator)

    assert "Zoë Åkerman" in client.get(URL, {"q": "zoe ake"}).content.decode()


def test_people_who_have_left_are_shown_when_asked_for(borough: Borough, client: Client) -> None:
    borough.worker.is_active = False
    borough.worker.save()
    client.force_login(borough.coordinator)

    assert borough.worker.name not in client.get(URL).content.decode()
    assert borough.worker.name in client.get(URL, {"who": "everybody"}).content.decode()


def test_pages_follow_one_another_in_the_order_of_names(borough: Borough, client: Client) -> None:
    for number in range(30):
        RoleFactory(person=PersonFactory(name=f"Zed {number:02}"), system=borough.harbour)
    client.force_login(borough.coordinator)

    first = client.get(URL)
    second = client.get(first.context["page"].next_url)

    names = [str(person) for page in (first, second) for person in page.context["page"].rows]
    assert names == sorted(names)
    assert len(names) == 33


def test_it_asks_the_same_number_of_queries_for_few_and_many(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.administrator)

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(URL)
        return len(asked)

    few = queries()
    for _ in range(10):
        person = PersonFactory()
        RoleFactory(person=person, system=borough.harbour)
        RoleFactory(person=person, system=borough.quay)
        Invitation.objects.create(
            email=person.email,
            system=borough.quay,
            kind=RoleKind.CASEWORKER,
            from_day=timezone.localdate(),
            token_digest=person.email,
            expires_at=timezone.now() + timedelta(days=1),
            invited_by=borough.administrator,
        )
    assert queries() == few
