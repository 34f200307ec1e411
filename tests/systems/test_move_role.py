"""/people/<id>/roles/<id>/move/"""

from datetime import timedelta

from django.test import Client
from django.utils import timezone

from systems.models import Notice, Role, RoleKind, Scale, System
from tests.borough import Borough
from tests.factories import RoleFactory, SystemFactory
from tests.systems.dates import typed


def url(role: Role) -> str:
    return f"/people/{role.person_id}/roles/{role.pk}/move/"


def to(system: System) -> dict[str, str]:
    return {"to": str(system.pk), **typed("from_day", timezone.localdate())}


def test_a_coordinator_moves_a_worker_to_the_team_beside(borough: Borough, client: Client) -> None:
    role = borough.worker.roles.get()
    client.force_login(borough.coordinator)

    answer = client.post(url(role), to(borough.quay))

    assert answer.status_code == 302
    role.refresh_from_db()
    today = timezone.localdate()
    assert role.until_day == today - timedelta(days=1)
    moved = borough.worker.roles.get(system=borough.quay)
    assert (moved.kind, moved.from_day) == (RoleKind.CASEWORKER, today)


def test_the_coordinators_there_are_told(borough: Borough, client: Client) -> None:
    there = RoleFactory(system=borough.quay, kind=RoleKind.COORDINATOR).person
    client.force_login(borough.coordinator)

    client.post(url(borough.worker.roles.get()), to(borough.quay))

    notice = Notice.objects.get(person=there)
    assert notice.heading == "Wren Calloway comes to Quay team"
    assert "Maud Ellery moved Wren Calloway from Harbour team" in notice.lines.get().words


def test_coordinators_do_not_move_themselves_into_another_team(
    borough: Borough, client: Client
) -> None:
    role = RoleFactory(person=borough.coordinator, system=borough.harbour)
    client.force_login(borough.coordinator)

    assert client.post(url(role), to(borough.quay)).status_code == 422
    assert not borough.coordinator.roles.filter(system=borough.quay).exists()


def test_a_worker_is_not_moved_into_another_organisation(borough: Borough, client: Client) -> None:
    elsewhere = SystemFactory(
        parent=SystemFactory(name="Elsewhere", scale=Scale.ORGANISATION, parent=borough.place)
    )
    client.force_login(borough.coordinator)

    assert client.post(url(borough.worker.roles.get()), to(elsewhere)).status_code == 422


def test_a_role_is_moved_only_where_it_may_be_given(borough: Borough, client: Client) -> None:
    """An administrator of one thing who coordinates another moves no manager into the latter."""
    office = SystemFactory(scale=Scale.ORGANISATION, parent=borough.place)
    RoleFactory(person=borough.coordinator, system=office, kind=RoleKind.ADMINISTRATOR)
    role = RoleFactory(person=borough.worker, system=office, kind=RoleKind.MANAGER)
    client.force_login(borough.coordinator)

    assert client.post(url(role), to(borough.harbour)).status_code == 422
