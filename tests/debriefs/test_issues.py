"""Finding issues again: the team's list, its filters, and what was deleted."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.models import Case, CaseLook, Way
from debriefs.actions.issues import close_issue, delete_issue
from debriefs.models import Closing, Issue, Level
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import CaseFactory, CountermeasureFactory, IssueFactory, RoleFactory


def found(page: object) -> list[Issue]:
    return list(page.context["page"].rows)  # type: ignore[attr-defined]


def test_the_list_is_the_teams_newest_first(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    today = timezone.localdate()
    older = IssueFactory(team=borough.harbour, raised_on=today - timedelta(days=3))
    IssueFactory(team=borough.quay)
    assert found(sign_in(borough.colleague).get("/issues/")) == [issue, older]


def test_level_and_status_filter_and_keep_the_address(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    method = IssueFactory(team=borough.harbour, level=Level.METHOD)
    closed = IssueFactory(team=borough.harbour, level=Level.METHOD)
    close_issue(issue=closed, closing=Closing.NO_LONGER_MATTERS, by=borough.worker)
    client = sign_in(borough.worker)
    assert found(client.get("/issues/?level=system")) == [issue]
    assert found(client.get("/issues/?level=method&status=open")) == [method]
    page = client.get("/issues/?level=method&status=closed")
    assert found(page) == [closed]
    assert '<option value="closed" selected>' in page.content.decode()
    assert found(client.get("/issues/?level=soup")) == []


def test_somebody_in_two_teams_can_choose_one(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    RoleFactory(person=borough.worker, system=borough.quay)
    there = IssueFactory(team=borough.quay)
    client = sign_in(borough.worker)
    assert set(found(client.get("/issues/"))) == {issue, there}
    assert found(client.get("/issues/", {"team": borough.quay.pk})) == [there]


@pytest.mark.parametrize(
    "who", ["other_worker", "manager", "steward", "finance", "administrator", "stranger"]
)
def test_nobody_outside_the_team_finds_anything(
    sign_in: SignIn, borough: Borough, issue: Issue, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    page = client.get("/issues/")
    assert found(page) == [] if "page" in page.context else True
    assert issue.description not in page.content.decode()
    assert client.get("/issues/", {"team": borough.harbour.pk}).status_code == 200


def test_an_issue_of_a_restricted_case_is_absent_for_everybody_not_allocated(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    hidden = IssueFactory(team=borough.harbour, case=restricted, raised_by=borough.worker)
    for who, sees in [("worker", True), ("coordinator", True), ("colleague", False)]:
        client = sign_in(getattr(borough, who))
        assert (hidden in found(client.get("/issues/"))) is sees
        assert client.get(hidden.get_absolute_url()).status_code == (200 if sees else 404)


def test_cases_on_the_list_are_put_on_record_once_each(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    for _ in range(3):
        IssueFactory(team=borough.harbour, case=case)
    sign_in(borough.worker).get("/issues/")
    assert CaseLook.objects.filter(case=case, way=Way.READ).count() == 1


def test_the_list_is_paged_and_asks_as_much_for_many_as_for_few(
    sign_in: SignIn, borough: Borough
) -> None:
    client = sign_in(borough.worker)

    def fill(many: int) -> None:
        for _ in range(many):
            issue = IssueFactory(
                team=borough.harbour,
                case=CaseFactory(team=borough.harbour),
                carrier=borough.coordinator,
            )
            CountermeasureFactory(issue=issue)

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get("/issues/")
        return len(asked)

    fill(2)
    few = queries()
    fill(40)
    assert queries() == few
    first = client.get("/issues/")
    second = client.get(first.context["page"].next_url)
    assert len(found(first)) == 25
    assert len(found(second)) == 17
    assert not set(found(first)) & set(found(second))


def test_what_was_deleted_can_be_found_for_thirty_days(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case
) -> None:
    hidden = IssueFactory(team=borough.harbour, case=restricted)
    for each in (issue, hidden):
        delete_issue(issue=each, by=borough.worker)
    client = sign_in(borough.colleague)
    assert found(client.get("/issues/deleted/")) == [issue]
    assert found(sign_in(borough.other_worker).get("/issues/deleted/")) == []
    Issue.objects.update(deleted_at=timezone.now() - timedelta(days=31))
    assert found(client.get("/issues/deleted/")) == []
