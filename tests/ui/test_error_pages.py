"""What people see when a page cannot be had."""

import pytest
from django.test import Client

from tests.ui.errors import Page, text

pytestmark = [
    pytest.mark.urls("tests.ui.pages"),
    # Pages for errors log what they are about; the tests look at the page.
    pytest.mark.filterwarnings("default"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "status", "heading"),
    [
        ("/wrong/400/", 400, "We could not read that"),
        ("/wrong/403/", 403, "This is not yours to open"),
        ("/nowhere/", 404, "There is no such page"),
        ("/wrong/500/", 500, "Something went wrong here"),
    ],
)
def test_each_error_has_a_page_in_plain_words(
    client: Client, path: str, status: int, heading: str
) -> None:
    client.raise_request_exception = False
    response = client.get(path)
    page = Page(response.content)
    assert response.status_code == status
    assert text(page.one("h1")) == heading
    assert text(page.one("title")).startswith(heading)
    assert text(page.one("main").findall(".//a")[-1]) == "Go to the home page"


@pytest.mark.django_db
def test_a_page_that_was_open_too_long_says_how_to_keep_what_was_typed() -> None:
    response = Client(enforce_csrf_checks=True).post("/accounts/login/", {})
    assert response.status_code == 403
    assert "copy what you typed" in text(Page(response.content).one("main"))
