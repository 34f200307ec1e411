"""The look-back: what a manager has not read yet, one team at a time."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from purchases.actions import change_purchase, look_back_at
from purchases.models import LookBack, Purchase
from purchases.references import ReaderGroup, case_reference
from tests.borough import Borough
from tests.factories import PurchaseFactory
from tests.purchases.conftest import SignIn

URL = "/purchases/look-back/"
READ = "/purchases/look-back/read/"


def headings(page: str) -> list[str]:
    return re.findall(r"<h[23][^>]*>(.*?)</h[23]>", page)


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


def test_a_month_is_read_at_a_time_in_groups_and_nothing_is_added_up(
    sign_in: SignIn, borough: Borough
) -> None:
    for day, kind in ((3, "food"), (4, "food"), (20, "warmth")):
        PurchaseFactory(team=borough.harbour, bought_on=date(2020, 2, day), kind_id=kind)
    PurchaseFactory(team=borough.harbour, bought_on=date(2020, 3, 4), kind_id="travel")
    client = sign_in(borough.manager)
    march = client.get(URL).content.decode()
    february = client.get(URL, {"month": "2020-02"}).content.decode()
    assert headings(march) == ["March 2020", "Travel"]
    assert headings(february) == ["February 2020", "Food", "Warmth"]
    assert "3 new to you" in march
    assert set(re.findall(r"£[\d,.]+\d", march + february)) == {"£12.50"}


def test_a_month_is_put_together_by_case_under_the_managers_own_reference(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    PurchaseFactory(team=borough.harbour, case=purchase.case, kind_id="food")
    other = PurchaseFactory(team=borough.harbour)
    page = sign_in(borough.manager).get(URL, {"by": "case"}).content.decode()
    references = sorted(
        f"Case {case_reference(case_id, ReaderGroup.LOOK_BACK)}"
        for case_id in (purchase.case_id, other.case_id)
    )
    assert headings(page)[1:] == references
    assert "Marigold" not in page


@pytest.mark.parametrize("month", ["2020-13", "x", "", "2020-01", "9" * 40])
def test_a_month_without_anything_to_read_gives_way_to_the_latest(
    sign_in: SignIn, borough: Borough, month: str
) -> None:
    PurchaseFactory(team=borough.harbour, bought_on=date(2020, 3, 4))
    page = sign_in(borough.manager).get(URL, {"month": month}).content.decode()
    assert headings(page)[0] == "March 2020"


def test_a_group_is_read_in_one_go_and_one_stays_where_one_was(
    sign_in: SignIn, borough: Borough
) -> None:
    food = [PurchaseFactory(team=borough.harbour, kind_id="food") for _ in range(3)]
    PurchaseFactory(team=borough.harbour, kind_id="warmth", supplier="Still To Read")
    client = sign_in(borough.manager)
    sent = re.findall(r'name="purchase"\s+value="([\d.]+)"', client.get(URL).content.decode())
    of_food = {f"{each.pk}.1" for each in food}
    assert of_food <= set(sent)
    response = client.post(READ, {"purchase": list(of_food), "month": "2020-02", "by": "case"})
    assert response["Location"] == f"{URL}?team={borough.harbour.pk}&month=2020-02&by=case"
    assert LookBack.objects.count() == 3
    assert "Still To Read" in client.get(URL).content.decode()


def test_what_was_corrected_comes_up_again_and_only_as_such(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    client = sign_in(borough.manager)
    client.post(READ, {"purchase": f"{purchase.pk}.1"})
    change_purchase(purchase=purchase, version=1, by=borough.worker, supplier="Lantern Heat")
    page = client.get(URL).content.decode()
    assert headings(page) == ["Corrected since you read it"]
    assert "Lantern Heat" in page
    assert "You have read everything" not in page
    assert "Corrected since you read it" in client.get(f"{URL}{purchase.pk}/").content.decode()
    again = client.get(f"{URL}{purchase.pk}/").content.decode()
    assert "Corrected since you read it" not in again
    assert "Lantern" not in client.get(URL).content.decode()
    look_back = LookBack.objects.get()
    assert look_back.version == 2
    assert look_back.again.count() == 1, "each reading is on record"


def test_what_is_corrected_while_somebody_reads_is_not_taken_as_read(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    change_purchase(purchase=purchase, version=1, by=borough.worker, supplier="Lantern Heat")
    client = sign_in(borough.manager)
    client.post(READ, {"purchase": f"{purchase.pk}.1"})
    assert headings(client.get(URL).content.decode()) == ["Corrected since you read it"]


@pytest.mark.parametrize("version", ["99", "0", "-1", "x", "9" * 40, ""])
def test_no_version_that_never_was_is_read(
    sign_in: SignIn, borough: Borough, purchase: Purchase, version: str
) -> None:
    sign_in(borough.manager).post(READ, {"purchase": f"{purchase.pk}.{version}"})
    assert LookBack.objects.get().version == 1


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
