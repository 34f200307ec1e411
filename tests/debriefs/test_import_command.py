"""``manage.py import_issue_log``: a log from paper into an organisation's teams."""

import io
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from debriefs.actions.issues import delete_issue
from debriefs.importing.reading import LARGEST_FILE
from debriefs.models import Closing, GiftTier, HeldRow, Issue, Level, Status
from systems.models import PendingChange, Scale, System
from tests.borough import Borough
from tests.debriefs.issue_log import log, row
from tests.debriefs.sheets import paper_csv, paper_row, paper_workbook
from tests.factories import SystemFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "log.csv"


def bring(file: Path, organisation: str = "Tyneholme Borough Council", **options: object) -> str:
    """Run the command; gives what it printed."""
    printed = io.StringIO()
    call_command(
        "import_issue_log",
        file,
        organisation=organisation,
        stdout=printed,
        stderr=printed,
        **options,
    )
    return printed.getvalue()


def test_a_row_becomes_an_issue_of_its_team_that_nobody_raised(
    borough: Borough, file: Path
) -> None:
    file.write_bytes(log(row(raised_on="3 Feb 2020", new_normal="It asks for one if there is one")))
    assert "Issues added to Tyneholme Borough Council: 1" in bring(file)
    issue = Issue.objects.get()
    assert issue.team == borough.harbour
    assert issue.level == Level.SYSTEM
    assert f"{issue.raised_on}" == "2020-02-03"
    assert issue.raised_by is None
    assert issue.new_normal == "It asks for one if there is one"
    assert not issue.is_sent_on
    fix = issue.countermeasures.get()
    assert (fix.words, fix.since, fix.written_by) == ("We put ours", issue.raised_on, None)


def test_owner_team_names_the_carrier(borough: Borough, file: Path) -> None:
    file.write_bytes(log(row(owner="Team", owner_name="Coordinator")))
    bring(file)
    issue = Issue.objects.get()
    assert (issue.carried_by, issue.gift_tier, issue.gift_holder) == ("Coordinator", None, "")


@pytest.mark.parametrize(
    ("owner", "tier"), [("L'ship", GiftTier.LEADERSHIP), ("Govt", GiftTier.GOVERNMENT)]
)
def test_other_owners_say_in_whose_gift_it_is(
    borough: Borough, file: Path, owner: str, tier: GiftTier
) -> None:
    file.write_bytes(log(row(owner=owner, owner_name="Director")))
    bring(file)
    issue = Issue.objects.get()
    assert (issue.carried_by, issue.gift_tier, issue.gift_holder) == ("", tier, "Director")


def test_a_closed_row_says_that_it_was_imported_so(borough: Borough, file: Path) -> None:
    file.write_bytes(log(row(status="Closed")))
    bring(file)
    issue = Issue.objects.get()
    assert (issue.status, issue.closing) == (Status.CLOSED, Closing.IMPORTED)


def test_every_issue_leaves_its_mark_for_the_roll_up(borough: Borough, file: Path) -> None:
    file.write_bytes(log(row(), row(description="Another")))
    bring(file)
    marked = PendingChange.objects.filter(subject="issue").values_list("subject_id", flat=True)
    assert set(marked) == set(Issue.objects.values_list("pk", flat=True))


def test_the_history_says_that_it_came_from_paper(borough: Borough, file: Path) -> None:
    file.write_bytes(log(row()))
    bring(file)
    context = Issue.objects.get().events.get().pgh_context  # type: ignore[attr-defined]
    assert context.metadata["why"] == "Brought from paper"


def test_teams_that_are_not_there_are_made_once_and_listed(borough: Borough, file: Path) -> None:
    file.write_bytes(
        log(row(team="Lock team"), row(team="lock  TEAM", description="x"), row(team="quay team"))
    )
    assert bring(file).count("Team made: Lock team") == 1
    made = System.objects.get(name="Lock team")
    assert (made.scale, made.parent) == (Scale.TEAM, borough.organisation)
    assert made.issues.count() == 2
    assert borough.quay.issues.count() == 1


def test_a_team_further_down_is_found(borough: Borough, file: Path) -> None:
    service = SystemFactory(
        name="Housing service", scale=Scale.ORGANISATION, parent=borough.organisation
    )
    team = SystemFactory(name="Lettings", parent=service)
    file.write_bytes(log(row(team="Lettings")))
    assert "Team made" not in bring(file)
    assert team.issues.count() == 1


def test_two_teams_of_one_name_and_a_system_that_is_no_team_are_asked_about(
    borough: Borough, file: Path
) -> None:
    service = SystemFactory(name="Housing", scale=Scale.ORGANISATION, parent=borough.organisation)
    SystemFactory(name="Quay team", parent=service)
    file.write_bytes(log(row(team="Quay team"), row(team="Housing")))
    printed = bring(file)
    assert "Line 2: Team: there is more than one team called “Quay team”." in printed
    assert "Line 3: Team: “Housing” is not a team." in printed
    assert not Issue.objects.exists()


def test_bringing_a_file_twice_adds_nothing(borough: Borough, file: Path) -> None:
    file.write_bytes(log(row(), row(description="Another")))
    bring(file)
    printed = bring(file)
    assert "Issues added to Tyneholme Borough Council: 0" in printed
    assert "Here already: 2" in printed
    assert Issue.objects.count() == 2


def test_of_equal_rows_of_one_file_the_first_is_an_issue_and_the_others_are_held(
    borough: Borough, file: Path
) -> None:
    file.write_bytes(log(row(), row()))
    bring(file)
    printed = bring(file)
    assert Issue.objects.count() == 1
    assert HeldRow.objects.waiting().count() == 1
    assert "Held for the team's coordinator to settle: 1" in printed
    file.write_bytes(log(row(), row(), row()))
    assert "settle: 2" in bring(file)
    assert Issue.objects.count() == 1
    assert {tuple(each.doubts) for each in HeldRow.objects.waiting()} == {("double",)}


