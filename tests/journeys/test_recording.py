"""Recording what was bought: on a phone, in a minute, and nothing is lost where the network is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, Route, expect

from casework.actions import add_what_matters
from casework.models import Case
from debriefs.models import ToTalkAbout
from hls.local.processes import wait_until
from purchases.models import Card, Purchase, PurchaseDraft
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory
from tests.support.browser import PHONE, assert_accessible, take_picture

pytestmark = pytest.mark.browser

SignIn = Callable[..., Page]
REASON = "The school rang: no coat, and it was two degrees"


@pytest.fixture
def case(transactional_db: None, borough: Borough) -> Case:
    """Bronwen Tully's; the worker walks alongside, and holds a card."""
    case: Case = CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    AllocationFactory(case=case, person=borough.worker)
    add_what_matters(case=case, words="Cai warm on the way to school", by=borough.worker)
    Card.objects.create(
        system=borough.harbour,
        holder=borough.worker,
        last_four="4821",
        from_day=timezone.localdate() - timedelta(days=30),
    )
    return case


@pytest.fixture
def page(sign_in: SignIn, borough: Borough, case: Case) -> Page:
    """The worker's home page, on a phone."""
    return sign_in(borough.worker.email, width=PHONE)


def look(page: Page) -> None:
    """What a person would see at a glance, and what somebody who cannot see it needs."""
    expect(page.locator("h1")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), page.url
    assert_accessible(page)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def begin(page: Page) -> None:
    """From home: who it was for, then the form."""
    page.goto("/")
    page.get_by_role("button", name="Record a purchase").click()
    page.get_by_role("link", name="Bronwen Tully").click()
    expect(page.locator("h1")).to_have_text("Record a purchase")


def fill(page: Page) -> None:
    page.get_by_label("How much?").fill("24.99")
    page.get_by_label("Where?").fill("Second Time Round")
    page.get_by_label("What kind of thing?").select_option(label="Clothes")
    page.get_by_label("Why did this make sense?").fill(REASON)


def test_a_purchase_is_recorded_from_home_with_a_question_for_the_debrief(page: Page) -> None:
    begin(page)
    look(page)
    take_picture(page, "record-a-purchase")
    fill(page)
    page.get_by_label("Which of the things that matter").select_option(index=1)
    page.get_by_text("Does the law let us buy this?").first.click()
    page.get_by_label("Legal", exact=True).fill("School uniform is the school's to give?")
    page.get_by_label("Let’s talk about this one: legal").check()
    page.get_by_text("More about it").click()
    expect(page.get_by_label("With the card ending 4821")).to_be_checked()
    page.get_by_label("With the person").check()
    page.get_by_label("How much of it is VAT?").fill("4.17")
    look(page)
    take_picture(page, "record-a-purchase-all-open")
    press(page, "Save")
    expect(page.locator("h1")).to_have_text("£24.99 at Second Time Round")
    expect(page.locator("main")).to_contain_text("The purchase is recorded. That is all.")
    look(page)
    take_picture(page, "purchase")
    purchase = Purchase.objects.get()
    assert (purchase.decided_with, purchase.card is not None) == ("with_person", True)
    assert ToTalkAbout.objects.get().source == f"purchase:{purchase.pk}:legal"
    assert not PurchaseDraft.objects.exists()


def test_what_is_missing_is_asked_for_and_nothing_typed_is_gone(page: Page) -> None:
    begin(page)
    page.get_by_label("How much?").fill("a lot")
    press(page, "Save")
    expect(page.get_by_role("alert")).to_contain_text("Enter an amount in pounds")
    expect(page.get_by_label("How much?")).to_have_value("a lot")
    look(page)


def test_what_is_typed_before_any_script_is_there_is_saved_as_well(page: Page) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/recording*.js", hold)
    begin(page)
    page.get_by_label("How much?").fill("24.99")
    held[0].continue_()
    expect(page.locator("#save-state")).to_contain_text("Saved ")
    assert PurchaseDraft.objects.get().fields["amount"] == "24.99"


