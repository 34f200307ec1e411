"""GET /purchases/spending/: pictures of what is being spent, each with its sentence and table."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from unittest.mock import patch

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.actions import end_case
from casework.models import Case
from hls.records.actions import delete
from purchases.models import Budget, Purchase
from systems.masking import FEW
from systems.models import RoleKind, System
from tests.borough import Borough
from tests.factories import CaseFactory, PersonFactory, RoleFactory, SystemFactory
from tests.purchases.conftest import SignIn
from tests.purchases.spent import (
    AUGUST,
    SEPTEMBER,
    TODAY,
    URL,
    bought,
    opened,
    sentences,
    tables,
)
from tests.ui.errors import assert_form_error, text

OTHER_YEAR = date(2025, 9, 1)


def budget(system: System, pounds: str = "1000", name: str = "Getting started") -> Budget:
    return Budget.objects.create(
        system=system,
        name=name,
        from_day=date(2026, 4, 1),
        until_day=date(2027, 3, 31),
        amount=Decimal(pounds),
    )


@pytest.fixture
def worker(sign_in: SignIn, borough: Borough) -> Client:
    return sign_in(borough.worker)


@pytest.fixture
def manager(sign_in: SignIn, borough: Borough) -> Client:
    return sign_in(borough.manager)


# The team itself.


def test_the_team_sees_every_penny_up_to_today(worker: Client, borough: Borough) -> None:
    bought(borough.harbour, 1, "38.20")
    bought(borough.harbour, 1, "4.05", on=TODAY, kind="travel")
    bought(borough.quay, 9, "500")
    bought(borough.harbour, 1, "77", on=OTHER_YEAR)
    page = opened(worker)
    assert sentences(page)["months"] == "£42.25 from April 2026 to October 2026."
    found = tables(worker)
    assert found["months"]["September 2026"] == ["£38.20"]
    assert found["months"]["October 2026"] == ["£4.05"]
    assert found["months"]["August 2026"] == ["£0.00"]
    assert found["kinds"] == {"Food": ["£38.20"], "Travel": ["£4.05"]}
    assert tables(worker, year=2025)["kinds"] == {"Food": ["£77.00"]}


def test_refunds_are_taken_off_and_have_a_band_of_their_own(
    worker: Client, borough: Borough
) -> None:
    (coat,) = bought(borough.harbour, 1, "60", kind="clothes")
    bought(borough.harbour, [coat.case], "-20", kind="clothes", refund_of=coat)
    found = tables(worker)
    assert found["kinds"] == {"Clothes": ["£40.00"]}
    assert found["sizes"] == {"Money that came back": ["1"], "£50 to £99.99": ["1"]}


def test_what_was_taken_back_or_belongs_to_a_deleted_case_is_absent(
    worker: Client, manager: Client, borough: Borough
) -> None:
    kept = bought(borough.harbour, 6, "20")
    for each in (kept[0], *bought(borough.harbour, 1, "900")):
        Purchase.objects.filter(pk=each.pk).update(
            deleted_at=timezone.now(), deleted_by=borough.worker
        )
    (gone,) = bought(borough.harbour, 1, "700")
    delete(case=end_case(case=gone.case, by=borough.worker), by=borough.worker)
    assert tables(worker)["kinds"] == {"Food": ["£100.00"]}
    assert tables(manager)["kinds"] == {"Food": ["at least £100"]}


def test_what_is_bought_for_a_restricted_case_is_absent_for_the_colleague_it_is_closed_to(
    worker: Client, sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    restricted.allocations.update(from_day=AUGUST)
    bought(borough.harbour, 1, "20")
    bought(borough.harbour, [restricted], "300", kind="home")
    assert tables(worker)["kinds"] == {"Food": ["£20.00"], "Home": ["£300.00"]}
    assert tables(sign_in(borough.colleague))["kinds"] == {"Food": ["£20.00"]}
    assert sentences(opened(sign_in(borough.colleague)))["people"] == "It was for 1 person."


def test_what_is_left_of_the_teams_budget_is_exact(worker: Client, borough: Borough) -> None:
    own = budget(borough.harbour, "100")
    bought(borough.harbour, 1, "38.20", budget=own)
    bought(borough.harbour, 1, "5")
    page = opened(worker)
    assert sentences(page)["budgets"] == "Of £100.00 in Getting started: £61.80 left."
    assert tables(worker)["budgets"] == {
        "Getting started": ["£38.20", "£100.00", "£61.80 left"],
        "No budget named": ["£5.00", "", ""],
    }
    bought(borough.harbour, 1, "70", budget=own)
    assert tables(worker)["budgets"]["Getting started"][2] == "£8.20 more than it had"


def test_a_budget_of_any_length_is_read(worker: Client, borough: Borough) -> None:
    Budget.objects.create(
        system=borough.harbour,
        name="For ever",
        from_day=date.min,
        until_day=date.max,
        amount=Decimal(100),
    )
    assert tables(worker, year=2025) == {}
    bought(borough.harbour, 1, "38.20", budget=Budget.objects.get(), on=OTHER_YEAR)
    assert tables(worker, year=2025)["budgets"]["For ever"][2] == "£61.80 left"


def test_what_others_spend_from_a_shared_budget_is_not_guessed(
    worker: Client, borough: Borough
) -> None:
    bought(borough.harbour, 1, "20", budget=budget(borough.organisation))
    page = opened(worker)
    assert "what is left of it is not known here" in sentences(page)["budgets"]
    assert tables(worker)["budgets"]["Getting started"] == ["£20.00", "£1,000.00", ""]


def test_if_everybody_got_one(worker: Client, borough: Borough) -> None:
    cases = [CaseFactory(team=borough.harbour) for _ in range(4)]
    for case in (*cases[:2], cases[0]):
        bought(borough.harbour, [case], "30", kind="clothes")
    bought(borough.harbour, cases[2:], "5")
    assert tables(worker)["everybody"] == {
        "Clothes": ["2", "3", "£45.00", "£180.00"],
        "Food": ["2", "2", "£5.00", "£20.00"],
    }


# Above the team.


@pytest.mark.parametrize("who", ["manager", "finance", "steward", "partner", "place_steward"])
def test_those_above_are_told_months_that_are_over_in_whole_steps(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    bought(borough.harbour, 7, "38.20")
    bought(borough.quay, 5, "5", on=AUGUST)
    bought(borough.quay, 9, "400", on=TODAY)
    page = opened(sign_in(getattr(borough, who)))
    assert sentences(page)["months"] == "At least £250 from April 2026 to September 2026."
    found = tables(sign_in(getattr(borough, who)))
    assert found["months"]["September 2026"] == ["at least £250"]
    assert found["months"]["August 2026"] == ["less than £50"]
    assert "October 2026" not in found["months"]
    assert found["people"]["September 2026"] == ["at least 5"]
    assert found["sizes"] == {"Less than £10": ["at least 5"], "£25 to £49.99": ["at least 5"]}
    words = text(page.one("main"))
    assert borough.harbour.name not in words or who in ("manager", "finance")


@pytest.mark.parametrize("people", [1, 4])
def test_what_few_people_stand_behind_is_fewer_than_five(
    manager: Client, borough: Borough, people: int
) -> None:
    bought(borough.harbour, people, "900")
    found = tables(manager)
    assert found["months"]["September 2026"] == [f"{FEW} people"]
    assert found["kinds"] == {"Food": [f"{FEW} people"]}
    assert found["everybody"] == {}
    assert "900" not in text(opened(manager).one("main"))


def test_a_team_is_looked_at_by_itself_by_those_who_read_its_spend(
    manager: Client, borough: Borough
) -> None:
    bought(borough.harbour, 5, "20")
    bought(borough.quay, 6, "50")
    assert tables(manager, whose=borough.harbour.pk)["kinds"] == {"Food": ["at least £100"]}
    assert tables(manager, whose=borough.quay.pk)["kinds"] == {"Food": ["at least £300"]}
    assert tables(manager, whose=borough.organisation.pk)["kinds"] == {"Food": ["at least £400"]}


@pytest.mark.parametrize("who", ["steward", "partner"])
def test_no_single_team_is_looked_at_by_others_above(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(URL, {"whose": borough.harbour.pk}).status_code == 404
    assert borough.harbour.name not in client.get(URL).content.decode()


def test_a_budget_is_exact_and_what_is_left_of_it_at_most_so_much(
    manager: Client, borough: Borough
) -> None:
    bought(borough.harbour, 6, "38.20", budget=budget(borough.organisation, "1234.56"))
    page = opened(manager)
    said = "Of £1,234.56 in Getting started: at most £1,034.56 left."
    assert sentences(page)["budgets"] == said
    assert tables(manager)["budgets"]["Getting started"] == [
        "at least £200",
        "£1,234.56",
        "At most £1,034.56 left",
    ]


def test_a_budget_that_few_people_stand_behind_says_nothing_of_what_is_left(
    manager: Client, borough: Borough
) -> None:
    bought(borough.harbour, 3, "38.20", budget=budget(borough.organisation))
    assert tables(manager)["budgets"]["Getting started"] == [f"{FEW} people", "£1,000.00", ""]
    assert "Too few people" in sentences(opened(manager))["budgets"]


def test_what_it_costs_each_is_about_so_much(manager: Client, borough: Borough) -> None:
    bought(borough.harbour, 6, "38.20", kind="clothes")
    bought(borough.harbour, 5, "10")
    assert tables(manager)["everybody"]["Clothes"] == [
        "at least 5",
        "at least 5",
        "about £38",
        "about £400",
    ]


def test_somebody_who_works_in_a_team_and_manages_it_sees_it_as_the_team_does(
    sign_in: SignIn, borough: Borough
) -> None:
    RoleFactory(person=borough.worker, system=borough.organisation, kind=RoleKind.MANAGER)
    bought(borough.harbour, 1, "38.20")
    client = sign_in(borough.worker)
    assert tables(client)["kinds"] == {"Food": ["£38.20"]}
    assert tables(client, whose=borough.organisation.pk)["kinds"] == {"Food": [f"{FEW} people"]}


# From a picture to what is behind it.


def test_each_bar_leads_managers_to_the_purchases_behind_it(
    manager: Client, borough: Borough
) -> None:
    bought(borough.harbour, 5, "20", supplier="Bakery")
    bought(borough.harbour, 5, "20", kind="travel", supplier="Buses")
    (link,) = [
        each for each in opened(manager).all("a") if text(each) == "Purchases behind: Travel"
    ][:1]
    behind = manager.get(link.get("href", "")).content.decode()
    assert "Buses" in behind
    assert "Bakery" not in behind


def test_each_bar_leads_the_team_to_its_own_with_the_people_they_were_for(
    worker: Client, borough: Borough, case: Case
) -> None:
    bought(borough.harbour, [case], "20", supplier="Bakery")
    link = next(each for each in opened(worker).all("a") if "September" in text(each))
    behind = worker.get(link.get("href", "")).content.decode()
    assert "Bakery" in behind
    assert "Marigold Quill" in behind


@pytest.mark.parametrize("who", ["steward", "partner"])
def test_nothing_leads_those_who_read_no_purchase_to_any(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    bought(borough.harbour, 5, "20")
    page = opened(sign_in(getattr(borough, who)))
    assert not [each for each in page.all("a") if "/purchases/spending/p" in each.get("href", "")]


# Who, and what is asked for.


def test_somebody_with_no_team_and_nothing_below_finds_no_page(
    sign_in: SignIn, borough: Borough
) -> None:
    assert sign_in(borough.administrator).get(URL).status_code == 403
    assert sign_in(borough.stranger).get(URL).status_code == 404


@pytest.mark.parametrize("whose", ["0", "x", "9" * 40, "²"])
def test_what_is_not_the_readers_is_not_found(manager: Client, whose: str) -> None:
    assert manager.get(URL, {"whose": whose}).status_code == 404


def test_another_organisation_is_not_found(manager: Client) -> None:
    other = SystemFactory(scale="organisation")
    assert manager.get(URL, {"whose": other.pk}).status_code == 404


@pytest.mark.parametrize("year", ["1990", "x", "2026.5", "9" * 30])
def test_a_year_that_is_not_offered_is_said(manager: Client, year: str) -> None:
    assert_form_error(manager.get(URL, {"year": year}), "year", "Choose one of these years")


def test_a_year_with_nothing_in_it_says_what_will_be_there(manager: Client) -> None:
    assert "What was spent in this year will be here" in manager.get(URL).content.decode()


def test_in_april_those_above_begin_with_the_year_that_is_over(
    manager: Client, borough: Borough
) -> None:
    bought(borough.harbour, 5, "20", on=date(2026, 3, 30))
    april = date(2026, 4, 2)
    assert tables(manager, april)["kinds"] == {"Food": ["at least £100"]}


@pytest.mark.parametrize("who", ["worker", "manager"])
def test_much_spending_asks_no_more_queries_than_little(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    budget(borough.organisation)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            opened(client)
        return len(queries)

    bought(borough.harbour, 5, "20")
    asked()
    few = asked()
    for number in range(5):
        own = budget(borough.harbour, name=f"Budget {number}")
        for kind in ("food", "travel", "home"):
            bought(borough.harbour, 3, "20", kind=kind, budget=own, worker=PersonFactory())
    assert asked() == few <= 15


def test_the_page_names_nobody(manager: Client, borough: Borough, case: Case) -> None:
    bought(borough.harbour, [case, *(CaseFactory(team=borough.harbour) for _ in range(5))], "20")
    with patch("purchases.views.spending.timezone.localdate", return_value=TODAY):
        page = manager.get(URL).content.decode()
    assert "Quill" not in page
    assert borough.worker.name not in page
    assert f"{SEPTEMBER:%-d %B}" not in page
