"""/api/v1/issues/ and /api/v1/issues/<id>/."""

from __future__ import annotations

import pytest
from django.urls import reverse

from casework.models import CaseLook, TimelineEntry, Way
from debriefs.models import Debrief, Issue, Level
from tests.api.conftest import As, begin, change
from tests.borough import Borough
from tests.factories import (
    AllocationFactory,
    CaseFactory,
    CountermeasureFactory,
    IssueFactory,
)

pytestmark = pytest.mark.django_db

ISSUES = reverse("api:issue-list")
OUTSIDERS = [
    "manager",
    "steward",
    "place_steward",
    "partner",
    "finance",
    "administrator",
    "stranger",
]


def address(issue: Issue) -> str:
    return reverse("api:issue-detail", args=[issue.pk])


def test_a_worker_reads_the_issues_of_the_team_and_no_others(
    borough: Borough, reading_as: As
) -> None:
    older = IssueFactory(team=borough.harbour, raised_by=borough.colleague)
    newer = IssueFactory(team=borough.harbour, raised_by=borough.worker)
    elsewhere = IssueFactory(team=borough.quay, raised_by=borough.other_worker)
    client = reading_as(borough.worker)

    found = client.get(ISSUES).json()["results"]

    assert [issue["id"] for issue in found] == [newer.pk, older.pk]
    assert client.get(address(older)).status_code == 200
    assert client.get(address(elsewhere)).status_code == 404


def test_an_issue_comes_with_what_its_page_shows(borough: Borough, reading_as: As) -> None:
    case = CaseFactory(team=borough.harbour)
    issue = IssueFactory(
        team=borough.harbour, case=case, raised_by=borough.colleague, carrier=borough.coordinator
    )
    CountermeasureFactory(issue=issue, words="A letter by hand")

    found = reading_as(borough.worker).get(address(issue)).json()

    assert found["description"] == issue.description
    assert found["level"] == Level.SYSTEM
    assert found["team"] == {"id": borough.harbour.pk, "name": "Harbour team"}
    assert found["case"] == case.pk
    assert found["raised_by"] == "Idris Fenwood"
    assert found["carried_by"] == "Maud Ellery"
    assert [fix["words"] for fix in found["countermeasures"]] == ["A letter by hand"]


@pytest.mark.parametrize("who", OUTSIDERS)
def test_nobody_outside_the_team_reads_an_issue_even_one_sent_on(
    borough: Borough, reading_as: As, who: str
) -> None:
    issue = IssueFactory(team=borough.harbour, raised_by=borough.worker, sent=True)
    client = reading_as(getattr(borough, who))
    assert client.get(ISSUES).json()["results"] == []
    assert client.get(address(issue)).status_code == 404


def test_an_issue_of_a_restricted_case_is_there_for_its_workers_alone(
    borough: Borough, reading_as: As
) -> None:
    case = CaseFactory(team=borough.harbour, restricted=True)
    AllocationFactory(case=case, person=borough.worker)
    issue = IssueFactory(team=borough.harbour, case=case, raised_by=borough.worker)

    for person, expected in (
        (borough.worker, [issue.pk]),
        (borough.coordinator, [issue.pk]),
        (borough.colleague, []),
    ):
        client = reading_as(person)
        found = [each["id"] for each in client.get(ISSUES).json()["results"]]
        assert found == expected
        assert client.get(address(issue)).status_code == (200 if expected else 404)


def test_issues_are_found_by_level_and_by_status(borough: Borough, reading_as: As) -> None:
    IssueFactory(team=borough.harbour, level=Level.METHOD)
    wanted = IssueFactory(team=borough.harbour, level=Level.MACRO_SYSTEM)
    client = reading_as(borough.worker)

    by_level = client.get(ISSUES, {"level": "macro_system"}).json()["results"]

    assert [issue["id"] for issue in by_level] == [wanted.pk]
    assert client.get(ISSUES, {"status": "closed"}).json()["results"] == []
    refused = client.get(ISSUES, {"level": "nonsense"})
    assert refused.status_code == 400
    assert list(refused.json()) == ["level"]


def test_a_look_at_each_case_is_on_record_once(borough: Borough, reading_as: As) -> None:
    case = CaseFactory(team=borough.harbour)
    issue, _ = IssueFactory.create_batch(2, team=borough.harbour, case=case)
    IssueFactory(team=borough.harbour)
    client = reading_as(borough.worker)

    client.get(ISSUES)
    client.get(address(issue))

    looks = CaseLook.objects.filter(case=case)
    assert [(look.person, look.way) for look in looks] == [(borough.worker, Way.READ)] * 2