def test_the_network_is_lost_while_typing_and_comes_back(page: Page) -> None:
    begin(page)
    page.get_by_label("How much?").fill("24.99")
    expect(page.locator("#save-state")).to_contain_text("Saved ")
    page.context.set_offline(True)
    fill(page)
    expect(page.locator("#save-state")).to_contain_text("Kept on this device")
    press(page, "Save")
    expect(page.locator("#save-state")).to_contain_text("press again when there is one")
    assert_accessible(page)
    assert not Purchase.objects.exists()
    page.context.set_offline(False)
    expect(page.locator("#save-state")).to_contain_text("Saved ", timeout=20_000)
    assert wait_until(lambda: PurchaseDraft.objects.get().fields.get("reason") == REASON, 15)
    press(page, "Save")
    expect(page.locator("h1")).to_have_text("£24.99 at Second Time Round")
    assert not PurchaseDraft.objects.exists()
    begin(page)
    expect(page.get_by_label("How much?")).to_have_value("")


def test_the_page_is_left_before_anything_could_be_saved(page: Page) -> None:
    begin(page)
    address = page.url
    page.route("**/purchases/drafts/**", lambda route: route.abort())
    fill(page)
    expect(page.locator("#save-state")).to_contain_text("Kept on this device")
    page.goto("/")
    page.unroute("**/purchases/drafts/**")
    page.goto(address)
    expect(page.get_by_label("Why did this make sense?")).to_have_value(REASON)
    assert "draft=" in page.url
    press(page, "Save")
    expect(page.locator("h1")).to_have_text("£24.99 at Second Time Round")


def test_what_was_begun_is_found_at_home(page: Page) -> None:
    begin(page)
    fill(page)
    assert wait_until(lambda: PurchaseDraft.objects.filter(fields__reason=REASON).exists(), 15)
    page.goto("/")
    look(page)
    page.get_by_role("link", name="£24.99 at Second Time Round for Bronwen Tully").click()
    expect(page.get_by_label("Why did this make sense?")).to_have_value(REASON)
    page.goto("/purchases/")
    look(page)
    page.get_by_role("button", name="Let go of it").click()
    expect(page.locator("main")).to_contain_text("It is gone")
    assert not PurchaseDraft.objects.exists()


def test_a_payment_for_two_is_split_partly_comes_back_and_is_taken_back(
    page: Page, borough: Borough
) -> None:
    other = CaseFactory(citizen__name="Anselm Okoro", team=borough.harbour)
    AllocationFactory(case=other, person=borough.worker)
    begin(page)
    fill(page)
    press(page, "It was for somebody else too")
    expect(page.locator("main")).to_contain_text("Recorded of this payment so far: £24.99")
    look(page)
    page.get_by_role("link", name="Anselm Okoro").click()
    expect(page.get_by_label("Where?")).to_have_value("Second Time Round")
    look(page)
    page.get_by_label("How much?").fill("10.01")
    page.get_by_label("Why did this make sense?").fill("He had none either")
    press(page, "Save")
    expect(page.locator("main")).to_contain_text("Together with this one: £35.00")
    look(page)
    page.get_by_role("link", name="Money came back for it").click()
    look(page)
    page.get_by_label("How much came back?").fill("10")
    page.get_by_label("Why did it come back?").fill("Too small")
    press(page, "Save")
    expect(page.locator("h1")).to_have_text("£10.00 back from Second Time Round")
    look(page)
    page.get_by_role("link", name="Take it back").click()
    look(page)
    press(page, "Take it back")
    look(page)
    page.get_by_role("button", name="Bring it back").click()
    expect(page.locator("h1")).to_have_text("£10.00 back from Second Time Round")
    expect(page.locator("main")).to_contain_text("Brought back")
