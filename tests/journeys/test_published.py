"""A quarter is made, mended and published by finance, read by a stranger, and switched off."""

from __future__ import annotations

import re
from collections.abc import Callable

from django.utils import timezone
from playwright.sync_api import Page, expect

from casework.actions import start_case
from purchases.quarters import quarters_over
from tests.borough import Borough
from tests.purchases.quarters import bought, rows_in
from tests.support.browser import PHONE, Visitors, assert_accessible, take_picture


def look(page: Page, name: str = "") -> None:
    """What a person would see at a glance, and what somebody who cannot see it needs."""
    expect(page.locator("h1")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), page.url
    assert_accessible(page)
    if name:
        take_picture(page, f"published-{name}")


def press(page: Page, name: str | re.Pattern[str]) -> None:
    page.get_by_role("button", name=name).click()


def buy(borough: Borough) -> None:
    """Two things in the last quarter; one at a merchant whose name is somebody's."""
    case = start_case(team=borough.harbour, name="Mirela Dobrescu", by=borough.worker)
    (first_day,) = quarters_over(timezone.localdate(), 1)
    bought(borough, case, bought_on=first_day)
    bought(borough, case, bought_on=first_day, supplier="Dobrescu & Daughter, Bakers")


def make_and_mend(page: Page) -> None:
    """The quarter that is over, with a line that is kept back until it says less."""
    page.goto("/purchases/")
    page.get_by_role("link", name="Publish", exact=True).click()
    look(page, "empty")
    press(page, "Make it")
    expect(page.locator("main")).to_contain_text("There may be a person’s name in the beneficiary")
    look(page, "held")
    page.get_by_role("link", name=re.compile("^Mend")).click()
    look(page, "mend")
    press(page, "Save")
    expect(page.locator(".govuk-error-summary")).to_contain_text("There may be a person’s name")
    look(page, "mend-again")
    page.get_by_label("Beneficiary").fill("A bakery")
    press(page, "Save")
    expect(page.locator("main")).to_contain_text("No line is kept back.")


def publish(page: Page) -> None:
    press(page, "Publish it")
    expect(page.locator("main")).to_contain_text("is published.")
    look(page, "published")
    page.get_by_role("link", name="Lines for everybody to read").click()
    expect(page.locator("main")).to_contain_text("A bakery")
    look(page, "all")


def choose(page: Page, *, public: bool) -> str:
    """Switch the page for everybody on or off; returns its address."""
    page.goto("/purchases/published/choices/")
    page.get_by_label("Anybody may read").set_checked(public)
    look(page, "choices")
    address = page.get_by_role("link", name="what Tyneholme Borough Council spent")
    found = address.get_attribute("href")
    press(page, "Save")
    expect(page.locator("h1")).to_have_text("Publish what was spent")
    assert found
    return found


def read_as_a_stranger(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator("h1")).to_have_text("What Tyneholme Borough Council spent")
    look(page, "public")
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile("as CSV")).click()
    rows = rows_in(download.value.path().read_bytes())
    assert {row["Beneficiary"] for row in rows} == {"Lantern Energy", "A bakery"}
    assert page.context.cookies() == []


def test_a_quarter_is_published_and_read_by_anybody(
    borough: Borough, sign_in: Callable[..., Page], visitors: Visitors
) -> None:
    buy(borough)
    finance = sign_in(borough.finance.email, width=PHONE)
    make_and_mend(finance)
    publish(finance)
    finance.goto("/purchases/published/merchants/")
    look(finance, "merchants")
    finance.goto("/purchases/audit/")
    look(finance, "audit")
    address = choose(finance, public=True)
    stranger = visitors.open(width=PHONE)
    read_as_a_stranger(stranger, address)
    choose(finance, public=False)
    answer = stranger.goto(f"{address}?again")
    assert answer
    assert answer.status == 404
