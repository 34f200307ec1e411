"""/people/<id>/"""

import pytest
from django.test import Client

from systems.models import RoleKind
from tests.borough import Borough
from tests.factories import RoleFactory


def test_it_shows_the_roles_that_the_reader_sees(borough: Borough, client: Client) -> None:
    RoleFactory(person=borough.worker, system=borough.quay)
    client.force_login(borough.coordinator)

    page = client.get(f"/people/{borough.worker.pk}/").content.decode()

    assert "Caseworker in Harbour team" in page
    assert "Quay team" not in page


@pytest.mark.parametrize("key", ["worker", "manager", "steward", "stranger"])
def test_it_is_not_there_for_those_who_look_after_nobody(
    borough: Borough, client: Client, key: str
) -> None:
    client.force_login(getattr(borough, key))

    assert client.get(f"/people/{borough.colleague.pk}/").status_code == 404


def test_a_coordinator_does_not_find_other_teams_workers(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    assert client.get(f"/people/{borough.other_worker.pk}/").status_code == 404


def test_a_coordinator_is_offered_what_a_coordinator_may_do(
    borough: Borough, client: Client
) -> None:
    steward = RoleFactory(person=borough.worker, system=borough.harbour, kind=RoleKind.STEWARD)
    own = borough.worker.roles.get(kind=RoleKind.CASEWORKER)
    client.force_login(borough.coordinator)

    page = client.get(f"/people/{borough.worker.pk}/").content.decode()

    assert f"/roles/{own.pk}/end/" in page
    assert f"/roles/{steward.pk}/end/" not in page
