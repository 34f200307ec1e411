"""Looking back to learn: talking about a purchase, learning from it, and what is kept apart.

A caseworker and a manager on their phones, a steward at a desk. Every page that is looked at is
held to WCAG 2.2 AA, and to the width of its screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import pytest
from playwright.sync_api import Page, expect

from casework.actions import start_case
from debriefs.models import Issue
from purchases.actions import record_purchase
from purchases.models import Concern, Purchase
from tests.borough import Borough
from tests.journeys.test_the_loop import CARRIED_ON_WITHIN, follow, look, press
from tests.support.background import Worker
from tests.support.browser import PHONE

NAME = "Mirela Dobrescu"
LEARNT = "A coat waits three weeks for a form, and the winter does not"


@pytest.fixture
def purchase(transactional_db: None, borough: Borough) -> Purchase:
    """A coat for somebody, bought by the worker."""
    case = start_case(team=borough.harbour, name=NAME, by=borough.worker)
    return record_purchase(
        case=case,
        by=borough.worker,
        supplier="High Street Coats",
        amount=Decimal("24.99"),
        kind="clothes",
        reason="Nobody goes out without a coat in January",
    )


def names_nobody(page: Page) -> None:
    for hidden in (NAME, "Mirela", "Dobrescu", "Wren Calloway"):
        expect(page.locator("body")).not_to_contain_text(hidden)


def open_the_purchase(manager: Page) -> None:
    manager.goto("/purchases/look-back/")
    look(manager)
    names_nobody(manager)
    follow(manager.locator("main"), "£24.99 at High Street Coats")
    look(manager)
    names_nobody(manager)


@pytest.mark.browser
def test_a_question_an_answer_and_what_is_said_after_it(
    borough: Borough, purchase: Purchase, sign_in: Callable[..., Page]
) -> None:
    manager = sign_in(borough.manager.email, width=PHONE)
    open_the_purchase(manager)
    manager.get_by_label("What would you like to understand?").fill("Did the coat lead anywhere?")
    press(manager, "Ask")

    worker = sign_in(borough.worker.email, width=PHONE)
    follow(worker.locator("main"), "Did the coat lead anywhere?")
    follow(worker.locator("main"), re.compile("^Answer"))
    look(worker)
    worker.get_by_label("Your answer").fill("To the market, each Monday")
    press(worker, "Answer")

    manager.goto("/notices/")
    follow(manager.locator("main"), re.compile("has an answer"))
    expect(manager.locator("main")).to_contain_text("To the market, each Monday")
    follow(manager.locator("main"), re.compile("^Reply"))
    look(manager)
    names_nobody(manager)
    manager.get_by_label("Your reply").fill("May I tell that to colleagues?")
    press(manager, "Send the reply")
    expect(manager.locator("main")).to_contain_text("Osric Bellwood replied")

    worker.goto(purchase.get_absolute_url())
    expect(worker.locator("main")).to_contain_text("May I tell that to colleagues?")
    look(worker)
    follow(worker.locator("main"), re.compile("^Reply"))
    look(worker)
    worker.get_by_label("Your reply").fill("Yes, without the name")
    press(worker, "Send the reply")

    open_again = f"/purchases/look-back/{purchase.pk}/"
    manager.goto(open_again)
    expect(manager.locator("main")).to_contain_text("The team replied")
    expect(manager.locator("main")).to_contain_text("Yes, without the name")
    names_nobody(manager)
    look(manager)


def send_on(worker: Page, issue: Issue) -> None:
    """The team decides: a local rule is in the way, and somebody beyond should read of it."""
    worker.goto(issue.get_absolute_url())
    look(worker)
    expect(worker.get_by_role("link", name="a purchase")).to_be_visible()
    worker.goto(f"{issue.get_absolute_url()}level/")
    worker.get_by_label("A local rule is in the way").check()
    press(worker, "Save")
    follow(worker, "Send it on")
    look(worker)
    worker.get_by_label("No", exact=True).check()
    press(worker, "Send it on")
    expect(worker.locator("main")).to_contain_text("sent this on")


@pytest.mark.browser
def test_what_is_learnt_becomes_an_issue_is_sent_on_and_rolls_up(
    worker: Worker, borough: Borough, purchase: Purchase, sign_in: Callable[..., Page]
) -> None:
    manager = sign_in(borough.manager.email, width=PHONE)
    open_the_purchase(manager)
    follow(manager.locator("main"), "Raise what is in the way with the team")
    look(manager)
    manager.get_by_label("What do you take from it?").fill(LEARNT)
    press(manager, "Raise it")
    expect(manager.locator("main")).to_contain_text("Raised with the team, to talk about.")
    look(manager)

    caseworker = sign_in(borough.worker.email, width=PHONE)
    follow(caseworker.locator("main"), re.compile("Something was learnt"))
    expect(caseworker.locator("main")).to_contain_text(LEARNT)
    send_on(caseworker, Issue.objects.get())

    steward = sign_in(borough.steward.email)
    heading = steward.get_by_role("link", name=re.compile(LEARNT))
    for _ in range(CARRIED_ON_WITHIN // 500):
        steward.goto("/")
        if heading.count():
            break
        steward.wait_for_timeout(500)
    follow(steward, f"Dashboard of {borough.organisation.name}")
    follow(steward, re.compile(LEARNT))
    expect(steward.locator("main")).to_contain_text("1 open")
    expect(steward.locator("body")).not_to_contain_text("High Street Coats")
    names_nobody(steward)
    look(steward)

    manager.goto(f"/purchases/look-back/{purchase.pk}/")
    follow(manager.locator("main"), "Say what you learnt in a conversation")
    look(manager)
    manager.get_by_label(re.compile(LEARNT)).check()
    manager.get_by_label("What do you take from it?").fill("Let us try without the form")
    press(manager, "Say it there")
    look(manager)
    follow(manager.locator("main"), "Said in a conversation")
    expect(manager.get_by_role("link", name=re.compile("From a purchase"))).to_be_visible()
    names_nobody(manager)
    look(manager)


@pytest.mark.browser
def test_a_concern_is_seen_by_those_named_and_by_nobody_else(
    borough: Borough, purchase: Purchase, sign_in: Callable[..., Page]
) -> None:
    manager = sign_in(borough.manager.email, width=PHONE)
    open_the_purchase(manager)
    follow(manager.locator("main"), "Write down a concern")
    look(manager)
    press(manager, "Write it down")
    expect(manager.locator(".govuk-error-summary")).to_contain_text("Enter your concern")
    look(manager)
    manager.get_by_label("What is your concern?").fill("The receipt names another street")
    manager.get_by_label("Who may read it?").fill("Thea Marchbank")
    manager.get_by_label("Not yet", exact=True).check()
    manager.get_by_label("Why not yet?").fill("I will ring the shop first")
    press(manager, "Write it down")
    expect(manager.locator("h1")).to_have_text("A concern")
    look(manager)
    names_nobody(manager)
    concern = Concern.objects.get().get_absolute_url()

    steward = sign_in(borough.steward.email)
    follow(steward.locator("main"), "You are named on a concern")
    expect(steward.locator("main")).to_contain_text("The receipt names another street")
    look(steward)

    worker = sign_in(borough.worker.email, width=PHONE)
    administrator = sign_in(borough.administrator.email)
    for page in (worker, administrator):
        page.goto(concern)
        expect(page.locator("h1")).to_have_text("There is no such page")
    worker.goto(purchase.get_absolute_url())
    expect(worker.locator("body")).not_to_contain_text(re.compile("concern", re.I))
    worker.goto("/notices/")
    expect(worker.locator("body")).not_to_contain_text(re.compile("concern", re.I))

    press(manager, "Tell the worker now")
    expect(manager.locator("main")).to_contain_text("told the worker")
    worker.goto("/notices/")
    expect(worker.locator("main")).to_contain_text("A concern about a purchase of yours")
    look(worker)
    worker.goto(concern)
    expect(worker.locator("h1")).to_have_text("There is no such page")

    follow(manager.locator("main"), "Say what came of it, or close it")
    look(manager)
    manager.get_by_label("What came of it?").fill("A slip of the till. The shop mends it")
    manager.get_by_label("That is all: close it").check()
    press(manager, "Save")
    expect(manager.locator("main")).to_contain_text("closed it")
    follow(manager, "Name somebody else")
    look(manager)
    manager.goto("/purchases/concerns/")
    look(manager)
    manager.goto("/purchases/look-back/first/")
    look(manager)
