"""Writing down what got in the way, at a debrief."""

from typing import Any

import pytest

from casework.models import Case, CaseLook, TimelineEntry, Way
from debriefs.models import Debrief, GiftTier, Issue, Level
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn
from tests.factories import CaseFactory


def test_the_description_is_all_that_is_asked_and_the_coordinator_carries_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    response = sign_in(borough.worker).post(
        f"/debriefs/{debrief.pk}/issues/",
        {"description": "The form cannot be saved halfway", "level": "to_talk_about"},
    )
    assert response["Location"] == f"/debriefs/{debrief.pk}/#issues"
    issue = Issue.objects.get()
    assert (issue.team, issue.debrief, issue.raised_by) == (
        borough.harbour,
        debrief,
        borough.worker,
    )
    assert (issue.level, issue.carrier, issue.is_sent_on) == (
        Level.TO_TALK_ABOUT,
        borough.coordinator,
        False,
    )


def test_everything_that_is_said_of_it_is_kept(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    sign_in(borough.worker).post(
        f"/debriefs/{debrief.pk}/issues/",
        {
            "description": "A move is refused while rent is owed",
            "level": "system",
            "case": case.pk,
            "countermeasure": "We store the furniture",
            "carrier": borough.colleague.pk,
            "gift_tier": "leadership",
            "gift_holder": "Head of housing",
            "new_normal": "Debt stops no move",
        },
    )
    issue = Issue.objects.get()
    assert (issue.level, issue.case, issue.carrier) == (Level.SYSTEM, case, borough.colleague)
    assert (issue.gift_tier, issue.gift_holder) == (GiftTier.LEADERSHIP, "Head of housing")
    assert issue.new_normal == "Debt stops no move"
    countermeasure = issue.countermeasures.get()
    assert (countermeasure.words, countermeasure.written_by) == (
        "We store the furniture",
        borough.worker,
    )
    assert TimelineEntry.objects.get(case=case).url == issue.get_absolute_url()
    assert CaseLook.objects.filter(case=case, way=Way.WRITE).count() == 1
    page = sign_in(borough.colleague).get(debrief.get_absolute_url()).content.decode()
    assert f'href="{issue.get_absolute_url()}"' in page
    assert "We store the furniture" in page


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("description", ""),
        ("level", "soup"),
        ("case", "999999"),
        ("carrier", "999999"),
        ("gift_tier", "soup"),
        ("gift_holder", "x" * 201),
    ],
)
def test_what_is_refused_is_kept_as_it_was_typed(
    sign_in: SignIn,
    borough: Borough,
    debrief: Debrief,
    headers: dict[str, str],
    field: str,
    value: str,
) -> None:
    typed: dict[str, Any] = {
        "description": "Nobody answers the line",
        "level": "system",
        "new_normal": "Somebody picks up",
        "countermeasure": "We walk there",
        field: value,
    }
    response = sign_in(borough.worker).post(
        f"/debriefs/{debrief.pk}/issues/", typed, headers=headers
    )
    page = response.content.decode()
    assert response.status_code == 422
    assert "govuk-error-message" in page
    for words in typed.values():
        if words not in ("soup", "999999", "system"):
            assert words in page
    assert not Issue.objects.exists()


def test_with_scripts_only_the_part_comes_back(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    response = sign_in(borough.worker).post(
        f"/debriefs/{debrief.pk}/issues/",
        {"description": "Nobody answers the line", "level": "method"},
        headers=HTMX,
    )
    part = response.content.decode()
    assert part.count("<section") == 1
    assert "Nobody answers the line" in part
    assert "Saved " in part


def test_a_restricted_or_foreign_case_can_be_chosen_by_nobody_who_may_not_see_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    client = sign_in(borough.colleague)
    for case in (restricted, CaseFactory(team=borough.quay)):
        response = client.post(
            f"/debriefs/{debrief.pk}/issues/",
            {"description": "In the way", "level": "method", "case": case.pk},
        )
        assert response.status_code == 422
    assert not Issue.objects.exists()


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "stranger"])
def test_nobody_outside_the_team_raises_anything_in_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, who: str
) -> None:
    response = sign_in(getattr(borough, who)).post(
        f"/debriefs/{debrief.pk}/issues/", {"description": "Hello", "level": "method"}
    )
    assert response.status_code == 404
