"""What every screen shares, in a real browser."""

import pytest
from playwright.sync_api import Page, expect

from tests.borough import Borough
from tests.factories import PASSWORD
from tests.support.browser import DESK, PHONE, Visitors, assert_accessible

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.urls("tests.ui.pages")]


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_form_is_accessible_and_fits_also_with_all_its_errors(
    visitors: Visitors, width: int
) -> None:
    page = visitors.open(width=width)
    page.goto("/")
    assert_accessible(page)
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    expect(page).to_have_title("Error: Sign in - Learning loop")
    assert_accessible(page)
    assert fits(page)
    page.get_by_role("link", name="Enter email address").click()
    expect(page.get_by_label("Email address")).to_be_focused()


def test_a_password_can_be_shown_to_the_one_who_types_it(visitors: Visitors) -> None:
    page = visitors.open(width=PHONE)
    page.goto("/accounts/login/")
    password = page.get_by_label("Password", exact=True)
    page.get_by_role("button", name="Show password").click()
    expect(password).to_have_attribute("type", "text")


@pytest.mark.parametrize("javascript", [True, False])
def test_the_menu_can_be_used_on_a_phone_with_and_without_a_script(
    visitors: Visitors, borough: Borough, javascript: bool
) -> None:
    page = visitors.sign_in(borough.worker.email, width=PHONE, javascript=javascript)
    if javascript:
        page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("link", name="Learning stack")).to_be_visible()
    assert fits(page)
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()


def test_signing_out_takes_one_press(visitors: Visitors, borough: Borough) -> None:
    page = visitors.sign_in(borough.worker.email)
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_text("You have signed out.")).to_be_visible()
    expect(page.get_by_role("button", name="Sign out")).to_have_count(0)


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_pages_about_ones_own_sign_in_are_accessible_and_fit(
    visitors: Visitors, borough: Borough, width: int
) -> None:
    page = visitors.sign_in(borough.worker.email, width=width)
    page.goto("/accounts/2fa/totp/activate/")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/totp/activate/")
    paths = ["totp/activate/", "webauthn/add/", "webauthn/", ""]
    for path in [f"/accounts/2fa/{path}" for path in paths] + ["/accounts/password/change/"]:
        page.goto(path)
        assert_accessible(page)
        assert fits(page)


@pytest.mark.parametrize("path", ["/nowhere/", "/wrong/400/", "/wrong/403/"])
def test_the_pages_for_errors_are_accessible(visitors: Visitors, path: str) -> None:
    page = visitors.open(width=PHONE)
    page.goto(path)
    assert_accessible(page)
    assert fits(page)
