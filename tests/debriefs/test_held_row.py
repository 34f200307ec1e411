"""/issues/import/held/<id>/: one press settles a row that was held."""

from typing import Any

import pytest
from django.test import Client

from casework.models import Case, CaseLook, Way
from debriefs.actions.issues import (
    add_countermeasure,
    change_issue,
    change_level,
    close_issue,
    delete_issue,
)
from debriefs.importing.columns import Column
from debriefs.importing.settling import SettledMeanwhile, change_earlier, leave_out, take_in
from debriefs.issue_history import history_of_issue
from debriefs.models import Closing, GiftTier, HeldRow, Issue, Level, Status
from systems.models import PendingChange, RoleKind
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.held import bring, hold, hold_change
from tests.debriefs.issue_log import row
from tests.factories import CaseFactory, RoleFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(borough: Borough, sign_in: SignIn) -> Client:
    """The coordinator of the Harbour team, signed in."""
    return sign_in(borough.coordinator)


def press(client: Client, held: HeldRow, choice: str, **more: object) -> Any:
    posted = {"choice": choice} | more
    if held.earlier:
        posted.setdefault("version", held.earlier.version)
    answer = client.post(held.get_absolute_url(), posted, follow=True)
    held.refresh_from_db()
    return answer


def test_a_row_without_a_level_is_taken_in_with_the_level_that_is_pressed(
    client: Client, borough: Borough
) -> None:
    held = hold(borough)
    answer = press(client, held, "take_in:macro_system")
    assert "Taken in as an issue of Harbour team." in answer.content.decode()
    issue = Issue.objects.get()
    assert (issue.level, issue.raised_by, issue.team) == ("macro_system", None, borough.harbour)
    assert f"{issue.raised_on}" == "2020-02-03"
    assert (issue.gift_tier, issue.gift_holder) == (GiftTier.LEADERSHIP, "Head of service")
    assert issue.countermeasures.get().words == "We put ours"
    assert (held.outcome, held.settled_by, held.issue) == ("taken_in", borough.coordinator, issue)
    assert PendingChange.objects.filter(subject="issue", subject_id=issue.pk).exists()


def test_the_level_has_to_be_chosen_where_the_paper_does_not_say_it(
    client: Client, borough: Borough
) -> None:
    held = hold(borough, level="1, 2")
    page = client.get(held.get_absolute_url()).content.decode()
    buttons = [page.index(f'value="take_in:{level}"') for level in Level]
    assert buttons[1] < buttons[2] < buttons[0], "what the paper names comes first"
    answer = press(client, held, "take_in")
    assert answer.status_code == 422
    assert not Issue.objects.exists()


def test_a_level_that_the_paper_says_is_not_asked_for(client: Client, borough: Borough) -> None:
    bring(borough, row(), row())
    held = HeldRow.objects.get()
    assert 'value="take_in:' not in client.get(held.get_absolute_url()).content.decode()
    assert press(client, held, "take_in:method").status_code == 422


def test_a_double_is_taken_in_as_a_second_occurrence(client: Client, borough: Borough) -> None:
    bring(borough, row(), row())
    press(client, HeldRow.objects.get(), "take_in")
    assert Issue.objects.count() == 2
    assert set(Issue.objects.values_list("level", flat=True)) == {Level.SYSTEM}
    assert bring(borough, row(), row()).already_there == 2


def test_a_changed_row_changes_the_earlier_issue_and_its_history_keeps_both(
    client: Client, borough: Borough
) -> None:
    said = "The form asks for a phone number, and she has none at all"
    held = hold_change(borough, description=said, level="3", new_normal="It asks for none")
    press(client, held, "change")
    issue = Issue.objects.get()
    assert (issue.description, issue.level, issue.version) == (said, Level.MACRO_SYSTEM, 2)
    assert issue.new_normal == "It asks for none"
    assert issue.countermeasures.get().words == "We put the office's"
    told = {(happening.what, happening.words) for happening in history_of_issue(issue)}
    assert ("Raised", row()[Column.DESCRIPTION]) in told
    assert ("Words changed", said) in told
    assert ("What we're doing for now", "We put ours") in told
    assert {each.why for each in history_of_issue(issue)} == {"Brought from paper"}
    assert (held.outcome, held.issue) == ("changed", issue)
    assert bring(borough, row(description=said, level="3", new_normal="It asks for none",
                              countermeasure="We put the office's")).already_there == 1  # fmt: skip


