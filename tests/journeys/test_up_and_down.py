"""One issue from a team up to the place, a "no", a second try, a change, and all the way back.

A caseworker on a phone, two stewards at their desks, a real worker in the background. Every page
that is looked at is held to WCAG 2.2 AA, and to the width of its screen.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from casework.actions import start_case, walk_alongside
from debriefs.actions.issues import raise_issue, send_on
from debriefs.models import Closing, Issue, Level
from learning_cycles.models import Conversation
from tests.borough import Borough
from tests.journeys.test_the_loop import CARRIED_ON_WITHIN, follow, look, press
from tests.support.background import Worker
from tests.support.browser import PHONE

NAME = "Mirela Dobrescu"
AS_READ = "The law asks for an address before somebody can have a chair"
REASON = "The limit is in the regulations of 1998"
NEW_NORMAL = "A chair is lent on the day, wherever somebody sleeps"
WORRY = "What if everybody wanted a chair?"


def issue_of_the_team(borough: Borough) -> Issue:
    """What a worker could not do for somebody, in words that name nobody, sent on."""
    case = start_case(team=borough.harbour, name=NAME, by=borough.worker)
    walk_alongside(case=case, person=borough.worker, by=borough.worker)
    issue = raise_issue(
        team=borough.harbour,
        description=f"{NAME} has no address and so no chair",
        level=Level.MACRO_SYSTEM,
        case=case,
        by=borough.worker,
    )
    return send_on(issue=issue, words=AS_READ, by=borough.worker)


def until_there(page: Page, address: str, words: str) -> None:
    """Open ``address`` until background work has brought ``words`` there."""
    for _ in range(CARRIED_ON_WITHIN // 500):
        page.goto(address)
        if page.locator("main").get_by_text(words).count():
            return
        page.wait_for_timeout(500)
    expect(page.locator("main")).to_contain_text(words)


def open_the_conversation(page: Page) -> str:
    """Find it in the list by words; returns its address."""
    until_there(page, "/conversations/?words=chair", AS_READ)
    look(page)
    follow(page, AS_READ)
    look(page)
    return page.url


def hear_the_worry(page: Page, conversation: str) -> None:
    page.goto(conversation)
    follow(page, "Write down a worry")
    look(page)
    press(page, "Keep the worry")
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    look(page)
    page.get_by_label("Whose worry is it?").fill("Those who keep the stores")
    page.get_by_label("What do they worry about").fill(WORRY)
    press(page, "Keep the worry")
    follow(page, "Say what has been seen about it since")
    look(page)
    page.get_by_label("What has been seen about it since?").fill("Four asked in a month")
    press(page, "Keep it")
    expect(page.locator("main")).to_contain_text("Four asked in a month")


def make_the_case(page: Page, conversation: str, asked: str) -> str:
    """Begin with what is kept, ask, and pass it up; returns the address of the case."""
    page.goto(conversation)
    follow(page, "Make a case for change, answer those below or offer it across")
    look(page)
    press(page, "Make a case for change")
    look(page)
    expect(page.get_by_label("What do those who keep the rule worry about?")).to_have_value(
        f"Those who keep the stores: {WORRY}"
    )
    page.get_by_label("What happens to people?").fill("People without an address sit on the floor")
    page.get_by_label("What do you ask for?").fill(asked)
    press(page, "Save the draft")
    expect(page.locator("main")).to_contain_text("A draft. Nobody above reads it yet.")
    look(page)
    press(page, "Pass it up")
    expect(page.locator("main")).to_contain_text("Passed up to")
    look(page)
    return page.url


def answer(page: Page, asked: str, kind: str, words: str, *, closes: bool) -> None:
    """Told of it at home, the larger scale's steward reads the case and answers."""
    page.goto("/notices/")
    expect(page.locator("main")).to_contain_text("A case for change was passed up")
    larger = Conversation.objects.exclude(cases_received=None).get()
    page.goto(larger.get_absolute_url())
    look(page)
    page.get_by_role("link", name="Read the whole case").last.click()
    expect(page.locator("main")).to_contain_text(asked)
    for hidden in ("Mirela", "Dobrescu", "Wren Calloway", "Harbour team"):
        expect(page.locator("body")).not_to_contain_text(hidden)
    look(page)
    press(page, "Answer it")
    look(page)
    page.get_by_label(kind).check()
    page.get_by_label("In words").fill(words)
    if closes:
        page.get_by_label("Close what counts here with this answer").check()
    press(page, "Answer")
    expect(page.locator("main")).to_contain_text(words)
    look(page)


@pytest.mark.browser
def test_an_issue_goes_up_and_its_answer_comes_all_the_way_down(
    worker: Worker, borough: Borough, sign_in: Callable[..., Page]
) -> None:
    issue = issue_of_the_team(borough)
    steward = sign_in(borough.steward.email)
    conversation = open_the_conversation(steward)
    hear_the_worry(steward, conversation)
    make_the_case(steward, conversation, "Lend without an address")

    place = sign_in(borough.place_steward.email)
    answer(place, "Lend without an address", "No, and this is why", REASON, closes=False)

    caseworker = sign_in(borough.worker.email, width=PHONE)
    until_there(caseworker, "/notices/", REASON)
    look(caseworker)
    caseworker.goto(conversation)
    expect(caseworker.locator("main")).to_contain_text(REASON)
    look(caseworker)
    press(caseworker, "Follow this conversation")

    make_the_case(steward, conversation, "Lend without an address for a month, and see")
    answer(
        place, "for a month, and see", "Yes: this is normal from now on", NEW_NORMAL, closes=True
    )

    until_there(caseworker, "/", f"Tell {NAME}")
    expect(caseworker.locator("main")).to_contain_text(NEW_NORMAL)
    look(caseworker)
    issue.refresh_from_db()
    assert issue.closing == Closing.NEW_NORMAL
    caseworker.goto(conversation)
    expect(caseworker.locator("main")).to_contain_text(REASON)
    expect(caseworker.locator("main")).to_contain_text(NEW_NORMAL)
    look(caseworker)
