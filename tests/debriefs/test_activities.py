"""Adding a kind of value work."""

from debriefs.models import Activity, Debrief, Tally
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn
from tests.factories import ActivityFactory


def test_a_new_activity_comes_without_a_mark(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    response = sign_in(borough.worker).post(
        f"/debriefs/{debrief.pk}/activities/", {"name": "Sat in a waiting room", "complexity": "2"}
    )
    assert response["Location"] == f"/debriefs/{debrief.pk}/#successes"
    activity = Activity.objects.get()
    assert (activity.team, activity.name, activity.complexity) == (
        borough.harbour,
        "Sat in a waiting room",
        2,
    )
    # Its history says who added it, so a mark made with it would have a worker.
    assert not Tally.objects.exists()


def test_how_hard_it_is_need_not_be_said(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    part = sign_in(borough.worker).post(
        f"/debriefs/{debrief.pk}/activities/", {"name": "Drove", "complexity": ""}, headers=HTMX
    )
    assert part.content.decode().count("<section") == 1
    assert Activity.objects.get().complexity is None


def test_the_same_name_in_other_capitals_adds_none(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    ActivityFactory(team=borough.harbour, name="Drove a van")
    ActivityFactory(team=borough.quay, name="drove A VAN")
    client = sign_in(borough.worker)
    client.post(f"/debriefs/{debrief.pk}/activities/", {"name": " drove a van "})
    assert Activity.objects.filter(team=borough.harbour).count() == 1


def test_what_is_refused_is_kept(sign_in: SignIn, borough: Borough, debrief: Debrief) -> None:
    client = sign_in(borough.worker)
    for typed in ({"name": ""}, {"name": "x" * 201}, {"name": "Drove", "complexity": "6"}):
        for headers in ({}, HTMX):
            response = client.post(f"/debriefs/{debrief.pk}/activities/", typed, headers=headers)
            assert response.status_code == 422
            assert typed["name"] in response.content.decode()
    assert not Activity.objects.exists()


def test_nobody_outside_the_team_adds_one(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.other_worker)
    address = f"/debriefs/{debrief.pk}/activities/"
    assert client.post(address, {"name": "Drove"}).status_code == 404