def test_what_the_paper_does_not_say_stays_as_it_is(client: Client, borough: Borough) -> None:
    bring(borough, row())
    issue = Issue.objects.get()
    change_issue(
        issue=issue, version=1, by=borough.worker, new_normal="None", carrier=borough.worker
    )
    bring(borough, row(owner="Team", owner_name="Somebody", level="", countermeasure=""))
    press(client, HeldRow.objects.get(), "change")
    issue.refresh_from_db()
    assert (issue.new_normal, issue.level, issue.carrier) == ("None", "system", borough.worker)
    assert (issue.carried_by, issue.gift_tier) == ("Wren Calloway", GiftTier.LEADERSHIP)
    assert issue.countermeasures.get().words == "We put ours"


def test_a_row_that_was_closed_on_paper_closes_the_issue_and_opens_it_again(
    client: Client, borough: Borough
) -> None:
    press(client, hold_change(borough, status="Closed"), "change")
    issue = Issue.objects.get()
    assert (issue.status, issue.closing) == (Status.CLOSED, Closing.IMPORTED)
    bring(borough, row(status="Open", owner_name="Director"))
    press(client, HeldRow.objects.waiting().get(), "change")
    issue.refresh_from_db()
    assert (issue.status, issue.closing, issue.gift_holder) == (Status.OPEN, None, "Director")


def test_what_a_person_closed_here_is_not_opened_by_paper(client: Client, borough: Borough) -> None:
    held = hold_change(borough)
    close_issue(issue=Issue.objects.get(), closing=Closing.NO_LONGER_MATTERS, by=borough.worker)
    press(client, held, "change")
    assert Issue.objects.get().closing == Closing.NO_LONGER_MATTERS


def test_what_a_worker_does_meanwhile_stays_beside_what_the_paper_says(
    client: Client, borough: Borough
) -> None:
    held = hold_change(borough)
    issue = Issue.objects.get()
    issue.countermeasures.all().delete()
    add_countermeasure(issue=issue, words="I ring for her", by=borough.worker)
    press(client, held, "change")
    words = set(issue.countermeasures.values_list("words", flat=True))
    assert words == {"I ring for her", "We put the office's"}


def test_a_changed_row_may_be_another_issue(client: Client, borough: Borough) -> None:
    press(client, hold_change(borough), "take_in")
    assert Issue.objects.count() == 2


def test_an_issue_that_was_changed_meanwhile_is_shown_once_more(
    client: Client, borough: Borough
) -> None:
    held = hold_change(borough)
    change_level(issue=Issue.objects.get(), level=Level.METHOD, by=borough.worker)
    answer = press(client, held, "change", version=1)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "The earlier issue was changed meanwhile." in page
    assert "How do we do this?" in page
    assert 'name="version" value="2"' in page
    assert Issue.objects.get().version == 2
    assert press(client, held, "change", version=2).status_code == 200
    assert Issue.objects.get().version == 3


def test_an_earlier_issue_that_was_deleted_meanwhile_is_not_offered(
    client: Client, borough: Borough
) -> None:
    held = hold_change(borough)
    delete_issue(issue=Issue.objects.get(), by=borough.worker)
    page = client.get(held.get_absolute_url()).content.decode()
    assert 'value="change"' not in page
    assert press(client, held, "change").status_code == 422
    assert press(client, held, "take_in").status_code == 200


@pytest.mark.parametrize("without_names", [True, False])
def test_a_name_is_taken_out_unless_whoever_settles_it_leaves_it(
    client: Client, borough: Borough, without_names: bool
) -> None:
    CaseFactory(team=borough.harbour, citizen__name="Bronwen Tully")
    held = hold(borough, level="2", description="Bronwen has no phone", countermeasure="I ring")
    page = client.get(held.get_absolute_url()).content.decode()
    assert "<mark>Bronwen</mark> has no phone" in page
    assert "The person has no phone" in page
    press(client, held, "take_in", **({"without_names": "on"} if without_names else {}))
    words = "The person has no phone" if without_names else "Bronwen has no phone"
    assert Issue.objects.get().description == words
    assert held.cells == [], "the name is kept nowhere else"


