"""One payment for several people, and money that came back."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from casework.actions import set_restricted
from casework.models import Case
from purchases.actions import record_purchase, refund_purchase, take_back
from purchases.actions.recording import MoreThanWasPaid
from purchases.models import Purchase
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory
from tests.purchases.conftest import SignIn, Typed


@pytest.fixture
def other(borough: Borough) -> Case:
    """Ignatius Frome's, with the Harbour team; the worker walks alongside."""
    case: Case = CaseFactory(citizen__name="Ignatius Frome", team=borough.harbour)
    AllocationFactory(case=case, person=borough.worker)
    return case


@pytest.fixture
def beside(borough: Borough, other: Case, purchase: Purchase) -> Purchase:
    """£11.80 for Ignatius Frome, paid in one with ``purchase``."""
    return record_purchase(
        case=other,
        by=borough.worker,
        supplier=purchase.supplier,
        amount=Decimal("11.80"),
        kind="warmth",
        reason="The same meter, his half",
        beside=purchase,
    )


def test_one_payment_is_for_several_people_each_with_amount_and_reason(
    sign_in: SignIn, borough: Borough, case: Case, other: Case, typed: Typed
) -> None:
    client = sign_in(borough.worker)
    first = client.post(f"/purchases/new/?case={case.pk}", typed(amount="38.20", then="beside"))
    purchase = Purchase.objects.get()
    assert first["Location"] == f"/purchases/new/?beside={purchase.pk}"
    choice = client.get(first["Location"]).content.decode()
    assert "£38.20 for Marigold Quill" in choice
    assert f"?case={other.pk}&amp;beside={purchase.pk}" in choice
    address = f"/purchases/new/?case={other.pk}&beside={purchase.pk}"
    form = client.get(address).context["form"]
    assert (form["supplier"].value(), form["kind"].value()) == ("Lantern Energy", "warmth")
    client.post(address, typed(amount="11.80", reason="His half"))
    second = Purchase.objects.get(case=other)
    purchase.refresh_from_db()
    assert purchase.payment == second.payment is not None
    assert (second.amount, second.reason) == (Decimal("11.80"), "His half")
    page = client.get(second.get_absolute_url()).content.decode()
    assert "Together with this one: £50.00" in page
    assert "£38.20 for Marigold Quill" in page


def test_a_third_share_belongs_to_the_same_payment(
    borough: Borough, case: Case, purchase: Purchase, beside: Purchase
) -> None:
    third = record_purchase(
        case=case,
        by=borough.worker,
        supplier="Lantern Energy",
        amount=Decimal(1),
        kind="warmth",
        reason="So",
        beside=beside,
    )
    assert len(set(Purchase.objects.values_list("payment", flat=True))) == 1
    assert third.payment is not None


def test_the_share_of_a_restricted_case_is_neither_shown_nor_to_be_worked_out(
    sign_in: SignIn, borough: Borough, other: Case, purchase: Purchase, beside: Purchase
) -> None:
    set_restricted(case=other, restricted=True, by=borough.worker)
    page = sign_in(borough.colleague).get(purchase.get_absolute_url()).content.decode()
    for secret in ("Ignatius", "11.80", "50.00", "Paid in one with", str(beside.payment)):
        assert secret not in page
    own = sign_in(borough.worker).get(purchase.get_absolute_url()).content.decode()
    assert "£11.80 for Ignatius Frome" in own


@pytest.mark.parametrize("number", ["x", "0", "999999", "9" * 40])
def test_a_share_of_nothing_is_not_found(
    sign_in: SignIn, borough: Borough, case: Case, number: str
) -> None:
    client = sign_in(borough.worker)
    assert client.get(f"/purchases/new/?case={case.pk}&beside={number}").status_code == 404


def test_nobody_adds_to_what_somebody_else_paid(
    sign_in: SignIn, borough: Borough, case: Case, purchase: Purchase, typed: Typed
) -> None:
    address = f"/purchases/new/?case={case.pk}&beside={purchase.pk}"
    assert sign_in(borough.colleague).post(address, typed()).status_code == 404
    assert Purchase.objects.count() == 1


