"""Lists and the files made of them, as people use them in a real browser."""

from pathlib import Path

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from debriefs.models import Action, Issue
from hls.ui.exports import FileFormat
from systems.actions.exports import ask_for_export, make_export
from systems.models import Export
from tests.borough import Borough
from tests.factories import DebriefFactory, IssueFactory
from tests.support.browser import PHONE, Visitors, assert_accessible

ADDRESSES = [
    "/debriefs/",
    "/issues/",
    "/actions/",
    "/exports/",
    "/debriefs/?words=bus&period=week",
    "/issues/?words=soup",
    "/issues/?since=soup",
    "/actions/?state=open&until=1/1/2020",
]


@pytest.fixture
def listed(live_server: LiveServer, borough: Borough) -> Borough:
    """The Harbour team with a debrief, issues and an action."""
    debrief = DebriefFactory(team=borough.harbour, opened_by=borough.worker)
    for words in ("No bus on Sunday", "A move is refused while rent is owed"):
        IssueFactory(team=borough.harbour, debrief=debrief, description=words)
    Action.objects.create(
        team=borough.harbour, debrief=debrief, words="Ring them", written_by=borough.worker
    )
    return borough


def ask(borough: Borough) -> Export:
    return ask_for_export(
        name="issues", query="", file_format=FileFormat.CSV, rows_in_all=2, by=borough.worker
    )


@pytest.mark.parametrize("width", [1200, PHONE])
def test_each_page_and_state_is_accessible_and_fits_a_phone(
    visitors: Visitors, listed: Borough, width: int
) -> None:
    make_export(export_id=ask(listed).pk)
    page = visitors.sign_in(listed.worker.email, width=width)
    for address in ADDRESSES:
        page.goto(address)
        fold = page.locator("details.hls-filter__fold")
        if fold.count() and fold.get_attribute("open") is None:
            fold.locator("summary").click()
        assert_accessible(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_on_a_phone_without_scripts_people_filter_take_filters_off_and_download(
    visitors: Visitors, listed: Borough, tmp_path: Path
) -> None:
    page = visitors.sign_in(listed.worker.email, width=PHONE, javascript=False)
    page.goto("/issues/")
    expect(page.get_by_label("With these words")).to_be_hidden()
    page.get_by_text("Filter this list").click()
    page.get_by_label("With these words").fill("bus")
    page.get_by_label("When").select_option("The last 7 days")
    page.get_by_role("button", name="Show these").click()
    expect(page.get_by_text("No bus on Sunday")).to_be_visible()
    expect(page.get_by_text("A move is refused")).to_have_count(0)
    with page.expect_download() as downloading:
        page.get_by_role("button", name="Download as CSV").click()
    file = tmp_path / "issues.csv"
    downloading.value.save_as(file)
    assert "No bus on Sunday" in file.read_text(encoding="utf-8-sig")
    assert "A move is refused" not in file.read_text(encoding="utf-8-sig")
    page.get_by_role("link", name="Take off this filter: with “bus”").click()
    expect(page.get_by_text("A move is refused")).to_be_visible()
    expect(page.get_by_role("link", name="Take off this filter")).to_have_count(1)


def test_the_page_of_a_long_list_says_by_itself_when_the_file_is_ready(
    visitors: Visitors, listed: Borough
) -> None:
    export = ask(listed)
    page = visitors.sign_in(listed.worker.email)
    page.goto(export.get_absolute_url())
    expect(page.get_by_text("as soon as its turn comes")).to_be_visible()
    assert_accessible(page)
    make_export(export_id=export.pk)
    expect(page.get_by_text("It is ready: 2 rows.")).to_be_visible()
    assert_accessible(page)
    with page.expect_download() as downloading:
        page.get_by_role("button", name="Download the file").click()
    assert downloading.value.suggested_filename.startswith("issues-")
    assert Issue.objects.count() == 2
