"""A debrief that is left open closes by itself, and one that nobody wrote in leaves nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from casework.models import Case
from debriefs.actions.debriefs import let_lapse, start_debrief
from debriefs.actions.progress import say_progress
from debriefs.actions.welfare import say_how_i_am
from debriefs.models import Debrief
from debriefs.tasks import let_debriefs_lapse
from tests.borough import Borough
from tests.debriefs.conftest import SignIn


def days_ago(debrief: Debrief, days: int) -> None:
    Debrief.objects.filter(pk=debrief.pk).update(day=timezone.localdate() - timedelta(days=days))


def test_it_lapses_the_next_night_by_state_and_once(
    borough: Borough, debrief: Debrief, case: Case
) -> None:
    say_progress(debrief=debrief, case=case, words="She slept", by=borough.worker)
    assert let_lapse() == 0
    days_ago(debrief, 3)  # nights were missed
    let_debriefs_lapse()
    debrief.refresh_from_db()
    lapsed_at = debrief.lapsed_at
    assert lapsed_at is not None
    assert (debrief.closed_at, debrief.closed_by) == (None, None)
    assert let_lapse() == 0
    debrief.refresh_from_db()
    assert debrief.lapsed_at == lapsed_at


def test_a_private_word_is_enough_to_keep_it(borough: Borough, debrief: Debrief) -> None:
    say_how_i_am(debrief=debrief, by=borough.worker, face=2)
    days_ago(debrief, 60)
    assert let_lapse() == 1
    assert Debrief.objects.count() == 1


def test_nothing_is_left_of_one_that_nobody_wrote_in_once_no_device_can_hold_words_for_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    days_ago(debrief, 1)
    let_lapse()
    listed = sign_in(borough.worker).get("/debriefs/")
    assert listed.context["page"].rows == []
    days_ago(debrief, 31)
    let_lapse()
    history: Any = Debrief
    assert not Debrief.objects.exists()
    assert not history.pgh_event_model.objects.exists()


def test_late_words_still_find_the_one_that_nobody_wrote_in(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    days_ago(debrief, 2)
    let_lapse()
    sign_in(borough.worker).post(
        f"/debriefs/{debrief.pk}/cases/{case.pk}/", {"words": "Written without a connection"}
    )
    assert let_lapse() == 1
    page = sign_in(borough.worker).get(debrief.get_absolute_url()).content.decode()
    assert "Written without a connection" in page
    assert "closed by itself" in page


@pytest.mark.django_db
def test_the_next_day_has_a_debrief_of_its_own(borough: Borough, debrief: Debrief) -> None:
    days_ago(debrief, 1)
    assert start_debrief(team=borough.harbour, by=borough.worker) != debrief
