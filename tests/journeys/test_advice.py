"""Advice that a worker asked for: talked about at the debrief, and back with the purchase."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from casework.models import Case
from debriefs.actions.debriefs import start_debrief
from debriefs.models import Debrief, TalkKind, ToTalkAbout
from hls.local.processes import wait_until
from purchases.actions import record_purchase
from purchases.actions.talking import ask_for_receipts
from purchases.came_of_it import source_of_case
from purchases.models import Purchase
from tests.borough import Borough
from tests.factories import CaseFactory, ToTalkAboutFactory
from tests.support.browser import PHONE, assert_accessible

SignIn = Callable[..., Page]
ASKED = "Does the law let us buy this?"
ADVICE = "It does, and so did we in March"
CAME_OF_IT = "A whole winter in one warm room"


@pytest.fixture
def case(transactional_db: None, borough: Borough) -> Case:
    case: Case = CaseFactory(citizen__name="Marigold Quill", team=borough.harbour)
    return case


@pytest.fixture
def purchase(borough: Borough, case: Case) -> Purchase:
    """Without a receipt; its worker would like to talk about one of the four questions."""
    purchase = record_purchase(
        case=case,
        by=borough.worker,
        supplier="Lantern Energy",
        amount=Decimal("38"),
        kind="warmth",
        reason="The meter was empty",
    )
    asked: dict[str, Any] = {"team": case.team, "case": case}
    ToTalkAboutFactory(
        kind=TalkKind.ADVICE,
        words=ASKED,
        source=f"purchase:{purchase.pk}:legal",
        url=purchase.get_absolute_url(),
        asked_by=borough.worker,
        **asked,
    )
    ToTalkAboutFactory(
        kind=TalkKind.OUTCOME,
        words="What came of what was bought for Marigold Quill?",
        source=source_of_case(case.pk),
        **asked,
    )
    ask_for_receipts()
    return purchase


@pytest.fixture
def debrief(borough: Borough, purchase: Purchase) -> Debrief:
    return start_debrief(team=borough.harbour, by=borough.worker)


def look(page: Page) -> None:
    """What a person would see at a glance, and what somebody who cannot see it needs."""
    expect(page.locator("h1")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), page.url
    assert_accessible(page)


def settled(kind: str) -> bool:
    return ToTalkAbout.objects.filter(kind=kind, settled_at__isnull=False).exists()


def test_advice_is_given_at_the_debrief_and_comes_back(
    sign_in: SignIn, borough: Borough, purchase: Purchase, debrief: Debrief
) -> None:
    page = sign_in(borough.colleague.email, width=PHONE)
    page.goto(debrief.get_absolute_url())
    look(page)
    advice = page.get_by_label("What would you say?")
    advice.fill(ADVICE)
    expect(page.locator("#save-state")).to_contain_text("Saved ")
    page.reload()
    expect(advice).to_have_value(ADVICE)
    assert not settled(TalkKind.ADVICE)

    page.get_by_role("button", name=f"Save what you say to “{ASKED}”").click()
    expect(page.locator("#carried")).to_contain_text("Said by Idris Fenwood")
    look(page)

    page.get_by_text("There is none: £38.00").click()
    page.get_by_label("There is none, because").fill("The meter gives none")
    page.get_by_role("button", name="Save what you say to “£38.00 at Lantern").click()
    expect(page.locator("#receipt-said")).to_contain_text("Said by Idris Fenwood")

    came = page.get_by_label("In your words")
    came.fill("Marigold had a warm room")
    page.get_by_role("button", name="Save what you say to “What came of").click()
    expect(page.locator("#outcome-said")).to_contain_text("Take “Marigold” out")
    expect(came).to_be_focused()
    look(page)
    came.fill(CAME_OF_IT)
    page.get_by_role("button", name="Save what you say to “What came of").click()
    expect(page.locator("#outcome-said .hls-said")).to_contain_text(CAME_OF_IT)

    worker = sign_in(borough.worker.email, width=PHONE)
    worker.goto("/notices/")
    worker.get_by_role("link", name=re.compile("Your team talked about a purchase")).click()
    expect(worker.locator("main")).to_contain_text(ADVICE)
    look(worker)
    worker.goto("/purchases/came-of-it/")
    expect(worker.locator("main")).to_contain_text(CAME_OF_IT)
    look(worker)
    purchase.refresh_from_db()
    assert purchase.no_receipt_because == "The meter gives none"


def test_a_colleague_sees_the_answer_without_losing_what_they_type(
    sign_in: SignIn, borough: Borough, purchase: Purchase, debrief: Debrief
) -> None:
    page = sign_in(borough.colleague.email, width=PHONE)
    page.goto(debrief.get_absolute_url())
    page.get_by_label("In your words").fill("She is")
    other = sign_in(borough.worker.email)
    other.goto(debrief.get_absolute_url())
    other.get_by_label("What would you say?").fill(ADVICE)
    other.get_by_role("button", name=f"Save what you say to “{ASKED}”").click()
    expect(page.locator("#advice-said")).to_contain_text("Said by Wren Calloway", timeout=15_000)
    expect(page.get_by_label("In your words").first).to_have_value("She is")


def test_it_works_without_scripts(
    sign_in: SignIn, borough: Borough, purchase: Purchase, debrief: Debrief
) -> None:
    page = sign_in(borough.colleague.email, width=PHONE, javascript=False)
    page.goto(debrief.get_absolute_url())
    page.get_by_label("In your words").fill("Marigold had a warm room")
    page.get_by_role("button", name="Save what you say to “What came of").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("Take “Marigold” out")
    look(page)
    page.get_by_role("button", name="Save what you say to “What came of").click()
    expect(page.locator("#outcome-said")).to_contain_text("Said by Idris Fenwood")
    page.get_by_role("button", name=f"Put it away “{ASKED}”").click()
    expect(page.locator("#advice-said")).to_contain_text("put it away for good")
    assert wait_until(lambda: settled(TalkKind.ADVICE), 5)
