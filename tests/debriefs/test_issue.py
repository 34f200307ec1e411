"""The page of an issue, and its history in plain words."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.models import Case, CaseLook, Way
from debriefs.actions import issues as deeds
from debriefs.issue_history import history_of_issue
from debriefs.models import Closing, GiftTier, Issue, Level
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import CountermeasureFactory, IssueFactory


def test_the_page_shows_what_is_known_of_it(sign_in: SignIn, borough: Borough, case: Case) -> None:
    issue = deeds.raise_issue(
        team=borough.harbour,
        description="A move is refused while rent is owed",
        by=borough.worker,
        level=Level.SYSTEM,
        case=case,
        countermeasure="We store the furniture",
        carrier=borough.coordinator,
        gift_tier=GiftTier.LEADERSHIP,
        gift_holder="Head of housing",
        new_normal="Debt stops no move",
    )
    CaseLook.objects.all().delete()
    page = sign_in(borough.colleague).get(issue.get_absolute_url()).content.decode()
    for words in (
        "A move is refused while rent is owed",
        "A local rule is in the way",
        "Bronwen Tully",
        "Wren Calloway",
        "Maud Ellery",
        "Leadership: Head of housing",
        "We store the furniture",
        "Debt stops no move",
        "Nobody outside the team has read this",
        f"/issues/{issue.pk}/similar/",
    ):
        assert words in page
    look = CaseLook.objects.get()
    assert (look.case, look.person, look.way) == (case, borough.colleague, Way.READ)


@pytest.mark.parametrize(
    "who",
    ["other_worker", "manager", "steward", "place_steward", "finance", "administrator", "partner"],
)
def test_nobody_outside_the_team_reads_it_even_when_it_was_sent_on(
    sign_in: SignIn, borough: Borough, issue: Issue, who: str
) -> None:
    deeds.send_on(issue=issue, words="In other words", by=borough.worker)
    assert sign_in(getattr(borough, who)).get(issue.get_absolute_url()).status_code == 404


# The rows of history carry their transaction's time.
@pytest.mark.django_db(transaction=True)
def test_its_history_says_who_what_and_why(borough: Borough, issue: Issue) -> None:
    issue = deeds.change_issue(
        issue=issue,
        version=1,
        by=borough.colleague,
        description="Moves are refused while rent is owed",
        carrier=borough.colleague,
        gift_tier=GiftTier.LEADERSHIP,
        gift_holder="Head of housing",
    )
    issue = deeds.change_level(
        issue=issue, level=Level.MACRO_SYSTEM, why="It is in the law", by=borough.coordinator
    )
    deeds.add_countermeasure(issue=issue, words="We store the furniture", by=borough.worker)
    countermeasure = issue.countermeasures.get()
    issue = deeds.send_on(
        issue=issue,
        words="A move is refused",
        by=borough.worker,
        countermeasures={countermeasure.pk: "Furniture is stored"},
    )
    issue = deeds.unblock(issue=issue, by=borough.worker)
    issue = deeds.close_issue(
        issue=issue, closing=Closing.NO, words="Not this year", by=borough.worker
    )
    issue = deeds.reopen_issue(issue=issue, why="It is next year", by=borough.worker)
    issue = deeds.delete_issue(issue=issue, by=borough.worker)
    issue = deeds.bring_back_issue(issue=issue, by=borough.worker)
    told = [(each.who, each.what, each.words, each.why) for each in history_of_issue(issue)][::-1]
    worker, colleague, coordinator = "Wren Calloway", "Idris Fenwood", "Maud Ellery"
    assert told[1:] == [
        (colleague, "Words changed", "Moves are refused while rent is owed", ""),
        (colleague, "Carried by Idris Fenwood", "", ""),
        (colleague, "In whose gift: Leadership: Head of housing", "", ""),
        (
            coordinator,
            "From “A local rule is in the way” to “Law or national policy is in the way”",
            "",
            "It is in the law",
        ),
        (worker, "What we're doing for now", "We store the furniture", ""),
        (worker, "Sent on", "A move is refused", ""),
        (worker, "What we're doing for now was sent on", "Furniture is stored", ""),
        (worker, "The case in hand can go on", "", ""),
        (worker, "Closed: The answer is no, with its reason", "Not this year", ""),
        (worker, "Opened again", "", "It is next year"),
        (worker, "Deleted", "", ""),
        (worker, "Brought back", "", ""),
    ]
    assert told[0][1:] == ("Raised", "A move is refused while rent is owed", "")


def test_history_never_names_a_case(borough: Borough, issue: Issue, restricted: Case) -> None:
    issue = deeds.change_issue(issue=issue, version=1, by=borough.worker, case=restricted)
    issue = deeds.change_issue(issue=issue, version=2, by=borough.worker, case=None)
    told = " ".join(f"{each.what} {each.words}" for each in history_of_issue(issue))
    assert "Whom it is about was changed" in told
    assert "Perpetua" not in told


def test_history_and_page_ask_as_much_for_much_as_for_little(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    client = sign_in(borough.worker)

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(issue.get_absolute_url())
        return len(asked)

    CountermeasureFactory(issue=issue, written_by=borough.worker)
    current = deeds.change_issue(
        issue=issue, version=1, by=borough.worker, carrier=borough.coordinator
    )
    few = queries()
    for number in range(20):
        people = (borough.worker, borough.colleague, borough.coordinator)
        current = deeds.change_issue(
            issue=current,
            version=current.version,
            by=people[number % 3],
            description=f"Words {number}",
            carrier=people[number % 3],
        )
        CountermeasureFactory(issue=issue, written_by=people[number % 3])
    assert queries() == few


def test_one_from_paper_names_who_carries_it_as_the_paper_did(
    sign_in: SignIn, borough: Borough
) -> None:
    issue = IssueFactory(
        team=borough.harbour,
        raised_by=None,
        carrier_name="Coordinator",
        raised_on=timezone.localdate() - timedelta(days=300),
    )
    page = sign_in(borough.worker).get(issue.get_absolute_url()).content.decode()
    assert "From paper" in page
    assert "Coordinator" in page