def test_a_row_is_known_also_when_its_team_was_renamed_or_its_issue_deleted(
    borough: Borough, file: Path
) -> None:
    file.write_bytes(log(row(), row(team="Quay team")))
    bring(file)
    System.objects.filter(pk=borough.harbour.pk).update(name="Harbour and beach team")
    delete_issue(issue=borough.quay.issues.get(), by=borough.other_worker)
    assert "Team made" not in bring(file)
    assert Issue.objects.count() == 2


def test_good_rows_are_kept_and_the_others_come_back_to_be_mended(
    borough: Borough, file: Path
) -> None:
    file.write_bytes(log(row(description="a\nb"), row(status="?"), row(description="Another")))
    printed = bring(file)
    mended = file.with_suffix(".rejected.csv")
    assert "Line 4: Status: write “Open” or “Closed”." in printed
    assert f"Rows to mend and bring again: {mended}" in printed
    assert Issue.objects.count() == 2
    text = mended.read_text("utf-8-sig")
    assert text.splitlines()[0].endswith("System change (new normal),What is wrong")
    assert "Line 4. Status: write" in text
    mended.write_text(text.replace(",?,", ",Closed,"), "utf-8-sig")
    assert "added to Tyneholme Borough Council: 1" in bring(mended)
    assert Issue.objects.filter(status=Status.CLOSED).count() == 1


def test_rows_to_mend_go_where_one_says(borough: Borough, file: Path, tmp_path: Path) -> None:
    file.write_bytes(log(row(status="")))
    elsewhere = tmp_path / "mend me.csv"
    bring(file, rejected=elsewhere)
    assert b"What is wrong" in elsewhere.read_bytes()
    assert not file.with_suffix(".rejected.csv").exists()


def test_where_rows_to_mend_cannot_be_written_that_is_said(
    borough: Borough, file: Path, tmp_path: Path
) -> None:
    file.write_bytes(log(row(status="")))
    with pytest.raises(CommandError, match="could not be written"):
        bring(file, rejected=tmp_path / "nowhere" / "x.csv")


def test_a_null_byte_is_handed_back_and_harms_nothing(borough: Borough, file: Path) -> None:
    file.write_bytes(log(row(description="a\0b"), row()))
    assert "Line 2: Issue description: there is a character in it" in bring(file)
    assert Issue.objects.count() == 1


def test_a_file_that_cannot_be_read_changes_nothing(borough: Borough, file: Path) -> None:
    file.write_bytes(log(row(), row(team="New team")) + b'"never closed')
    with pytest.raises(CommandError, match="line 4"):
        bring(file)
    assert not Issue.objects.exists()
    assert not System.objects.filter(name="New team").exists()


def test_a_large_file_is_refused_before_it_is_read(borough: Borough, file: Path) -> None:
    with file.open("wb") as sparse:
        sparse.truncate(10 * LARGEST_FILE)
    with pytest.raises(CommandError, match=r"The file is 50\.0 MB"):
        bring(file)


def test_a_file_that_is_not_there_is_one_clear_line(borough: Borough, file: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read: No such file"):
        bring(file)
    with pytest.raises(CommandError, match="cannot be read: Is a directory"):
        bring(file.parent)


def test_the_organisation_is_found_by_its_name(borough: Borough, file: Path) -> None:
    file.write_bytes(log(row()))
    assert "added to Tyneholme Borough Council: 1" in bring(file, " tyneholme borough council ")
    for name in ("Nowhere", "Harbour team", ""):
        with pytest.raises(CommandError, match=f"There is no organisation called “{name}”"):
            bring(file, name)
    SystemFactory(name="Tyneholme Borough Council", scale=Scale.ORGANISATION)
    with pytest.raises(CommandError, match="more than one organisation"):
        bring(file)


def test_the_number_of_queries_does_not_follow_the_number_of_rows(
    borough: Borough, file: Path, django_assert_max_num_queries: Any
) -> None:
    for number in (1, 200):
        file.write_bytes(log(*(row(description=f"{number}: {n}") for n in range(number))))
        with django_assert_max_num_queries(16):
            bring(file)


def test_a_sheet_without_team_and_date_is_brought_with_both_said(
    borough: Borough, file: Path
) -> None:
    sheet = file.with_suffix(".xlsx")
    sheet.write_bytes(paper_workbook(paper_row()))
    with pytest.raises(CommandError, match=r"no column “Team”.*Use --team and --day"):
        bring(sheet)
    with pytest.raises(CommandError, match=r"no column “Date raised”.*Use --day"):
        bring(sheet, team="Lock team")
    assert not System.objects.filter(name="Lock team").exists()
    assert "Team made: Lock team" in bring(sheet, team="Lock team", day="3 Feb 2020")
    assert f"{Issue.objects.get().raised_on}" == "2020-02-03"


def test_a_day_that_cannot_be_read_hands_every_row_back(borough: Borough, file: Path) -> None:
    file.write_bytes(paper_csv(paper_row()))
    assert "Line 3: Date raised: write a date like" in bring(
        file, team="Harbour team", day="someday"
    )
    assert not Issue.objects.exists()


def test_what_is_held_is_said_by_number_and_not_by_its_words(borough: Borough, file: Path) -> None:
    file.write_bytes(log(row(level=""), row(description="Idris is not let in")))
    printed = bring(file)
    assert "Held for the team's coordinator to settle: 2" in printed
    assert "Idris" not in printed
