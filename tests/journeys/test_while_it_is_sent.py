"""People write on while what they wrote before is still on its way, and are not disturbed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, Route, expect

from debriefs.actions.debriefs import start_debrief
from debriefs.models import Issue, Note, Progress
from hls.local.processes import wait_until
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.support.browser import PHONE

BRONWEN = "Is this working for Bronwen Tully?"


@pytest.fixture
def page(transactional_db: None, sign_in: Callable[..., Page], borough: Borough) -> Page:
    """Today's debrief on the worker's phone."""
    CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    debrief = start_debrief(team=borough.harbour, by=borough.worker)
    page = sign_in(borough.worker.email, width=PHONE)
    page.goto(debrief.get_absolute_url())
    return page


@contextmanager
def held_back(page: Page, pattern: str) -> Iterator[None]:
    """What the page sends to ``pattern`` goes out at the end, whatever is typed meanwhile."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(pattern, hold)
    yield
    held[0].continue_()


def send_slowly(page: Page) -> None:
    """Press Enter on the button that saves; the answer takes its time."""
    with page.expect_request("**/cases/*/"):
        page.get_by_role("button", name="Save about Bronwen Tully").press("Enter")


def test_what_is_typed_on_while_it_is_being_sent_is_kept(page: Page) -> None:
    box = page.get_by_label(BRONWEN)
    box.fill("She slept")
    with held_back(page, "**/cases/*/"):
        send_slowly(page)
        box.press_sequentially(", and ate")
    expect(page.locator("article .hls-saved")).to_be_visible()
    expect(box).to_have_value("She slept, and ate")
    expect(box).to_be_focused()
    assert wait_until(lambda: Progress.objects.get().words == "She slept, and ate", 15)


def test_what_comes_back_takes_nobody_away_from_where_they_write(page: Page) -> None:
    page.get_by_label(BRONWEN).fill("She slept")
    line = page.get_by_label("Write or dictate anything")
    with held_back(page, "**/cases/*/"):
        send_slowly(page)
        line.press_sequentially("No bus")
    expect(page.get_by_label(BRONWEN)).to_have_value("")
    page.keyboard.type(" after six")
    expect(line).to_have_value("No bus after six")
    assert wait_until(Note.objects.filter(words="No bus after six").exists, 15)


def test_a_line_that_is_being_sorted_leaves_what_is_typed_on_as_a_line_of_its_own(
    page: Page,
) -> None:
    box = page.get_by_label("Write or dictate anything")
    box.fill("No bus after six")
    with held_back(page, "**/lines/"):
        with page.expect_request("**/lines/"):
            page.get_by_role("button", name="Got in the way", exact=True).press("Enter")
        box.press_sequentially(", none on Sundays")
        page.wait_for_timeout(2_000)
    expect(page.locator("#issues-said")).to_contain_text("No bus after six")
    expect(box).to_have_value("No bus after six, none on Sundays")
    expect(box).to_be_focused()
    left = Note.objects.filter(words="No bus after six, none on Sundays", became="")
    assert wait_until(left.exists, 15)
    assert Issue.objects.get().description == "No bus after six"
