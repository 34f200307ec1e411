"""Starting today's debrief, and closing it."""

import threading

import pytest
from django.db import connection

from debriefs.actions.debriefs import close_debrief, start_debrief
from debriefs.models import Debrief
from systems.models import Person, System
from tests.borough import Borough, make_borough
from tests.debriefs.conftest import SignIn


def test_starting_leads_to_todays_debrief_and_starting_again_to_the_same(
    sign_in: SignIn, borough: Borough
) -> None:
    team = {"team": borough.harbour.pk}
    first = sign_in(borough.worker).post("/debriefs/start/", team)
    second = sign_in(borough.colleague).post("/debriefs/start/", team)
    debrief = Debrief.objects.get()
    assert first.status_code == 302
    assert first["Location"] == second["Location"] == f"/debriefs/{debrief.pk}/"
    assert debrief.opened_by == borough.worker


@pytest.mark.parametrize("team", ["", "0", "soup", "-1", "9" * 30])
def test_a_team_that_is_not_there_is_not_found(
    sign_in: SignIn, borough: Borough, team: str
) -> None:
    assert sign_in(borough.worker).post("/debriefs/start/", {"team": team}).status_code == 404


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "administrator", "stranger"])
def test_nobody_outside_the_team_can_start_its_debrief(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.post("/debriefs/start/", {"team": borough.harbour.pk}).status_code == 404
    assert not Debrief.objects.exists()


def test_after_todays_was_closed_the_next_is_a_second_sitting(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.colleague)
    assert client.post(f"/debriefs/{debrief.pk}/close/").status_code == 302
    debrief.refresh_from_db()
    assert debrief.closed_by == borough.colleague
    client.post("/debriefs/start/", {"team": borough.harbour.pk})
    assert list(Debrief.objects.order_by("sitting").values_list("sitting", "closed_by")) == [
        (1, borough.colleague.pk),
        (2, None),
    ]


def test_closing_twice_keeps_who_closed_it_first(borough: Borough, debrief: Debrief) -> None:
    closed = close_debrief(debrief=debrief, by=borough.worker)
    again = close_debrief(debrief=debrief, by=borough.colleague)
    assert again.closed_by == borough.worker
    assert again.closed_at == closed.closed_at


def test_somebody_outside_the_team_cannot_close_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    response = sign_in(borough.other_worker).post(f"/debriefs/{debrief.pk}/close/")
    assert response.status_code == 404
    debrief.refresh_from_db()
    assert debrief.closed_at is None


@pytest.mark.django_db(transaction=True)
def test_two_who_press_at_once_meet_in_one_debrief() -> None:
    borough = make_borough()
    found: list[int] = []
    ready = threading.Barrier(4)

    def press(person: Person, team: System) -> None:
        ready.wait()
        try:
            found.append(start_debrief(team=team, by=person).pk)
        finally:
            connection.close()

    people = [borough.worker, borough.colleague, borough.coordinator, borough.worker]
    presses = [threading.Thread(target=press, args=(each, borough.harbour)) for each in people]
    for thread in presses:
        thread.start()
    for thread in presses:
        thread.join()
    assert len(found) == 4
    assert set(found) == {Debrief.objects.get().pk}
