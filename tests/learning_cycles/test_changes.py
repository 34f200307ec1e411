"""/cycles/<id>/changes/: the new normal, what it settles, and who hears of it."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from casework.models import ToTell
from debriefs.models import Closing, Issue, Status
from learning_cycles.actions import changes
from learning_cycles.actions.changes import make_change
from learning_cycles.models import ConversationPicture, LearningCycle, SystemChange
from learning_cycles.rollup import differences, roll_up
from systems.models import NoticeLine
from tests.borough import Borough
from tests.factories import CaseFactory, IssueFactory
from tests.learning_cycles.scenes import (
    about_somebody,
    cycle_of,
    sent,
    sent_by_quay,
    talked_about,
)

NEW_NORMAL = {
    "new_normal": "Up to £100 nobody signs",
    "instead_of": "Three signatures",
    "from_day_day": "1",
    "from_day_month": "4",
    "from_day_year": "2026",
}


@pytest.fixture
def issues(borough: Borough) -> list[Issue]:
    return [
        sent(borough, **about_somebody(borough.harbour)),
        sent_by_quay(borough, **about_somebody(borough.quay)),
    ]


@pytest.fixture
def cycle(borough: Borough, issues: list[Issue]) -> LearningCycle:
    conversation = talked_about(*issues, system=borough.organisation)
    return cycle_of(borough, conversation=conversation)


def post(client: Client, cycle: LearningCycle, **data: object) -> Any:
    return client.post(f"{cycle.get_absolute_url()}changes/", NEW_NORMAL | data)


def test_it_closes_what_was_ticked_and_nothing_else(
    borough: Borough, client: Client, cycle: LearningCycle, issues: list[Issue]
) -> None:
    client.force_login(borough.steward)
    assert post(client, cycle, settles=[issues[0].pk]).status_code == 302
    first, second = (Issue.objects.get(pk=issue.pk) for issue in issues)
    assert (first.status, first.closing) == (Status.CLOSED, Closing.NEW_NORMAL)
    assert (first.closing_words, first.closed_by) == ("Up to £100 nobody signs", borough.steward)
    assert second.status == Status.OPEN
    change = SystemChange.objects.get()
    assert list(change.settles.all()) == [first]
    assert change.from_day == date(2026, 4, 1)


def test_whoever_raised_it_is_told_and_the_case_s_worker_tells_the_person(
    borough: Borough, client: Client, cycle: LearningCycle, issues: list[Issue]
) -> None:
    client.force_login(borough.steward)
    post(client, cycle, settles=[issues[0].pk])
    line = NoticeLine.objects.get(key__startswith="change:")
    assert line.notice.person == borough.worker
    assert "From 1 April 2026 this is normal: Up to £100 nobody signs" in line.words
    assert ToTell.objects.get().case == issues[0].case


def test_the_conversation_shows_it_and_its_numbers_follow(
    borough: Borough, client: Client, cycle: LearningCycle, issues: list[Issue]
) -> None:
    client.force_login(borough.steward)
    post(client, cycle, settles=[issue.pk for issue in issues])
    roll_up()
    picture = ConversationPicture.objects.get(conversation=cycle.conversation)
    assert (picture.open_issues, picture.closed_issues) == (0, 2)
    assert differences() == []
    client.force_login(borough.worker)
    assert cycle.conversation is not None
    page = client.get(cycle.conversation.get_absolute_url()).content.decode()
    assert "Up to £100 nobody signs" in page


def test_a_change_can_settle_nothing(
    borough: Borough, client: Client, cycle: LearningCycle
) -> None:
    client.force_login(borough.steward)
    assert post(client, cycle).status_code == 302
    assert not Issue.objects.filter(status=Status.CLOSED).exists()


def test_only_open_issues_of_the_conversation_can_be_settled(
    borough: Borough, client: Client, cycle: LearningCycle, issues: list[Issue]
) -> None:
    foreign = sent(borough, "About something else altogether")
    talked_about(foreign, system=borough.organisation)
    client.force_login(borough.steward)
    post(client, cycle, settles=[issues[0].pk])
    for pk in (foreign.pk, issues[0].pk):
        assert post(client, cycle, settles=[pk]).status_code == 422
    foreign.refresh_from_db()
    assert foreign.status == Status.OPEN


def test_in_a_case_its_own_issues_can_be_settled(borough: Borough, client: Client) -> None:
    case = CaseFactory(team=borough.harbour)
    issue = IssueFactory(team=borough.harbour, case=case, raised_by=borough.worker)
    cycle = cycle_of(borough, case=case, by=borough.worker)
    client.force_login(borough.worker)
    assert post(client, cycle, settles=[issue.pk]).status_code == 302
    issue.refresh_from_db()
    assert issue.status == Status.CLOSED
    assert "this is normal: Up to £100 nobody signs" in " ".join(
        case.timeline.values_list("words", flat=True)
    )


def test_if_telling_breaks_nothing_is_changed(
    borough: Borough,
    cycle: LearningCycle,
    issues: list[Issue],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def breaks(**_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(changes, "tell_raiser", breaks)
    with pytest.raises(RuntimeError):
        make_change(
            cycle=cycle,
            new_normal="So",
            from_day=date(2026, 4, 1),
            by=borough.steward,
            settles=issues,
        )
    assert not SystemChange.objects.exists()
    assert not Issue.objects.filter(status=Status.CLOSED).exists()


def test_what_is_missing_is_asked_for_and_ticks_are_kept(
    borough: Borough, client: Client, cycle: LearningCycle, issues: list[Issue]
) -> None:
    client.force_login(borough.steward)
    response = post(client, cycle, new_normal="", settles=[issues[0].pk])
    assert response.status_code == 422
    page = response.content.decode()
    assert "Enter what is normal from now on" in page
    assert "checked" in page
