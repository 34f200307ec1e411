"""Bringing a sheet, settling what is unclear and printing, in a real browser."""

import pytest
from playwright.sync_api import FilePayload, expect

from debriefs.actions.debriefs import start_debrief
from debriefs.actions.issues import raise_issue
from debriefs.actions.progress import say_progress
from debriefs.models import HeldRow, Issue, Level
from tests.borough import Borough
from tests.debriefs.held import bring
from tests.debriefs.issue_log import row
from tests.debriefs.sheets import paper_row, paper_workbook
from tests.factories import CaseFactory
from tests.support.browser import PHONE, Visitors, assert_accessible

pytestmark = pytest.mark.django_db(transaction=True)

NO_SIDEWAYS = "document.documentElement.scrollWidth <= window.innerWidth"


@pytest.mark.parametrize(("width", "javascript"), [(PHONE, True), (1200, False)])
def test_a_sheet_is_brought_and_what_is_unclear_in_it_settled(
    borough: Borough, visitors: Visitors, width: int, javascript: bool
) -> None:
    CaseFactory(team=borough.harbour, citizen__name="Bronwen Tully")
    sheet: FilePayload = {
        "name": "sheet.xlsx",
        "mimeType": "application/octet-stream",
        "buffer": paper_workbook(
            paper_row(),
            paper_row(sys="", description="Nobody answers the phone"),
            paper_row(description="Bronwen is not let in"),
        ),
    }
    page = visitors.sign_in(borough.coordinator.email, width=width, javascript=javascript)
    page.goto("/issues/import/")
    page.get_by_label("Issue log").set_input_files(files=[sheet])
    page.get_by_role("button", name="Bring the file").click()
    expect(page.get_by_text("it has no column “Team”").first).to_be_visible()
    if javascript:
        assert_accessible(page)
    page.get_by_label("Issue log").set_input_files(files=[sheet])
    page.get_by_label("Which team is it of?").select_option("Harbour team")
    for part, value in (("Day", "3"), ("Month", "2"), ("Year", "2020")):
        page.get_by_label(part, exact=True).fill(value)
    page.get_by_role("button", name="Bring the file").click()
    page.get_by_role("link", name="Settle them, one press each").click()
    if javascript:
        assert_accessible(page)
        assert page.evaluate(NO_SIDEWAYS)
    assert Issue.objects.count() == 1

    page.get_by_role("button", name="Law or national policy is in the way").click()
    expect(page.get_by_text("Taken in as an issue of Harbour team.")).to_be_visible()
    expect(page.get_by_label("Take out what is marked")).to_be_checked()
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_text("No row from paper waits to be settled.")).to_be_visible()
    assert not HeldRow.objects.waiting().exists()
    assert set(Issue.objects.values_list("description", "level")) == {
        (paper_row()[0], Level.SYSTEM),
        ("Nobody answers the phone", Level.MACRO_SYSTEM),
        ("The person is not let in", Level.SYSTEM),
    }


def test_a_change_is_shown_beside_what_is_here(borough: Borough, visitors: Visitors) -> None:
    bring(borough, row(), row())
    bring(borough, row(status="Closed", countermeasure="We put the office's"), row(), row())
    page = visitors.sign_in(borough.coordinator.email, width=PHONE)
    page.goto("/issues/import/held/")
    assert_accessible(page)
    assert page.evaluate(NO_SIDEWAYS)
    page.get_by_role("button", name="Leave it out").first.click()
    page.get_by_text("Left out lately").click()
    assert_accessible(page)


@pytest.mark.parametrize("width", [1200, PHONE])
def test_the_sheets_are_accessible_fit_a_phone_and_print_without_what_is_around_them(
    borough: Borough, visitors: Visitors, width: int
) -> None:
    worker = borough.worker
    debrief = start_debrief(team=borough.harbour, by=worker)
    case = CaseFactory(team=borough.harbour)
    say_progress(debrief=debrief, case=case, words="She sleeps again", by=worker)
    raise_issue(
        team=borough.harbour, debrief=debrief, description="No key", level=Level.METHOD, by=worker
    )
    page = visitors.sign_in(worker.email, width=width)
    for path in ("/debriefs/blank/", "/issues/blank/", f"{debrief.get_absolute_url()}print/"):
        page.goto(path)
        assert_accessible(page)
        assert page.evaluate(NO_SIDEWAYS), path
        page.emulate_media(media="print")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.get_by_role("link", name="download it as a PDF")).to_be_hidden()
        expect(page.get_by_role("button", name="Sign out")).to_be_hidden()
        page.emulate_media(media="screen")
