"""/successes/<id>/helped/: which issue a kind of work helped with."""

import pytest

from casework.models import Case, CaseLook, Way
from debriefs.actions.successes import name_what_it_helped
from debriefs.models import Activity, Issue, Status
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import ActivityFactory, IssueFactory
from tests.ui.errors import Page, text

HIDDEN = "Perpetua was turned away again"


@pytest.fixture
def activity(borough: Borough) -> Activity:
    made: Activity = ActivityFactory(team=borough.harbour, name="Drove a van")
    return made


@pytest.fixture
def hidden(borough: Borough, restricted: Case) -> Issue:
    made: Issue = IssueFactory(team=borough.harbour, case=restricted, description=HIDDEN)
    return made


def helped(activity: Activity) -> str:
    return f"{activity.get_absolute_url()}helped/"


def test_it_names_the_issue_and_leads_there(
    sign_in: SignIn, borough: Borough, activity: Activity, issue: Issue
) -> None:
    client = sign_in(borough.worker)
    answer = client.post(helped(activity), {"issue": issue.pk, "version": 1})
    assert answer["Location"] == activity.get_absolute_url()
    activity.refresh_from_db()
    assert (activity.issue, activity.version) == (issue, 2)
    page = Page(client.get(activity.get_absolute_url()).content)
    assert page.one("a", href=issue.get_absolute_url()) is not None
    client.post(helped(activity), {"issue": "", "version": 2})
    activity.refresh_from_db()
    assert activity.issue is None


def test_open_ones_of_the_team_are_offered_and_the_one_it_names(
    sign_in: SignIn, borough: Borough, activity: Activity, issue: Issue
) -> None:
    IssueFactory(team=borough.quay, description="Another team's")
    closed = IssueFactory(team=borough.harbour, description="Closed meanwhile")
    Issue.objects.filter(pk=closed.pk).update(status=Status.CLOSED, closing="no_longer_matters")
    client = sign_in(borough.worker)

    def offered() -> list[str]:
        page = Page(client.get(helped(activity)).content)
        return [text(label) for label in page.all("label", css="govuk-radios__label")]

    assert offered() == ["Nothing in particular", issue.description]
    name_what_it_helped(activity=activity, issue=closed.pk, version=1, by=borough.worker)
    assert offered() == ["Nothing in particular", closed.description, issue.description]


def test_an_issue_closed_to_the_reader_is_nowhere_and_stays_named(
    sign_in: SignIn, borough: Borough, activity: Activity, hidden: Issue
) -> None:
    name_what_it_helped(activity=activity, issue=hidden.pk, version=1, by=borough.worker)
    client = sign_in(borough.colleague)
    for address in (activity.get_absolute_url(), helped(activity)):
        assert HIDDEN not in client.get(address).content.decode()
    assert "Nothing in particular" in client.get(activity.get_absolute_url()).content.decode()
    assert client.post(helped(activity), {"issue": hidden.pk, "version": 2}).status_code == 422
    assert client.post(helped(activity), {"issue": "", "version": 2}).status_code == 302
    activity.refresh_from_db()
    assert (activity.issue, activity.version) == (hidden, 2)
    assert HIDDEN in sign_in(borough.worker).get(activity.get_absolute_url()).content.decode()


def test_of_two_at_once_the_second_chooses_and_is_told_no_more_than_they_may_know(
    sign_in: SignIn, borough: Borough, activity: Activity, issue: Issue, hidden: Issue
) -> None:
    name_what_it_helped(activity=activity, issue=hidden.pk, version=1, by=borough.worker)
    answer = sign_in(borough.colleague).post(helped(activity), {"issue": issue.pk, "version": 1})
    assert answer.status_code == 422
    words = text(Page(answer.content).one("main"))
    assert HIDDEN not in words
    assert "Somebody else changed this" in words
    assert issue.description in words


def test_reading_and_naming_are_on_record_with_the_case(
    sign_in: SignIn, borough: Borough, activity: Activity, case: Case
) -> None:
    issue = IssueFactory(team=borough.harbour, case=case)
    client = sign_in(borough.worker)
    client.get(helped(activity))
    client.post(helped(activity), {"issue": issue.pk, "version": 1})
    client.get(activity.get_absolute_url())
    looks = CaseLook.objects.filter(case=case, person=borough.worker).order_by("pk")
    assert list(looks.values_list("way", flat=True)) == [Way.READ, Way.WRITE, Way.READ]


@pytest.mark.parametrize("who", ["other_worker", "manager", "stranger"])
def test_it_is_its_teams_own(
    sign_in: SignIn, borough: Borough, activity: Activity, issue: Issue, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(helped(activity)).status_code == 404
    assert client.post(helped(activity), {"issue": issue.pk, "version": 1}).status_code == 404
