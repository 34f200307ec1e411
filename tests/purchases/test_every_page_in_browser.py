"""Every page of purchases, by everybody who may open it, held to WCAG 2.2 AA on a phone."""

from __future__ import annotations

import pytest
from django.test import Client
from playwright.sync_api import Page, expect

from tests.borough import Borough
from tests.guards.addresses import addresses
from tests.guards.lives import Lives, make_lives
from tests.support.browser import PHONE, Visitors, assert_accessible

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]

FEWEST = {"worker": 16, "manager": 12, "finance": 12, "administrator": 10}
"""So many pages at least each of them has."""

# A form sent as it is, by the button that sends it, which comes back with what is to be mended.
SENT_EMPTY = {
    "worker": [
        ("purchases/new/", "Save"),
        ("purchases/<int:pk>/refund/", "Save"),
        ("purchases/<int:pk>/receipts/", "Add"),
        ("purchases/<int:pk>/questions/<int:question_pk>/answer/", "Answer"),
    ],
    "manager": [
        ("purchases/look-back/<int:pk>/", "Ask"),
        ("purchases/look-back/<int:pk>/learning/", "Raise it"),
        ("purchases/look-back/<int:pk>/concern/", "Write it down"),
    ],
    "finance": [
        ("purchases/statements/", "Look at it"),
        ("purchases/published/merchants/", "Save"),
    ],
    "administrator": [
        ("purchases/budgets/new/", "Add the budget"),
        ("purchases/kinds/new/", "Add the kind"),
    ],
}


def look(page: Page) -> None:
    """What a person would see at a glance and once it is unfolded, and who cannot see it needs."""
    expect(page.locator("h1")).to_have_count(1)
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), page.url
    assert_accessible(page)


def paths_of(lives: Lives, who: str) -> dict[str, str]:
    """The pages of purchases that somebody may open: their routes, and where they are."""
    client = Client()
    client.force_login(lives.person(who))
    pages = {}
    for address in addresses():
        if not address.route.startswith("purchases/"):
            continue
        answer = client.get(address.path(lives.ids))
        if answer.status_code == 200 and "html" in answer.headers["Content-Type"]:
            pages[address.route] = address.path(lives.ids)
        else:
            b"".join(answer)
    if who == "worker":
        pages["purchases/new/"] = f"/purchases/new/?case={lives.case.pk}"
    return pages


@pytest.mark.parametrize("who", FEWEST)
def test_every_page_is_for_everybody(borough: Borough, visitors: Visitors, who: str) -> None:
    lives = make_lives(borough)
    paths = paths_of(lives, who)
    assert len(paths) >= FEWEST[who], sorted(paths)
    page = visitors.sign_in(lives.person(who).email, width=PHONE)
    for path in paths.values():
        page.goto(path)
        look(page)
    for route, button in SENT_EMPTY[who]:
        page.goto(paths[route])
        page.get_by_role("main").get_by_role("button", name=button, exact=True).first.click()
        expect(page.locator(".govuk-error-summary")).to_be_visible()
        look(page)
