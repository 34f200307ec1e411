"""Nights on which the clock changes: a day is the day on people's own clocks."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from casework.models import Case
from debriefs.actions.debriefs import let_lapse, start_debrief
from debriefs.actions.progress import say_progress
from debriefs.models import Debrief
from tests.borough import Borough
from tests.debriefs.conftest import SignIn

UTC = ZoneInfo("UTC")
# Clocks in London went on at 01:00 UTC on 29 March 2026, and back at 01:00 UTC on 25 October.
FORWARD, BACK = date(2026, 3, 29), date(2026, 10, 25)


def at(monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    """Let it be this moment, in UTC."""
    now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    monkeypatch.setattr(timezone, "now", lambda: now)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-03-29 00:30", FORWARD),
        ("2026-03-29 22:30", FORWARD),
        ("2026-03-29 23:30", date(2026, 3, 30)),  # half past midnight in summer time
        ("2026-10-24 23:30", BACK),
        ("2026-10-25 00:30", BACK),  # half past one, for the first time
        ("2026-10-25 01:30", BACK),  # half past one, for the second time
        ("2026-10-25 23:30", BACK),
    ],
)
def test_a_debrief_is_of_the_day_that_people_have(
    borough: Borough, monkeypatch: pytest.MonkeyPatch, moment: str, day: date
) -> None:
    at(monkeypatch, moment)
    assert start_debrief(team=borough.team, by=borough.worker).day == day


def test_the_hour_that_comes_twice_makes_one_debrief_and_loses_nothing(
    borough: Borough, sign_in: SignIn, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, "2026-10-25 00:30")
    first = start_debrief(team=borough.team, by=borough.worker)
    say_progress(debrief=first, case=case, words="Before the hour came again", by=borough.worker)
    at(monkeypatch, "2026-10-25 01:15")  # an earlier time on the clock, 45 minutes later
    assert start_debrief(team=borough.team, by=borough.worker) == first
    say_progress(debrief=first, case=case, words="When it came again", by=borough.worker)
    said = first.progress.order_by("said_at", "pk").values_list("words", flat=True)
    assert list(said) == ["Before the hour came again", "When it came again"]


@pytest.mark.parametrize(
    ("evening", "next_day"),
    [
        ("2026-03-28 16:00", "2026-03-29 01:30"),
        ("2026-10-24 16:00", "2026-10-25 01:30"),
    ],
)
def test_it_lapses_in_the_night_that_is_an_hour_shorter_or_longer(
    borough: Borough,
    case: Case,
    monkeypatch: pytest.MonkeyPatch,
    evening: str,
    next_day: str,
) -> None:
    at(monkeypatch, evening)
    debrief = start_debrief(team=borough.team, by=borough.worker)
    say_progress(debrief=debrief, case=case, words="She slept", by=borough.worker)
    assert let_lapse() == 0
    at(monkeypatch, next_day)
    assert let_lapse() == 1
    assert Debrief.objects.get().lapsed_at == timezone.now()
