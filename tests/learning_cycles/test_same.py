"""This is the same thing: one press puts an issue into the conversation of another."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from casework.models import Case, CaseLook, Way
from debriefs.actions.issues import change_level, send_on
from debriefs.models import Issue, Level
from learning_cycles.actions.same import DoesNotFit, say_not_same, say_same
from learning_cycles.models import Conversation, ConversationState, Placement
from learning_cycles.rollup import differences, roll_up
from systems.models import Notice, Person, RoleKind, Scale, System
from tests.borough import Borough
from tests.factories import (
    AllocationFactory,
    CaseFactory,
    ConversationFactory,
    IssueFactory,
    RoleFactory,
    SystemFactory,
)
from tests.learning_cycles.scenes import sent, sent_by_quay, talked_about

pytestmark = pytest.mark.django_db

BUS = "The bus to the clinic was taken off"
COAT = "A winter coat needs three signatures"


def kept(borough: Borough, words: str = BUS, **fields: object) -> Issue:
    """An issue of the Harbour team that nobody sent on."""
    defaults = {"team": borough.harbour, "raised_by": borough.worker}
    issue: Issue = IssueFactory(description=words, **(defaults | fields))
    return issue


def home_of(issue: Issue) -> Conversation | None:
    placement = Placement.objects.filter(issue=issue).first()
    return placement.conversation if placement else None


def press(person: Person, issue: Issue, other: Issue, name: str = "same", **headers: str) -> Any:
    client = Client()
    client.force_login(person)
    address = reverse(f"learning_cycles:{name}", args=[issue.pk, other.pk])
    return client.post(address, headers=headers)


def test_it_joins_the_conversation_of_the_other_and_its_place_is_settled(borough: Borough) -> None:
    other, issue = sent(borough), kept(borough)
    roll_up()
    press(borough.colleague, issue, other)
    placement = Placement.objects.get(issue=issue)
    assert placement.conversation == home_of(other)
    assert placement.conversation.system == borough.organisation
    assert placement.settled_by == borough.colleague
    roll_up()
    assert differences() == []


def test_it_stays_an_issue_of_its_own_and_counts_there_once_it_is_sent_on(borough: Borough) -> None:
    other, issue = sent(borough), kept(borough)
    roll_up()
    home = say_same(issue=issue, other=other, by=borough.worker)
    roll_up()
    home.picture.refresh_from_db()
    assert home.picture.open_issues == 1
    send_on(issue=issue, words=BUS, by=borough.worker)
    roll_up()
    home.picture.refresh_from_db()
    assert home.picture.open_issues == 2
    assert home_of(issue) == home
    assert differences() == []


def test_nothing_of_it_is_read_above_before_it_is_sent_on(borough: Borough) -> None:
    other, issue = sent(borough), kept(borough)
    roll_up()
    home = say_same(issue=issue, other=other, by=borough.worker)
    roll_up()
    client = Client()
    client.force_login(borough.steward)
    page = client.get(home.get_absolute_url()).content.decode()
    assert COAT in page
    assert BUS not in page


def test_where_neither_is_in_a_conversation_the_team_gets_one(borough: Borough) -> None:
    other, issue = kept(borough, COAT, level=Level.METHOD), kept(borough)
    home = say_same(issue=issue, other=other, by=borough.worker)
    assert home.system == borough.harbour
    assert home_of(other) == home_of(issue) == home
    roll_up()
    home.picture.refresh_from_db()
    assert home.picture.open_issues == 2
    assert differences() == []


def test_where_only_this_one_is_the_other_comes_along(borough: Borough) -> None:
    other, issue = kept(borough), sent(borough)
    roll_up()
    home = home_of(issue)
    assert say_same(issue=issue, other=other, by=borough.worker) == home
    assert home_of(other) == home


def test_a_third_one_joins_the_first_two(borough: Borough) -> None:
    first, second, third = (kept(borough, words) for words in (BUS, COAT, "Locks are dear"))
    home = say_same(issue=second, other=first, by=borough.worker)
    assert say_same(issue=third, other=second, by=borough.colleague) == home
    roll_up()
    assert differences() == []


def test_a_team_conversation_goes_on_to_the_larger_one_when_an_issue_is_sent_on(
    borough: Borough,
) -> None:
    other, issue = kept(borough, COAT), kept(borough, level=Level.SYSTEM)
    home = say_same(issue=issue, other=other, by=borough.worker)
    send_on(issue=issue, words=BUS, by=borough.worker)
    roll_up()
    home.refresh_from_db()
    assert home_of(issue) == home
    assert home.feeds_into
    assert home.feeds_into.system == borough.organisation
    assert differences() == []


def test_what_a_person_said_the_job_does_not_override(borough: Borough) -> None:
    """Sent on with words that are just like another conversation's, it stays where it was put."""
    like_it, other, issue = sent(borough, BUS), sent(borough, COAT), kept(borough)
    roll_up()
    assert home_of(like_it) != home_of(other)
    home = say_same(issue=issue, other=other, by=borough.worker)
    issue = send_on(issue=issue, words=BUS, by=borough.worker)
    change_level(issue=issue, level=Level.MACRO_SYSTEM, by=borough.worker)
    roll_up()
    assert home_of(issue) == home
    assert differences() == []


