"""The list of debriefs."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.models import Case
from debriefs.actions.progress import say_progress
from debriefs.actions.welfare import say_how_i_am
from debriefs.models import Debrief
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import DebriefFactory, IssueFactory


def address(debrief: Debrief) -> str:
    return f'href="{debrief.get_absolute_url()}"'


def test_a_debrief_in_which_nobody_wrote_is_not_listed(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    client = sign_in(borough.worker)
    page = client.get("/debriefs/").content.decode()
    assert address(debrief) not in page
    assert "Start today&#x27;s debrief" in page or "Start today's debrief" in page
    say_progress(debrief=debrief, case=case, words="Warm at last", by=borough.worker)
    page = client.get("/debriefs/").content.decode()
    assert address(debrief) in page
    assert "Carry on with today's debrief" in page


def test_words_of_a_restricted_case_alone_list_a_debrief_only_for_who_may_read_them(
    sign_in: SignIn, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    say_progress(debrief=debrief, case=restricted, words="A quiet day", by=borough.worker)
    for who, listed in [("worker", True), ("coordinator", True), ("colleague", False)]:
        page = sign_in(getattr(borough, who)).get("/debriefs/").content.decode()
        assert (address(debrief) in page) is listed
        assert ("Carry on" in page) is listed


def test_private_words_on_how_somebody_is_list_a_debrief_for_them_alone(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    say_how_i_am(debrief=debrief, by=borough.worker, face=2)
    assert address(debrief) in sign_in(borough.worker).get("/debriefs/").content.decode()
    assert address(debrief) not in sign_in(borough.colleague).get("/debriefs/").content.decode()


@pytest.mark.parametrize(
    "who", ["other_worker", "manager", "steward", "partner", "finance", "administrator", "stranger"]
)
def test_nobody_outside_the_team_finds_its_debriefs(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case, who: str
) -> None:
    say_progress(debrief=debrief, case=case, words="Warm at last", by=borough.worker)
    client = sign_in(getattr(borough, who))
    assert address(debrief) not in client.get("/debriefs/").content.decode()
    assert client.get(debrief.get_absolute_url()).status_code == 404


def test_the_list_is_paged_newest_first_and_asks_as_much_for_many_as_for_few(
    sign_in: SignIn, borough: Borough
) -> None:
    today = timezone.localdate()

    def held(days_ago: int) -> None:
        debrief = DebriefFactory(team=borough.harbour, day=today - timedelta(days=days_ago))
        IssueFactory(team=borough.harbour, debrief=debrief)

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            client.get("/debriefs/")
        return len(asked)

    client = sign_in(borough.worker)
    held(1)
    few = queries()
    for days_ago in range(2, 40):
        held(days_ago)
    assert queries() == few
    page = client.get("/debriefs/").context["page"]
    assert [row.day for row in page.rows] == [today - timedelta(days=n) for n in range(1, 26)]
    second = client.get(page.next_url).context["page"]
    assert second.rows[0].day == today - timedelta(days=26)
