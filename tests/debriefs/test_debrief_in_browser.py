"""The debrief in a real browser: each part saves by itself, with scripts and without."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from debriefs.models import Debrief, Progress, Tally
from tests.borough import Borough
from tests.factories import ActivityFactory, CaseFactory
from tests.support.browser import PHONE, Visitors, assert_accessible

HELD = "She slept two nights"
UNSAVED = "Words that nobody has saved yet"


@pytest.fixture
def sign_in(visitors: Visitors) -> Callable[..., Page]:
    """That person's home page, in a browser of its own."""
    return visitors.sign_in


@pytest.fixture
def held(transactional_db: None, borough: Borough) -> Borough:
    """The borough with two cases and a kind of value work."""
    for name in ("Bronwen Tully", "Anselm Okoro"):
        CaseFactory(citizen__name=name, team=borough.harbour)
    ActivityFactory(team=borough.harbour, name="Drove a van")
    return borough


def begin(page: Page) -> None:
    page.goto("/debriefs/")
    page.get_by_role("button", name="Start today's debrief").click()
    expect(page.locator("h1")).to_contain_text("Debrief")
    page.wait_for_load_state()  # before that, a press is a plain form's


def test_saving_one_part_leaves_what_is_typed_in_the_others(
    sign_in: Callable[..., Page], held: Borough
) -> None:
    page = sign_in(held.worker.email, width=PHONE)
    begin(page)
    anselm = page.get_by_label("Is this working for Anselm Okoro?")
    anselm.fill(UNSAVED)
    page.get_by_role("textbox", name="What got in the way?").fill(UNSAVED)
    page.get_by_label("Is this working for Bronwen Tully?").fill(HELD)
    page.get_by_role("button", name="Save about Bronwen Tully").click()
    expect(page.get_by_text(HELD, exact=True)).to_be_visible()
    expect(page.locator("#cases").get_by_text("Saved ")).to_be_focused()
    page.get_by_role("button", name="Drove a van once more").click()
    expect(page.locator("#activities")).to_contain_text("Once")
    expect(anselm).to_have_value(UNSAVED)
    expect(page.get_by_role("textbox", name="What got in the way?")).to_have_value(UNSAVED)
    assert_accessible(page)
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE


def test_a_refused_part_says_so_in_its_place_and_takes_the_focus_there(
    sign_in: Callable[..., Page], held: Borough
) -> None:
    page = sign_in(held.worker.email, width=PHONE)
    begin(page)
    page.get_by_label("What are we doing about it for now?").fill(UNSAVED)
    page.get_by_role("button", name="Save what got in the way").click()
    expect(page.get_by_text("Enter what got in the way")).to_be_visible()
    expect(page.get_by_role("textbox", name="What got in the way?")).to_be_focused()
    expect(page.get_by_label("What are we doing about it for now?")).to_have_value(UNSAVED)
    assert_accessible(page)


def test_a_mark_is_undone_by_keyboard(sign_in: Callable[..., Page], held: Borough) -> None:
    page = sign_in(held.worker.email)
    begin(page)
    tap = page.get_by_role("button", name="Drove a van once more")
    tap.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#activities")).to_contain_text("Once")
    expect(tap).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#activities")).to_contain_text("Twice")
    page.get_by_role("button", name="Undo the last mark").press("Enter")
    expect(page.locator("#activities")).to_contain_text("Once")
    assert Tally.objects.count() == 1


def test_it_all_works_without_scripts(sign_in: Callable[..., Page], held: Borough) -> None:
    page = sign_in(held.worker.email, width=PHONE, javascript=False)
    begin(page)
    page.get_by_label("Is this working for Bronwen Tully?").fill(HELD)
    page.get_by_role("button", name="Save about Bronwen Tully").click()
    expect(page.get_by_text(HELD, exact=True)).to_be_visible()
    assert Progress.objects.get().words == HELD
    page.get_by_role("button", name="Save what got in the way").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("Enter what got in the way")
    page.get_by_role("button", name="Drove a van once more").click()
    page.get_by_role("button", name="Undo the last mark").click()
    expect(page.locator("#activities")).to_contain_text("Not yet today")
    page.get_by_role("button", name="Close the debrief").click()
    expect(page.get_by_text("closed this debrief")).to_be_visible()
    assert Debrief.objects.get().closed_by == held.worker
