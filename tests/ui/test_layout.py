"""What base.html gives to every page."""

import pytest
from django.test import Client
from pytest_django import Settings

from tests.borough import Borough
from tests.ui.errors import Page, text

pytestmark = pytest.mark.urls("tests.ui.pages")

DESTINATIONS = [
    "Home",
    "Cases",
    "Debriefs",
    "Issues",
    "What went well",
    "Purchases",
    "Conversations",
    "Learning cycles",
    "Learning stack",
]


def page_at(client: Client, path: str = "/") -> Page:
    return Page(client.get(path).content)


def menu(page: Page) -> list[str]:
    return [text(link) for link in page.all("a", css="govuk-service-navigation__link")]


def test_a_page_is_called_by_its_heading_and_the_service(client: Client) -> None:
    page = page_at(client)
    assert text(page.one("title")) == "What got in the way - Learning loop"
    assert text(page.one("h1")) == "What got in the way"


def test_a_skip_link_leads_to_the_content(client: Client) -> None:
    page = page_at(client)
    first = page.all("a")[0]
    assert text(first) == "Skip to main content"
    assert page.one("main").get("id") == first.get("href", "").removeprefix("#")


def test_a_page_without_errors_has_no_summary(client: Client) -> None:
    assert not page_at(client).all(css="govuk-error-summary")


def test_the_error_summary_comes_first_in_the_content(client: Client) -> None:
    page = Page(client.post("/", {"nothing": "sent"}).content)
    assert page.one("main")[0].get("class") == "govuk-error-summary"


def test_the_council_brings_its_own_names(client: Client, settings: Settings) -> None:
    settings.SERVICE_NAME = "What stops us"
    settings.ORGANISATION_NAME = "Tyneholme Borough Council"
    header = text(page_at(client).one("header"))
    assert header == "Tyneholme Borough Council What stops us"


def test_somebody_who_is_not_signed_in_sees_no_menu(client: Client) -> None:
    page = page_at(client)
    assert not menu(page)
    assert not page.all("form", action="/accounts/logout/")


@pytest.mark.django_db
def test_a_worker_sees_their_name_the_menu_and_a_button_to_sign_out(
    client: Client, borough: Borough
) -> None:
    client.force_login(borough.worker)
    page = page_at(client)
    assert borough.worker.name in text(page.one("header"))
    assert menu(page) == DESTINATIONS
    sign_out = page.one("form", action="/accounts/logout/")
    assert sign_out.get("method") == "post"
    assert any(part.get("name") == "csrfmiddlewaretoken" for part in sign_out.iter("input"))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("role", "absent"),
    [
        ("coordinator", []),
        ("manager", ["Cases", "Debriefs", "Issues", "People"]),
        ("steward", ["Cases", "Debriefs", "Issues", "People"]),
        ("administrator", ["Cases", "Debriefs", "Issues", "What went well", "Purchases"]),
    ],
)
def test_each_role_finds_its_own_destinations_in_the_menu(
    client: Client, borough: Borough, role: str, absent: list[str]
) -> None:
    client.force_login(getattr(borough, role))
    every = [*DESTINATIONS, "People"]
    assert menu(page_at(client)) == [label for label in every if label not in absent]


@pytest.mark.django_db
def test_the_menu_says_where_one_is(client: Client, borough: Borough) -> None:
    client.force_login(borough.worker)
    here = page_at(client, "/cases/12/").one(
        "a", css="govuk-service-navigation__link", href="/cases/"
    )
    home = page_at(client, "/").one("a", css="govuk-service-navigation__link", href="/")
    elsewhere = page_at(client, "/cases/12/").one(
        "a", css="govuk-service-navigation__link", href="/"
    )
    assert here.get("aria-current") == "true"
    assert home.get("aria-current") == "page"
    assert elsewhere.get("aria-current") is None


@pytest.mark.django_db
def test_what_was_done_is_said_once(client: Client) -> None:
    page = page_at(client, "/cases/12/")
    assert [text(alert) for alert in page.all("div", css="moj-alert")] == [
        "Saved",
        "That file is not a CSV",
    ]
    assert page.all("div", css="moj-alert--warning", role="alert")


def test_scripts_carry_the_nonce_of_the_policy_and_nothing_is_inline(client: Client) -> None:
    response = client.get("/")
    page = Page(response.content)
    scripts = page.all("script")
    policy = response.headers["Content-Security-Policy"]
    assert all(script.get("src") for script in scripts)
    assert {f"'nonce-{script.get('nonce')}'" in policy for script in scripts} == {True}
    assert not page.all("style")
    assert not [part for part in page.all() if part.get("style") or part.get("onclick")]


def test_htmx_sends_the_token_and_runs_no_text_as_code(client: Client) -> None:
    page = page_at(client)
    token = page.all("body")[0].get("hx-headers", "")
    assert '"X-CSRFToken": "' in token
    assert '"X-CSRFToken": ""' not in token
    assert '"allowEval": false' in page.one("meta", name="htmx-config").get("content", "")
