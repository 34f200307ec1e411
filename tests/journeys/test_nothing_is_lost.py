"""Nothing that is typed at a debrief is lost: each journey breaks something while people type."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect
from playwright.sync_api import Error as PlaywrightError
from pytest_django.live_server_helper import LiveServer

from casework.models import Case
from debriefs.actions.debriefs import close_debrief, start_debrief
from debriefs.actions.progress import delete_progress, say_progress
from debriefs.models import Action, Debrief, Issue, Note, Progress, Tally, Welfare
from hls.local.processes import wait_until
from tests.borough import Borough
from tests.factories import PASSWORD, ActivityFactory, CaseFactory
from tests.support.browser import FLAGS, PHONE, Visitors, assert_accessible, chromium

SignIn = Callable[..., Page]
WORDS = "She slept two nights, and the front room is warm"
BRONWEN = "Is this working for Bronwen Tully?"
SAVED = "Saved "


@pytest.fixture
def debrief(transactional_db: None, borough: Borough) -> Debrief:
    """Today's, with two people to talk about and a kind of value work."""
    for name in ("Bronwen Tully", "Anselm Okoro"):
        CaseFactory(citizen__name=name, team=borough.harbour)
    ActivityFactory(team=borough.harbour, name="Drove a van")
    return start_debrief(team=borough.harbour, by=borough.worker)


@pytest.fixture
def page(sign_in: SignIn, borough: Borough, debrief: Debrief) -> Page:
    """The worker's, on a phone."""
    page = sign_in(borough.worker.email, width=PHONE)
    page.goto(debrief.get_absolute_url())
    return page


def said() -> list[str]:
    return [each.words for each in Progress.objects.order_by("pk")]


def soon(found: Callable[[], bool]) -> None:
    assert wait_until(found, 15), "It was not saved."


def test_it_saves_by_itself_and_says_so(page: Page, borough: Borough) -> None:
    page.get_by_label(BRONWEN).fill(WORDS)
    expect(page.locator("#save-state")).to_contain_text(SAVED)
    expect(page.locator("#save-state")).to_contain_text("Wren Calloway")
    assert said() == [WORDS]
    page.reload()
    expect(page.get_by_text(WORDS)).to_be_visible()


def test_what_is_typed_before_any_script_is_there_is_saved_as_well(
    page: Page, debrief: Debrief
) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/debrief/page*.js", hold)
    page.goto(debrief.get_absolute_url(), wait_until="commit")
    page.get_by_label(BRONWEN).fill(WORDS)
    assert said() == []
    held[0].continue_()
    expect(page.locator("#save-state")).to_contain_text(SAVED)
    assert said() == [WORDS]
    # What the browser might fill in again by itself would be taken for new words.
    page.unroute("**/debrief/page*.js")
    page.reload()
    expect(page.get_by_text(WORDS)).to_be_visible()
    expect(page.get_by_label(BRONWEN)).to_have_value("")
    assert said() == [WORDS]


def test_the_network_is_lost_while_typing_and_comes_back(page: Page) -> None:
    page.get_by_label(BRONWEN).fill("She slept")
    expect(page.locator("#save-state")).to_contain_text(SAVED)
    page.context.set_offline(True)
    page.get_by_label(BRONWEN).fill(WORDS)
    page.get_by_role("textbox", name="What got in the way?").fill("The form asks for a bill")
    expect(page.locator("#save-state")).to_contain_text("Kept on this device")
    assert_accessible(page)
    page.context.set_offline(False)
    expect(page.locator("#save-state")).to_contain_text(SAVED, timeout=20_000)
    soon(lambda: said() == [WORDS])
    soon(lambda: Issue.objects.filter(description="The form asks for a bill").exists())


def test_the_page_is_left_without_a_network_and_the_words_are_sent_from_the_next(
    page: Page, debrief: Debrief
) -> None:
    page.route("**/save/", lambda route: route.abort())
    page.get_by_label(BRONWEN).fill(WORDS)
    expect(page.locator("#save-state")).to_contain_text("Kept on this device")
    page.unroute("**/save/")
    page.goto(debrief.get_absolute_url())
    soon(lambda: said() == [WORDS])


