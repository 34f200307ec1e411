"""Cards, budgets and kinds in a real browser, on a phone and on a desk."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from purchases.models import Card
from tests.borough import Borough
from tests.support.browser import DESK, PHONE, Visitors, assert_accessible, take_picture

pytestmark = pytest.mark.django_db(transaction=True)


def look_here(page: Page, name: str, width: int) -> None:
    """Check what is open, and keep its picture."""
    assert_accessible(page)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name
    take_picture(page, f"cards-{name}-{width}")


def fill_day(page: Page, name: str, day: str) -> None:
    """Write a day into its three inputs."""
    group = page.get_by_role("group", name=name)
    for part, value in zip(("Day", "Month", "Year"), day.split(), strict=True):
        group.get_by_label(part).fill(value)


def add_a_budget(page: Page, width: int) -> None:
    """From the home page, with a slip on the way."""
    page.get_by_role("link", name="Budgets", exact=True).click()
    look_here(page, "no-budgets", width)
    page.get_by_role("button", name="Add a budget").click()
    page.get_by_role("button", name="Add the budget").click()
    look_here(page, "budget-mend", width)
    page.get_by_label("What is it called?").fill("Whatever makes sense")
    page.get_by_label("Whose budget is it?").select_option(
        "Harbour team, in Tyneholme Borough Council"
    )
    page.get_by_label("How much is in it?").fill("6,000")
    fill_day(page, "First day", "1 4 2026")
    fill_day(page, "Last day", "31 3 2099")
    page.get_by_role("button", name="Add the budget").click()
    look_here(page, "budget", width)


def add_a_card(page: Page, width: int) -> None:
    """For somebody who is looked for first, with a slip on the way."""
    page.goto("/purchases/cards/")
    look_here(page, "no-cards", width)
    page.get_by_role("button", name="Add a card").click()
    page.get_by_label("Name or email address").fill("wren")
    page.locator("main").get_by_role("button", name="Search").click()
    look_here(page, "holder", width)
    page.get_by_role("link", name="Wren Calloway").click()
    page.get_by_label("The last four digits").fill("4111 1111 1111 1111 1")
    page.get_by_role("button", name="Add the card").click()
    assert "4111 1111" not in page.content()
    look_here(page, "card-mend", width)
    page.get_by_label("The last four digits").fill("4417")
    page.get_by_label("Which team or organisation is it for?").select_option(
        "Harbour team, in Tyneholme Borough Council"
    )
    page.get_by_label("Which budget is it paid from?").select_option(
        "Whatever makes sense, Harbour team, until 31 March 2099"
    )
    fill_day(page, "First day", "1 4 2026")
    page.get_by_role("button", name="Add the card").click()
    expect(page.get_by_text("Wren Calloway holds the card ending 4417.")).to_be_visible()
    look_here(page, "card", width)


@pytest.mark.parametrize(("width", "javascript"), [(PHONE, True), (DESK, False)])
def test_an_administrator_keeps_a_budget_a_card_and_the_kinds(
    visitors: Visitors, borough: Borough, width: int, javascript: bool
) -> None:
    page = visitors.sign_in(borough.administrator.email, width=width, javascript=javascript)
    add_a_budget(page, width)
    add_a_card(page, width)
    page.get_by_role("link", name="Somebody else holds it now").click()
    page.get_by_role("link", name="Idris Fenwood").click()
    look_here(page, "card-change", width)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Held by: Idris Fenwood")).to_be_visible()
    look_here(page, "card-history", width)
    page.goto("/purchases/cards/")
    look_here(page, "cards", width)
    assert Card.objects.get().holder == borough.colleague

    page.get_by_role("link", name="Kinds of purchase").click()
    look_here(page, "kinds", width)
    page.get_by_role("button", name="Move up Warmth").click()
    first = page.locator(".govuk-summary-list__key").first
    expect(first).to_have_text("Warmth")
    page.get_by_role("link", name="Travel", exact=True).click()
    page.get_by_role("button", name="Offer it no more").click()
    expect(page.get_by_text("“Travel” is offered no more.")).to_be_visible()
    look_here(page, "kind", width)

    holder = visitors.sign_in(borough.colleague.email, width=width, javascript=javascript)
    holder.goto("/purchases/")
    expect(holder.get_by_text("You hold the card ending 4417.")).to_be_visible()
    look_here(holder, "held", width)
