"""Finance brings statements, a holder says what was left, and one statement is taken back.

Every page is held to WCAG 2.2 AA and to the width of a phone; nothing of it needs scripts.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from casework.models import Case
from purchases.models import Card, Line, Purchase
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory
from tests.journeys.test_the_loop import follow, look, press
from tests.purchases.statement_files import ROWS, buy_all, csv_of, make_cards
from tests.support.browser import PHONE

UNKNOWN = "03/02/2020,04/02/2020,4417,THE CORNER SHOP,5411 Grocery stores,9.50,GBP,T0099"
FEE = "04/02/2020,04/02/2020,4417,BANK FEE,6012 Fees,1.00,GBP,T0100"


@pytest.fixture
def case(transactional_db: None, borough: Borough) -> Case:
    """Somebody whom the worker walks alongside."""
    case: Case = CaseFactory(team=borough.harbour, citizen__name="Marigold Quill")
    AllocationFactory(case=case, person=borough.worker)
    return case


@pytest.fixture
def cards(transactional_db: None, borough: Borough) -> dict[str, Card]:
    """The cards of the statement, with all that was bought with them recorded."""
    cards = make_cards(borough)
    buy_all(cards)
    return cards


def bring(page: Page, rows: list[str], name: str) -> None:
    """From the list of statements to a file that is read in."""
    page.goto("/purchases/statements/")
    look(page)
    page.get_by_label("Statement", exact=True).set_input_files(
        {"name": name, "mimeType": "text/csv", "buffer": csv_of(rows)}
    )
    press(page, "Look at it")
    expect(page.locator("main")).to_contain_text("Nothing of it is kept yet")
    look(page)


def show_again(page: Page) -> None:
    page.get_by_text("Read it in another way").click()
    press(page, "Show it again like this")


def confirm(page: Page, words: str) -> None:
    press(page, "Read it in")
    expect(page.locator("main")).to_contain_text(words)
    look(page)


@pytest.mark.browser
@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.usefixtures("cards")
def test_a_statement_is_brought_matched_overlapped_and_undone(
    borough: Borough, case: Case, sign_in: Callable[..., Page], javascript: bool
) -> None:
    finance = sign_in(borough.finance.email, width=PHONE, javascript=javascript)
    bring(finance, [*ROWS[:6], UNKNOWN, FEE], f"{'february_' * 6}.csv")
    press(finance, "Read it in")
    expect(finance.locator(".govuk-error-summary")).to_contain_text("Enter the bank")
    look(finance)
    finance.get_by_label("Whose statement is it?").fill("Tyne Bank")
    show_again(finance)
    expect(finance.locator("main")).to_contain_text("FRESHWAY SUPERMARKET 0231, 3 February 2020")
    finance.get_by_label("Whose statement is it?").fill("Tyne Bank")
    confirm(finance, "8 lines in the file, 8 of them new")

    # The next one overlaps, is read as the last one was, and adds what is new.
    bring(finance, ROWS, "all.csv")
    expect(finance.get_by_label("Whose statement is it?")).to_have_value("Tyne Bank")
    confirm(finance, "12 lines in the file, 6 of them new")
    assert Line.objects.unexplained().count() == 2

    worker = sign_in(borough.worker.email, width=PHONE, javascript=javascript)
    expect(worker.locator("main")).to_contain_text("What was this?")
    look(worker)
    follow(worker, re.compile("at BANK FEE"))
    look(worker)
    press(worker, "There is nothing to record")
    expect(worker.locator(".govuk-error-summary")).to_be_visible()
    look(worker)
    worker.get_by_label("Nothing to record, because").fill("The bank takes it every month")
    press(worker, "There is nothing to record")
    expect(worker.locator("main")).to_contain_text("Nobody is asked about it any more")
    look(worker)

    worker.goto("/purchases/")
    follow(worker, re.compile("at THE CORNER SHOP"))
    look(worker)
    press(worker, "Record what it was")
    look(worker)
    follow(worker, "Marigold Quill")
    expect(worker.get_by_label("How much?")).to_have_value("9.50")
    worker.get_by_label("What kind of thing?").select_option(label="Food")
    worker.get_by_label("Why did this make sense?").fill("There was nothing in the house")
    press(worker, "Save")
    expect(worker.locator("h1")).to_contain_text("£9.50 at THE CORNER SHOP")
    assert not Line.objects.unexplained().exists()

    finance.goto("/purchases/statements/lines/")
    expect(finance.locator("main")).to_contain_text("Every line is explained")
    look(finance)
    finance.goto("/purchases/statements/")
    follow(finance, re.compile("^Tyne Bank"))
    follow(finance, "Take this statement back")
    expect(finance.locator("main")).to_contain_text("6 lines that only this statement has go")
    look(finance)
    press(finance, "Take it back")
    expect(finance.locator("main")).to_contain_text("It was taken back on")
    look(finance)
    assert (Line.objects.count(), Purchase.objects.count()) == (8, 13)
