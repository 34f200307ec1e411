"""/systems/new/ and /systems/<id>/change/"""

import pytest
from django.test import Client

from systems.models import Scale, System
from tests.borough import Borough

NEW = "/systems/new/"


def typed(name: str, scale: Scale, parent: System) -> dict[str, str]:
    return {"name": name, "scale": scale, "parent": str(parent.pk), "purpose": "To be near"}


def test_an_administrator_adds_a_team(borough: Borough, client: Client) -> None:
    client.force_login(borough.administrator)

    answer = client.post(NEW, typed("Ferry team", Scale.TEAM, borough.organisation))

    assert answer.status_code == 302
    made = System.objects.get(name="Ferry team")
    assert (made.parent, made.scale, made.purpose) == (
        borough.organisation,
        Scale.TEAM,
        "To be near",
    )


@pytest.mark.parametrize("key", ["worker", "coordinator", "steward", "manager", "stranger"])
def test_adding_is_not_there_for_others(borough: Borough, client: Client, key: str) -> None:
    client.force_login(getattr(borough, key))

    assert client.get(NEW).status_code == 404


def test_an_administrator_adds_nothing_above(borough: Borough, client: Client) -> None:
    client.force_login(borough.administrator)

    answer = client.post(NEW, typed("Second council", Scale.ORGANISATION, borough.place))

    assert answer.status_code == 422


def test_a_larger_system_inside_a_smaller_one_is_refused_in_words(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.administrator)

    answer = client.post(NEW, typed("Quarter", Scale.PLACE, borough.organisation))

    assert answer.status_code == 422
    assert "It cannot be inside a smaller system" in answer.content.decode()


def test_a_name_taken_is_said_in_words(borough: Borough, client: Client) -> None:
    client.force_login(borough.administrator)

    answer = client.post(NEW, typed("Quay team", Scale.TEAM, borough.organisation))

    assert answer.status_code == 422
    assert "There is a system with this name in the same place" in answer.content.decode()


def test_an_administrator_changes_name_and_purpose(borough: Borough, client: Client) -> None:
    client.force_login(borough.administrator)

    answer = client.post(
        f"/systems/{borough.quay.pk}/change/", {"name": "Pier team", "purpose": "To be nearer"}
    )

    assert answer.status_code == 302
    borough.quay.refresh_from_db()
    assert (borough.quay.name, borough.quay.purpose) == ("Pier team", "To be nearer")


@pytest.mark.parametrize(
    ("key", "status"), [("coordinator", 403), ("steward", 403), ("stranger", 404)]
)
def test_others_change_nothing(borough: Borough, client: Client, key: str, status: int) -> None:
    client.force_login(getattr(borough, key))

    answer = client.post(f"/systems/{borough.harbour.pk}/change/", {"name": "Mine", "purpose": ""})

    assert answer.status_code == status
    borough.harbour.refresh_from_db()
    assert borough.harbour.name == "Harbour team"


def test_a_system_beside_is_not_there(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    assert client.get(f"/systems/{borough.quay.pk}/change/").status_code == 404


def test_a_name_taken_by_a_change_is_said_in_words(borough: Borough, client: Client) -> None:
    client.force_login(borough.administrator)

    answer = client.post(
        f"/systems/{borough.quay.pk}/change/", {"name": "Harbour team", "purpose": ""}
    )

    assert answer.status_code == 422
