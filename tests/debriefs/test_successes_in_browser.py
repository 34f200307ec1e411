"""What went well in a real browser: on a phone, with the keyboard, with scripts and without."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from debriefs.models import Activity, Tally
from tests.borough import Borough
from tests.factories import ActivityFactory, CaseFactory
from tests.support.browser import PHONE, Visitors, assert_accessible

LONG = "Wentalongtoanappointmentthatnobodyelsehadthetimefor" * 3


@pytest.fixture
def sign_in(visitors: Visitors) -> Callable[..., Page]:
    """That person's home page, in a browser of its own."""
    return visitors.sign_in


@pytest.fixture
def full(transactional_db: None, borough: Borough) -> Borough:
    """A team with a lot that went well, and somebody whose name gives them away."""
    CaseFactory(citizen__name="Bronwen Tully", team=borough.harbour)
    for number, name in enumerate(("Drove a van", "Café visit", LONG, *map(str, range(30)))):
        activity = ActivityFactory(team=borough.harbour, name=name, complexity=number % 6 or None)
        Tally.objects.bulk_create(Tally(activity=activity) for _ in range(number * 3 % 40))
    return borough


def wide(page: Page) -> int:
    width: int = page.evaluate("document.documentElement.scrollWidth")
    return width


@pytest.mark.parametrize("who", ["worker", "manager"])
def test_it_fits_a_phone_and_is_accessible(
    sign_in: Callable[..., Page], full: Borough, who: str
) -> None:
    page = sign_in(getattr(full, who).email, width=PHONE)
    page.goto("/successes/?period=year")
    expect(page.locator(".hls-matrix")).to_be_visible()
    assert_accessible(page)
    assert wide(page) == PHONE


def test_its_empty_and_refused_pages_are_accessible(
    sign_in: Callable[..., Page], full: Borough
) -> None:
    page = sign_in(full.other_worker.email, width=PHONE)
    page.goto("/successes/")
    expect(page.get_by_text("Here will be what helped")).to_be_visible()
    assert_accessible(page)
    page.goto("/successes/?period=own&since_day=3")
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    assert_accessible(page)
    page.goto("/successes/notes/new/")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("Select where it belongs")
    assert_accessible(page)


def test_typing_finds_what_is_there_and_a_name_is_asked_about(
    sign_in: Callable[..., Page], full: Borough
) -> None:
    page = sign_in(full.worker.email, width=PHONE)
    page.goto("/successes/")
    field = page.get_by_label("What else went well?")
    field.press_sequentially("cafe")
    expect(page.locator("#like").get_by_role("button", name="Café visit")).to_be_visible()
    expect(field).to_be_focused()
    assert_accessible(page)
    field.fill("Sat with Bronwen")
    page.get_by_role("button", name="Add “Sat with Bronwen” to the list").click()
    expect(page.get_by_text("take it out, or say below who may read it")).to_be_visible()
    expect(page.locator("#activity-name")).to_be_focused()
    assert_accessible(page)
    assert wide(page) == PHONE
    page.get_by_role("button", name="Take out “Bronwen” for me").click()
    expect(page.locator("#activity-name")).to_have_value("Sat with the person")
    page.get_by_role("button", name="Add it to the list").click()
    expect(page.get_by_text("is on your team’s list")).to_be_focused()
    assert Activity.objects.get(name="Sat with the person").named_above


def test_it_all_works_without_scripts(sign_in: Callable[..., Page], full: Borough) -> None:
    page = sign_in(full.worker.email, width=PHONE, javascript=False)
    page.goto("/successes/")
    page.get_by_label("What else went well?").fill("Sat with Bronwen")
    page.get_by_role("button", name="Find it or add it").click()
    page.get_by_role("button", name="Add “Sat with Bronwen” to the list").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("take it out")
    page.get_by_role("button", name="Add it to the list").click()
    expect(page.get_by_text("is on your team’s list")).to_be_visible()
    assert not Activity.objects.get(name="Sat with Bronwen").named_above
    page.get_by_label("3: takes experience").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Changed.")).to_be_visible()
    expect(page.locator(".moj-timeline")).to_contain_text("Judged “3: takes experience”")


def test_it_is_changed_by_keyboard_and_its_page_is_accessible(
    sign_in: Callable[..., Page], full: Borough
) -> None:
    page = sign_in(full.worker.email, width=PHONE)
    page.goto(Activity.objects.get(name="Drove a van").get_absolute_url())
    page.get_by_label("1: anybody could do it").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.get_by_label("What we call it").press("Enter")
    expect(page.locator(".moj-timeline")).to_contain_text("Judged “2: takes some practice”")
    assert_accessible(page)
    assert wide(page) == PHONE
