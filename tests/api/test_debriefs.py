"""/api/v1/debriefs/ and /api/v1/debriefs/<id>/."""

from __future__ import annotations

import pytest
from django.urls import reverse

from debriefs.actions.debriefs import close_debrief
from debriefs.actions.notes import write_note
from debriefs.actions.progress import say_progress
from debriefs.models import Debrief
from tests.api.conftest import As, begin, change
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory

pytestmark = pytest.mark.django_db

DEBRIEFS = reverse("api:debrief-list")


def address(debrief: Debrief) -> str:
    return reverse("api:debrief-detail", args=[debrief.pk])


def test_two_who_begin_meet_in_one(borough: Borough, reading_as: As) -> None:
    first = begin(reading_as(borough.worker), "debrief", {"team": borough.harbour.pk})
    second = begin(reading_as(borough.colleague), "debrief", {"team": borough.harbour.pk})
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json() == second.json()
    assert first.json()["opened_by"] == "Wren Calloway"
    assert Debrief.objects.count() == 1


def test_nobody_begins_one_for_another_team(borough: Borough, reading_as: As) -> None:
    answer = begin(reading_as(borough.other_worker), "debrief", {"team": borough.harbour.pk})
    nowhere = begin(reading_as(borough.other_worker), "debrief", {"team": 4_000_000})
    assert answer.status_code == nowhere.status_code == 400
    assert answer.json() == nowhere.json()
    assert not Debrief.objects.exists()


def test_anybody_on_the_team_closes_it_once(
    borough: Borough, reading_as: As, debrief: Debrief
) -> None:
    client = reading_as(borough.colleague)
    read = client.get(address(debrief))
    closed = change(client, "debrief", debrief.pk, {"closed": True}, read=read["ETag"])
    assert closed.status_code == 200
    assert closed.json()["closed_by"] == "Idris Fenwood"
    again = change(client, "debrief", debrief.pk, {"closed": True}, read=read["ETag"])
    assert again.status_code == 412
    assert again.json()["current"] == closed.json()
    opened = change(client, "debrief", debrief.pk, {"closed": False}, read=closed["ETag"])
    assert opened.status_code == 400


def test_the_list_leaves_out_what_is_empty_for_its_reader(
    borough: Borough, reading_as: As, debrief: Debrief
) -> None:
    case = CaseFactory(team=borough.harbour, restricted=True)
    AllocationFactory(case=case, person=borough.worker)
    say_progress(debrief=debrief, case=case, words="Getting there", by=borough.worker)
    for person, expected in ((borough.worker, [debrief.pk]), (borough.colleague, [])):
        found = reading_as(person).get(DEBRIEFS).json()["results"]
        assert [each["id"] for each in found] == expected


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "finance", "stranger"])
def test_others_find_nothing(borough: Borough, reading_as: As, debrief: Debrief, who: str) -> None:
    write_note(team=borough.harbour, debrief=debrief, words="A line", by=borough.worker)
    client = reading_as(getattr(borough, who))
    assert client.get(DEBRIEFS).json()["results"] == []
    assert client.get(address(debrief)).status_code == 404
    answer = change(client, "debrief", debrief.pk, {"closed": True}, read='"1"')
    assert answer.status_code == 404
    close_debrief(debrief=debrief, by=borough.worker)
