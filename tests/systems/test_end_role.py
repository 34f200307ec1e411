"""/people/<id>/roles/<id>/end/"""

from datetime import date, timedelta

from django.test import Client
from django.utils import timezone

from systems.models import Role, RoleKind
from tests.borough import Borough
from tests.factories import PersonFactory, RoleFactory
from tests.systems.dates import typed


def url(role: Role) -> str:
    return f"/people/{role.person_id}/roles/{role.pk}/end/"


def last_day(day: date) -> dict[str, str]:
    return typed("until_day", day)


def test_a_coordinator_sets_the_last_day_of_a_worker(borough: Borough, client: Client) -> None:
    role = borough.worker.roles.get()
    today = timezone.localdate()
    client.force_login(borough.coordinator)

    answer = client.post(url(role), last_day(today))

    assert answer.status_code == 302
    role.refresh_from_db()
    assert role.until_day == today


def test_a_coordinator_who_sees_a_role_may_be_forbidden_to_end_it(
    borough: Borough, client: Client
) -> None:
    role = RoleFactory(person=borough.worker, system=borough.harbour, kind=RoleKind.STEWARD)
    client.force_login(borough.coordinator)

    assert client.post(url(role), last_day(timezone.localdate())).status_code == 403


def test_a_role_elsewhere_is_not_there(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    assert client.get(url(borough.other_worker.roles.get())).status_code == 404


def test_a_day_before_the_role_began_is_refused(borough: Borough, client: Client) -> None:
    role = borough.worker.roles.get()
    client.force_login(borough.coordinator)

    answer = client.post(url(role), last_day(role.from_day - timedelta(days=1)))

    assert answer.status_code == 422


def test_the_last_administrator_of_a_system_stays(borough: Borough, client: Client) -> None:
    role = borough.administrator.roles.get()
    client.force_login(borough.administrator)

    answer = client.post(url(role), last_day(timezone.localdate()))

    assert answer.status_code == 422
    assert "Nobody else administers Tyneholme Borough Council" in answer.content.decode()
    role.refresh_from_db()
    assert role.until_day is None


def test_an_administrator_who_is_not_the_last_may_go(borough: Borough, client: Client) -> None:
    role = borough.administrator.roles.get()
    RoleFactory(person=PersonFactory(), system=borough.place, kind=RoleKind.ADMINISTRATOR)
    client.force_login(borough.administrator)

    assert client.post(url(role), last_day(timezone.localdate())).status_code == 302


def test_an_administrator_without_an_account_does_not_count(
    borough: Borough, client: Client
) -> None:
    role = borough.administrator.roles.get()
    gone = PersonFactory(is_active=False)
    RoleFactory(person=gone, system=borough.place, kind=RoleKind.ADMINISTRATOR)
    client.force_login(borough.administrator)

    assert client.post(url(role), last_day(timezone.localdate())).status_code == 422


def test_an_administrator_whose_role_ends_first_does_not_count(
    borough: Borough, client: Client
) -> None:
    today = timezone.localdate()
    role = borough.administrator.roles.get()
    RoleFactory(system=borough.place, kind=RoleKind.ADMINISTRATOR, until_day=today)
    client.force_login(borough.administrator)

    assert client.post(url(role), last_day(today)).status_code == 422
