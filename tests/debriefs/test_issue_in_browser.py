"""An issue and those pulled in on it, in a real browser: with scripts and without, on a phone."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from casework.models import Case
from debriefs.actions import issues
from debriefs.actions import pulling_in as deeds
from debriefs.actions.asking import ask_colleague
from debriefs.models import Answer, AnswerKind, Issue
from tests.borough import Borough
from tests.debriefs.pulling import WHY, WORDS, by_account, by_link
from tests.support.browser import DESK, PHONE, Visitors, assert_accessible


@pytest.fixture
def sign_in(visitors: Visitors) -> Callable[..., Page]:
    """That person's home page, in a browser of its own."""
    return visitors.sign_in


@pytest.fixture
def lived(transactional_db: None, borough: Borough, issue: Issue, case: Case) -> Issue:
    """An issue about Bronwen Tully on which much has happened."""
    issue = issues.change_issue(
        issue=issue, version=1, by=borough.worker, case=case, carrier=borough.coordinator
    )
    issue = issues.send_on(issue=issue, words=WORDS, by=borough.worker)
    pulled, _ = by_link(issue, borough.worker)
    later = timezone.localdate() + timedelta(days=30)
    deeds.open_page(pulled=pulled)
    deeds.answer(pulled=pulled, kind=AnswerKind.UNBLOCK)
    deeds.answer(pulled=pulled, kind=AnswerKind.AIR_COVER, words="Go round it", day=later)
    manager = by_account(issue, borough.manager, borough.worker)
    deeds.share_name(
        pulled=manager,
        case=case,
        purpose="the tenancy can start on Monday",
        until_day=later,
        by=borough.worker,
    )
    deeds.answer(pulled=manager, kind=AnswerKind.NO, words="The policy says so")
    ask_colleague(on=issue, colleague=borough.colleague, words="And you?", by=borough.worker)
    return issue


def widest(page: Page) -> int:
    """How many pixels wide the page is drawn."""
    return int(page.evaluate("() => document.documentElement.scrollWidth"))


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_every_page_of_an_issue_can_be_used_by_everybody(
    sign_in: Callable[..., Page], borough: Borough, lived: Issue, width: int
) -> None:
    page = sign_in(borough.worker.email, width=width)
    pulled = lived.pulled_in.latest("pk")
    cover = lived.countermeasures.get()
    for path in (
        "",
        "level/",
        "for-now/",
        f"for-now/{cover.pk}/",
        f"for-now/{cover.pk}/change/",
        "pull-in/",
        f"pulled-in/{pulled.pk}/who/",
        "ask/",
        "close/",
        "send-on/",
    ):
        page.goto(f"{lived.get_absolute_url()}{path}")
        assert_accessible(page)
        assert widest(page) <= width, path
        if path:
            page.locator("main form button[type=submit]:not([name])").last.click()
            if page.locator(".govuk-error-summary").count():
                assert_accessible(page)
                assert widest(page) <= width, path


@pytest.mark.parametrize("width", [DESK, PHONE])
@pytest.mark.parametrize("javascript", [True, False])
def test_somebody_without_an_account_answers_by_the_link(
    sign_in: Callable[..., Page],
    visitors: Visitors,
    borough: Borough,
    lived: Issue,
    width: int,
    javascript: bool,
) -> None:
    worker = sign_in(borough.worker.email, width=width, javascript=javascript)
    worker.goto(f"{lived.get_absolute_url()}pull-in/")
    worker.get_by_label("If they have no account").fill("Head of lettings")
    worker.get_by_label("Why you pull them in").fill("It is your form")
    worker.get_by_label("No", exact=True).check()
    worker.get_by_role("button", name="Pull them in", exact=True).click()
    link = worker.locator("strong.hls-code").inner_text()
    assert widest(worker) <= width

    page = visitors.open(width=width, javascript=javascript)
    page.goto(link)
    expect(page.locator("h1")).to_have_text("This is in your gift")
    if javascript:
        assert_accessible(page)
    page.get_by_role("button", name="Send the answer").click()
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    if javascript:
        assert_accessible(page)
        expect(page.locator(".govuk-error-summary")).to_be_focused()
    page.get_by_label("No, and this is why").check()
    page.get_by_label("In your words").fill("The policy says so")
    page.get_by_role("button", name="Send the answer").click()
    expect(page.locator("main")).to_contain_text("What you said")
    assert widest(page) <= width
    assert page.context.cookies() == []
    assert Answer.objects.filter(pulled_in__name="Head of lettings", kind="no").count() == 1

    worker.goto(lived.get_absolute_url())
    expect(worker.locator("main")).to_contain_text("Close the issue with this no")


def test_somebody_with_an_account_finds_it_among_their_notices(
    sign_in: Callable[..., Page], borough: Borough, lived: Issue
) -> None:
    page = sign_in(borough.manager.email, width=PHONE)
    page.goto("/notices/")
    page.get_by_role("link", name="Something is in your gift").click()
    expect(page.locator("main")).to_contain_text(WHY)
    expect(page.locator("main")).to_contain_text("Bronwen Tully")
    assert_accessible(page)
    assert widest(page) <= PHONE


def test_a_link_that_does_not_work_says_what_to_do(
    visitors: Visitors, live_server: LiveServer, lived: Issue
) -> None:
    page = visitors.open(width=PHONE)
    page.goto("/pulled-in/?key=wrong")
    expect(page.locator("h1")).to_have_text("Nothing is here")
    assert_accessible(page)


def test_the_three_questions_help_without_scripts(
    sign_in: Callable[..., Page], borough: Borough, lived: Issue
) -> None:
    page = sign_in(borough.worker.email, width=PHONE, javascript=False)
    page.goto(f"{lived.get_absolute_url()}level/")
    page.get_by_text("Help me choose").click()
    page.get_by_role("group", name="law or national policy").get_by_label("Yes").check()
    page.get_by_role("button", name="See where this points").click()
    expect(page.get_by_role("status")).to_contain_text("Law or national policy is in the way")
    expect(page.get_by_label("Law or national policy is in the way")).to_be_checked()
    page.get_by_role("button", name="Save").click()
    lived.refresh_from_db()
    assert lived.level == "macro_system"
