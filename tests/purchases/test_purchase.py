"""The page of a purchase: with its case for the team, as spend for those above."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from casework.models import Case, CaseLook, Way
from purchases.actions import ask_question, look_back_at
from purchases.models import LookBack, Purchase
from systems.models import RoleKind
from tests.borough import Borough
from tests.factories import IssueFactory, PersonFactory, PurchaseFactory, RoleFactory
from tests.purchases.conftest import SignIn


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("worker", 200),
        ("colleague", 200),
        ("coordinator", 200),
        ("manager", 200),
        ("finance", 200),
        ("other_worker", 404),
        ("steward", 404),
        ("place_steward", 404),
        ("administrator", 404),
        ("partner", 404),
        ("stranger", 404),
    ],
)
def test_a_purchase_is_read_by_the_team_its_managers_and_finance(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(purchase.get_absolute_url()).status_code == status


def test_the_team_reads_all_of_it_and_that_is_on_record(
    sign_in: SignIn, borough: Borough, case: Case, purchase: Purchase
) -> None:
    CaseLook.objects.all().delete()
    page = sign_in(borough.colleague).get(purchase.get_absolute_url()).content.decode()
    for words in (
        "£38.20 at Lantern Energy",
        "Marigold Quill",
        "Wren Calloway",
        "minus two outside",
        "Tarn warm at his homework",
        "A night without heat",
    ):
        assert words in page
    look = CaseLook.objects.get()
    assert (look.case, look.person, look.way) == (case, borough.colleague, Way.READ)


def test_a_restricted_cases_purchase_is_not_there_for_colleagues(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    purchase = PurchaseFactory(team=borough.harbour, case=restricted, worker=borough.worker)
    assert sign_in(borough.worker).get(purchase.get_absolute_url()).status_code == 200
    assert sign_in(borough.colleague).get(purchase.get_absolute_url()).status_code == 404
    assert purchase.supplier not in (sign_in(borough.colleague).get("/purchases/").content.decode())


def test_an_issue_of_a_restricted_case_does_not_show_through_a_purchase(
    sign_in: SignIn, borough: Borough, restricted: Case, purchase: Purchase
) -> None:
    issue = IssueFactory(team=borough.harbour, case=restricted, description="Her brother knocks")
    Purchase.objects.update(issue=issue)
    url = purchase.get_absolute_url()
    assert "Her brother knocks" in sign_in(borough.worker).get(url).content.decode()
    assert "Her brother knocks" not in sign_in(borough.colleague).get(url).content.decode()


def test_a_manager_who_opens_it_has_looked_back_at_it(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    client = sign_in(borough.manager)
    client.get(purchase.get_absolute_url())
    client.get(purchase.get_absolute_url())
    look_back = LookBack.objects.get()
    assert (look_back.purchase, look_back.manager) == (purchase, borough.manager)


def test_finance_and_the_team_do_not_look_back(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    for person in (borough.finance, borough.worker, borough.coordinator):
        sign_in(person).get(purchase.get_absolute_url())
    assert not LookBack.objects.exists()


def test_the_team_sees_who_looked_back(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    look_back_at(purchases=[purchase], by=borough.manager)
    assert "Osric Bellwood" in (
        sign_in(borough.worker).get(purchase.get_absolute_url()).content.decode()
    )


def test_many_questions_and_readers_ask_no_more_queries_than_few(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    def read_and_ask() -> None:
        manager = PersonFactory()
        RoleFactory(person=manager, system=borough.organisation, kind=RoleKind.MANAGER)
        ask_question(purchase=purchase, words="Why there?", by=manager)

    client = sign_in(borough.worker)
    read_and_ask()
    client.get(purchase.get_absolute_url())
    with CaptureQueriesContext(connection) as few:
        client.get(purchase.get_absolute_url())
    for _ in range(10):
        read_and_ask()
    with CaptureQueriesContext(connection) as many:
        client.get(purchase.get_absolute_url())
    assert len(many) == len(few)