def test_the_session_ends_while_typing(page: Page, borough: Borough) -> None:
    Session.objects.all().delete()
    page.get_by_label(BRONWEN).fill(WORDS)
    expect(page.locator("#save-state")).to_contain_text("You were signed out")
    expect(page.locator("#save-state")).to_contain_text("kept on this device")
    assert said() == []
    page.get_by_role("link", name="Sign in again").click()
    page.get_by_label("Email").fill(borough.worker.email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_label(BRONWEN)).to_have_value(WORDS)
    soon(lambda: said() == [WORDS])


def test_somebody_else_signs_in_on_the_same_computer(
    page: Page, borough: Borough, debrief: Debrief
) -> None:
    page.route("**/save/", lambda route: route.abort())
    page.get_by_label(BRONWEN).fill(WORDS)
    expect(page.locator("#save-state")).to_contain_text("Kept on this device")
    other = page.context.new_page()
    other.goto("/")
    Session.objects.all().delete()
    other.goto(debrief.get_absolute_url())
    other.get_by_label("Email").fill(borough.colleague.email)
    other.get_by_label("Password", exact=True).fill(PASSWORD)
    other.get_by_role("button", name="Sign in", exact=True).click()
    expect(other.get_by_label(BRONWEN)).to_have_value("")
    page.unroute("**/save/")
    page.get_by_label(BRONWEN).press("End")
    page.get_by_label(BRONWEN).type("!")
    expect(page.locator("#save-state")).to_contain_text("signed out")
    assert said() == []


@contextmanager
def own_browser(browser: Browser, folder: str, site: str) -> Iterator[BrowserContext]:
    """A browser on a profile of its own."""
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    context = browser.browser_type.launch_persistent_context(
        folder,
        executable_path=chromium(),
        args=flags,
        base_url=site,
        locale="en-GB",
        timezone_id="Europe/London",
        viewport={"width": PHONE, "height": 900},
    )
    context.set_default_timeout(10_000)
    yield context
    with suppress(PlaywrightError):  # it was killed
        context.close()


def kill(folder: str) -> None:
    """Kill every process of the browser on this profile, at once."""
    for entry in Path("/proc").iterdir():
        if not entry.name.isdecimal():
            continue
        try:
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if f"--user-data-dir={folder}".encode() in command:
            os.kill(int(entry.name), signal.SIGKILL)


def test_the_browser_is_killed_while_typing_and_opened_again(
    browser: Browser, live_server: LiveServer, borough: Borough, debrief: Debrief
) -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        with own_browser(browser, folder, live_server.url) as context:
            page = context.new_page()
            page.goto("/accounts/login/")
            page.get_by_label("Email").fill(borough.worker.email)
            page.get_by_label("Password", exact=True).fill(PASSWORD)
            page.get_by_role("button", name="Sign in", exact=True).click()
            page.goto(debrief.get_absolute_url())
            page.route("**/save/", lambda route: route.abort())
            page.get_by_label(BRONWEN).press_sequentially(WORDS)
            page.get_by_label("What is to be done?").fill("Ring the landlord")
            time.sleep(0.3)
            kill(folder)
        assert said() == []
        Path(folder, "SingletonLock").unlink(missing_ok=True)
        with own_browser(browser, folder, live_server.url) as context:
            page = context.new_page()
            page.goto(debrief.get_absolute_url())
            if page.get_by_label("Email").is_visible():  # a session's cookie ends with its browser
                page.get_by_label("Email").fill(borough.worker.email)
                page.get_by_label("Password", exact=True).fill(PASSWORD)
                page.get_by_role("button", name="Sign in", exact=True).click()
            expect(page.get_by_label(BRONWEN)).to_have_value(WORDS)
            soon(lambda: said() == [WORDS])
            soon(lambda: Action.objects.filter(words="Ring the landlord").exists())


