"""/api/v1/tallies/ and /api/v1/tallies/<id>/."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.urls import reverse

from debriefs.models import Activity, Debrief, Tally
from tests.api.conftest import As, begin
from tests.borough import Borough
from tests.factories import ActivityFactory

pytestmark = pytest.mark.django_db

TALLIES = reverse("api:tally-list")


@pytest.fixture
def activity(borough: Borough) -> Activity:
    made: Activity = ActivityFactory(team=borough.harbour, name="Drove a van")
    return made


def test_one_mark_however_often_it_is_sent_and_no_word_of_who_made_it(
    borough: Borough, reading_as: As, debrief: Debrief, activity: Activity
) -> None:
    key = str(uuid4())
    said = {"activity": activity.pk, "key": key}
    client = reading_as(borough.worker)
    first, again = begin(client, "tally", said), begin(client, "tally", said)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert first.json()["debrief"] == debrief.pk
    assert Tally.objects.count() == 1
    found = reading_as(borough.colleague).get(TALLIES)
    assert found.json()["results"] == [first.json()]
    assert "Wren" not in found.text
    assert key not in found.text


def test_without_a_debrief_it_waits(borough: Borough, reading_as: As, activity: Activity) -> None:
    answer = begin(reading_as(borough.worker), "tally", {"activity": activity.pk})
    assert answer.json()["debrief"] is None


def test_other_teams_neither_read_nor_make_marks(
    borough: Borough, reading_as: As, activity: Activity
) -> None:
    key = str(uuid4())
    made = begin(reading_as(borough.worker), "tally", {"activity": activity.pk, "key": key})
    client = reading_as(borough.other_worker)
    assert client.get(TALLIES).json()["results"] == []
    mine = reverse("api:tally-detail", args=[made.json()["id"]])
    assert client.get(mine).status_code == 404
    assert list(begin(client, "tally", {"activity": activity.pk}).json()) == ["activity"]
    own = ActivityFactory(team=borough.quay)
    assert list(begin(client, "tally", {"activity": own.pk, "key": key}).json()) == ["key"]
    assert Tally.objects.count() == 1


def test_a_mark_is_not_changed(borough: Borough, reading_as: As, activity: Activity) -> None:
    client = reading_as(borough.worker)
    made = begin(client, "tally", {"activity": activity.pk}).json()["id"]
    mark = reverse("api:tally-detail", args=[made])
    assert "ETag" not in client.get(mark)
    for method in (client.put, client.patch, client.delete):
        assert method(mark).status_code == 405
