"""Correcting a purchase, also after it was read."""

from decimal import Decimal

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse

from casework.models import Case
from purchases.actions import change_purchase, look_back_at
from purchases.models import LookBack, Purchase
from tests.borough import Borough
from tests.factories import IssueFactory
from tests.purchases.conftest import SignIn


def url(purchase: Purchase) -> str:
    return reverse("purchases:change", args=[purchase.pk])


def filled_in(client: Client, purchase: Purchase, **changed: str) -> dict[str, str]:
    """What the form holds when it is opened, and what is typed into it."""
    form = client.get(url(purchase)).context["form"]
    data = {field.name: str(field.value() or "") for field in form}
    day = purchase.bought_on
    data |= {
        "bought_on_day": str(day.day),
        "bought_on_month": str(day.month),
        "bought_on_year": str(day.year),
    }
    return data | changed


def test_a_worker_corrects_a_purchase_after_it_was_read(
    sign_in: SignIn, borough: Borough, case: Case, purchase: Purchase
) -> None:
    look_back_at(purchases=[purchase], by=borough.manager)
    client = sign_in(borough.worker)
    response = client.post(url(purchase), filled_in(client, purchase, amount="£40"))
    assert response.status_code == 302
    purchase.refresh_from_db()
    assert (purchase.amount, purchase.version) == (Decimal(40), 2)
    assert purchase.serves is not None
    assert LookBack.objects.count() == 1
    assert case.timeline.get().words.startswith("£40.00 at Lantern Energy")
    assert "corrected" in (
        sign_in(borough.manager).get(purchase.get_absolute_url()).content.decode()
    )


def test_what_it_said_before_is_in_its_history(borough: Borough, purchase: Purchase) -> None:
    change_purchase(purchase=purchase, version=1, by=borough.worker, supplier="Beacon Energy")
    history = apps.get_model("purchases", "PurchaseEvent").objects.order_by("pgh_id")
    assert list(history.values_list("supplier", flat=True)) == ["Lantern Energy", "Beacon Energy"]


def test_a_stale_correction_shows_both_texts_and_loses_neither(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    client = sign_in(borough.worker)
    mine = filled_in(client, purchase, reason="Mine: it was freezing")
    change_purchase(
        purchase=purchase, version=1, by=borough.worker, reason="Theirs: it was minus two"
    )
    response = client.post(url(purchase), mine)
    page = response.content.decode()
    assert response.status_code == 422
    assert "Mine: it was freezing" in page
    assert "Theirs: it was minus two" in page
    purchase.refresh_from_db()
    assert purchase.reason == "Theirs: it was minus two"
    mine["version"] = response.context["form"]["version"].value()
    assert client.post(url(purchase), mine).status_code == 302
    purchase.refresh_from_db()
    assert purchase.reason == "Mine: it was freezing"


def test_names_are_asked_about_in_a_correction_too(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    client = sign_in(borough.worker)
    data = filled_in(client, purchase, reason="Marigold was cold")
    assert client.post(url(purchase), data).status_code == 422
    purchase.refresh_from_db()
    assert purchase.version == 1


def test_an_issue_that_is_closed_to_the_worker_by_now_stays_where_it_was(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    elsewhere = IssueFactory(team=borough.quay)
    Purchase.objects.update(issue=elsewhere)
    purchase.refresh_from_db()
    client = sign_in(borough.worker)
    # A browser sends nothing for a choice that is not offered.
    client.post(url(purchase), filled_in(client, purchase, amount="41", issue=""))
    purchase.refresh_from_db()
    assert (purchase.amount, purchase.issue) == (Decimal(41), elsewhere)


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("colleague", 403),
        ("coordinator", 403),
        ("manager", 403),
        ("finance", 403),
        ("other_worker", 404),
        ("stranger", 404),
    ],
)
def test_only_the_worker_corrects_it(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(url(purchase)).status_code == status
    assert client.post(url(purchase), {}).status_code == status
