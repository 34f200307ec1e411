"""/people/<id>/roles/give/"""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from systems.models import Person, Role, RoleKind, System
from tests.borough import Borough
from tests.systems.dates import typed


def role(kind: RoleKind, system: System, first: date, last: date | None = None) -> dict[str, str]:
    posted = {"kind": kind, "system": str(system.pk), **typed("from_day", first)}
    return posted | typed("until_day", last) if last else posted


def url(person: Person) -> str:
    return f"/people/{person.pk}/roles/give/"


def test_an_administrator_gives_any_role_in_the_systems_administered(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.administrator)
    first, last = date(2026, 4, 1), date(2026, 9, 30)

    answer = client.post(
        url(borough.worker), role(RoleKind.STEWARD, borough.organisation, first, last)
    )

    assert answer.status_code == 302
    given = borough.worker.roles.get(kind=RoleKind.STEWARD)
    assert (given.system, given.from_day, given.until_day) == (borough.organisation, first, last)
    assert given.given_by == borough.administrator


def test_nobody_gives_a_role_beyond_what_they_administer(borough: Borough, client: Client) -> None:
    client.force_login(borough.administrator)

    answer = client.post(
        url(borough.administrator), role(RoleKind.ADMINISTRATOR, borough.place, date(2026, 4, 1))
    )

    assert answer.status_code == 422
    assert not Role.objects.filter(system=borough.place, kind=RoleKind.ADMINISTRATOR).exists()


@pytest.mark.parametrize("kind", [kind for kind in RoleKind if kind != RoleKind.CASEWORKER])
def test_a_coordinator_gives_no_role_but_a_workers(
    borough: Borough, client: Client, kind: RoleKind
) -> None:
    client.force_login(borough.coordinator)
    before = Role.objects.count()

    answer = client.post(url(borough.worker), role(kind, borough.harbour, date(2026, 4, 1)))

    assert answer.status_code == 422
    assert Role.objects.count() == before


def test_a_coordinator_gives_no_role_in_another_team(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    answer = client.post(
        url(borough.worker), role(RoleKind.CASEWORKER, borough.quay, date(2026, 4, 1))
    )

    assert answer.status_code == 422
    assert not borough.worker.roles.filter(system=borough.quay).exists()


def test_the_same_role_twice_at_a_time_is_said_in_words(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    answer = client.post(
        url(borough.worker),
        role(RoleKind.CASEWORKER, borough.harbour, timezone.localdate()),
    )

    assert answer.status_code == 422
    assert "They have this role on some of these days already" in answer.content.decode()


def test_the_same_role_again_after_it_ended_is_no_overlap(borough: Borough, client: Client) -> None:
    today = timezone.localdate()
    borough.worker.roles.update(until_day=today)
    client.force_login(borough.coordinator)

    answer = client.post(
        url(borough.worker),
        role(RoleKind.CASEWORKER, borough.harbour, today + timedelta(days=1)),
    )

    assert answer.status_code == 302
    assert borough.worker.roles.count() == 2


@pytest.mark.parametrize(
    ("kind", "system"),
    [
        (RoleKind.CASEWORKER, "organisation"),
        (RoleKind.COORDINATOR, "organisation"),
        (RoleKind.FINANCE, "harbour"),
    ],
)
def test_a_role_is_given_where_it_can_be_held(
    borough: Borough, client: Client, kind: RoleKind, system: str
) -> None:
    client.force_login(borough.administrator)

    answer = client.post(
        url(borough.worker), role(kind, getattr(borough, system), date(2026, 4, 1))
    )

    assert answer.status_code == 422


def test_a_last_day_before_the_first_is_refused_and_what_was_typed_is_kept(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.administrator)

    answer = client.post(
        url(borough.worker),
        role(RoleKind.MANAGER, borough.organisation, date(2026, 4, 2), date(2026, 4, 1)),
    )

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "The last day must not be before the first day" in page
    assert 'value="2026"' in page


def test_somebody_whose_account_is_closed_gets_no_role(borough: Borough, client: Client) -> None:
    borough.worker.is_active = False
    borough.worker.save()
    client.force_login(borough.administrator)

    assert client.get(url(borough.worker)).status_code == 404
