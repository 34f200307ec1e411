"""/api/v1/progress/ and /api/v1/progress/<id>/."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from casework.models import Case, CaseLook, TimelineEntry, Way
from debriefs.actions.debriefs import close_debrief
from debriefs.actions.progress import delete_progress, say_progress
from debriefs.models import Debrief, Progress
from tests.api.conftest import As, begin, change
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory, DebriefFactory

pytestmark = pytest.mark.django_db

PROGRESS = reverse("api:progress-list")


@pytest.fixture
def case(borough: Borough) -> Case:
    made: Case = CaseFactory(team=borough.harbour)
    return made


@pytest.fixture
def said(borough: Borough, debrief: Debrief, case: Case) -> Progress:
    return say_progress(debrief=debrief, case=case, words="Getting there", by=borough.worker)


def address(said: Progress) -> str:
    return reverse("api:progress-detail", args=[said.pk])


def about(debrief: Debrief, case: Case, **more: Any) -> dict[str, Any]:
    return {"debrief": debrief.pk, "case": case.pk, "words": "She sleeps again"} | more


def test_what_is_said_stands_in_the_debrief_and_on_the_timeline(
    borough: Borough, reading_as: As, debrief: Debrief, case: Case
) -> None:
    answer = begin(reading_as(borough.worker), "progress", about(debrief, case))
    assert answer.status_code == 201
    assert answer["ETag"] == '"1"'
    assert answer.json()["said_by"] == "Wren Calloway"
    assert debrief.progress.get().words == "She sleeps again"
    assert TimelineEntry.objects.get(case=case).words == "She sleeps again"
    looks = CaseLook.objects.filter(case=case)
    assert [(look.person, look.way) for look in looks] == [(borough.worker, Way.WRITE)]


def test_the_team_reads_it_and_each_look_is_on_record(
    borough: Borough, reading_as: As, said: Progress, case: Case
) -> None:
    client = reading_as(borough.colleague)
    detail = client.get(address(said))
    assert detail.json()["words"] == "Getting there"
    assert client.get(PROGRESS).json()["results"] == [detail.json()]
    assert client.get(PROGRESS, {"debrief": said.debrief_id + 1}).json()["results"] == []
    assert CaseLook.objects.filter(case=case, person=borough.colleague, way=Way.READ).count() == 2


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "finance", "stranger"])
def test_others_find_nothing(borough: Borough, reading_as: As, said: Progress, who: str) -> None:
    client = reading_as(getattr(borough, who))
    assert client.get(PROGRESS).json()["results"] == []
    assert client.get(address(said)).status_code == 404
    answer = change(client, "progress", said.pk, {"words": "Mine"}, read='"1"')
    assert answer.status_code == 404
    said.refresh_from_db()
    assert said.words == "Getting there"


def test_of_a_restricted_case_there_is_nothing_for_a_colleague(
    borough: Borough, reading_as: As, debrief: Debrief
) -> None:
    case = CaseFactory(team=borough.harbour, restricted=True)
    AllocationFactory(case=case, person=borough.worker)
    said = say_progress(debrief=debrief, case=case, words="Getting there", by=borough.worker)
    client = reading_as(borough.colleague)
    assert client.get(PROGRESS).json()["results"] == []
    assert client.get(address(said)).status_code == 404
    assert change(client, "progress", said.pk, {"words": "Mine"}, read='"1"').status_code == 404
    of_nobody = CaseFactory.build(pk=4_000_000)
    refused = [begin(client, "progress", about(debrief, each)) for each in (case, of_nobody)]
    assert [answer.status_code for answer in refused] == [400, 400]
    assert refused[0].json() == refused[1].json()
    assert list(refused[0].json()) == ["case"]


def test_cases_and_debriefs_of_other_teams_are_refused_by_field(
    borough: Borough, reading_as: As, debrief: Debrief, case: Case
) -> None:
    client = reading_as(borough.worker)
    elsewhere = DebriefFactory(team=borough.quay, opened_by=borough.other_worker)
    foreign = CaseFactory(team=borough.quay)
    assert list(begin(client, "progress", about(elsewhere, case)).json()) == ["debrief"]
    assert list(begin(client, "progress", about(debrief, foreign)).json()) == ["case"]
    assert not Progress.objects.exists()


def test_after_its_end_what_was_said_stays_and_a_correction_stands_beside(
    borough: Borough, reading_as: As, debrief: Debrief, case: Case, said: Progress
) -> None:
    client = reading_as(borough.worker)
    early = begin(client, "progress", about(debrief, case, beside=said.pk))
    assert list(early.json()) == ["beside"]
    close_debrief(debrief=debrief, by=borough.worker)

    refused = change(client, "progress", said.pk, {"words": "Other words"}, read='"1"')
    assert refused.status_code == 409
    assert "has ended" in refused.json()["detail"]
    said.refresh_from_db()
    assert said.words == "Getting there"

    beside = begin(client, "progress", about(debrief, case, beside=said.pk))
    assert beside.status_code == 201
    assert beside.json()["beside"] == said.pk
    # What came after the end can still be said better.
    again = change(client, "progress", beside.json()["id"], {"words": "Yes"}, read=beside["ETag"])
    assert again.status_code == 200


def test_what_was_taken_away_is_gone(borough: Borough, reading_as: As, said: Progress) -> None:
    delete_progress(progress=said, by=borough.worker)
    client = reading_as(borough.worker)
    assert client.get(address(said)).status_code == 404
    assert client.get(PROGRESS).json()["results"] == []
