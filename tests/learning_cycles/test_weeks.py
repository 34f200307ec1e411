"""How many issues came each week, in the team and above it."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from learning_cycles.models import Conversation, ConversationPicture, WeekInConversation
from learning_cycles.weeks import WEEK, OverTime, not_told_by_week, over_time, this_monday
from systems.models import Person
from tests.borough import Borough
from tests.factories import CaseFactory
from tests.learning_cycles.scenes import about_somebody, sent, sent_by_quay, talked_about
from tests.ui.errors import Page, text


def a_week(conversation: Conversation, back: int, issues: int, cases: int) -> None:
    """What the roll-up keeps of the week ``back`` weeks before the one that runs."""
    WeekInConversation.objects.update_or_create(
        conversation=conversation,
        week=this_monday() - WEEK * back,
        defaults={"issues": issues, "cases": cases},
    )


def read(person: Person, conversation: Conversation) -> OverTime:
    return over_time(person, Conversation.objects.select_related("picture").get(pk=conversation.pk))


def rows(found: OverTime) -> dict[str, str]:
    """What the table says of each week or month in which there is something."""
    cells = [[text(cell) for cell in row] for row in Page(found.picture).one("tbody")]
    return {label: words for label, words in cells if words != "0"}


@pytest.fixture
def conversation(borough: Borough) -> Conversation:
    """Two issues of this month, one of each team."""
    return talked_about(sent(borough), sent_by_quay(borough), system=borough.organisation)


def test_with_five_people_behind_each_week_they_are_told_in_whole_fives(
    borough: Borough, conversation: Conversation
) -> None:
    a_week(conversation, 1, issues=9, cases=5)
    a_week(conversation, 20, issues=12, cases=11)
    found = read(borough.steward, conversation)
    assert not found.by_month
    assert sorted(rows(found).values()) == ["At least 10", "At least 5"]
    assert "At least 15 issues in the 26 weeks until" in found.picture


@pytest.mark.parametrize("cases", [0, 1, 4])
def test_one_week_with_few_people_behind_it_hides_all_weeks(
    borough: Borough, conversation: Conversation, cases: int
) -> None:
    a_week(conversation, 1, issues=9, cases=9)
    a_week(conversation, 26, issues=6, cases=cases)
    found = read(borough.steward, conversation)
    assert found.by_month
    assert rows(found) == {f"{timezone.localdate():%b %Y}": "2"}


def test_a_week_out_of_the_window_hides_nothing(
    borough: Borough, conversation: Conversation
) -> None:
    a_week(conversation, 1, issues=9, cases=9)
    a_week(conversation, 40, issues=1, cases=1)
    assert not read(borough.steward, conversation).by_month


@pytest.mark.parametrize(
    ("came", "by_month"),
    [
        # April less its weeks would tell of the two: they came in the week that began in March.
        ({date(2026, 3, 30): 5, date(2026, 4, 1): 2}, True),
        ({date(2026, 3, 30): 5, date(2026, 4, 1): 5}, False),
        # The drawing begins on 16 February: what February has besides came in the weeks before.
        ({date(2026, 8, 3): 5, date(2026, 2, 4): 2}, True),
        ({date(2026, 8, 3): 5, date(2026, 1, 30): 2}, False),
    ],
)
def test_a_month_less_its_weeks_tells_of_no_days_with_few_people(
    borough: Borough, monkeypatch: pytest.MonkeyPatch, came: dict[date, int], *, by_month: bool
) -> None:
    monkeypatch.setattr("learning_cycles.weeks.this_monday", lambda: date(2026, 8, 17))
    issues = [
        sent(borough, raised_on=day, **about_somebody(borough.harbour))
        for day, people in came.items()
        for _ in range(people)
    ]
    conversation = talked_about(*issues, system=borough.organisation)
    assert read(borough.steward, conversation).by_month is by_month
    assert not_told_by_week([conversation.pk]) == ({conversation.pk} if by_month else set())


def test_a_place_is_drawn_by_month(borough: Borough) -> None:
    for system, by_month in ((borough.organisation, False), (borough.place, True)):
        conversation = talked_about(system=system)
        ConversationPicture.objects.create(conversation=conversation)
        a_week(conversation, 2, issues=6, cases=6)
        assert read(borough.place_steward, conversation).by_month is by_month


def test_the_week_that_runs_is_left_out(borough: Borough, conversation: Conversation) -> None:
    a_week(conversation, 0, issues=20, cases=20)
    a_week(conversation, 1, issues=9, cases=9)
    assert list(rows(read(borough.steward, conversation)).values()) == ["At least 5"]


def test_what_was_passed_up_as_numbers_is_in_no_week(
    borough: Borough, conversation: Conversation
) -> None:
    a_week(conversation, 1, issues=9, cases=9)
    ConversationPicture.objects.filter(conversation=conversation).update(closed_numbers=1)
    assert read(borough.steward, conversation).by_month


def test_a_team_reads_the_weeks_of_its_own_issues_alone(borough: Borough) -> None:
    lately = this_monday() - timedelta(days=1)
    found = talked_about(
        sent(borough, raised_on=lately),
        sent_by_quay(borough, raised_on=lately),
        system=borough.organisation,
    )
    of_team = read(borough.worker, found)
    assert not of_team.by_month
    assert list(rows(of_team).values()) == ["1"]


def test_a_restricted_case_is_in_no_week_of_whom_it_is_closed_to(borough: Borough) -> None:
    lately = this_monday() - timedelta(days=1)
    issue = sent(borough, raised_on=lately)
    found = talked_about(issue, system=borough.harbour)
    issue.case = CaseFactory(team=borough.harbour, restricted=True)
    issue.save()
    assert "Nothing came" in read(borough.colleague, found).picture
    assert list(rows(read(borough.coordinator, found)).values()) == ["1"]


def test_months_are_those_that_the_weeks_touch(borough: Borough) -> None:
    old = this_monday() - WEEK * 26
    found = talked_about(
        sent(borough, raised_on=old.replace(day=1)),
        sent(borough, raised_on=date(2020, 1, 1)),
        system=borough.organisation,
    )
    assert rows(read(borough.steward, found)) == {f"{old:%b %Y}": "1"}


def test_the_page_says_why_it_is_by_month(
    borough: Borough, conversation: Conversation, client: Client
) -> None:
    client.force_login(borough.steward)
    page = client.get(conversation.get_absolute_url()).content.decode()
    assert "By month: a week is told only where 5 people or more" in page
    assert re.search(r'class="hls-bars"', page)
