"""What is unclear in a log is held for a person, and counts nowhere until it is settled."""

import pytest

from casework.models import OtherName, Whose
from debriefs.actions.issues import change_issue, delete_issue
from debriefs.importing.actions import import_issue_log
from debriefs.importing.columns import Column
from debriefs.models import HeldRow, Issue, Level
from learning_cycles.models import Counted
from learning_cycles.rollup import roll_up
from systems.models import PendingChange
from tests.borough import Borough
from tests.debriefs.held import bring, hold
from tests.debriefs.issue_log import row
from tests.debriefs.sheets import paper_csv, paper_row
from tests.factories import CaseFactory

pytestmark = pytest.mark.django_db

HELP = "Nobody answers the phone at the office"


def doubts() -> list[list[str]]:
    return [each.doubts for each in HeldRow.objects.waiting()]


@pytest.mark.parametrize(
    ("level", "doubt"),
    [("", "no_level"), ("?", "no_level"), ("1, 2", "several_levels"), ("1 Sys", "several_levels")],
)
def test_a_row_without_a_level_or_with_several_is_held(
    borough: Borough, level: str, doubt: str
) -> None:
    brings = bring(borough, row(level=level), row(description="A clear one"))
    assert (brings.added, brings.held, brings.rejected) == (1, 1, [])
    assert doubts() == [[doubt]]
    held = HeldRow.objects.get()
    assert (held.team, held.file_name, held.line) == (borough.harbour, "log.csv", 2)
    assert held.cells[list(Column).index(Column.DESCRIPTION)] == row()[Column.DESCRIPTION]


def test_what_is_held_is_no_issue_leaves_no_mark_and_counts_nowhere(borough: Borough) -> None:
    bring(borough, row(level=""), row(level="2, 3"))
    assert not Issue.objects.exists()
    assert not PendingChange.objects.filter(subject="issue").exists()
    roll_up()
    assert not Counted.objects.exists()


def test_of_exact_doubles_the_first_is_taken_in_and_each_other_is_held(borough: Borough) -> None:
    brings = bring(borough, row(), row(), row(raised_on="3 Feb 2020"), row(raised_on="04/02/2020"))
    assert (brings.added, brings.held) == (2, 2)
    assert doubts() == [["double"], ["double"]]


def test_a_row_may_be_unclear_in_several_ways(borough: Borough) -> None:
    CaseFactory(team=borough.harbour, citizen__name="Bronwen Tully")
    said = {"level": "", "description": "Bronwen has no phone"}
    bring(borough, row(**said), row(**said))
    assert doubts() == [["no_level", "names"], ["no_level", "double", "names"]]


@pytest.mark.parametrize(
    "changed",
    [
        {"status": "Closed"},
        {"level": "3 Macro"},
        {"countermeasure": "We put the office's"},
        {"owner_name": "Director"},
        {"new_normal": "It asks for none"},
        {"description": "The form asks for a phone number, and she has none at all"},
    ],
)
def test_a_row_that_was_changed_since_is_held_beside_the_issue_it_was(
    borough: Borough, changed: dict[str, str]
) -> None:
    bring(borough, row())
    brings = bring(borough, row(**changed))
    assert (brings.added, brings.held) == (0, 1)
    held = HeldRow.objects.get()
    assert (held.doubts, held.earlier) == (["changed"], Issue.objects.get())


@pytest.mark.parametrize(
    "other",
    [
        {"description": HELP},
        {"raised_on": "04/02/2020"},
        {"description": "The form asks twice"},
    ],
)
def test_another_day_or_other_words_are_another_issue(
    borough: Borough, other: dict[str, str]
) -> None:
    bring(borough, row())
    assert bring(borough, row(**other)).added == 1
    assert not HeldRow.objects.exists()


def test_an_issue_that_the_file_still_says_is_not_what_another_row_was(borough: Borough) -> None:
    bring(borough, row())
    brings = bring(borough, row(), row(status="Closed"))
    assert (brings.already_there, brings.added, brings.held) == (1, 1, 0)


def test_two_rows_are_not_both_a_change_of_one_issue(borough: Borough) -> None:
    bring(borough, row())
    brings = bring(borough, row(status="Closed"), row(level="3"))
    assert (brings.added, brings.held) == (1, 1)