def test_money_that_came_back_is_below_nought_and_names_its_purchase(
    sign_in: SignIn, borough: Borough, case: Case, purchase: Purchase, typed: Typed
) -> None:
    client = sign_in(borough.colleague)
    address = f"/purchases/{purchase.pk}/refund/"
    assert client.get(address).status_code == 200
    response = client.post(address, typed(amount="£8.20", reason="They charged twice"))
    came_back = Purchase.objects.get(refund_of=purchase)
    assert response["Location"] == came_back.get_absolute_url()
    assert (came_back.amount, came_back.worker) == (Decimal("-8.20"), borough.colleague)
    assert (came_back.case, came_back.kind_id, came_back.supplier) == (
        case,
        "warmth",
        "Lantern Energy",
    )
    assert case.timeline.latest("pk").words == (
        "£8.20 back from Lantern Energy. They charged twice"
    )
    assert "£8.20 back from Lantern Energy" in (
        client.get(purchase.get_absolute_url()).content.decode()
    )
    assert "£38.20 at Lantern Energy" in client.get(came_back.get_absolute_url()).content.decode()
    assert client.get(f"/purchases/{came_back.pk}/refund/").status_code == 404


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"amount": "38.21"}, "Enter £38.20 or less"),
        ({"amount": "-1"}, "Enter an amount above £0"),
        ({"amount": "0"}, "Enter an amount above £0"),
        ({"amount": "1e9"}, "Enter a"),
        ({"reason": ""}, "Enter why"),
        ({"bought_on_year": "1999"}, "on or after the day of the purchase"),
        ({"bought_on_year": "2999"}, "The day must be today or before"),
        ({"reason": ""}, "Enter why it came back"),
        ({"reason": "Marigold took it back"}, "This line will be read by managers"),
    ],
)
def test_a_refund_that_cannot_be_is_said_to_be_so(
    sign_in: SignIn,
    borough: Borough,
    purchase: Purchase,
    typed: Typed,
    *,
    changed: dict[str, str],
    message: str,
) -> None:
    address = f"/purchases/{purchase.pk}/refund/"
    response = sign_in(borough.worker).post(address, typed(**changed))
    assert response.status_code == 422
    assert message in response.content.decode()
    assert Purchase.objects.count() == 1


def test_no_more_comes_back_than_was_paid_in_however_many_parts(
    borough: Borough, purchase: Purchase
) -> None:
    def back(amount: str) -> Purchase:
        return refund_purchase(
            purchase=purchase, amount=Decimal(amount), reason="So", by=borough.worker
        )

    first = back("30")
    with pytest.raises(MoreThanWasPaid) as refused:
        back("8.21")
    assert refused.value.left == Decimal("8.20")
    back("8.20")
    take_back(purchase=first, by=borough.worker)
    assert purchase.left == Decimal(30)


def test_what_came_back_for_something_unrecorded_stands_by_itself(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    client = sign_in(borough.worker)
    assert "came_back=yes" in client.get("/purchases/new/?came_back=yes").content.decode()
    address = f"/purchases/new/?case={case.pk}&came_back=yes"
    assert "How much came back?" in client.get(address).content.decode()
    client.post(address, typed(amount="7", vat="1"))
    came_back = Purchase.objects.get()
    assert (came_back.amount, came_back.vat) == (Decimal(-7), Decimal(-1))
    assert came_back.refund_of is None
    assert case.timeline.get().words.startswith("£7.00 back from")


def test_a_refund_is_corrected_as_people_write_it(
    sign_in: SignIn, borough: Borough, purchase: Purchase, typed: Typed
) -> None:
    came_back = refund_purchase(
        purchase=purchase, amount=Decimal(5), reason="So", by=borough.worker
    )
    client = sign_in(borough.worker)
    address = f"/purchases/{came_back.pk}/change/"
    assert client.get(address).context["form"]["amount"].value() == "5.00"
    too_much = client.post(address, typed(amount="38.21", version="1"))
    assert "Enter £38.20 or less" in too_much.content.decode()
    assert client.post(address, typed(amount="6", version="1")).status_code == 302
    came_back.refresh_from_db()
    assert came_back.amount == -6
    paid = client.post(f"/purchases/{purchase.pk}/change/", typed(amount="5.99", version="1"))
    assert "£6.00 of it came back already" in paid.content.decode()


def test_a_refund_of_tomorrow_is_no_refund(
    sign_in: SignIn, borough: Borough, purchase: Purchase, typed: Typed
) -> None:
    day = timezone.localdate() + timedelta(days=1)
    parts = {"day": day.day, "month": day.month, "year": day.year}
    tomorrow = {f"bought_on_{part}": str(number) for part, number in parts.items()}
    response = sign_in(borough.worker).post(
        f"/purchases/{purchase.pk}/refund/", typed(amount="1", **tomorrow)
    )
    assert response.status_code == 422


@pytest.mark.parametrize(
    ("who", "status"),
    [("manager", 403), ("finance", 403), ("other_worker", 404), ("stranger", 404)],
)
def test_only_the_team_says_that_money_came_back(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(f"/purchases/{purchase.pk}/refund/").status_code == status
