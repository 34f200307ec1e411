"""Confirm, move, open, merge and split are facts that the roll-up obeys, and undone for a day."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from debriefs.actions.issues import delete_issue
from debriefs.models import Issue, Level
from learning_cycles.actions.conversations import change_conversation, say_in_conversation
from learning_cycles.actions.placing import (
    NotPossible,
    confirm,
    merge,
    move,
    open_for,
    open_up,
    split,
)
from learning_cycles.actions.undoing import TooLate, undo
from learning_cycles.models import (
    Conversation,
    ConversationPicture,
    Following,
    Placement,
    Step,
)
from learning_cycles.rollup import differences, rebuild, roll_up
from systems.models import Notice, NoticeLine
from tests.borough import Borough
from tests.factories import CaseFactory, ConversationFactory
from tests.learning_cycles.scenes import sent, talked_about


@pytest.fixture
def old(borough: Borough) -> Conversation:
    """With three issues in it, one of them settled."""
    issues = [sent(borough, f"A coat, {n}", level=Level.MACRO_SYSTEM) for n in range(3)]
    found = talked_about(*issues, system=borough.organisation, question="Who signs?")
    confirm(system=found.system, issues=[issues[0].pk], by=borough.steward)
    found.refresh_from_db()
    return found


@pytest.fixture
def other(borough: Borough) -> Conversation:
    return talked_about(sent(borough, "The bus"), system=borough.organisation, question="Buses?")


def issues_of(conversation: Conversation) -> set[int]:
    return set(conversation.placements.values_list("issue", flat=True))


def carry_on() -> None:
    """Whatever the job does, all true afterwards; and a rebuild changes no fact."""
    roll_up()
    assert differences() == []
    facts = set(Placement.objects.values_list("issue", "conversation", "settled_at"))
    feeds = set(Conversation.objects.values_list("pk", "feeds_into", "merged_into"))
    rebuild()
    assert differences() == []
    assert set(Placement.objects.values_list("issue", "conversation", "settled_at")) == facts
    assert set(Conversation.objects.values_list("pk", "feeds_into", "merged_into")) == feeds


def facts() -> tuple[object, ...]:
    return (
        sorted(Placement.objects.values_list()),
        sorted(Conversation.objects.values_list("pk", "feeds_into", "merged_into", "state")),
        sorted(Following.objects.values_list("conversation", "person")),
    )


def test_a_merge_moves_issues_feeders_and_followers(
    borough: Borough, old: Conversation, other: Conversation
) -> None:
    feeder = ConversationFactory(system=borough.harbour, feeds_into=old)
    Following.objects.create(conversation=old, person=borough.manager)
    Following.objects.create(conversation=other, person=borough.partner)
    mine, larger = issues_of(old), old.feeds_into
    assert larger is not None
    merge(conversation=old, into=other, by=borough.steward)
    for each in (old, other, feeder):
        each.refresh_from_db()
    assert issues_of(other) > mine
    assert (old.merged_into, old.feeds_into, feeder.feeds_into) == (other, None, other)
    assert other.feeds_into == larger, "what counted above counts on"
    assert set(other.followings.values_list("person", flat=True)) == {
        borough.manager.pk,
        borough.partner.pk,
    }
    assert old.followings.get().person == borough.manager
    assert not Placement.objects.filter(conversation=other, issue__in=mine, settled_at=None)
    carry_on()
    assert ConversationPicture.objects.get(conversation=other).open_issues == 4


def test_undoing_a_merge_gives_back_all_that_it_moved(
    borough: Borough, old: Conversation, other: Conversation
) -> None:
    ConversationFactory(system=borough.harbour, feeds_into=old)
    Following.objects.create(conversation=old, person=borough.manager)
    before = facts()
    step = merge(conversation=old, into=other, by=borough.steward)
    carry_on()
    undone = undo(step=step, by=borough.place_steward)
    assert facts() == before
    assert (undone.returned, undone.stayed) == (3, 0)
    carry_on()
    assert facts() == before


def test_what_came_since_stays_and_what_was_moved_on_stays(
    borough: Borough, old: Conversation, other: Conversation
) -> None:
    first, second, third = sorted(issues_of(old))
    step = merge(conversation=old, into=other, by=borough.steward)
    came = sent(borough, "The bus again")
    Placement.objects.create(issue=came, conversation=other)
    split(conversation=other, issues=[first], by=borough.steward, question="A third thing?")
    undone = undo(step=step, by=borough.steward)
    assert (undone.returned, undone.stayed) == (2, 1)
    assert issues_of(old) == {second, third}
    assert came.pk in issues_of(other)
    assert Placement.objects.get(issue=first).conversation.question == "A third thing?"
    carry_on()


def test_what_somebody_confirmed_there_since_stays(
    borough: Borough, old: Conversation, other: Conversation
) -> None:
    issue = min(issues_of(old))
    step = move(system=old.system, issues=[issue], into=other, by=borough.steward, within=old)
    assert step is not None
    confirm(system=old.system, issues=[issue], by=borough.place_steward, within=other)
    assert undo(step=step, by=borough.steward).stayed == 1
    assert issue in issues_of(other)


def test_two_merges_undone_in_their_order_leave_all_as_it_was(
    borough: Borough, old: Conversation, other: Conversation
) -> None:
    third = ConversationFactory(system=borough.organisation)
    before = facts()
    first = merge(conversation=old, into=other, by=borough.steward)
    second = merge(conversation=other, into=third, by=borough.steward)
    carry_on()
    undo(step=second, by=borough.steward)
    undo(step=first, by=borough.steward)
    assert facts() == before


def test_a_move_out_of_what_was_merged_since_goes_back_to_where_that_went(
    borough: Borough, old: Conversation, other: Conversation
) -> None:
    third = ConversationFactory(system=borough.organisation)
    issue = min(issues_of(old))
    moved = move(system=old.system, issues=[issue], into=third, by=borough.steward, within=old)
    assert moved is not None
    merge(conversation=old, into=other, by=borough.steward)
    undo(step=moved, by=borough.steward)
    assert issue in issues_of(other)
    carry_on()


def test_a_feed_goes_back_only_to_what_still_stands_above(
    borough: Borough, old: Conversation, other: Conversation
) -> None:
    step = merge(conversation=old, into=other, by=borough.steward)
    roll_up()
    borough.organisation.parent = borough.country
    borough.organisation.save()
    roll_up()
    undo(step=step, by=borough.steward)
    old.refresh_from_db()
    assert old.feeds_into is None
    roll_up()
    assert differences() == []


@pytest.mark.parametrize("wrong", ["itself", "closed", "merged", "elsewhere"])
def test_a_merge_goes_only_into_another_that_is_live_and_of_the_same_system(
    borough: Borough, old: Conversation, other: Conversation, wrong: str
) -> None:
    choices: dict[str, Conversation] = {
        "itself": old,
        "closed": ConversationFactory(system=borough.organisation, state="closed"),
        "merged": ConversationFactory(system=borough.organisation, merged_into=other),
        "elsewhere": ConversationFactory(system=borough.place),
    }
    into = choices[wrong]
    before = facts()
    with pytest.raises(NotPossible):
        merge(conversation=old, into=into, by=borough.steward)
    assert facts() == before
    assert not Step.objects.filter(kind="merge").exists()


def test_a_merged_conversation_is_not_merged_again(
    borough: Borough, old: Conversation, other: Conversation
) -> None:
    merge(conversation=old, into=other, by=borough.steward)
    third = ConversationFactory(system=borough.organisation)
    for again in (
        lambda: merge(conversation=old, into=third, by=borough.steward),
        lambda: merge(conversation=other, into=old, by=borough.steward),
    ):
        with pytest.raises(NotPossible):
            again()


def test_a_split_opens_an_active_conversation_and_its_undoing_closes_it(
    borough: Borough, old: Conversation
) -> None:
    issues = issues_of(old)
    step = split(
        conversation=old, issues=sorted(issues)[:2], by=borough.steward, question="And coats?"
    )
    assert step is not None
    assert step.into is not None
    assert (step.into.state, len(issues_of(step.into))) == ("active", 2)
    carry_on()
    undo(step=step, by=borough.steward)
    assert issues_of(old) == issues
    step.into.refresh_from_db()
    assert step.into.state == "closed"
    carry_on()


def test_what_a_split_opened_lives_on_if_somebody_spoke_in_it(
    borough: Borough, old: Conversation
) -> None:
    step = split(conversation=old, issues=issues_of(old), by=borough.steward, question="Coats?")
    assert step is not None
    assert step.into is not None
    say_in_conversation(conversation=step.into, words="At last", by=borough.manager)
    undo(step=step, by=borough.steward)
    step.into.refresh_from_db()
    assert step.into.state == "active"


def test_opening_up_words_the_question_and_can_be_undone(borough: Borough) -> None:
    sent(borough)
    roll_up()
    found = Conversation.objects.get(system=borough.organisation)
    step = open_up(conversation=found, question="Who signs?", by=borough.steward)
    found.refresh_from_db()
    assert (found.question, found.state) == ("Who signs?", "active")
    assert Placement.objects.get().settled_by == borough.steward
    with pytest.raises(NotPossible):
        open_up(conversation=found, question="Or who?", by=borough.steward)
    carry_on()
    undo(step=step, by=borough.steward)
    found.refresh_from_db()
    assert (found.question, found.state) == ("", "new")
    assert Placement.objects.get().settled_by is None


def test_a_question_that_was_worded_anew_since_stays(borough: Borough) -> None:
    found = ConversationFactory(system=borough.organisation, question="")
    step = open_up(conversation=found, question="Who signs?", by=borough.steward)
    change_conversation(
        conversation=found, question="Who has to sign?", state="active", by=borough.steward
    )
    undo(step=step, by=borough.steward)
    found.refresh_from_db()
    assert (found.question, found.state) == ("Who has to sign?", "active")


def test_what_somebody_settled_meanwhile_is_left_to_them(
    borough: Borough, old: Conversation, other: Conversation
) -> None:
    settled = Placement.objects.get(conversation=old, settled_at__isnull=False)
    assert confirm(system=old.system, issues=[settled.issue_id], by=borough.steward) is None
    assert (
        move(system=old.system, issues=[settled.issue_id], into=other, by=borough.steward) is None
    )
    assert (
        open_for(system=old.system, issues=[settled.issue_id], question="?", by=borough.steward)
        is None
    )
    assert Conversation.objects.filter(system=old.system).count() == 3 - 1


def test_a_step_cannot_be_undone_after_a_day_or_twice(borough: Borough, old: Conversation) -> None:
    step = split(conversation=old, issues=issues_of(old), by=borough.steward, question="Coats?")
    assert step is not None
    Step.objects.filter(pk=step.pk).update(taken_at=timezone.now() - timedelta(hours=24))
    with pytest.raises(TooLate):
        undo(step=step, by=borough.steward)
    assert not issues_of(old)
    moment = Placement.objects.filter(conversation=step.into).first()
    assert moment is not None
    Step.objects.filter(pk=step.pk).update(taken_at=moment.settled_at)
    undo(step=step, by=borough.steward)
    with pytest.raises(TooLate):
        undo(step=step, by=borough.place_steward)
    assert Step.objects.get(pk=step.pk).undone_by == borough.steward


@pytest.mark.django_db(transaction=True)
def test_of_two_who_undo_at_once_one_does(borough: Borough) -> None:
    old = talked_about(sent(borough), sent(borough), system=borough.organisation)
    step = split(conversation=old, issues=issues_of(old), by=borough.steward, question="Coats?")
    assert step is not None

    def once() -> bool:
        try:
            undo(step=Step.objects.get(pk=step.pk), by=borough.steward)
        except TooLate:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(each.result() for each in [pool.submit(once) for _ in range(2)]) == [
            False,
            True,
        ]
    assert len(issues_of(old)) == 2


def test_an_issue_whose_case_is_deleted_is_gone_from_the_step_too(borough: Borough) -> None:
    case = CaseFactory(team=borough.harbour)
    old = talked_about(sent(borough, case=case), sent(borough), system=borough.organisation)
    step = split(conversation=old, issues=issues_of(old), by=borough.steward, question="Coats?")
    assert step is not None
    case.delete()
    assert undo(step=step, by=borough.steward).returned == 1


class TestTelling:
    """R9: whoever raised an issue hears where it is talked about, once a day and conversation."""

    def lines(self, borough: Borough) -> list[str]:
        lines = NoticeLine.objects.filter(notice__person=borough.worker, key__startswith="step")
        return [line.words for line in lines]

    def test_each_person_is_told_once_of_a_step(
        self, borough: Borough, old: Conversation, other: Conversation
    ) -> None:
        merge(conversation=old, into=other, by=borough.steward)
        (line,) = self.lines(borough)
        assert line == (
            "It is talked about together with others like it, in a conversation of "
            "Tyneholme Borough Council. So are 2 more that you raised."
        )
        assert Notice.objects.filter(topic=f"conversation:{other.pk}").count() == 1

    def test_to_confirm_tells_nobody(self, borough: Borough, old: Conversation) -> None:
        confirm(system=old.system, issues=issues_of(old), by=borough.steward)
        assert self.lines(borough) == []

    def test_whoever_did_it_is_not_told(
        self, borough: Borough, old: Conversation, other: Conversation
    ) -> None:
        merge(conversation=old, into=other, by=borough.worker)
        assert self.lines(borough) == []

    def test_what_nobody_read_yet_is_taken_back_and_nothing_else(
        self, borough: Borough, old: Conversation, other: Conversation
    ) -> None:
        told = set(NoticeLine.objects.values_list("pk", flat=True))
        step = merge(conversation=old, into=other, by=borough.steward)
        undo(step=step, by=borough.steward)
        assert set(NoticeLine.objects.values_list("pk", flat=True)) == told
        assert Notice.objects.filter(lines=None).count() == 0

    def test_whoever_read_it_is_told_that_it_is_back(
        self, borough: Borough, old: Conversation, other: Conversation
    ) -> None:
        step = merge(conversation=old, into=other, by=borough.steward)
        Notice.objects.update(read_at=timezone.now())
        undo(step=step, by=borough.steward)
        assert len(self.lines(borough)) == 2
        assert self.lines(borough)[-1].startswith("It is back in the conversation of")

    def test_a_deleted_issue_tells_nobody(
        self, borough: Borough, old: Conversation, other: Conversation
    ) -> None:
        for issue in Issue.objects.filter(placement__conversation=old):
            delete_issue(issue=issue, by=borough.worker)
        merge(conversation=old, into=other, by=borough.steward)
        assert self.lines(borough) == []


class TestTheirPages:
    """Both conversations tell of it; the old address leads to the new, threads are read on."""

    def test_the_old_address_leads_to_the_new_for_the_team_too(
        self, borough: Borough, client: Client, old: Conversation, other: Conversation
    ) -> None:
        say_in_conversation(conversation=old, words="We asked the bank", by=borough.worker)
        step = merge(conversation=old, into=other, by=borough.steward)
        roll_up()
        for who in (borough.steward, borough.worker):
            client.force_login(who)
            response = client.get(old.get_absolute_url())
            assert (response.status_code, response["Location"]) == (302, other.get_absolute_url())
            page = client.get(other.get_absolute_url()).content.decode()
            assert "We asked the bank" in page
            page = client.get(f"{other.get_absolute_url()}beyond/").content.decode()
            assert "Put together with" in page
            assert (step.undo_url in page) == (who == borough.steward)
            said = client.post(f"{old.get_absolute_url()}say/", {"words": "To the old one"})
            assert said.status_code == 302
        assert "To the old one" in client.get(other.get_absolute_url()).content.decode()
        client.force_login(borough.other_worker)
        assert client.get(old.get_absolute_url()).status_code == 404

    def test_after_it_is_undone_both_tell_of_that(
        self, borough: Borough, client: Client, old: Conversation, other: Conversation
    ) -> None:
        undo(step=merge(conversation=old, into=other, by=borough.steward), by=borough.steward)
        roll_up()
        client.force_login(borough.manager)
        for each in (old, other):
            page = client.get(f"{each.get_absolute_url()}beyond/").content.decode()
            assert "Put together with" in page
            assert "Undone by Thea Marchbank" in page

    def test_a_team_is_not_told_where_the_issues_of_others_went(
        self, borough: Borough, client: Client, old: Conversation, other: Conversation
    ) -> None:
        move(
            system=old.system,
            issues=issues_of(other),
            into=old,
            by=borough.steward,
            within=other,
        )
        roll_up()
        address = f"{old.get_absolute_url()}beyond/"
        client.force_login(borough.steward)
        assert "Moved issues here" in client.get(address).content.decode()
        client.force_login(borough.worker)
        assert "Moved issues" not in client.get(address).content.decode()
