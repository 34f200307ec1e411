"""/api/v1/actions/ and /api/v1/actions/<id>/."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from debriefs.actions.to_do import take_on
from debriefs.models import Action, Debrief
from tests.api.conftest import As, begin, change
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory, IssueFactory

pytestmark = pytest.mark.django_db

ACTIONS = reverse("api:action-list")


@pytest.fixture
def action(borough: Borough) -> Action:
    return take_on(team=borough.harbour, words="Ring her back", by=borough.worker)


def address(action: Action) -> str:
    return reverse("api:action-detail", args=[action.pk])


def test_something_is_taken_on_with_all_that_is_said(
    borough: Borough, reading_as: As, debrief: Debrief
) -> None:
    case = CaseFactory(team=borough.harbour)
    issue = IssueFactory(team=borough.harbour, case=case)
    said = {
        "team": borough.harbour.pk,
        "debrief": debrief.pk,
        "issue": issue.pk,
        "carrier": borough.colleague.pk,
        "due_on": "2027-03-27",
        "words": "Ring her back",
    }
    answer = begin(reading_as(borough.worker), "action", said)
    assert answer.status_code == 201
    found = answer.json()
    assert found["case"] == case.pk
    assert found["carried_by"] == "Idris Fenwood"
    assert {name: found[name] for name in said} == said
    assert reading_as(borough.colleague).get(ACTIONS).json()["results"] == [found]


def test_it_is_kept_done_dropped_and_taken_up_again(
    borough: Borough, reading_as: As, action: Action
) -> None:
    client = reading_as(borough.colleague)
    read = client.get(address(action))["ETag"]
    for state, why in (("open", ""), ("done", ""), ("dropped", "She rang us"), ("open", "")):
        answer = change(client, "action", action.pk, {"state": state, "why": why}, read=read)
        read = answer["ETag"]
        assert (answer.json()["state"], answer.json()["why"]) == (state, why)
        assert bool(answer.json()["settled_by"]) == (state != "open")
        if state == "done":
            assert answer.json()["kept_on"] == timezone.localdate().isoformat()
    found = client.get(ACTIONS, {"state": "done"}).json()["results"]
    assert found == []


def test_words_people_and_days_change(borough: Borough, reading_as: As, action: Action) -> None:
    client = reading_as(borough.worker)
    said = {"words": "Call on her", "carrier": borough.worker.pk, "due_on": "2027-03-27"}
    answer = change(client, "action", action.pk, said, read='"1"')
    assert {name: answer.json()[name] for name in said} == said
    nobody = change(client, "action", action.pk, {"carrier": None}, read=answer["ETag"])
    assert nobody.json()["carrier"] is nobody.json()["carried_by"] is None


def test_nobody_from_elsewhere_carries_it(borough: Borough, reading_as: As, action: Action) -> None:
    client = reading_as(borough.worker)
    for carrier in (borough.other_worker.pk, 4_000_000):
        answer = change(client, "action", action.pk, {"carrier": carrier}, read='"1"')
        assert answer.status_code == 400
        assert list(answer.json()) == ["carrier"]


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "finance", "stranger"])
def test_others_find_nothing(borough: Borough, reading_as: As, action: Action, who: str) -> None:
    client = reading_as(getattr(borough, who))
    assert client.get(ACTIONS).json()["results"] == []
    assert client.get(address(action)).status_code == 404
    assert change(client, "action", action.pk, {"state": "done"}, read='"1"').status_code == 404
    said = {"team": borough.harbour.pk, "words": "Mine"}
    assert list(begin(client, "action", said).json()) == ["team"]


def test_what_is_on_an_issue_of_a_restricted_case_is_not_there_for_a_colleague(
    borough: Borough, reading_as: As
) -> None:
    case = CaseFactory(team=borough.harbour, restricted=True)
    AllocationFactory(case=case, person=borough.worker)
    issue = IssueFactory(team=borough.harbour, case=case)
    action = take_on(team=borough.harbour, issue=issue, words="Ring", by=borough.worker)
    client = reading_as(borough.colleague)
    assert client.get(ACTIONS).json()["results"] == []
    assert client.get(address(action)).status_code == 404
    said = {"team": borough.harbour.pk, "issue": issue.pk, "words": "Mine"}
    assert list(begin(client, "action", said).json()) == ["issue"]
    # Nor does anybody carry it who may not see whom it is about.
    said |= {"carrier": borough.colleague.pk}
    refused = begin(reading_as(borough.worker), "action", said)
    assert list(refused.json()) == ["carrier"]
    mine = {"carrier": borough.colleague.pk}
    refused = change(reading_as(borough.worker), "action", action.pk, mine, read='"1"')
    assert list(refused.json()) == ["carrier"]
