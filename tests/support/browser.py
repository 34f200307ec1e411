"""A real browser on the live site, used as people use it."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from hls.local.places import CHECKOUT
from tests.factories import PASSWORD

PHONE = 360
DESK = 1200
AXE = CHECKOUT / "tests" / "vendor" / "axe.min.js"
WCAG_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PICTURES = CHECKOUT / ".local" / "pictures"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Nothing but this machine has an address.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]
NO_BROWSER = "No Chromium found. Install one (apt-get install chromium) or name it in CHROMIUM."


def chromium() -> str | None:
    """Path of the machine's Chromium, or None; ``CHROMIUM`` names another."""
    if named := os.environ.get("CHROMIUM"):
        return shutil.which(named)
    return next((path for path in map(shutil.which, NAMES) if path), None)


def browser_required() -> bool:
    """Whether a missing browser is a failure rather than a reason to skip."""
    return os.environ.get("REQUIRE_BROWSER") == "1"


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark what needs a browser, before anybody chooses by marks; skip it where there is none."""
    if "browser" not in getattr(item, "fixturenames", ()):
        return
    item.add_marker(pytest.mark.browser)
    if chromium() is None and not browser_required():
        item.add_marker(pytest.mark.skip(reason=NO_BROWSER))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run what needs a browser last: its event loop stays in the thread once it was started."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


class Visitors:
    """Opens pages as different people, and collects what the browser complains of."""

    def __init__(self, browser: Browser, site: str) -> None:
        self._browser = browser
        self._site = site
        self._contexts: list[BrowserContext] = []
        self.complaints: list[str] = []

    def open(self, *, width: int = DESK, javascript: bool = True) -> Page:
        """A page of somebody who has not signed in, in a browser of their own."""
        context = self._browser.new_context(
            base_url=self._site,
            viewport={"width": width, "height": 900},
            java_script_enabled=javascript,
            locale="en-GB",
            timezone_id="Europe/London",
        )
        context.set_default_timeout(10_000)
        # The first page of a process is the slowest, on a busy machine by far.
        context.set_default_navigation_timeout(30_000)
        self._contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("console", lambda message: self._note(page, message))
        return page

    def sign_in(
        self,
        email: str,
        password: str = PASSWORD,
        *,
        width: int = DESK,
        javascript: bool = True,
    ) -> Page:
        """The home page of the person with ``email``, signed in through the form."""
        page = self.open(width=width, javascript=javascript)
        page.goto("/accounts/login/")
        page.get_by_label("Email").fill(email)
        page.get_by_label("Password", exact=True).fill(password)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(lambda url: "/accounts/login/" not in url)
        return page

    def close(self) -> None:
        """Close every page."""
        for context in self._contexts:
            context.close()

    def _note(self, page: Page, message: ConsoleMessage) -> None:
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(f"{page.url}: {message.text}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all browser tests, whose tests run last."""
    path = chromium()
    if path is None:
        pytest.fail(NO_BROWSER)
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop in this thread, which Django takes for asynchronous code.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        with playwright.chromium.launch(executable_path=path, args=flags) as browser:
            yield browser


@pytest.fixture
def visitors(browser: Browser, live_server: LiveServer) -> Iterator[Visitors]:
    """Opens pages of the live site as whom you like; fails where the browser complained."""
    visitors = Visitors(browser, live_server.url)
    yield visitors
    visitors.close()
    assert not visitors.complaints, "\n".join(visitors.complaints)


@pytest.fixture
def sign_in(visitors: Visitors) -> Callable[..., Page]:
    """``sign_in(person.email, width=PHONE)``: that person's home page, in a browser of its own."""
    return visitors.sign_in


def take_picture(page: Page, name: str) -> Path:
    """Save the whole page as ``.local/pictures/<name>.png`` and return the path."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    path = PICTURES / f"{name}.png"
    page.screenshot(path=path, full_page=True)
    return path


def assert_accessible(page: Page) -> None:
    """Fail, listing each place, where axe finds the page short of WCAG 2.2 AA.

    Axe is a script, and never answers where none run: the same page is checked where they do.
    """
    page.wait_for_load_state()  # a click has found the next page, which may be empty still
    if not page.evaluate("matchMedia('(scripting: enabled)').matches"):
        return
    # Through the debugger, not a script element: the page's own CSP stays in force.
    page.evaluate(AXE.read_text())
    found = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", WCAG_TAGS
    )
    problems = [_describe(violation) for violation in found["violations"]]
    assert not problems, f"{page.url} falls short of WCAG 2.2 AA:\n" + "\n".join(problems)


def _describe(violation: dict[str, Any]) -> str:
    places = "\n".join(
        f"    {node['html']}\n    {node['failureSummary']}" for node in violation["nodes"]
    )
    return f"  {violation['id']}: {violation['help']}\n{places}"
