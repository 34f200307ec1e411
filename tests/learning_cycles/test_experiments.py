"""/cycles/<id>/experiments/: trying something, under air cover, and saying what was seen."""

from datetime import date

import pytest
from django.test import Client

from learning_cycles.actions.cycles import end_experiment, start_experiment
from learning_cycles.models import Experiment, LearningCycle
from systems.models import NoticeLine
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.learning_cycles.scenes import cycle_of, sent, sent_by_quay, talked_about

TRY = {
    "question": "What if nobody signs?",
    "starts_on_day": "1",
    "starts_on_month": "3",
    "starts_on_year": "2026",
    "review_on_day": "29",
    "review_on_month": "3",
    "review_on_year": "2026",
}


@pytest.fixture
def cycle(borough: Borough) -> LearningCycle:
    conversation = talked_about(sent(borough), sent_by_quay(borough), system=borough.organisation)
    return cycle_of(borough, conversation=conversation)


@pytest.fixture
def experiment(borough: Borough, cycle: LearningCycle) -> Experiment:
    return start_experiment(
        cycle=cycle,
        question="What if nobody signs?",
        starts_on=date(2026, 3, 1),
        review_on=date(2026, 3, 29),
        by=borough.steward,
    )


def told_of_experiments() -> list[NoticeLine]:
    return list(NoticeLine.objects.filter(key__startswith="experiment:"))


def test_under_air_cover_those_who_raised_it_hear_of_it(
    borough: Borough, client: Client, cycle: LearningCycle
) -> None:
    client.force_login(borough.steward)
    response = client.post(
        f"{cycle.get_absolute_url()}experiments/",
        {**TRY, "air_cover_holder": "Head of service", "air_cover_words": "Ask me"},
    )
    assert response["Location"] == f"{cycle.get_absolute_url()}#experiments"
    experiment = Experiment.objects.get()
    assert (experiment.starts_on, experiment.review_on) == (date(2026, 3, 1), date(2026, 3, 29))
    lines = told_of_experiments()
    assert {line.notice.person for line in lines} == {borough.worker, borough.other_worker}
    assert all("Head of service" in line.words for line in lines)
    assert all("29 March 2026" in line.next_step for line in lines)
    page = client.get(cycle.get_absolute_url()).content.decode()
    assert "Head of service" in page
    assert "Ask me" in page


def test_without_air_cover_nobody_is_told(
    borough: Borough, client: Client, cycle: LearningCycle
) -> None:
    client.force_login(borough.steward)
    client.post(f"{cycle.get_absolute_url()}experiments/", TRY)
    assert Experiment.objects.exists()
    assert told_of_experiments() == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"question": ""}, "Enter what you would like to try"),
        ({"review_on_year": "2025"}, "Enter a day on or after the day it starts"),
        ({"review_on_day": ""}, "Enter a date with a day, a month and a year"),
        ({"air_cover_words": "Ask me"}, "Enter who gives the air cover"),
    ],
)
def test_what_does_not_fit_is_said_and_what_was_typed_kept(
    borough: Borough, client: Client, cycle: LearningCycle, change: dict[str, str], message: str
) -> None:
    client.force_login(borough.steward)
    response = client.post(f"{cycle.get_absolute_url()}experiments/", TRY | change)
    assert response.status_code == 422
    page = response.content.decode()
    assert message in page
    assert "What if nobody signs?" in page or not change.get("question", "x")
    assert not Experiment.objects.exists()


@pytest.mark.parametrize("ending", ["continue", "adapt", "stop"])
def test_it_ends_with_what_was_seen_and_what_follows(
    borough: Borough, client: Client, experiment: Experiment, ending: str
) -> None:
    client.force_login(borough.steward)
    address = f"{experiment.cycle.get_absolute_url()}experiments/{experiment.pk}/"
    assert client.get(address).status_code == 200
    response = client.post(address, {"ending": ending, "what_we_saw": "Coats the same day"})
    assert response.status_code == 302
    experiment.refresh_from_db()
    assert (experiment.ending, experiment.ended_by) == (ending, borough.steward)
    page = client.get(experiment.cycle.get_absolute_url()).content.decode()
    assert "Coats the same day" in page
    assert "fail" not in page.lower()


def test_it_never_ends_as_failed(borough: Borough, client: Client, experiment: Experiment) -> None:
    client.force_login(borough.steward)
    address = f"{experiment.cycle.get_absolute_url()}experiments/{experiment.pk}/"
    response = client.post(address, {"ending": "failed", "what_we_saw": "Nothing"})
    assert response.status_code == 422


def test_an_ended_one_stays_as_it_is(
    borough: Borough, client: Client, experiment: Experiment
) -> None:
    end_experiment(experiment=experiment, ending="stop", what_we_saw="Enough", by=borough.steward)
    end_experiment(experiment=experiment, ending="adapt", what_we_saw="Else", by=borough.steward)
    experiment.refresh_from_db()
    assert (experiment.ending, experiment.what_we_saw) == ("stop", "Enough")
    client.force_login(borough.steward)
    address = f"{experiment.cycle.get_absolute_url()}experiments/{experiment.pk}/"
    assert client.get(address).status_code == 403


def test_an_experiment_of_another_cycle_is_not_found(
    borough: Borough, client: Client, experiment: Experiment
) -> None:
    other = cycle_of(borough)
    client.force_login(borough.steward)
    address = f"{other.get_absolute_url()}experiments/{experiment.pk}/"
    assert client.get(address).status_code == 404


def test_in_a_case_it_is_told_on_the_timeline(borough: Borough, client: Client) -> None:
    case = CaseFactory(team=borough.harbour)
    cycle = cycle_of(borough, case=case, by=borough.worker)
    client.force_login(borough.worker)
    client.post(f"{cycle.get_absolute_url()}experiments/", TRY)
    words = list(case.timeline.values_list("words", flat=True))
    assert "We try: What if nobody signs?" in words