def test_a_long_list_comes_in_pages_without_a_gap(borough: Borough, reading_as: As) -> None:
    everything = {issue.pk for issue in IssueFactory.create_batch(60, team=borough.harbour)}
    client = reading_as(borough.worker)

    first = client.get(ISSUES).json()
    second = client.get(first["next"]).json()

    assert len(first["results"]) == 50
    assert second["next"] is None
    assert {issue["id"] for issue in first["results"] + second["results"]} == everything
    assert client.get(second["previous"]).json()["results"] == first["results"]


@pytest.mark.parametrize("cursor", ["nonsense", "cD1hYmM=", "cD0" + "OTk5" * 400, "bz0tMQ=="])
def test_a_cursor_that_no_page_gave_out_is_not_found(
    borough: Borough, reading_as: As, cursor: str
) -> None:
    assert reading_as(borough.worker).get(ISSUES, {"cursor": cursor}).status_code == 404


@pytest.mark.parametrize("pk", ["nonsense", "-1", "9" * 30, "9" * 5000, "%00", "1;2"])
def test_an_address_that_is_no_number_is_not_found(
    borough: Borough, reading_as: As, pk: str
) -> None:
    assert reading_as(borough.worker).get(f"{ISSUES}{pk}/").status_code == 404


def test_an_issue_is_raised_as_on_the_page(
    borough: Borough, reading_as: As, debrief: Debrief
) -> None:
    case = CaseFactory(team=borough.harbour)
    said = {
        "team": borough.harbour.pk,
        "debrief": debrief.pk,
        "case": case.pk,
        "description": "The form asks for a bill",
        "level": "method",
        "countermeasure": "We write by hand",
    }
    answer = begin(reading_as(borough.worker), "issue", said)
    assert answer.status_code == 201
    found = answer.json()
    assert found["team"]["id"] == borough.harbour.pk
    assert (found["debrief"], found["case"]) == (debrief.pk, case.pk)
    assert (found["raised_by"], found["carried_by"]) == ("Wren Calloway", "Maud Ellery")
    assert [fix["words"] for fix in found["countermeasures"]] == ["We write by hand"]
    assert TimelineEntry.objects.filter(case=case, words="The form asks for a bill").exists()


def test_words_people_and_level_change_together_or_not_at_all(
    borough: Borough, reading_as: As
) -> None:
    issue = IssueFactory(team=borough.harbour, raised_by=borough.worker, level=Level.METHOD)
    case = CaseFactory(team=borough.harbour)
    client = reading_as(borough.colleague)
    said = {
        "description": "Nobody knows the form",
        "case": case.pk,
        "carrier": borough.colleague.pk,
        "gift_tier": "team",
        "level": "system",
        "why": "Somebody round here made it",
    }
    elsewhere = {"carrier": borough.other_worker.pk}
    refused = change(client, "issue", issue.pk, said | elsewhere, read='"1"')
    assert list(refused.json()) == ["carrier"]
    foreign = {"case": CaseFactory(team=borough.quay).pk}
    refused = change(client, "issue", issue.pk, said | foreign, read='"1"')
    assert list(refused.json()) == ["case"]
    issue.refresh_from_db()
    assert (issue.level, issue.version) == (Level.METHOD, 1)

    answer = change(client, "issue", issue.pk, said, read='"1"')

    why = said.pop("why")
    assert why in reading_as(borough.worker).get(issue.get_absolute_url()).content.decode()
    assert {name: answer.json()[name] for name in said} == said
    nobody = change(client, "issue", issue.pk, {"carrier": None}, read=answer["ETag"])
    assert (nobody.json()["carrier"], nobody.json()["carried_by"]) == (None, "")


def test_nothing_is_sent_on_from_here(borough: Borough, reading_as: As) -> None:
    issue = IssueFactory(team=borough.harbour, raised_by=borough.worker)
    said = {"sent_words": "Read me", "sent_at": "2026-03-17T10:00Z", "status": "closed"}
    change(reading_as(borough.worker), "issue", issue.pk, said, read='"1"')
    issue.refresh_from_db()
    assert (issue.sent_words, issue.sent_at, issue.status) == ("", None, "open")


@pytest.mark.parametrize("who", OUTSIDERS)
def test_nobody_outside_the_team_raises_or_changes_one(
    borough: Borough, reading_as: As, who: str
) -> None:
    issue = IssueFactory(team=borough.harbour, raised_by=borough.worker)
    client = reading_as(getattr(borough, who))
    said = {"team": borough.harbour.pk, "description": "Mine"}
    assert list(begin(client, "issue", said).json()) == ["team"]
    assert change(client, "issue", issue.pk, said, read='"1"').status_code == 404


def test_nothing_is_replaced_or_deleted(borough: Borough, reading_as: As) -> None:
    issue = IssueFactory(team=borough.harbour)
    client = reading_as(borough.worker)
    for method in (client.put, client.delete, client.options):
        assert method(ISSUES).status_code == 405
        assert method(address(issue)).status_code == 405
