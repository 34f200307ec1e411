"""The list of purchases: the team's own, or the spend that somebody may read."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from casework.models import Case, CaseLook
from purchases.models import Purchase
from systems.models import RoleKind
from tests.borough import Borough
from tests.factories import CaseFactory, PurchaseFactory, RoleFactory
from tests.purchases.conftest import SignIn

URL = "/purchases/"


def test_the_team_reads_its_own_newest_first_with_the_people_they_were_for(
    sign_in: SignIn, borough: Borough, case: Case, purchase: Purchase
) -> None:
    PurchaseFactory(
        team=borough.harbour, case=case, supplier="Old Shop", bought_on=date(2020, 2, 3)
    )
    PurchaseFactory(team=borough.quay, supplier="Quayside Shop")
    page = sign_in(borough.colleague).get(URL).content.decode()
    assert page.index("Lantern Energy") < page.index("Old Shop")
    assert "Marigold Quill" in page
    assert "Quayside Shop" not in page


def test_each_case_in_the_list_is_put_on_record_once(
    sign_in: SignIn, borough: Borough, case: Case, purchase: Purchase
) -> None:
    PurchaseFactory(team=borough.harbour, case=case)
    CaseLook.objects.all().delete()
    sign_in(borough.colleague).get(URL)
    assert CaseLook.objects.get().case == case


@pytest.mark.parametrize("who", ["manager", "finance"])
def test_managers_and_finance_read_what_was_spent_and_why(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str
) -> None:
    PurchaseFactory(team=borough.quay, supplier="Quayside Shop")
    PurchaseFactory(supplier="Far Away Shop")
    page = sign_in(getattr(borough, who)).get(URL).content.decode()
    for words in ("£38.20", "Lantern Energy", "Warmth", "minus two", "Harbour team", "Quayside"):
        assert words in page
    assert "Far Away Shop" not in page


def test_money_that_came_back_is_said_to_be_so_to_everybody(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    PurchaseFactory(team=borough.harbour, case=case, supplier="Old Shop", amount="-14.00")
    for who in ("worker", "manager", "finance"):
        assert (
            "£14.00 back from Old Shop" in sign_in(getattr(borough, who)).get(URL).content.decode()
        )


def test_an_administrator_finds_the_cards_and_no_promise_of_purchases(
    sign_in: SignIn, borough: Borough
) -> None:
    page = sign_in(borough.administrator).get(URL).content.decode()
    assert 'href="/purchases/cards/"' in page
    assert "There is no purchase for you to read." in page


@pytest.mark.parametrize("who", ["steward", "partner", "administrator", "stranger"])
def test_others_find_nothing(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str
) -> None:
    response = sign_in(getattr(borough, who)).get(URL)
    assert response.status_code == 200
    assert "Lantern" not in response.content.decode()


def test_readers_above_are_told_the_month_and_not_the_day(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    PurchaseFactory(team=borough.harbour, case=case, bought_on=date(2020, 2, 17))
    for _ in range(30):
        PurchaseFactory(team=borough.harbour, case=case, bought_on=date(2020, 2, 18))
    response = sign_in(borough.manager).get(URL)
    page = response.content.decode()
    assert "February 2020" in page
    assert "17 February" not in page
    assert "2020-02-1" not in page


def test_somebody_on_the_team_who_manages_reads_the_spend_without_names(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    RoleFactory(person=borough.worker, system=borough.harbour, kind=RoleKind.MANAGER)
    client = sign_in(borough.worker)
    assert "Marigold" in client.get(URL).content.decode()
    spend = client.get(URL, {"spend": "yes"}).content.decode()
    assert "Lantern Energy" in spend
    assert "Marigold" not in spend


def test_the_pages_go_on_where_the_last_ended(sign_in: SignIn, borough: Borough) -> None:
    case = CaseFactory(team=borough.harbour)
    for number in range(30):
        PurchaseFactory(team=borough.harbour, case=case, supplier=f"Shop-{number}-")
    for person in (borough.worker, borough.manager):
        client = sign_in(person)
        first = client.get(URL)
        page = first.context["page"]
        next_url = page["next_url"] if isinstance(page, dict) else page.next_url
        both = first.content.decode() + client.get(next_url).content.decode()
        assert all(f"Shop-{number}-" in both for number in range(30))


@pytest.mark.parametrize("who", ["worker", "manager", "finance"])
def test_many_purchases_ask_no_more_queries_than_few(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    client.get(URL)
    with CaptureQueriesContext(connection) as few:
        client.get(URL)
    for _ in range(15):
        PurchaseFactory(team=borough.harbour)
    with CaptureQueriesContext(connection) as many:
        client.get(URL)
    assert len(many) == len(few)
