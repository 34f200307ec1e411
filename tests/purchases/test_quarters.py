"""Quarters: which purchases are in one."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from casework.models import Case
from purchases.actions import record_purchase
from purchases.quarters import next_quarter, quarter_of, quarters_over
from tests.borough import Borough
from tests.factories import CaseFactory, SystemFactory
from tests.purchases.quarters import (
    bought,
    made,
    rows_of,
)

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("day", "first", "following"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 4, 1)),
        (date(2026, 3, 31), date(2026, 1, 1), date(2026, 4, 1)),
        (date(2026, 12, 31), date(2026, 10, 1), date(2027, 1, 1)),
        (date(2028, 2, 29), date(2028, 1, 1), date(2028, 4, 1)),
    ],
)
def test_a_day_is_in_one_quarter(day: date, first: date, following: date) -> None:
    assert quarter_of(day) == first
    assert next_quarter(first) == following


def test_quarters_that_are_over() -> None:
    assert quarters_over(date(2027, 1, 1), 2) == [date(2026, 10, 1), date(2026, 7, 1)]
    assert quarters_over(date(2026, 12, 31), 1) == [date(2026, 7, 1)]


def test_the_last_day_is_in_it_and_the_first_of_the_next_is_not(
    borough: Borough, case: Case
) -> None:
    for day in ((2025, 9, 30), (2025, 10, 1), (2025, 12, 31), (2026, 1, 1)):
        bought(borough, case, bought_on=date(*day))
    days = [row["Date"] for row in rows_of(made(borough, date(2025, 10, 1)))]
    assert days == ["2025-10-01", "2025-12-31"]


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 7, 1, 0, 30, tzinfo=LONDON), "2026-07-01"),
        (datetime(2026, 6, 30, 23, 59, tzinfo=LONDON), "2026-06-30"),
    ],
)
def test_a_purchase_is_of_the_local_day_on_which_it_was_made(
    borough: Borough, case: Case, monkeypatch: pytest.MonkeyPatch, moment: datetime, day: str
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: moment)
    record_purchase(
        case=case,
        by=borough.worker,
        supplier="Lantern Energy",
        amount=Decimal("3.00"),
        kind="warmth",
        reason="So",
    )
    quarter = made(borough, quarter_of(date.fromisoformat(day)))
    assert [row["Date"] for row in rows_of(quarter)] == [day]


def test_all_teams_of_the_organisation_and_nobody_elses(borough: Borough, case: Case) -> None:
    bought(borough, case, team=borough.quay, supplier="Quayside")
    inside = SystemFactory(parent=borough.harbour)
    bought(borough, case, team=inside, supplier="Inside")
    elsewhere = SystemFactory(parent=borough.place)
    bought(borough, CaseFactory(team=elsewhere), team=elsewhere, supplier="Elsewhere")
    assert {row["Beneficiary"] for row in rows_of(made(borough))} == {"Quayside", "Inside"}


def test_what_was_taken_back_or_is_for_a_deleted_case_is_not_in_it(
    borough: Borough, case: Case
) -> None:
    now = timezone.now()
    bought(borough, case, deleted_at=now, deleted_by=borough.worker)
    gone = CaseFactory(
        team=borough.harbour,
        ended_at=now,
        ended_by=borough.worker,
        deleted_at=now,
        deleted_by=borough.worker,
    )
    bought(borough, gone)
    assert rows_of(made(borough)) == []


def test_purchases_for_a_restricted_case_are_published_like_others(
    borough: Borough, restricted: Case
) -> None:
    bought(borough, restricted)
    assert len(rows_of(made(borough))) == 1
