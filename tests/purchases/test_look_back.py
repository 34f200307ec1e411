"""The look-back: what a manager has not read yet, one team at a time."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from purchases.actions import look_back_at
from purchases.models import LookBack, Purchase
from tests.borough import Borough
from tests.factories import PurchaseFactory
from tests.purchases.conftest import SignIn

URL = "/purchases/look-back/"
READ = "/purchases/look-back/read/"


def test_only_what_this_manager_has_not_read_is_there(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    PurchaseFactory(team=borough.harbour, supplier="Read Already")
    look_back_at(purchases=Purchase.objects.filter(supplier="Read Already"), by=borough.manager)
    page = sign_in(borough.manager).get(URL).content.decode()
    assert "Lantern Energy" in page
    assert "Read Already" not in page


def test_teams_are_read_one_at_a_time(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    PurchaseFactory(team=borough.quay, supplier="Quayside Shop")
    client = sign_in(borough.manager)
    harbour = client.get(URL, {"team": borough.harbour.pk}).content.decode()
    quay = client.get(URL, {"team": borough.quay.pk}).content.decode()
    assert "Lantern Energy" in harbour
    assert "Quayside Shop" not in harbour
    assert "Quayside Shop" in quay
    assert "Lantern Energy" not in quay


def test_months_are_grouped_and_nothing_is_added_up(sign_in: SignIn, borough: Borough) -> None:
    for day in (date(2020, 2, 3), date(2020, 2, 20), date(2020, 3, 4)):
        PurchaseFactory(team=borough.harbour, bought_on=day)
    page = sign_in(borough.manager).get(URL).content.decode()
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", page) == ["March 2020", "February 2020"]
    assert set(re.findall(r"£[\d,.]+\d", page)) == {"£12.50"}


def test_the_first_team_with_something_to_read_opens(sign_in: SignIn, borough: Borough) -> None:
    PurchaseFactory(team=borough.quay, supplier="Quayside Shop")
    assert "Quayside Shop" in sign_in(borough.manager).get(URL).content.decode()


@pytest.mark.parametrize("number", ["0", "x", "9" * 40])
def test_a_team_that_is_not_the_managers_is_not_found(
    sign_in: SignIn, borough: Borough, number: str
) -> None:
    client = sign_in(borough.manager)
    assert client.get(URL, {"team": number}).status_code == 404
    assert client.get(URL, {"team": PurchaseFactory().team_id}).status_code == 404


def test_nothing_to_add_puts_on_record_who_read_it_and_when(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    client = sign_in(borough.manager)
    for _ in range(2):
        response = client.post(READ, {"purchase": purchase.pk})
        assert response["Location"] == f"{URL}?team={borough.harbour.pk}"
    look_back = LookBack.objects.get()
    assert (look_back.purchase, look_back.manager) == (purchase, borough.manager)
    assert "Lantern" not in client.get(URL).content.decode()


def test_a_page_of_them_is_read_in_one_go(sign_in: SignIn, borough: Borough) -> None:
    several = [PurchaseFactory(team=borough.harbour) for _ in range(3)]
    sign_in(borough.manager).post(READ, {"purchase": [purchase.pk for purchase in several]})
    assert LookBack.objects.count() == 3


def test_nobody_reads_for_a_team_that_is_not_theirs(sign_in: SignIn, borough: Borough) -> None:
    elsewhere = PurchaseFactory()
    client = sign_in(borough.manager)
    for number in (elsewhere.pk, "x", "9" * 40, "²", ""):
        assert client.post(READ, {"purchase": number}).status_code == 404
    assert not LookBack.objects.exists()


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("worker", 403),
        ("coordinator", 403),
        ("finance", 403),
        ("steward", 403),
        ("administrator", 403),
        ("stranger", 404),
    ],
)
def test_only_managers_look_back(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(URL).status_code == status
    assert client.post(READ, {"purchase": purchase.pk}).status_code == status
    assert not LookBack.objects.exists()


@pytest.mark.parametrize(
    ("who", "status"),
    [("manager", 200), ("worker", 403), ("finance", 403), ("other_worker", 404), ("steward", 404)],
)
def test_the_page_of_one_is_the_managers(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str, status: int
) -> None:
    assert sign_in(getattr(borough, who)).get(f"{URL}{purchase.pk}/").status_code == status


def test_looking_back_changes_nothing_about_the_purchase(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    before = Purchase.objects.values().get()
    sign_in(borough.manager).get(f"{URL}{purchase.pk}/")
    sign_in(borough.manager).post(READ, {"purchase": purchase.pk})
    assert Purchase.objects.values().get() == before


def test_reading_does_not_answer_to_get(sign_in: SignIn, borough: Borough) -> None:
    assert sign_in(borough.manager).get(READ).status_code == 405


def test_many_purchases_ask_no_more_queries_than_few(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    client = sign_in(borough.manager)
    client.get(URL)
    with CaptureQueriesContext(connection) as few:
        client.get(URL)
    for _ in range(15):
        PurchaseFactory(team=borough.harbour)
    with CaptureQueriesContext(connection) as many:
        client.get(URL)
    assert len(many) == len(few)
