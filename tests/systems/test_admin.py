"""/admin/"""

import pytest
from django.contrib.admin import AdminSite
from django.test import Client
from django.urls import resolve
from zeal import zeal_ignore

from systems.admin import site
from systems.models import Person, Role, RoleKind, Scale, System
from tests.borough import Borough
from tests.factories import PASSWORD, PersonFactory

ALLOWED = {"systems.system", "systems.person", "systems.role", "systems.invitation"}


@pytest.fixture
def superuser(borough: Borough) -> Person:
    return Person.objects.create_superuser("root@example.org", PASSWORD, name="Root")


def test_it_shows_nothing_but_systems_and_people() -> None:
    registered = {model._meta.label_lower for model in site._registry}

    assert registered == ALLOWED


def test_the_addresses_of_the_admin_lead_to_this_very_site() -> None:
    site_there = resolve("/admin/").func.admin_site  # type: ignore[attr-defined]

    assert isinstance(site_there, AdminSite)
    assert site_there is site


@pytest.mark.parametrize("url", ["/admin/", "/admin/systems/person/", "/admin/login/"])
def test_staff_who_are_no_superusers_do_not_get_in(
    borough: Borough, client: Client, url: str
) -> None:
    borough.administrator.is_staff = True
    borough.administrator.save()
    client.force_login(borough.administrator)

    assert client.get(url).status_code == 404


def test_it_has_no_sign_in_of_its_own(db: None, client: Client) -> None:
    for url in ("/admin/", "/admin/login/"):
        assert client.get(url, follow=True).redirect_chain[-1][0].startswith("/accounts/login/")


@pytest.mark.parametrize("model", sorted(ALLOWED))
@pytest.mark.parametrize("page", ["", "add/"])
def test_a_superuser_opens_its_pages(
    superuser: Person, client: Client, model: str, page: str
) -> None:
    client.force_login(superuser)

    status = client.get(f"/admin/{model.replace('.', '/')}/{page}").status_code

    assert status == (403 if (model, page) == ("systems.invitation", "add/") else 200)


def test_a_system_larger_than_what_it_is_in_is_refused_in_words(
    superuser: Person, borough: Borough, client: Client
) -> None:
    client.force_login(superuser)

    answer = client.post(
        "/admin/systems/system/add/",
        {"name": "Land", "scale": Scale.COUNTRY, "parent": borough.harbour.pk, "purpose": ""},
    )

    assert answer.status_code == 200
    assert "A system cannot be inside a smaller one" in answer.content.decode()


def test_a_system_inside_itself_is_refused_in_words(
    superuser: Person, borough: Borough, client: Client
) -> None:
    client.force_login(superuser)
    inner = System.objects.create(name="Inner", scale=Scale.PLACE, parent=borough.place)

    # Django's own form gets the system, and then the one it is to be in.
    with zeal_ignore():
        answer = client.post(
            f"/admin/systems/system/{borough.place.pk}/change/",
            {"name": "Place", "scale": Scale.PLACE, "parent": inner.pk, "purpose": ""},
        )

    assert answer.status_code == 200
    assert "A system cannot be inside itself" in answer.content.decode()


def test_a_role_given_there_says_who_gave_it(
    superuser: Person, borough: Borough, client: Client
) -> None:
    client.force_login(superuser)

    client.post(
        "/admin/systems/role/add/",
        {
            "person": borough.stranger.pk,
            "kind": RoleKind.ADMINISTRATOR,
            "system": borough.country.pk,
            "from_day": "2026-01-01",
        },
    )

    assert Role.objects.get(person=borough.stranger).given_by == superuser


def test_an_account_made_there_has_no_password(superuser: Person, client: Client) -> None:
    client.force_login(superuser)

    client.post(
        "/admin/systems/person/add/", {"email": "n@example.org", "name": "N", "is_active": "on"}
    )

    assert not Person.objects.get(email="n@example.org").has_usable_password()


def test_the_account_of_somebody_who_left_can_be_opened_again(
    superuser: Person, client: Client
) -> None:
    gone = PersonFactory(is_active=False)
    Person.objects.filter(pk=gone.pk).update(left_at=gone.joined_at, left_by=superuser)
    client.force_login(superuser)

    client.post(
        f"/admin/systems/person/{gone.pk}/change/",
        {"email": gone.email, "name": gone.name, "is_active": "on"},
    )

    gone.refresh_from_db()
    assert gone.is_active
    assert gone.left_at is None
