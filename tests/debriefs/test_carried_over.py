"""What was taken on comes up again until it is done or dropped."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from casework.models import Case
from debriefs.actions.debriefs import close_debrief, start_debrief
from debriefs.actions.to_do import take_on
from debriefs.models import Action, ActionState, Countermeasure, Debrief, Issue
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn
from tests.factories import CountermeasureFactory


@pytest.fixture
def action(borough: Borough) -> Action:
    """Taken on at an earlier debrief."""
    earlier = start_debrief(team=borough.harbour, by=borough.worker)
    action = take_on(team=borough.harbour, debrief=earlier, words="Ring", by=borough.worker)
    close_debrief(debrief=earlier, by=borough.worker)
    return action


@pytest.fixture
def today(borough: Borough, action: Action) -> Debrief:
    return start_debrief(team=borough.harbour, by=borough.worker)


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize(
    ("became", "state"),
    [("done", ActionState.DONE), ("dropped", ActionState.DROPPED), ("kept", ActionState.OPEN)],
)
def test_one_press_settles_it_for_today(
    sign_in: SignIn,
    borough: Borough,
    today: Debrief,
    action: Action,
    headers: dict[str, str],
    became: str,
    state: str,
) -> None:
    client = sign_in(borough.colleague)
    assert client.get(today.get_absolute_url()).context["carried"] == [action]
    address = f"/debriefs/{today.pk}/carried/{action.pk}/"
    client.post(address, {"became": became, "why": "They moved"}, headers=headers)
    action.refresh_from_db()
    assert action.state == state
    assert action.why == ("They moved" if became == "dropped" else "")
    assert client.get(today.get_absolute_url()).context["carried"] == []


def test_what_was_kept_comes_up_the_next_day(
    sign_in: SignIn, borough: Borough, today: Debrief, action: Action
) -> None:
    client = sign_in(borough.worker)
    client.post(f"/debriefs/{today.pk}/carried/{action.pk}/", {"became": "kept"})
    yesterday = timezone.localdate() - timedelta(days=1)
    Action.objects.update(kept_on=yesterday)
    assert client.get(today.get_absolute_url()).context["carried"] == [action]


def test_nothing_of_a_restricted_case_comes_up_for_others(
    sign_in: SignIn, borough: Borough, restricted: Case, today: Debrief, action: Action
) -> None:
    hidden = take_on(team=borough.harbour, case=restricted, words="Psst", by=borough.worker)
    for who, sees in (("worker", True), ("colleague", False)):
        client = sign_in(getattr(borough, who))
        page = client.get(today.get_absolute_url())
        assert (hidden in page.context["carried"]) is sees
        answer = client.post(f"/debriefs/{today.pk}/carried/{hidden.pk}/", {"became": "kept"})
        assert answer.status_code == (302 if sees else 404)


def test_a_press_that_there_is_not_is_not_found(
    sign_in: SignIn, borough: Borough, today: Debrief, action: Action
) -> None:
    address = f"/debriefs/{today.pk}/carried/{action.pk}/"
    assert sign_in(borough.worker).post(address, {"became": "soup"}).status_code == 404
    assert sign_in(borough.other_worker).post(address, {"became": "done"}).status_code == 404


def test_what_is_done_meanwhile_comes_up_when_its_day_has_come_and_air_cover_before(
    sign_in: SignIn, borough: Borough, today: Debrief, issue: Issue
) -> None:
    day = timezone.localdate()

    def meanwhile(words: str, days: int, holder: str = "") -> Countermeasure:
        made: Countermeasure = CountermeasureFactory(
            issue=issue,
            words=words,
            review_on=day + timedelta(days=days),
            air_cover_holder=holder,
        )
        return made

    due, cover = meanwhile("We write by hand", 0), meanwhile("No bailiffs", 5, "The director")
    meanwhile("Not yet", 5)
    meanwhile("Far off", 30, "The director")
    client = sign_in(borough.colleague)
    assert client.get(today.get_absolute_url()).context["for_now"] == [due, cover]
    address = f"/debriefs/{today.pk}/for-now/"
    client.post(f"{address}{due.pk}/", {"became": "kept"})
    client.post(f"{address}{cover.pk}/", {"became": "dropped", "why": "She said so"}, headers=HTMX)
    due.refresh_from_db()
    cover.refresh_from_db()
    assert (due.review_on, due.kept_on, due.ended_on) == (day + timedelta(days=14), day, None)
    assert (cover.ended_on, cover.ended_words) == (day, "She said so")
    assert client.get(today.get_absolute_url()).context["for_now"] == []
    assert client.post(f"{address}{due.pk}/", {"became": "soup"}).status_code == 404
    assert sign_in(borough.other_worker).post(f"{address}{due.pk}/").status_code == 404


def test_what_was_said_to_be_done_by_mistake_is_to_be_done_after_all(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    action = take_on(team=borough.harbour, debrief=debrief, words="Ring", by=borough.worker)
    client = sign_in(borough.worker)
    address = f"/debriefs/{debrief.pk}/carried/{action.pk}/"
    client.post(address, {"became": "done", "from": "actions"})
    assert "To do after all" in client.get(debrief.get_absolute_url()).content.decode()
    client.post(address, {"became": "open", "from": "actions"})
    action.refresh_from_db()
    assert (action.state, action.settled_at) == (ActionState.OPEN, None)
