"""A steward places what waits, puts conversations together, parts them, and thinks better of it.

By keyboard's and phone's measure: every page is held to WCAG 2.2 AA and to 360 pixels, and one
steward does without scripts what the other does with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from debriefs.models import Level
from learning_cycles.models import Conversation, Placement, Step
from learning_cycles.rollup import differences, roll_up
from tests.borough import Borough
from tests.factories import IssueFactory
from tests.journeys.test_the_loop import follow, look, press
from tests.support.browser import PHONE

COAT = "A winter coat needs three signatures before it can be bought"
LORRY = "The lorry with the furniture comes two weeks too late"
UNDONE = "Undone by Hollis Grange"


@pytest.fixture
def said(transactional_db: None, borough: Borough) -> None:
    """Three who met one thing and two who met another, as the roll-up put them."""
    for words in (COAT, f"{COAT} today", f"{COAT} at all", LORRY, f"{LORRY} again"):
        IssueFactory(
            team=borough.harbour,
            description=words,
            level=Level.SYSTEM,
            raised_by=borough.worker,
            sent=True,
        )
    roll_up()
    assert Conversation.objects.count() == 2


def open_up(page: Page) -> None:
    """The new conversations, worded."""
    page.goto("/")
    follow(page, re.compile("^Dashboard of"))
    look(page)
    follow(page, "2 new conversations that nobody has looked at")
    look(page)
    press(page, "Confirm the ticked ones")
    expect(page.locator(".govuk-error-summary")).to_contain_text("Tick what you want to place")
    look(page)
    for words, question in ((COAT, "Who signs for coats?"), (LORRY, "Why does it come late?")):
        row = page.locator(".hls-card").filter(has=page.get_by_role("link", name=words).first)
        row.get_by_label("What is its question?").fill(question)
        row.get_by_label("Tick").check()
    press(page, "Confirm the ticked ones")
    expect(page.locator("main")).to_contain_text("2 conversations are where you put it")
    look(page)


def place(page: Page) -> None:
    """One is confirmed, one moved, with their words and why beside each."""
    follow(page, re.compile("^Suggested places"))
    expect(page.locator("main")).to_contain_text("Suggested places (3)")
    look(page)
    row = page.locator(".hls-card").filter(has_text=f"{COAT} today")
    row.get_by_label("Tick").check()
    press(page, "Confirm the ticked ones")
    expect(page.locator("main")).to_contain_text("Its place is settled")
    row = page.locator(".hls-card").filter(has_text=f"{COAT} at all")
    row.get_by_label("Tick").check()
    press(page, re.compile("^Move the ticked ones"))
    look(page)
    page.get_by_label("Find a conversation").fill("late")
    press(page, "Find")
    look(page)
    page.get_by_label("Why does it come late?").check()
    press(page, "Move the ticked ones")
    expect(page.locator("main")).to_contain_text("Its place is settled")
    moved = Placement.objects.get(issue__description=f"{COAT} at all")
    assert moved.conversation.question == "Why does it come late?"
    follow(page, re.compile("^Undo ?: Moved an issue into “Why does it come late[?]”"))
    look(page)
    press(page, "Undo it")
    expect(page.locator("main")).to_contain_text("It is undone")
    moved.refresh_from_db()
    assert moved.conversation.question == "Who signs for coats?"


def put_together_and_part(page: Page) -> None:
    """Two become one, one becomes two, and the first is as it was."""
    coats = Conversation.objects.get(question="Who signs for coats?")
    page.goto(coats.get_absolute_url())
    look(page)
    follow(page, "Put it together with another")
    look(page)
    page.get_by_label("Why does it come late?").check()
    press(page, "Put the two together")
    expect(page.locator("h1")).to_have_text("Why does it come late?")
    roll_up()
    page.goto(coats.get_absolute_url())
    expect(page.locator("h1")).to_have_text("Why does it come late?")
    expect(page.locator("main")).to_contain_text("5 open")
    look(page)
    follow(page, "Across, who was told what, and who takes part")
    expect(page.locator("main")).to_contain_text("Put together with “Who signs for coats?”")
    look(page)
    page.goto(coats.get_absolute_url())

    follow(page, "Part it")
    look(page)
    press(page, "Part the ticked ones")
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    look(page)
    page.locator(".hls-card").filter(has_text=f"{LORRY} again").get_by_label("Tick").check()
    page.get_by_label("In a new conversation").check()
    page.get_by_label("What is the question of the new conversation?").fill("Twice?")
    press(page, "Part the ticked ones")
    expect(page.locator("h1")).to_have_text("Twice?")
    look(page)


def undo_all(page: Page, steps: str) -> None:
    """Whoever looks after the system undoes it without scripts, the last first."""
    page.goto(steps)
    for what in ("Undo ?: Parted", "Undo ?: Put"):
        follow(page, re.compile(f"^{what}"))
        press(page, "Undo it")
        expect(page.locator("main")).to_contain_text("It is undone")
        page.goto(steps)
    expect(page.locator("main")).to_contain_text(UNDONE)


@pytest.mark.browser
@pytest.mark.usefixtures("said")
def test_a_steward_places_merges_parts_and_undoes(
    borough: Borough, sign_in: Callable[..., Page]
) -> None:
    steward = sign_in(borough.steward.email, width=PHONE)
    open_up(steward)
    place(steward)
    put_together_and_part(steward)
    steps = f"{borough.organisation.get_absolute_url()}placing/steps/"
    steward.goto(steps)
    look(steward)
    undo_all(sign_in(borough.place_steward.email, width=PHONE, javascript=False), steps)
    steward.reload()
    expect(steward.locator("main")).to_contain_text(UNDONE)
    look(steward)
    roll_up()
    assert differences() == []
    coats = Conversation.objects.get(question="Who signs for coats?")
    assert coats.merged_into is None
    assert coats.placements.count() == 3
    assert Step.objects.standing().count() == 3
