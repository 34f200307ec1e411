"""Taking something on about an issue, on its page."""

import pytest

from casework.models import Case
from debriefs.actions.to_do import take_on
from debriefs.models import Action, ActionState, Issue
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.ui.errors import assert_form_error


def address(issue: Issue) -> str:
    return f"/issues/{issue.pk}/take-on/"


def test_it_stands_on_the_issue_until_it_is_done(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    Issue.objects.update(case=case)
    client = sign_in(borough.worker)
    assert client.get(address(issue)).context["form"]["carrier"].value() == borough.worker.pk
    typed = {"words": "Ring the lettings desk", "carrier": borough.colleague.pk}
    assert client.post(address(issue), typed).status_code == 302
    action = Action.objects.get()
    assert (action.issue, action.case, action.team, action.carrier, action.written_by) == (
        issue,
        case,
        borough.harbour,
        borough.colleague,
        borough.worker,
    )
    page = client.get(issue.get_absolute_url()).content.decode()
    assert "Ring the lettings desk" in page
    done = f"/issues/{issue.pk}/actions/{action.pk}/done/"
    assert sign_in(borough.colleague).post(done).status_code == 302
    action.refresh_from_db()
    assert (action.state, action.settled_by) == (ActionState.DONE, borough.colleague)
    assert sign_in(borough.colleague).post(done).status_code == 404


def test_only_words_are_asked_for(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    client = sign_in(borough.worker)
    assert_form_error(client.post(address(issue), {}), "words", "Enter what is to be done")
    assert client.post(address(issue), {"words": "Ring"}).status_code == 302


@pytest.mark.parametrize("who", ["other_worker", "manager", "stranger"])
def test_nobody_outside_the_team_takes_anything_on_or_ends_it(
    sign_in: SignIn, borough: Borough, issue: Issue, who: str
) -> None:
    action = take_on(team=borough.harbour, issue=issue, words="Ring", by=borough.worker)
    client = sign_in(getattr(borough, who))
    assert client.post(address(issue), {"words": "Mine"}).status_code == 404
    assert client.post(f"/issues/{issue.pk}/actions/{action.pk}/done/").status_code == 404
    assert Action.objects.get().state == ActionState.OPEN


def test_in_a_restricted_case_only_those_who_see_it_can_carry_it(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case
) -> None:
    Issue.objects.update(case=restricted)
    offered = sign_in(borough.worker).get(address(issue)).context["form"].fields["carrier"].queryset
    assert set(offered) == {borough.worker, borough.coordinator}
    assert sign_in(borough.colleague).get(address(issue)).status_code == 404