def test_a_changed_row_loses_its_name_too(client: Client, borough: Borough) -> None:
    CaseFactory(team=borough.harbour, citizen__name="Bronwen Tully")
    press(client, hold_change(borough, new_normal="Ask Bronwen"), "change", without_names="on")
    assert Issue.objects.get().new_normal == "Ask the person"


def test_a_row_that_is_left_out_comes_to_nothing_and_is_not_asked_about_again(
    client: Client, borough: Borough
) -> None:
    held = hold(borough)
    answer = press(client, held, "leave_out")
    assert "Left out. For 30 days it can be put back" in answer.content.decode()
    assert (held.outcome, held.issue) == ("left_out", None)
    brings = bring(borough, row(level=""))
    assert (brings.held, brings.already_there) == (0, 1)
    assert not Issue.objects.exists()


def test_settling_twice_settles_once(client: Client, borough: Borough) -> None:
    held = hold(borough)
    press(client, held, "take_in:system")
    for choice in ("take_in:system", "leave_out"):
        answer = press(client, held, choice)
        assert "Somebody has settled that row already." in answer.content.decode()
    assert held.outcome == "taken_in"
    assert Issue.objects.count() == 1
    assert client.get(held.get_absolute_url()).status_code == 302


@pytest.mark.parametrize("choice", ["", "take_in:nonsense", "change", "drop table", "a\0b"])
def test_what_cannot_be_chosen_changes_nothing(
    client: Client, borough: Borough, choice: str
) -> None:
    held = hold(borough)
    answer = press(client, held, choice)
    assert answer.status_code == 422
    assert "<title>Error: " in answer.content.decode()
    assert held.outcome is None


@pytest.mark.parametrize("version", ["", "x", "99999999999999999999"])
def test_a_version_that_nobody_saw_changes_nothing(
    client: Client, borough: Borough, version: str
) -> None:
    held = hold_change(borough)
    assert press(client, held, "change", version=version).status_code == 422
    assert Issue.objects.get().version == 1


def test_reading_and_changing_an_issue_of_a_case_is_on_record(
    client: Client, borough: Borough, case: Case
) -> None:
    held = hold_change(borough)
    Issue.objects.update(case=case)
    client.get(held.get_absolute_url())
    assert CaseLook.objects.filter(
        case=case, person=borough.coordinator, way=Way.READ, what="Row from paper"
    ).exists()
    press(client, held, "change")
    assert CaseLook.objects.filter(case=case, way=Way.WRITE, what="Issue changed").exists()


@pytest.mark.parametrize("who", ["worker", "colleague", "manager", "steward", "stranger"])
def test_only_who_coordinates_the_team_reads_or_settles_a_row(
    borough: Borough, sign_in: SignIn, who: str
) -> None:
    held = hold(borough)
    client = sign_in(getattr(borough, who))
    assert client.get(held.get_absolute_url()).status_code == 404
    assert client.post(held.get_absolute_url(), {"choice": "leave_out"}).status_code == 404
    held.refresh_from_db()
    assert held.outcome is None


def test_who_coordinates_another_team_or_no_more_reads_nothing(
    borough: Borough, sign_in: SignIn
) -> None:
    held = hold(borough)
    RoleFactory(person=borough.other_worker, system=borough.quay, kind=RoleKind.COORDINATOR)
    assert sign_in(borough.other_worker).get(held.get_absolute_url()).status_code == 404
    borough.coordinator.roles.all().delete()
    assert sign_in(borough.coordinator).get(held.get_absolute_url()).status_code == 404


def test_of_two_who_press_at_once_the_second_changes_nothing(borough: Borough) -> None:
    held = hold_change(borough)
    seen_by_the_other = HeldRow.objects.get(pk=held.pk)
    leave_out(held=held, by=borough.coordinator)
    by = borough.coordinator
    with pytest.raises(SettledMeanwhile):
        take_in(held=seen_by_the_other, level=Level.METHOD, by=by, without_names=False)
    with pytest.raises(SettledMeanwhile):
        change_earlier(held=seen_by_the_other, version=1, by=by, without_names=False)
    assert Issue.objects.get().version == 1
