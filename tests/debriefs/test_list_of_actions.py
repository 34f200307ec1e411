"""/actions/: what people on the team took on."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.models import Case, CaseLook
from debriefs.models import Action, Debrief, Issue
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import CaseFactory, IssueFactory

URL = "/actions/"


def action(borough: Borough, words: str = "Ring the landlord", **fields: Any) -> Action:
    fields = {"team": borough.harbour, "written_by": borough.worker, "words": words} | fields
    return Action.objects.create(**fields)


def found(page: object) -> list[Action]:
    return list(page.context["page"].rows)  # type: ignore[attr-defined]


def test_the_list_is_the_teams_newest_first_and_says_who_what_and_by_when(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case, issue: Issue
) -> None:
    now = timezone.now()
    older = action(borough, written_at=now - timedelta(days=2))
    newer = action(
        borough,
        "Find a lantern",
        carrier=borough.colleague,
        due_on=timezone.localdate(),
        case=case,
        debrief=debrief,
        issue=issue,
    )
    action(borough, team=borough.quay)
    action(borough, deleted_at=now, deleted_by=borough.worker)
    page = sign_in(borough.worker).get(URL)
    assert found(page) == [newer, older]
    html = page.content.decode()
    for words in (
        "Find a lantern",
        "Carried by Idris Fenwood.",
        "About Bronwen Tully.",
        f'href="{debrief.get_absolute_url()}"',
        f'href="{issue.get_absolute_url()}"',
    ):
        assert words in html
    assert CaseLook.objects.filter(case=case, person=borough.worker).count() == 1


def test_who_carries_it_how_it_stands_when_and_words_filter(
    sign_in: SignIn, borough: Borough
) -> None:
    now = timezone.now()
    mine = action(borough, carrier=borough.worker)
    done = action(
        borough,
        "Dod o hyd i lusern Siân",
        carrier=borough.colleague,
        state="done",
        settled_at=now,
        settled_by=borough.colleague,
        written_at=now - timedelta(days=40),
    )
    client = sign_in(borough.worker)
    assert found(client.get(URL, {"carrier": borough.worker.pk})) == [mine]
    assert found(client.get(URL, {"state": "done"})) == [done]
    assert found(client.get(URL, {"period": "month"})) == [mine]
    assert found(client.get(URL, {"words": "sian"})) == [done]
    page = client.get(f"{URL}?carrier={borough.colleague.pk}&state=done")
    assert found(page) == [done]
    assert "Carried by Idris Fenwood</a>" in page.content.decode()
    offered = page.context["form"].fields["carrier"].queryset
    assert set(offered) == {borough.worker, borough.colleague}


@pytest.mark.parametrize("through", ["case", "issue"])
def test_an_action_that_tells_of_a_restricted_case_is_absent(
    sign_in: SignIn, borough: Borough, restricted: Case, through: str
) -> None:
    about = IssueFactory(team=borough.harbour, case=restricted)
    told: dict[str, Any] = {"case": restricted} if through == "case" else {"issue": about}
    hidden = action(borough, "The lantern", carrier=borough.coordinator, **told)
    for who, sees in [("worker", True), ("coordinator", True), ("colleague", False)]:
        client = sign_in(getattr(borough, who))
        for query in ("", "?words=lantern", "?state=open"):
            page = client.get(f"{URL}{query}")
            assert (hidden in found(page)) is sees
            assert ("Perpetua" in page.content.decode()) is (sees and through == "case")
        carriers = client.get(URL).context["form"].fields["carrier"].queryset
        assert (borough.coordinator in carriers) is sees


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "finance", "stranger"])
def test_nobody_outside_the_team_finds_anything(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    hidden = action(borough)
    page = sign_in(getattr(borough, who)).get(URL)
    assert found(page) == []
    assert hidden.words not in page.content.decode()


def test_an_issue_that_was_deleted_is_not_told_of(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    action(borough, issue=issue)
    Issue.objects.update(deleted_at=timezone.now(), deleted_by=borough.worker)
    page = sign_in(borough.worker).get(URL)
    assert len(found(page)) == 1
    assert issue.description not in page.content.decode()


def test_the_list_asks_as_much_for_many_as_for_few_and_is_paged(
    sign_in: SignIn, borough: Borough
) -> None:
    client = sign_in(borough.worker)

    def fill(many: int) -> None:
        for _ in range(many):
            case = CaseFactory(team=borough.harbour)
            action(borough, case=case, issue=IssueFactory(team=borough.harbour, case=case))

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            client.get(URL)
        return len(asked)

    fill(2)
    few = queries()
    fill(40)
    assert queries() == few
    first = client.get(URL)
    second = client.get(first.context["page"].next_url)
    assert (len(found(first)), len(found(second))) == (25, 17)


def test_an_empty_list_says_how_to_start(sign_in: SignIn, borough: Borough) -> None:
    html = sign_in(borough.worker).get(URL).content.decode()
    assert "Here will be what each of you took on." in html
