"""/cycles/ and /cycles/new/: the list, and starting one at whatever scale."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from casework.models import CaseLook, Way
from learning_cycles.actions.sessions import decide
from learning_cycles.models import LearningCycle, Stage
from systems.models import Notice
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.learning_cycles.scenes import cycle_of, sent, session_on, talked_about


def start(client: Client, **origin: int) -> Any:
    (name, pk) = next(iter(origin.items()))
    return client.post(f"/cycles/new/?{name}={pk}", {"purpose": "Warmth the same day"})


@pytest.mark.parametrize(
    ("who", "scale"),
    [
        ("worker", "harbour"),
        ("steward", "organisation"),
        ("place_steward", "organisation"),
        ("place_steward", "place"),
    ],
)
def test_one_starts_in_a_team_an_organisation_a_place(
    borough: Borough, client: Client, who: str, scale: str
) -> None:
    client.force_login(getattr(borough, who))
    system = getattr(borough, scale)
    assert client.get(f"/cycles/new/?system={system.pk}").status_code == 200
    response = start(client, system=system.pk)
    cycle = LearningCycle.objects.get()
    assert response["Location"] == cycle.get_absolute_url()
    assert (cycle.system, cycle.stage, cycle.started_by) == (
        system,
        Stage.PURPOSE,
        getattr(borough, who),
    )
    assert [visit.stage for visit in cycle.visits.all()] == [Stage.PURPOSE]


@pytest.mark.parametrize(
    ("who", "scale", "status"),
    [
        ("manager", "organisation", 403),
        ("worker", "organisation", 403),
        ("steward", "harbour", 403),
        ("steward", "place", 403),
        ("worker", "quay", 404),
        ("stranger", "organisation", 404),
    ],
)
def test_who_may_not_start_one(
    borough: Borough, client: Client, who: str, scale: str, status: int
) -> None:
    client.force_login(getattr(borough, who))
    assert start(client, system=getattr(borough, scale).pk).status_code == status
    assert not LearningCycle.objects.exists()


def test_one_in_a_case_is_on_its_timeline_and_on_record(borough: Borough, client: Client) -> None:
    case = CaseFactory(team=borough.harbour)
    client.force_login(borough.worker)
    assert start(client, case=case.pk).status_code == 302
    cycle = LearningCycle.objects.get()
    entry = case.timeline.get()
    assert (entry.kind, entry.url) == ("learning", cycle.get_absolute_url())
    assert CaseLook.objects.filter(case=case, person=borough.worker, way=Way.WRITE).exists()


def test_nobody_starts_one_in_a_case_that_is_closed_to_them(
    borough: Borough, client: Client
) -> None:
    case = CaseFactory(team=borough.harbour, restricted=True)
    for who in ("worker", "steward", "manager", "other_worker"):
        client.force_login(getattr(borough, who))
        assert start(client, case=case.pk).status_code == 404


def test_from_a_decision_it_knows_the_decision_and_the_conversation(
    borough: Borough, client: Client
) -> None:
    conversation = talked_about(sent(borough), system=borough.organisation)
    session = session_on(conversation, borough)
    decision = decide(session=session, words="Try it", owner=borough.manager, by=borough.steward)
    client.force_login(borough.steward)
    page = client.get(f"/cycles/new/?decision={decision.pk}").content.decode()
    assert "Try it" in page
    start(client, decision=decision.pk)
    cycle = LearningCycle.objects.get()
    assert (cycle.decision, cycle.conversation, cycle.system) == (
        decision,
        conversation,
        borough.organisation,
    )


def test_those_who_raised_it_hear_that_one_has_started(borough: Borough, client: Client) -> None:
    conversation = talked_about(sent(borough), system=borough.organisation)
    client.force_login(borough.steward)
    start(client, conversation=conversation.pk)
    line = Notice.objects.get(person=borough.worker).lines.latest("pk")
    assert "Tyneholme Borough Council started a learning cycle on it" in line.words
    assert line.next_step


def test_it_can_hope_to_influence_a_larger_one(borough: Borough, client: Client) -> None:
    larger = cycle_of(borough, system=borough.place, by=borough.place_steward)
    client.force_login(borough.place_steward)
    client.post(
        f"/cycles/new/?system={borough.organisation.pk}",
        {"purpose": "Warmth", "influences": larger.pk},
    )
    assert LearningCycle.objects.get(system=borough.organisation).influences == larger


def test_a_larger_one_that_cannot_be_seen_cannot_be_chosen(
    borough: Borough, client: Client
) -> None:
    larger = cycle_of(borough, system=borough.place, by=borough.place_steward)
    client.force_login(borough.steward)
    client.post(
        f"/cycles/new/?system={borough.organisation.pk}",
        {"purpose": "Warmth", "influences": larger.pk},
    )
    assert LearningCycle.objects.get(system=borough.organisation).influences is None


def test_a_purpose_that_is_missing_is_asked_for(borough: Borough, client: Client) -> None:
    client.force_login(borough.steward)
    response = client.post(f"/cycles/new/?system={borough.organisation.pk}", {"purpose": ""})
    assert response.status_code == 422


@pytest.mark.parametrize("origin", ["system=x", "case=0", "decision=", "conversation=99999999"])
def test_what_is_not_there_starts_nothing(borough: Borough, client: Client, origin: str) -> None:
    client.force_login(borough.steward)
    assert client.get(f"/cycles/new/?{origin}").status_code == 404


def test_one_chooses_where_it_starts(borough: Borough, client: Client) -> None:
    case = CaseFactory(team=borough.harbour, citizen__name="Zebedee Quillfeather")
    closed = CaseFactory(team=borough.harbour, restricted=True)
    client.force_login(borough.worker)
    page = client.get("/cycles/new/").content.decode()
    assert f"?system={borough.harbour.pk}" in page
    assert f"?case={case.pk}" in page
    assert f"?case={closed.pk}" not in page
    assert f"?system={borough.organisation.pk}" not in page
    client.force_login(borough.steward)
    page = client.get("/cycles/new/").content.decode()
    assert f"?system={borough.organisation.pk}" in page
    assert f"?system={borough.harbour.pk}" not in page
    assert "Zebedee" not in page


def test_each_finds_those_that_they_may_see(borough: Borough, client: Client) -> None:
    cycle_of(borough, purpose="Of the council")
    cycle_of(borough, purpose="Of the team", system=borough.harbour)
    case = CaseFactory(team=borough.harbour, restricted=True)
    cycle_of(borough, purpose="With somebody", case=case, by=borough.coordinator)
    expected = {
        "steward": {"Of the council"},
        "manager": {"Of the council"},
        "place_steward": {"Of the council"},
        "worker": {"Of the team"},
        "coordinator": {"Of the team", "With somebody"},
        "other_worker": set(),
        "finance": set(),
        "administrator": set(),
    }
    for who, purposes in expected.items():
        client.force_login(getattr(borough, who))
        rows = client.get("/cycles/").context["page"].rows
        assert {cycle.purpose for cycle in rows} == purposes, who


def test_many_ask_no_more_queries_than_few(borough: Borough, client: Client) -> None:
    def add(count: int) -> None:
        for _ in range(count):
            cycle_of(borough, system=borough.harbour, by=borough.worker)
            cycle_of(borough, case=CaseFactory(team=borough.harbour), by=borough.worker)

    client.force_login(borough.worker)
    add(1)
    client.get("/cycles/")
    with CaptureQueriesContext(connection) as few:
        client.get("/cycles/")
    add(8)
    with CaptureQueriesContext(connection) as many:
        client.get("/cycles/")
    assert len(many) == len(few)
