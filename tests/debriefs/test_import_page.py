"""/issues/import/: a coordinator brings the log of their teams and sees what came of it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from debriefs.importing.actions import bring_issue_log
from debriefs.importing.columns import Column
from debriefs.importing.reading import LARGEST_FILE
from debriefs.importing.settling import forget_left_out
from debriefs.models import Issue, LogImport
from systems.models import Person, RoleKind, Scale, System
from tests.borough import Borough
from tests.debriefs.issue_log import log, row
from tests.debriefs.sheets import paper_csv, paper_row, paper_workbook
from tests.factories import RoleFactory, SystemFactory

pytestmark = pytest.mark.django_db

URL = "/issues/import/"
Upload = Callable[..., HttpResponse]


@pytest.fixture
def client(borough: Borough) -> Client:
    """The coordinator of the Harbour team, signed in."""
    return signed_in(borough.coordinator)


def signed_in(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def bring(client: Client, data: bytes, organisation: System, name: str = "log.csv") -> HttpResponse:
    """Upload ``data`` and follow to the page of its result."""
    file = SimpleUploadedFile(name, data, content_type="text/csv")
    posted = {"file": file, "organisation": organisation.pk}
    return client.post(URL, posted, follow=True)  # type: ignore[return-value]


def test_the_page_asks_for_a_file_and_says_which_columns_it_needs(client: Client) -> None:
    answer = client.get(URL)
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "There is a problem" not in text
    assert 'enctype="multipart/form-data"' in text
    assert all(column in text for column in Column)


def test_a_coordinator_brings_a_log_and_sees_what_came_of_it(
    client: Client, borough: Borough
) -> None:
    page = bring(client, log(row(), row(description="b"), row(status="?")), borough.organisation)
    text = page.content.decode()
    assert page.redirect_chain  # type: ignore[attr-defined]
    assert "<h1 " in text
    assert "What came of log.csv" in text
    assert "Status: write “Open”" in text
    assert "2 issues in your teams are about a rule or a law" in text
    assert "/issues/send-on/" in text
    assert borough.harbour.issues.count() == 2


def test_the_rows_to_mend_come_as_a_file_that_can_be_brought_again(
    client: Client, borough: Borough
) -> None:
    bring(client, log(row(), row(status="?", description="=SUM(A1)")), borough.organisation)
    answer = client.get(f"{LogImport.objects.get().get_absolute_url()}rows-to-mend.csv")
    assert answer["Content-Disposition"] == 'attachment; filename="rows-to-mend.csv"'
    assert b"'=SUM(A1)" in answer.content
    bring(client, answer.content.replace(b",?,", b",open,"), borough.organisation)
    assert set(Issue.objects.values_list("description", flat=True)) == {
        "=SUM(A1)",
        row()[Column.DESCRIPTION],
    }


def test_rows_of_other_teams_are_handed_back_whether_the_team_is_there_or_not(
    client: Client, borough: Borough
) -> None:
    page = bring(client, log(row(team="Quay team"), row(team="No team")), borough.organisation)
    for team in ("Quay team", "No team"):
        assert f"“{team}” is not a team that you coordinate." in page.content.decode()
    assert not Issue.objects.exists()
    assert not System.objects.filter(name="No team").exists()


def test_a_row_that_another_team_brought_is_not_given_away(
    client: Client, borough: Borough
) -> None:
    RoleFactory(person=borough.other_worker, system=borough.quay, kind=RoleKind.COORDINATOR)
    of_quay = log(row(team="Quay team"))
    bring(signed_in(borough.other_worker), of_quay, borough.organisation)
    assert borough.quay.issues.count() == 1
    page = bring(client, of_quay, borough.organisation)
    assert "is not a team that you coordinate" in page.content.decode()
    assert LogImport.objects.visible_to(borough.coordinator).get().already_there == 0


def test_a_coordinator_of_the_whole_organisation_may_make_teams(borough: Borough) -> None:
    RoleFactory(person=borough.coordinator, system=borough.organisation, kind=RoleKind.COORDINATOR)
    page = bring(
        signed_in(borough.coordinator),
        log(row(team="Lock team"), row(team="Quay team")),
        borough.organisation,
    )
    assert "Lock team" in page.content.decode()
    assert Issue.objects.filter(team__name="Lock team").count() == 1
    assert borough.quay.issues.count() == 1


def test_whoever_coordinates_in_two_organisations_says_which(borough: Borough) -> None:
    other = SystemFactory(name="Dale Council", scale=Scale.ORGANISATION, parent=borough.place)
    team = SystemFactory(name="Harbour team", parent=other)
    RoleFactory(person=borough.coordinator, system=team, kind=RoleKind.COORDINATOR)
    client = signed_in(borough.coordinator)
    assert "Dale Council" in client.get(URL).content.decode()
    bring(client, log(row()), other)
    assert (team.issues.count(), borough.harbour.issues.count()) == (1, 0)


def test_another_organisation_cannot_be_forged(client: Client, borough: Borough) -> None:
    other = SystemFactory(name="Dale Council", scale=Scale.ORGANISATION, parent=borough.place)
    answer = bring(client, log(row()), other)
    assert answer.status_code == 422
    assert not Issue.objects.exists()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "The file is empty."),
        (b"%PDF-1.7", "The file is a PDF"),
        (b"\x89PNG\r\n\x1a\n", "The file is a picture"),
        (b"Name,Age\nAda,36\n", "does not have the columns of an issue log"),
        (log(row()) + b'"never closed', "line 3"),
        (b"x" * (LARGEST_FILE + 1), "cut it into several files"),
        (b"\x81\x8d", "is not text that can be read"),
    ],
)
def test_a_file_that_is_no_log_says_so_on_the_field_and_keeps_nothing(
    client: Client, borough: Borough, data: bytes, says: str
) -> None:
    answer = bring(client, data, borough.organisation)
    assert answer.status_code == 422
    assert answer.content.decode().count(says) == 2, "on the field and in the summary"
    assert "<title>Error: " in answer.content.decode()
    assert not Issue.objects.exists()
    assert not LogImport.objects.exists()


def test_a_file_that_is_too_large_is_refused_before_it_is_read(
    client: Client, borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("debriefs.importing.views.bring_issue_log")
    answer = bring(client, b"x" * (LARGEST_FILE + 1), borough.organisation)
    assert answer.status_code == 422


def test_no_file_at_all_says_so(client: Client, borough: Borough) -> None:
    answer = client.post(URL, {"organisation": borough.organisation.pk})
    assert answer.status_code == 422
    assert "Select the issue log" in answer.content.decode()


def test_the_name_of_a_file_may_be_strange(client: Client, borough: Borough) -> None:
    page = bring(client, log(row()), borough.organisation, name="<b>" + "x" * 300 + ".csv")
    assert page.status_code == 200
    assert b"<b>x" not in page.content


def test_only_whoever_brought_a_log_sees_what_came_of_it(borough: Borough) -> None:
    RoleFactory(person=borough.colleague, system=borough.harbour, kind=RoleKind.COORDINATOR)
    brought = bring_issue_log(
        data=log(row(status="?")),
        file_name="log.csv",
        organisation=borough.organisation,
        by=borough.coordinator,
    )
    for path in (brought.get_absolute_url(), f"{brought.get_absolute_url()}rows-to-mend.csv"):
        assert signed_in(borough.coordinator).get(path).status_code == 200
        assert signed_in(borough.colleague).get(path).status_code == 404
        assert signed_in(borough.stranger).get(path).status_code == 404
        assert signed_in(borough.coordinator).post(path).status_code == 405


@pytest.mark.parametrize("who", ["worker", "manager", "steward", "finance", "administrator"])
def test_people_who_coordinate_no_team_are_turned_away(borough: Borough, who: str) -> None:
    client = signed_in(getattr(borough, who))
    assert client.get(URL).status_code == 403
    assert bring(client, log(row()), borough.organisation).status_code == 403
    assert not Issue.objects.exists()


def test_the_list_of_issues_leads_coordinators_here_and_nobody_else(
    client: Client, borough: Borough
) -> None:
    assert f'href="{URL}"' in client.get("/issues/").content.decode()
    assert f'href="{URL}"' not in signed_in(borough.worker).get("/issues/").content.decode()


def test_for_a_stranger_the_page_is_not_there(borough: Borough) -> None:
    assert signed_in(borough.stranger).get(URL).status_code == 404


def test_rows_to_mend_are_kept_for_thirty_days(borough: Borough) -> None:
    def brought() -> LogImport:
        return bring_issue_log(
            data=log(row(status="?")),
            file_name="log.csv",
            organisation=borough.organisation,
            by=borough.coordinator,
        )

    old, young = brought(), brought()
    for each, days in ((old, 31), (young, 29)):
        then = timezone.now() - timedelta(days=days)
        LogImport.objects.filter(pk=each.pk).update(brought_at=then)
    client = signed_in(borough.coordinator)
    assert client.get(old.get_absolute_url()).status_code == 404
    assert client.get(young.get_absolute_url()).status_code == 200
    forget_left_out()
    assert LogImport.objects.get() == young


def test_a_sheet_without_team_and_date_asks_for_both_plainly(
    client: Client, borough: Borough
) -> None:
    answer = bring(client, paper_csv(paper_row()), borough.organisation)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Select which team the sheet is of: it has no column “Team”" in page
    assert "Enter the day on which the sheet was written: it has no column “Date raised”" in page
    assert "Select the file again" in page
    assert not Issue.objects.exists()


def bring_sheet(client: Client, borough: Borough, data: bytes, **more: object) -> HttpResponse:
    """Bring a sheet that names neither team nor day; say both."""
    posted = {
        "file": SimpleUploadedFile("sheet.xlsx", data),
        "organisation": borough.organisation.pk,
        "team": borough.harbour.pk,
        "day_day": "3",
        "day_month": "2",
        "day_year": "2020",
    }
    return client.post(URL, posted | more, follow=True)  # type: ignore[return-value]


def test_a_workbook_in_the_papers_own_layout_is_brought_for_a_team_and_a_day(
    client: Client, borough: Borough
) -> None:
    data = paper_workbook(paper_row(), paper_row(sys="", description="Another"))
    page = bring_sheet(client, borough, data).content.decode()
    assert "What came of sheet.xlsx" in page
    assert 'href="/issues/import/held/"' in page
    issue = Issue.objects.get()
    assert (issue.team, f"{issue.raised_on}") == (borough.harbour, "2020-02-03")
    assert LogImport.objects.get().held == 1


def test_the_team_that_was_chosen_is_meant_also_where_another_is_called_the_same(
    client: Client, borough: Borough
) -> None:
    service = SystemFactory(name="Housing", scale=Scale.ORGANISATION, parent=borough.organisation)
    SystemFactory(name="Harbour team", parent=service)
    bring_sheet(client, borough, paper_workbook(paper_row()))
    assert borough.harbour.issues.count() == 1


def test_a_team_that_one_does_not_coordinate_cannot_be_chosen(
    client: Client, borough: Borough
) -> None:
    answer = bring_sheet(client, borough, paper_workbook(paper_row()), team=borough.quay.pk)
    assert answer.status_code == 422
    assert not Issue.objects.exists()


def test_a_day_to_come_cannot_be_the_day_of_a_sheet(client: Client, borough: Borough) -> None:
    answer = bring_sheet(client, borough, paper_workbook(paper_row()), day_year="2999")
    assert "The date must be today or earlier" in answer.content.decode()
    assert not Issue.objects.exists()


def test_a_team_of_another_organisation_is_asked_about(client: Client, borough: Borough) -> None:
    other = SystemFactory(name="Dale Council", scale=Scale.ORGANISATION, parent=borough.place)
    team = SystemFactory(name="Dale team", parent=other)
    RoleFactory(person=borough.coordinator, system=team, kind=RoleKind.COORDINATOR)
    answer = bring_sheet(client, borough, paper_workbook(paper_row()), team=team.pk)
    assert "Select a team of Tyneholme Borough Council" in answer.content.decode()