def test_two_people_write_in_the_same_entry(
    page: Page, sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    case = Case.objects.get(citizen__name="Bronwen Tully")
    entry = say_progress(debrief=debrief, case=case, words="Begun", by=borough.worker)
    other = sign_in(borough.colleague.email)
    other.goto(debrief.get_absolute_url())
    page.reload()
    for each in (page, other):
        each.get_by_role("link", name="Change Bronwen Tully: Begun").click()
    slip = f"#progress-{entry.pk} textarea"
    other.locator(slip).fill("Begun, says Idris")
    expect(other.locator("#save-state")).to_contain_text(SAVED)
    page.locator(slip).fill("Begun, says Wren")
    clash = page.get_by_role("group", name="Two people wrote here")
    expect(clash).to_contain_text("Begun, says Idris")
    expect(page.locator(slip)).to_have_value("Begun, says Wren")
    assert_accessible(page)
    clash.get_by_role("button", name="Keep both").click()
    expect(page.locator("#save-state")).to_contain_text(SAVED)
    soon(lambda: said() == ["Begun, says Idris\n\nBegun, says Wren"])


def test_two_people_add_at_once_and_see_each_other(
    page: Page, sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    other = sign_in(borough.colleague.email)
    other.goto(debrief.get_absolute_url())
    page.get_by_label(BRONWEN).fill("From Wren")
    other.get_by_label(BRONWEN).fill("From Idris")
    expect(other.get_by_text("From Wren", exact=True)).to_be_visible(timeout=6_000)
    expect(page.get_by_text("From Idris", exact=True)).to_be_visible(timeout=6_000)
    expect(page.locator("#here")).to_contain_text("Idris Fenwood")
    expect(page.get_by_label(BRONWEN)).to_have_value("From Wren")
    assert sorted(said()) == ["From Idris", "From Wren"]


def test_a_double_click_adds_one_entry(page: Page) -> None:
    page.get_by_label(BRONWEN).fill(WORDS)
    page.get_by_role("button", name="Save about Bronwen Tully").dblclick()
    expect(page.get_by_text(WORDS)).to_be_visible()
    expect(page.get_by_label(BRONWEN)).to_have_value("")
    assert said() == [WORDS]


def test_it_is_closed_while_somebody_types(page: Page, borough: Borough, debrief: Debrief) -> None:
    page.get_by_label(BRONWEN).fill("In time")
    expect(page.locator("#save-state")).to_contain_text(SAVED)
    close_debrief(debrief=debrief, by=borough.colleague)
    page.get_by_label(BRONWEN).fill("In time, and a word more")
    soon(lambda: said() == ["In time", "In time, and a word more"])
    expect(page.locator("#ended")).to_be_visible(timeout=6_000)


def test_signing_out_sends_unsent_words_first(page: Page) -> None:
    page.get_by_label(BRONWEN).press_sequentially(WORDS)
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(lambda url: "/accounts/" in url)
    assert said() == [WORDS]


def test_signing_out_asks_where_words_cannot_be_sent(
    page: Page, borough: Borough, debrief: Debrief
) -> None:
    page.route("**/save/", lambda route: route.abort())
    page.get_by_label(BRONWEN).press_sequentially(WORDS)
    page.get_by_role("button", name="Sign out").click()
    panel = page.get_by_role("alertdialog")
    expect(panel).to_contain_text("Not everything could be sent", timeout=15_000)
    assert_accessible(page)
    panel.get_by_role("button", name="Sign out and keep them here").click()
    page.wait_for_url(lambda url: "/accounts/" in url)
    page.unroute("**/save/")
    page.goto(debrief.get_absolute_url())
    page.get_by_label("Email").fill(borough.worker.email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    soon(lambda: said() == [WORDS])


def test_a_page_that_nobody_touches_locks_and_keeps_the_words(
    sign_in: SignIn, borough: Borough, debrief: Debrief, settings: Any
) -> None:
    settings.IDLE_MINUTES = 0.06
    page = sign_in(borough.worker.email, width=PHONE)
    page.goto(debrief.get_absolute_url())
    page.get_by_label(BRONWEN).fill(WORDS)
    page.wait_for_url(lambda url: "/accounts/login/" in url, timeout=20_000)
    expect(page.get_by_text("This page was locked")).to_be_visible()
    assert said() == [WORDS]
    assert not Session.objects.filter(session_data__contains="_auth_user_id").exists()


def test_it_is_all_done_by_keyboard(page: Page) -> None:
    page.get_by_label(BRONWEN).focus()
    page.keyboard.type(WORDS)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text(WORDS)).to_be_visible()
    expect(page.get_by_label(BRONWEN)).to_have_value("")
    page.get_by_label("Write or dictate anything").focus()
    page.keyboard.type("No bus after six")
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Got in the way", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    soon(lambda: Issue.objects.filter(description="No bus after six").exists())
    expect(page.locator("#issues-said")).to_contain_text("No bus after six", timeout=6_000)


def test_a_face_and_a_word_are_saved_and_stay_mine(
    page: Page, sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    page.get_by_role("radio", name="Getting by").check()
    page.get_by_label("Anything you want to put into words?").fill("A long week")
    soon(lambda: Welfare.objects.filter(face=3, words="A long week").exists())
    other = sign_in(borough.colleague.email)
    other.goto(debrief.get_absolute_url())
    expect(other.locator("body")).not_to_contain_text("A long week")


def test_it_works_with_no_scripts_at_all(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    page = sign_in(borough.worker.email, width=PHONE, javascript=False)
    page.goto(debrief.get_absolute_url())
    page.get_by_label("Write or dictate anything").fill("No bus after six")
    page.get_by_role("button", name="Got in the way", exact=True).click()
    expect(page.locator("#issues-said")).to_contain_text("No bus after six")
    page.get_by_label(BRONWEN).fill("Begun")
    page.get_by_role("button", name="Save about Bronwen Tully").click()
    page.get_by_role("link", name="Change Bronwen Tully: Begun").click()
    entry = Progress.objects.get()
    Progress.objects.filter(pk=entry.pk).update(words="Begun, says Idris")
    page.get_by_label(BRONWEN).fill("Begun, says Wren")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("main")).to_contain_text("Begun, says Idris")
    expect(page.get_by_label(BRONWEN)).to_have_value("Begun, says Wren")
    page.get_by_role("button", name="Save", exact=True).click()
    soon(lambda: said() == ["Begun, says Wren"])
    page.get_by_label("What is to be done?").fill("Ring the landlord")
    page.get_by_role("button", name="Save what is to be done").click()
    page.get_by_role("button", name="Drove a van").click()
    page.get_by_role("button", name="Close the debrief").click()
    expect(page.get_by_text("closed this debrief")).to_be_visible()
    assert (Action.objects.count(), Tally.objects.count(), Note.objects.count()) == (1, 1, 1)


def test_the_page_fits_a_phone_and_everybody(page: Page, visitors: Visitors) -> None:
    page.get_by_label(BRONWEN).fill(WORDS)
    expect(page.locator("#save-state")).to_contain_text(SAVED)
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE
    assert_accessible(page)


def test_what_is_jotted_down_comes_back_until_it_is_written_down(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    page = sign_in(borough.worker.email, width=PHONE)
    box = page.get_by_label("What do you want to remember?")
    box.press_sequentially("Ask about the bus pass")
    page.goto("/cases/")
    page.goto("/")
    expect(box).to_have_value("Ask about the bus pass")
    assert_accessible(page)
    page.get_by_role("button", name="Something else").click()
    expect(page.locator("#lines-said")).to_contain_text("Ask about the bus pass")
    page.goto("/")
    expect(box).to_have_value("")


def test_words_for_what_was_taken_away_are_put_elsewhere(
    page: Page, borough: Borough, debrief: Debrief
) -> None:
    case = Case.objects.get(citizen__name="Bronwen Tully")
    entry = say_progress(debrief=debrief, case=case, words="Begun", by=borough.worker)
    page.reload()
    page.get_by_role("link", name="Change Bronwen Tully: Begun").click()
    slip = page.locator(f"#progress-{entry.pk} textarea")
    page.route("**/save/", lambda route: route.abort())
    slip.fill("Begun, and a word more")
    expect(page.locator("#save-state")).to_contain_text("Kept on this device")
    delete_progress(progress=entry, by=borough.colleague)
    page.unroute("**/save/")
    page.reload()
    kept = page.locator("#kept-on-device")
    expect(kept).to_contain_text("Begun, and a word more")
    assert_accessible(page)
    kept.get_by_role("button", name="Put it in the box on top").click()
    expect(page.locator("#save-state")).to_contain_text(SAVED)
    soon(lambda: [each.words for each in Note.objects.all()] == ["Begun, and a word more"])
    page.reload()
    expect(page.locator("#kept-on-device")).not_to_contain_text("a word more")
