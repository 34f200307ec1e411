"""/cycles/<id>/: going round the stages, and ending it."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from casework.models import CaseLook, Way
from learning_cycles.actions.changes import make_change
from learning_cycles.actions.cycles import add_note, end_cycle, enter_stage, start_experiment
from learning_cycles.models import LearningCycle, Stage, StageNote
from learning_cycles.stages import QUESTIONS
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.learning_cycles.scenes import cycle_of, sent, talked_about


@pytest.fixture
def cycle(borough: Borough) -> LearningCycle:
    return cycle_of(borough)


def post(client: Client, cycle: LearningCycle, what: str, **data: str) -> Any:
    return client.post(f"{cycle.get_absolute_url()}{what}/", data)


def test_every_stage_has_its_questions() -> None:
    assert set(QUESTIONS) == set(Stage)
    assert all(len(questions) >= 3 for questions in QUESTIONS.values())


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("steward", 200),
        ("manager", 200),
        ("place_steward", 200),
        ("partner", 200),
        ("worker", 404),
        ("finance", 404),
        ("administrator", 404),
        ("stranger", 404),
    ],
)
def test_who_finds_it(
    borough: Borough, client: Client, cycle: LearningCycle, who: str, status: int
) -> None:
    client.force_login(getattr(borough, who))
    assert client.get(cycle.get_absolute_url()).status_code == status


def test_a_team_s_own_is_the_team_s(borough: Borough, client: Client) -> None:
    cycle = cycle_of(borough, system=borough.harbour, by=borough.worker)
    for who, status in (
        ("worker", 200),
        ("coordinator", 200),
        ("steward", 404),
        ("manager", 404),
        ("other_worker", 404),
    ):
        client.force_login(getattr(borough, who))
        assert client.get(cycle.get_absolute_url()).status_code == status, who


def test_one_in_a_case_is_seen_as_the_case_is_and_each_look_is_on_record(
    borough: Borough, client: Client
) -> None:
    case = CaseFactory(team=borough.harbour, citizen__name="Zebedee Quillfeather")
    cycle = cycle_of(borough, case=case, by=borough.worker)
    client.force_login(borough.colleague)
    assert "Zebedee Quillfeather" in client.get(cycle.get_absolute_url()).content.decode()
    assert CaseLook.objects.filter(case=case, person=borough.colleague, way=Way.READ).count() == 1
    case.restricted = True
    case.save()
    for who in ("colleague", "steward", "manager", "other_worker"):
        client.force_login(getattr(borough, who))
        assert client.get(cycle.get_absolute_url()).status_code == 404


def test_stages_are_entered_in_any_order_and_each_visit_is_kept(
    borough: Borough, client: Client, cycle: LearningCycle
) -> None:
    client.force_login(borough.steward)
    for stage in ("experiment", "understand", "experiment"):
        response = post(client, cycle, "stage", stage=stage)
        assert response["Location"] == f"{cycle.get_absolute_url()}#{stage}"
    cycle.refresh_from_db()
    assert cycle.stage == "experiment"
    assert [visit.stage for visit in cycle.visits.all()] == [
        "purpose",
        "experiment",
        "understand",
        "experiment",
    ]


def test_a_stage_that_there_is_not_is_not_found(
    borough: Borough, client: Client, cycle: LearningCycle
) -> None:
    client.force_login(borough.steward)
    assert post(client, cycle, "stage", stage="victory").status_code == 404


def test_a_note_belongs_to_the_latest_visit(
    borough: Borough, client: Client, cycle: LearningCycle
) -> None:
    add_note(cycle=cycle, words="First time round", by=borough.steward)
    enter_stage(cycle=cycle, stage=Stage.UNDERSTAND, by=borough.steward)
    enter_stage(cycle=cycle, stage=Stage.PURPOSE, by=borough.steward)
    client.force_login(borough.steward)
    assert post(client, cycle, "notes", words="Second time round").status_code == 302
    first, second = cycle.visits.filter(stage=Stage.PURPOSE)
    assert [note.words for note in first.notes.all()] == ["First time round"]
    assert [note.words for note in second.notes.all()] == ["Second time round"]


def test_a_note_that_says_nothing_is_asked_for(
    borough: Borough, client: Client, cycle: LearningCycle
) -> None:
    client.force_login(borough.steward)
    assert post(client, cycle, "notes", words="").status_code == 422
    assert not StageNote.objects.exists()


@pytest.mark.parametrize("what", ["stage", "notes", "end", "experiments", "changes"])
def test_only_those_who_carry_it_on_write_in_it(
    borough: Borough, client: Client, cycle: LearningCycle, what: str
) -> None:
    for who, status in (("manager", 403), ("partner", 403), ("worker", 404), ("finance", 404)):
        client.force_login(getattr(borough, who))
        assert post(client, cycle, what, stage="embed", words="x").status_code == status, who


@pytest.mark.parametrize("what", ["stage", "notes", "end", "experiments", "changes"])
def test_nothing_is_added_once_it_has_ended(
    borough: Borough, client: Client, cycle: LearningCycle, what: str
) -> None:
    client.force_login(borough.steward)
    assert post(client, cycle, "end").status_code == 302
    cycle.refresh_from_db()
    assert cycle.ended_by == borough.steward
    assert post(client, cycle, what, stage="embed", words="x").status_code == 403
    page = client.get(cycle.get_absolute_url()).content.decode()
    assert "End this learning cycle" not in page
    assert "Start an experiment" not in page


def test_ending_twice_keeps_the_first(borough: Borough, cycle: LearningCycle) -> None:
    end_cycle(cycle=cycle, by=borough.steward)
    end_cycle(cycle=cycle, by=borough.place_steward)
    cycle.refresh_from_db()
    assert cycle.ended_by == borough.steward


def test_a_conversation_that_the_reader_may_not_know_of_is_not_named(
    borough: Borough, client: Client
) -> None:
    conversation = talked_about(sent(borough), system=borough.place, question="Of the place?")
    cycle = cycle_of(borough, conversation=conversation)
    client.force_login(borough.steward)
    assert "Of the place?" not in client.get(cycle.get_absolute_url()).content.decode()
    client.force_login(borough.place_steward)
    assert "Of the place?" in client.get(cycle.get_absolute_url()).content.decode()


def test_a_long_one_asks_no_more_queries_than_a_short_one(
    borough: Borough, client: Client, cycle: LearningCycle
) -> None:
    def go_on(times: int) -> None:
        for at in range(times):
            enter_stage(cycle=cycle, stage=list(Stage)[at % 5], by=borough.steward)
            for person in (borough.steward, borough.place_steward):
                add_note(cycle=cycle, words="So", by=person)
            start_experiment(
                cycle=cycle,
                question="And if?",
                starts_on=date(2026, 3, 1),
                review_on=date(2026, 4, 1),
                by=borough.steward,
            )
            make_change(cycle=cycle, new_normal="So", from_day=date(2026, 3, 1), by=borough.steward)
            cycle_of(borough, influences=cycle)

    go_on(1)
    client.force_login(borough.steward)
    client.get(cycle.get_absolute_url())
    with CaptureQueriesContext(connection) as few:
        client.get(cycle.get_absolute_url())
    go_on(10)
    with CaptureQueriesContext(connection) as many:
        client.get(cycle.get_absolute_url())
    assert len(many) == len(few) <= 15
