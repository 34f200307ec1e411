"""/cases/<id>/end-of-record/: a case that has ended is anonymised or deleted."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from casework.actions import start_case
from casework.models import Case
from debriefs.actions.issues import raise_issue
from debriefs.models import Level
from hls.records.actions import anonymise
from tests.borough import Borough
from tests.hls.records import life_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("restricted", [False, True])
def test_it_is_for_the_coordinator_alone(
    borough: Borough, client: Client, restricted: bool
) -> None:
    case = life_of(borough, restricted=restricted)
    expected = {
        borough.coordinator: 200,
        borough.worker: 403,
        borough.colleague: 404 if restricted else 403,
        borough.other_worker: 404,
        borough.manager: 404,
    }
    for who, status in expected.items():
        client.force_login(who)
        assert client.get(f"/cases/{case.pk}/end-of-record/").status_code == status
        page = client.get(f"/cases/{case.pk}/").content.decode()
        assert ("Anonymise or delete the record" in page) == (who == borough.coordinator)
        if who != borough.coordinator:
            client.post(f"/cases/{case.pk}/end-of-record/", {"how": "delete"})
    case.refresh_from_db()
    assert case.deleted_at is None


def test_the_page_says_what_stays_and_where_a_name_stands_besides(
    borough: Borough, client: Client
) -> None:
    case = life_of(borough)
    elsewhere = raise_issue(
        team=borough.harbour,
        description="Ottoline’s neighbour has no bill either",
        by=borough.worker,
        level=Level.METHOD,
    )
    client.force_login(borough.coordinator)

    response = client.get(f"/cases/{case.pk}/end-of-record/")

    assert [each.words for each in response.context["stays"]] == [
        "The office asks the person for a bill"
    ]
    assert [each.url for each in response.context["elsewhere"]] == [elsewhere.get_absolute_url()]


def test_the_page_does_what_was_chosen(borough: Borough, client: Client) -> None:
    case = life_of(borough)
    client.force_login(borough.coordinator)
    url = f"/cases/{case.pk}/end-of-record/"

    assert client.post(url).status_code == 422
    assert client.post(url, {"how": "anonymise"})["Location"] == case.get_absolute_url()
    assert client.post(url, {"how": "delete"})["Location"] == "/cases/deleted/"
    page = client.get("/cases/deleted/").content.decode()
    assert "Name taken out" in page
    assert client.post(f"/cases/{case.pk}/bring-back/")["Location"] == case.get_absolute_url()


def test_a_case_that_is_open_is_ended_first(borough: Borough, client: Client) -> None:
    case = start_case(team=borough.harbour, name="Ottoline Quillfeather", by=borough.worker)
    client.force_login(borough.coordinator)
    url = f"/cases/{case.pk}/end-of-record/"

    assert "End it first" in client.get(url).content.decode()
    client.post(url, {"how": "delete"})
    anonymise(case=case, by=borough.coordinator)
    case.refresh_from_db()
    assert (case.deleted_at, case.anonymised_at) == (None, None)
    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.filter(pk=case.pk).update(
            deleted_at=timezone.now(), deleted_by=borough.coordinator
        )
