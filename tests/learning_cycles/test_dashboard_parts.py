"""GET /systems/<id>/: what is growing, new, quiet, covered and missing."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from debriefs.actions.notes import write_note
from debriefs.models import WelfareBand, WelfareMonth
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.actions.cycles import start_experiment
from learning_cycles.dashboard import Movement, is_missing_a_team, movement_in
from learning_cycles.models import Conversation, ConversationPicture, WeekInConversation
from learning_cycles.weeks import WEEK, this_monday
from systems.models import Scale, System
from tests.borough import Borough
from tests.factories import (
    ActivityFactory,
    ConversationFactory,
    DebriefFactory,
    SystemFactory,
)
from tests.learning_cycles.scenes import (
    about_somebody,
    cycle_of,
    fix_sent_on,
    sent,
    sent_by_quay,
    talked_about,
)
from tests.learning_cycles.test_dashboard import dashboard

LONG_AGO = timezone.now() - timedelta(days=100)


def growing(found: Movement) -> list[str]:
    return [f"{each.heading}: {each.more.words}" for each in found.growing if each.more]


def kept_week(conversation: Conversation, back: int, issues: int, cases: int) -> None:
    ConversationPicture.objects.get_or_create(conversation=conversation)
    WeekInConversation.objects.create(
        conversation=conversation, week=this_monday() - WEEK * back, issues=issues, cases=cases
    )


def test_clearly_more_in_weeks_that_are_told_is_growing(borough: Borough) -> None:
    coat = ConversationFactory(system=borough.organisation, question="Coats?")
    bus = ConversationFactory(system=borough.organisation, question="Buses?")
    for conversation, lately in ((coat, 16), (bus, 9)):
        kept_week(conversation, 1, lately, lately)
        kept_week(conversation, 5, 9, 9)
    found = growing(movement_in(borough.steward, borough.organisation))
    assert found == ["Coats?: at least 15 in the last 4 weeks, at least 5 in the 4 before"]


def test_one_week_with_few_people_behind_it_is_compared_with_nothing(borough: Borough) -> None:
    coat = ConversationFactory(system=borough.organisation)
    kept_week(coat, 1, 16, 16)
    kept_week(coat, 5, 4, 4)
    assert not growing(movement_in(borough.steward, borough.organisation))


def test_of_what_was_passed_up_as_numbers_nothing_is_compared(borough: Borough) -> None:
    coat = ConversationFactory(system=borough.organisation)
    kept_week(coat, 1, 16, 16)
    ConversationPicture.objects.update(open_numbers=2)
    assert not growing(movement_in(borough.steward, borough.organisation))


def test_where_weeks_are_not_told_months_are_compared(borough: Borough) -> None:
    last = timezone.localdate().replace(day=1) - timedelta(days=1)
    before = last.replace(day=1) - timedelta(days=1)
    issues = [sent(borough, raised_on=last) for _ in range(4)]
    issues.append(sent_by_quay(borough, raised_on=before))
    talked_about(*issues, system=borough.organisation, question="Coats?")
    found = growing(movement_in(borough.manager, borough.organisation))
    assert found == [f"Coats?: 4 in {last:%B}, 1 in {before:%B}"]


def test_a_team_compares_its_own_weeks_exactly(borough: Borough) -> None:
    lately = this_monday() - timedelta(days=1)
    own = [sent(borough, raised_on=lately) for _ in range(3)]
    talked_about(*own, system=borough.harbour, question="Ours?")
    found = growing(movement_in(borough.worker, borough.harbour))
    assert found == ["Ours?: 3 in the last 4 weeks, none in the 4 before"]


def test_new_ones_are_named_until_somebody_looks_at_them(borough: Borough) -> None:
    ConversationFactory(system=borough.organisation, question="New?")
    ConversationFactory(system=borough.organisation, question="Known?", state="active")
    found = movement_in(borough.steward, borough.organisation)
    assert [each.heading for each in found.new] == ["New?"]


def quiet(borough: Borough) -> list[str]:
    return [each.heading for each in movement_in(borough.steward, borough.organisation).not_moved]


def test_what_has_not_moved_for_four_weeks_is_named(borough: Borough) -> None:
    old: dict[str, Any] = {"system": borough.organisation, "created_at": LONG_AGO}
    ConversationFactory(question="Still?", **old)
    ConversationFactory(question="Resting?", state="resting", **old)
    ConversationFactory(question="Young?", system=borough.organisation)
    said = ConversationFactory(question="Said?", **old)
    say_in_conversation(conversation=said, words="So", by=borough.steward)
    learnt = ConversationFactory(question="Learnt?", **old)
    cycle_of(borough, conversation=learnt)
    assert quiet(borough) == ["Still?"]


def test_its_day_of_turning_up_does_not_tell_the_day_of_the_last_issue(borough: Borough) -> None:
    """All days of a month make it turn up on one day."""
    four_weeks_ago = timezone.localdate() - timedelta(days=28)
    for raised_on in (four_weeks_ago.replace(day=1), four_weeks_ago):
        found = talked_about(sent(borough, raised_on=raised_on), system=borough.organisation)
        Conversation.objects.filter(pk=found.pk).update(created_at=LONG_AGO, question="Coats?")
    assert quiet(borough) == []
    before = four_weeks_ago.replace(day=1) - timedelta(days=1)
    found = talked_about(sent(borough, raised_on=before), system=borough.organisation)
    Conversation.objects.filter(pk=found.pk).update(created_at=LONG_AGO, question="Buses?")
    assert quiet(borough) == ["Buses?"]


def test_air_cover_near_its_day_is_read_above_if_it_was_sent_on(
    borough: Borough, client: Client
) -> None:
    issue = sent(borough)
    soon = timezone.localdate() + timedelta(days=3)
    fields: dict[str, Any] = {"air_cover_holder": "Head of service", "review_on": soon}
    fix_sent_on(issue, "We lend a coat at once", **fields)
    issue.countermeasures.create(words="Kept between us", **fields)
    fix_sent_on(issue, "Later", **(fields | {"review_on": soon + timedelta(days=30)}))
    talked_about(issue, system=borough.organisation)
    page = dashboard(client, borough, "steward")
    assert "We lend a coat at once</a>" in page
    assert "Kept between us" not in page
    assert "Later" not in page
    assert "Kept between us" in dashboard(client, borough, "worker", "harbour")


def test_air_cover_of_an_experiment_is_named_with_its_holder(
    borough: Borough, client: Client
) -> None:
    today = timezone.localdate()
    start_experiment(
        cycle=cycle_of(borough),
        question="What if nobody signs?",
        starts_on=today,
        review_on=today,
        air_cover_holder="The treasurer",
        by=borough.steward,
    )
    page = dashboard(client, borough, "manager")
    assert "What if nobody signs?" in page
    assert "under the air cover of The treasurer" in page


def test_the_matrix_and_how_people_are_stand_on_an_organisation_s_page(
    borough: Borough, client: Client
) -> None:
    activity = ActivityFactory(team=borough.harbour, name="Rang together")
    for _ in range(6):
        activity.marks.create()
    month = WelfareMonth.objects.create(first_day=date(2020, 2, 1))
    WelfareBand.objects.create(month=month, organisation=borough.organisation, face=4, at_least=10)
    page = dashboard(client, borough, "steward")
    assert 'class="hls-matrix"' in page
    assert "February 2020: fine 10 or more" in page
    assert 'id="people"' not in dashboard(client, borough, "place_steward", "place")


def hold_debrief(borough: Borough, team: System, days_ago: int = 0) -> None:
    day = timezone.localdate() - timedelta(days=days_ago)
    debrief = DebriefFactory(team=team, day=day, opened_by=borough.worker)
    write_note(team=team, debrief=debrief, case=None, words="So", by=borough.worker)


def test_a_steward_is_told_that_not_every_team_has_been_heard_from(
    borough: Borough, client: Client
) -> None:
    said = "Not every team has been heard from"
    hold_debrief(borough, borough.harbour)
    DebriefFactory(team=borough.quay, opened_by=borough.worker)  # nobody wrote anything in it
    assert said in dashboard(client, borough, "steward")
    assert said not in dashboard(client, borough, "manager")
    hold_debrief(borough, borough.quay, days_ago=29)
    assert said in dashboard(client, borough, "steward")
    hold_debrief(borough, borough.quay, days_ago=27)
    assert said not in dashboard(client, borough, "steward")


def is_missing(borough: Borough, system: System) -> bool:
    person = borough.place_steward
    return is_missing_a_team(person, system, System.objects.inside(system))


def test_nothing_is_said_where_it_would_name_a_team(borough: Borough) -> None:
    hold_debrief(borough, borough.harbour)
    hold_debrief(borough, borough.quay)
    lone = SystemFactory(scale=Scale.ORGANISATION, parent=borough.place)
    SystemFactory(parent=lone)
    assert not is_missing(borough, lone)
    # The other organisation is not missing any, so the place would name the lone team.
    assert not is_missing(borough, borough.place)
    SystemFactory(parent=lone)
    assert is_missing(borough, lone)
    assert is_missing(borough, borough.place)


def test_a_conversation_of_one_s_own_team_alone_shows_it(borough: Borough, client: Client) -> None:
    talked_about(
        sent(borough, **about_somebody(borough.harbour)), system=borough.harbour, question="Ours?"
    )
    assert "Ours?" in dashboard(client, borough, "worker", "harbour")


@pytest.mark.parametrize("who", ["steward", "manager"])
def test_a_team_s_page_from_above_has_nothing_of_what_moves_in_it(
    borough: Borough, client: Client, who: str
) -> None:
    ConversationFactory(system=borough.harbour, created_at=LONG_AGO)
    page = dashboard(client, borough, who, "harbour")
    for part in ("growing", "new", "not-moved", "air-cover", "successes"):
        assert f'id="{part}"' not in page