def test_a_row_is_a_change_also_of_an_issue_that_the_team_has_put_better_since(
    borough: Borough,
) -> None:
    bring(borough, row())
    issue = Issue.objects.get()
    change_issue(issue=issue, version=1, by=borough.worker, description="No phone, no form")
    bring(borough, row(status="Closed"))
    assert HeldRow.objects.get().earlier == issue


def test_a_deleted_issue_is_not_what_a_row_was(borough: Borough) -> None:
    bring(borough, row())
    delete_issue(issue=Issue.objects.get(), by=borough.coordinator)
    assert bring(borough, row(status="Closed")).added == 1


def test_a_sheet_of_which_another_day_is_said_is_known_by_its_words(borough: Borough) -> None:
    """The day of a sheet without dates may be said otherwise the second time."""

    def bring_sheet(day: str) -> tuple[int, int, int]:
        brings = import_issue_log(
            data=paper_csv(paper_row(), paper_row(description=HELP)),
            organisation=borough.organisation,
            by=borough.coordinator,
            said={Column.TEAM: "Harbour team", Column.RAISED_ON: day},
        )
        return brings.added, brings.already_there, brings.held

    assert bring_sheet("2020-02-03") == (2, 0, 0)
    assert bring_sheet("2020-02-03") == (0, 2, 0)
    assert bring_sheet("2020-02-10") == (0, 0, 2)
    assert bring_sheet("2020-02-10") == (0, 0, 2)
    assert HeldRow.objects.count() == 2


def test_names_of_citizens_households_and_workers_addresses_and_phones_are_held(
    borough: Borough,
) -> None:
    case = CaseFactory(
        team=borough.harbour,
        citizen__name="Bronwen Tully",
        citizen__address="3 Anchor Row",
    )
    OtherName.objects.create(citizen=case.citizen, name="Dewi", whose=Whose.HOUSEHOLD)
    said = [
        {"description": "BRÔNWEN has no phone"},
        {"countermeasure": "Dewi rings for her"},
        {"new_normal": "Somebody calls at Anchor Row"},
        {"description": "Idris is not allowed to ring"},
        {"description": "The number 0191 498 0000 is never answered"},
    ]
    brings = bring(borough, *(row(**each) for each in said), row(description=HELP))
    assert (brings.added, brings.held) == (1, len(said))
    assert doubts() == [["names"]] * len(said)


def test_the_owner_may_be_named_and_so_may_people_of_other_teams(borough: Borough) -> None:
    CaseFactory(team=borough.quay, citizen__name="Bronwen Tully")
    named = row(owner="Team", owner_name="Idris Fenwood", description="Bronwen street is dug up")
    assert bring(borough, named).added == 1


def test_a_name_in_a_restricted_case_is_held_for_the_coordinator_and_for_the_command(
    borough: Borough,
) -> None:
    CaseFactory(team=borough.harbour, citizen__name="Perpetua Wold", restricted=True)
    assert bring(borough, row(description="Perpetua has no phone")).held == 1
    HeldRow.objects.all().delete()
    brings = import_issue_log(
        data=paper_csv(paper_row(description="Perpetua has no phone")),
        organisation=borough.organisation,
        by=None,
        said={Column.TEAM: "Harbour team", Column.RAISED_ON: "2020-02-03"},
    )
    assert brings.held == 1


def test_what_is_held_is_not_held_twice(borough: Borough) -> None:
    rows = [row(level=""), row(), row()]
    bring(borough, *rows)
    before = list(HeldRow.objects.values())
    brings = bring(borough, *rows)
    assert (brings.added, brings.already_there, brings.held) == (0, 1, 2)
    assert list(HeldRow.objects.values()) == before


def test_a_row_that_was_mended_in_the_file_is_nobodys_question_any_more(borough: Borough) -> None:
    held = hold(borough)
    assert bring(borough, row(level="3")).added == 1
    assert Issue.objects.get().level == Level.MACRO_SYSTEM
    held.refresh_from_db()
    assert (held.outcome, held.settled_by) == ("left_out", borough.coordinator)
    assert HeldRow.objects.left_out_lately().get() == held, "and can be put back"


def test_the_row_of_another_team_in_the_same_words_stays_held(borough: Borough) -> None:
    hold(borough)
    import_issue_log(
        data=paper_csv(paper_row()),
        organisation=borough.organisation,
        by=None,
        said={Column.TEAM: "Quay team", Column.RAISED_ON: "2020-02-03"},
    )
    assert HeldRow.objects.waiting().count() == 1