def test_a_second_press_changes_nothing(borough: Borough) -> None:
    other, issue = kept(borough, COAT), kept(borough)
    say_same(issue=issue, other=other, by=borough.worker)
    before = list(Placement.objects.values())
    say_same(issue=issue, other=other, by=borough.colleague)
    say_same(issue=other, other=issue, by=borough.colleague)
    assert list(Placement.objects.values()) == before
    assert Conversation.objects.count() == 1


def test_not_the_same_after_all_puts_it_back_to_where_it_was(borough: Borough) -> None:
    first, second = sent(borough, BUS), sent(borough, COAT)
    roll_up()
    before = Placement.objects.filter(issue=first).values().get()
    say_same(issue=first, other=second, by=borough.worker)
    press(borough.colleague, first, second, "not_same")
    assert Placement.objects.filter(issue=first).values().get() == before
    roll_up()
    assert differences() == []


def test_each_undo_goes_one_step_back(borough: Borough) -> None:
    issues = [sent(borough, words) for words in (BUS, COAT, "Locks are dear and slow")]
    roll_up()
    homes = [home_of(issue) for issue in issues]
    assert len(set(homes)) == 3
    for other in issues[1:]:
        say_same(issue=issues[0], other=other, by=borough.worker)
    say_not_same(issue=issues[0], other=issues[2], by=borough.worker)
    assert home_of(issues[0]) == homes[1]
    say_not_same(issue=issues[0], other=issues[1], by=borough.worker)
    assert home_of(issues[0]) == homes[0]


def test_one_that_was_nowhere_is_nowhere_again(borough: Borough) -> None:
    other, issue = sent(borough), kept(borough)
    roll_up()
    say_same(issue=issue, other=other, by=borough.worker)
    say_not_same(issue=issue, other=other, by=borough.worker)
    assert home_of(issue) is None
    assert home_of(other)
    roll_up()
    assert differences() == []


def test_the_one_that_came_along_is_the_one_that_goes(borough: Borough) -> None:
    other, issue = kept(borough), sent(borough)
    roll_up()
    say_same(issue=issue, other=other, by=borough.worker)
    say_not_same(issue=issue, other=other, by=borough.worker)
    assert home_of(other) is None
    assert home_of(issue)


def test_one_that_travels_is_not_put_back_by_its_likeness(borough: Borough) -> None:
    """The job put both together; a person says that they are two things."""
    other, issue = sent(borough, COAT), sent(borough, COAT)
    roll_up()
    assert home_of(issue) == home_of(other)
    say_not_same(issue=issue, other=other, by=borough.worker)
    roll_up()
    assert home_of(issue)
    assert home_of(issue) != home_of(other)
    assert differences() == []


def test_a_closed_conversation_takes_nothing_new(borough: Borough) -> None:
    other, issue = sent(borough), kept(borough)
    home = talked_about(other, system=borough.organisation)
    home.state = ConversationState.CLOSED
    home.save(update_fields=["state"])
    with pytest.raises(DoesNotFit):
        say_same(issue=issue, other=other, by=borough.worker)
    assert home_of(issue) is None


def test_conversations_of_other_teams_and_larger_scales_take_no_issue_directly(
    borough: Borough,
) -> None:
    """R2: it would count nowhere on the way there."""
    issue = kept(borough)
    for system in (borough.quay, borough.place):
        other = sent_by_quay(borough)
        Placement.objects.update_or_create(
            issue=other, defaults={"conversation": ConversationFactory(system=system)}
        )
        with pytest.raises(DoesNotFit):
            say_same(issue=issue, other=other, by=borough.worker)
    with pytest.raises(DoesNotFit):
        say_same(issue=issue, other=kept(borough, team=borough.quay), by=borough.worker)


