"""Names, who walks alongside, and who may see a case."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from casework.models import Allocation, Case, OtherName, Whose
from tests.borough import Borough
from tests.casework.conftest import SignIn


def url(name: str, case: Case, *args: int) -> str:
    return reverse(f"casework:{name}", args=[case.pk, *args])


def walking(case: Case) -> set[str]:
    return {str(allocation.person) for allocation in case.allocations.current()}


def typed(client: Client, case: Case, **changed: str) -> dict[str, str]:
    """What the form of names holds when it is opened, and what is typed into it."""
    form = client.get(url("names", case)).context["form"]
    return {field.name: field.value() or "" for field in form} | changed


def test_names_change_and_those_that_stay_keep_their_rows(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    kept = OtherName.objects.get(name="Zoë Harcastle")
    client = sign_in(borough.worker)
    data = typed(
        client, case, name="Mari Quill", other_names="Zoë Harcastle\nGoldie", household_names=""
    )
    assert client.post(url("names", case), data).status_code == 302
    case.citizen.refresh_from_db()
    assert case.citizen.name == "Mari Quill"
    assert set(case.citizen.other_names.values_list("name", "whose")) == {
        ("Zoë Harcastle", Whose.CITIZEN),
        ("Goldie", Whose.CITIZEN),
    }
    assert OtherName.objects.filter(pk=kept.pk).exists()


def test_a_stale_change_shows_both_texts_and_loses_neither(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    mine, theirs = sign_in(borough.worker), sign_in(borough.colleague)
    my_words = typed(mine, case, address="2 Slipway")
    theirs.post(url("names", case), typed(theirs, case, address="9 Capstan Row"))
    response = mine.post(url("names", case), my_words)
    page = response.content.decode()
    assert response.status_code == 422
    assert "2 Slipway" in page
    assert "9 Capstan Row" in page
    case.citizen.refresh_from_db()
    assert case.citizen.address == "9 Capstan Row"
    again = {field.name: field.value() for field in response.context["form"]}
    assert mine.post(url("names", case), again).status_code == 302
    case.citizen.refresh_from_db()
    assert case.citizen.address == "2 Slipway"


def test_a_colleague_of_the_team_is_asked_to_walk_alongside(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    sign_in(borough.worker).post(url("walk_alongside", case), {"person": borough.colleague.pk})
    assert walking(case) == {"Wren Calloway", "Idris Fenwood"}


def test_nobody_from_outside_the_team_can_be_asked(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    for person in (borough.other_worker, borough.manager):
        response = sign_in(borough.worker).post(url("walk_alongside", case), {"person": person.pk})
        assert response.status_code == 422
    assert walking(case) == {"Wren Calloway"}


def test_taking_over_ends_what_others_did_before_today(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    week_ago = timezone.localdate() - timedelta(days=7)
    Allocation.objects.update(from_day=week_ago)
    sign_in(borough.colleague).post(url("take_over", case))
    assert walking(case) == {"Idris Fenwood"}
    ended = Allocation.objects.get(person=borough.worker)
    assert ended.until_day == timezone.localdate() - timedelta(days=1)


def test_who_steps_back_from_a_restricted_case_sees_nothing_more_at_once(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    client = sign_in(borough.worker)
    response = client.post(url("step_back", restricted, borough.worker.pk))
    assert response["Location"] == reverse("casework:cases")
    assert client.get(restricted.get_absolute_url()).status_code == 404


def test_somebody_who_does_not_walk_alongside_cannot_step_back(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    response = sign_in(borough.worker).post(url("step_back", case, borough.colleague.pk))
    assert response.status_code == 404


@pytest.mark.parametrize(
    ("who", "status"), [("worker", 302), ("coordinator", 302), ("colleague", 403)]
)
def test_a_case_is_restricted_by_its_workers_or_the_coordinator(
    sign_in: SignIn, borough: Borough, case: Case, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    response = client.post(url("restrict", case), {"restricted": "yes"})
    case.refresh_from_db()
    assert response.status_code == status
    assert case.restricted is (status == 302)


def test_restricting_keeps_it_open_to_those_who_walk_alongside(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    client = sign_in(borough.coordinator)
    client.post(url("restrict", case), {"restricted": "yes"})
    assert sign_in(borough.worker).get(case.get_absolute_url()).status_code == 200
    assert sign_in(borough.colleague).get(case.get_absolute_url()).status_code == 404
    client.post(url("restrict", case), {"restricted": "no"})
    assert sign_in(borough.colleague).get(case.get_absolute_url()).status_code == 200


@pytest.mark.parametrize(
    ("who", "status"),
    [("worker", 200), ("coordinator", 200), ("colleague", 403), ("other_worker", 404)],
)
def test_who_has_looked_is_for_its_workers_and_the_coordinator(
    sign_in: SignIn, borough: Borough, case: Case, who: str, status: int
) -> None:
    sign_in(borough.colleague).get(case.get_absolute_url())
    response = sign_in(getattr(borough, who)).get(url("looks", case))
    assert response.status_code == status
    if status == 200:
        assert "Idris Fenwood" in response.content.decode()


@pytest.mark.parametrize("name", ["take_over", "restrict", "open_again"])
def test_what_only_writes_does_not_answer_to_reading(
    sign_in: SignIn, borough: Borough, case: Case, name: str
) -> None:
    assert sign_in(borough.worker).get(url(name, case)).status_code == 405
