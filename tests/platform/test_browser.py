"""The browser that journeys lean on is real, and finds what it should."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.borough import Borough
from tests.support.browser import PHONE, Visitors, assert_accessible


def test_somebody_signs_in_through_the_form(borough: Borough, sign_in: Callable[..., Page]) -> None:
    page = sign_in(borough.worker.email)

    assert page.url.endswith("/")
    assert "Sign in" not in page.title()


def test_the_sign_in_page_is_accessible_on_a_phone(visitors: Visitors) -> None:
    page = visitors.open(width=PHONE)
    page.goto("/accounts/login/")

    assert_accessible(page)


def test_axe_sees_a_field_without_a_label_in_spite_of_the_csp(visitors: Visitors) -> None:
    page = visitors.open()
    page.goto("/accounts/login/")
    page.evaluate("document.querySelectorAll('label').forEach(label => label.remove())")

    with pytest.raises(AssertionError, match="label"):
        assert_accessible(page)


def test_pages_can_be_had_without_javascript(
    borough: Borough, sign_in: Callable[..., Page]
) -> None:
    page = sign_in(borough.worker.email, javascript=False)

    assert page.locator("h1").count() == 1