def test_of_another_team_it_joins_the_larger_one_that_both_feed(borough: Borough) -> None:
    other, issue = sent_by_quay(borough, level=Level.SYSTEM), kept(borough)
    roll_up()
    larger = home_of(other)
    of_quay = ConversationFactory(system=borough.quay, feeds_into=larger)
    Placement.objects.filter(issue=other).update(conversation=of_quay)
    roll_up()
    assert say_same(issue=issue, other=other, by=borough.worker) == larger
    roll_up()
    assert differences() == []


def test_without_an_organisation_the_place_can_hold_it(borough: Borough) -> None:
    team: System = SystemFactory(parent=borough.place, scale=Scale.TEAM)
    other = sent(borough, team=team, level=Level.MACRO_SYSTEM)
    issue = kept(borough, team=team, level=Level.MACRO_SYSTEM)
    roll_up()
    home = say_same(issue=issue, other=other, by=borough.worker)
    assert home.system == borough.place
    send_on(issue=issue, words=BUS, by=borough.worker)
    roll_up()
    assert differences() == []


@pytest.mark.parametrize(("who", "status"), [("other_worker", 404), ("steward", 404)])
def test_others_cannot(borough: Borough, who: str, status: int) -> None:
    issue, other = kept(borough), sent(borough)
    for one, two in permutations((issue, other)):
        for name in ("same", "not_same"):
            answer = press(getattr(borough, who), one, two, name)
            assert answer.status_code == status
    assert not Placement.objects.exists()


def test_an_issue_of_a_restricted_case_is_not_there_to_be_the_same(borough: Borough) -> None:
    restricted: Case = CaseFactory(team=borough.harbour, restricted=True)
    AllocationFactory(case=restricted, person=borough.worker)
    issue, other = kept(borough), kept(borough, COAT, case=restricted)
    for one, two in permutations((issue, other)):
        assert press(borough.colleague, one, two).status_code == 404
    assert not Placement.objects.exists()
    press(borough.worker, issue, other)
    assert home_of(issue) == home_of(other)


def test_it_is_on_record_for_whom_it_is_about(borough: Borough) -> None:
    case: Case = CaseFactory(team=borough.harbour)
    issue, other = kept(borough, case=case), kept(borough, COAT)
    say_same(issue=issue, other=other, by=borough.worker)
    say_not_same(issue=issue, other=other, by=borough.worker)
    looks = CaseLook.objects.filter(case=case, way=Way.WRITE)
    assert set(looks.values_list("what", flat=True)) == {"Issue's conversation"}
    assert looks.count() == 2


def test_whoever_raised_the_other_one_hears_of_it(borough: Borough) -> None:
    other = kept(borough, COAT, raised_by=borough.colleague)
    say_same(issue=kept(borough), other=other, by=borough.worker)
    notice = Notice.objects.get()
    assert notice.person == borough.colleague
    assert "talked about together" in notice.lines.get().words


def test_the_fragment_says_how_the_two_stand_and_offers_the_way_back(borough: Borough) -> None:
    issue, other = kept(borough), kept(borough, COAT)
    page = press(borough.worker, issue, other, **{"HX-Request": "true"})
    said = page.content.decode()
    assert "Not the same after all" in said
    assert "<html" not in said
    page = press(borough.worker, issue, other, "not_same", **{"HX-Request": "true"})
    assert "This is the same thing" in page.content.decode()


def test_without_scripts_a_press_leads_back_to_the_page(borough: Borough) -> None:
    issue, other = kept(borough), kept(borough, COAT)
    answer = press(borough.worker, issue, other)
    assert answer["Location"] == reverse("learning_cycles:similar_to", args=[issue.pk])


def test_what_does_not_fit_is_said_and_not_offered(borough: Borough) -> None:
    RoleFactory(person=borough.worker, system=borough.quay, kind=RoleKind.CASEWORKER)
    issue, other = kept(borough, COAT), kept(borough, COAT, team=borough.quay)
    said = press(borough.worker, issue, other, **{"HX-Request": "true"})
    assert "cannot be talked about together" in said.content.decode()
    client = Client()
    client.force_login(borough.worker)
    page = client.get(reverse("learning_cycles:similar_to", args=[issue.pk])).content.decode()
    assert COAT in page
    assert "This is the same thing" not in page
