"""The roll-up, rule by rule (R1 to R9)."""

from datetime import date, timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from casework.models import Case
from debriefs.actions import issues as deeds
from debriefs.models import Closing, Issue, Level, Tally
from learning_cycles.actions.telling import tell_what_has_not_moved
from learning_cycles.models import (
    CaseInSurroundings,
    Conversation,
    ConversationPicture,
    ConversationSurroundings,
    Counted,
    IssueSurroundings,
    Placement,
    SystemPicture,
)
from learning_cycles.rollup import differences, rebuild, roll_up
from purchases.models import Purchase
from systems.models import Notice, NoticeLine, PendingChange, Person, Scale, System
from tests.borough import Borough
from tests.factories import (
    ActivityFactory,
    CaseFactory,
    ConversationFactory,
    CountermeasureFactory,
    IssueFactory,
    PurchaseFactory,
    SystemFactory,
)

WHEELCHAIR = "The wheelchair assessment takes weeks and she needs one today"


def sent(borough: Borough, words: str = WHEELCHAIR, **fields: object) -> Issue:
    """An issue of the Harbour team that was sent on."""
    return IssueFactory(
        **{
            "team": borough.harbour,
            "raised_by": borough.worker,
            "description": words,
            "sent": True,
            **fields,
        }
    )


def systems_where_counted(issue: Issue) -> set[System]:
    return {row.system for row in Counted.objects.filter(issue=issue, only_number=False)}


def conversation_in(system: System) -> Conversation:
    return Conversation.objects.get(system=system)


def test_r1_every_issue_counts_in_its_team(borough: Borough) -> None:
    issue = IssueFactory(team=borough.harbour, level=Level.TO_TALK_ABOUT)
    roll_up()
    assert systems_where_counted(issue) == {borough.harbour}


def test_r2_a_system_issue_counts_at_the_nearest_organisation_once_sent_on(
    borough: Borough,
) -> None:
    issue = IssueFactory(team=borough.harbour, level=Level.SYSTEM)
    roll_up()
    assert systems_where_counted(issue) == {borough.harbour}
    deeds.send_on(issue=issue, words="Weeks for a wheelchair", by=borough.worker)
    roll_up()
    assert systems_where_counted(issue) == {borough.harbour, borough.organisation}


def test_r2_a_macro_system_issue_counts_at_organisation_place_and_country(
    borough: Borough,
) -> None:
    issue = sent(borough, level=Level.MACRO_SYSTEM)
    roll_up()
    assert systems_where_counted(issue) == {
        borough.harbour,
        borough.organisation,
        borough.place,
        borough.country,
    }


def test_r2_a_method_issue_is_only_a_number_above_the_team(borough: Borough) -> None:
    issue = sent(borough, level=Level.METHOD)
    roll_up()
    assert systems_where_counted(issue) == {borough.harbour}
    assert not Conversation.objects.exists()
    above = SystemPicture.objects.get(system=borough.organisation, level=Level.METHOD)
    assert above.open_issues == 1


def test_r3_the_same_thing_said_again_is_suggested_for_the_same_conversation(
    borough: Borough,
) -> None:
    first = sent(borough)
    roll_up()
    again = sent(borough, "A wheelchair assessment takes weeks, he needs one now")
    other = sent(borough, "School uniform costs more than a week of food")
    roll_up()
    homes = {placement.issue_id: placement.conversation_id for placement in Placement.objects.all()}
    assert homes[first.pk] == homes[again.pk]
    assert homes[other.pk] != homes[first.pk]
    placement = Placement.objects.get(issue=again)
    assert (placement.likeness or 0) > 0.3
    assert placement.settled_at is None


def test_r3_nothing_is_placed_in_a_closed_conversation(borough: Borough) -> None:
    closed = ConversationFactory(system=borough.organisation, question=WHEELCHAIR, state="closed")
    issue = sent(borough)
    roll_up()
    assert issue.placement.conversation != closed


def test_r3_a_team_conversation_is_given_the_whole_chain(borough: Borough) -> None:
    own = ConversationFactory(system=borough.harbour, question="Wheels")
    issue = sent(borough, level=Level.MACRO_SYSTEM)
    Placement.objects.create(issue=issue, conversation=own)
    roll_up()
    own.refresh_from_db()
    assert issue.placement.conversation == own
    assert [own.feeds_into.system, own.feeds_into.feeds_into.system] == [
        borough.organisation,
        borough.place,
    ]
    assert own.feeds_into.feeds_into.feeds_into.system == borough.country


def test_r3_the_job_never_overrides_a_placement(borough: Borough) -> None:
    elsewhere = ConversationFactory(system=borough.organisation, question="Trains")
    ConversationFactory(system=borough.organisation, question=WHEELCHAIR)
    issue = sent(borough)
    Placement.objects.create(issue=issue, conversation=elsewhere)
    roll_up()
    deeds.change_level(issue=issue, level=Level.MACRO_SYSTEM, by=borough.worker)
    roll_up()
    rebuild()
    assert Placement.objects.get(issue=issue).conversation == elsewhere


def test_r4_a_conversation_counts_what_feeds_it_as_far_as_r2_lets_it(borough: Borough) -> None:
    case = CaseFactory(team=borough.harbour)
    sent(borough, level=Level.MACRO_SYSTEM, case=case, raised_on=date(2026, 1, 5))
    sent(borough, level=Level.SYSTEM, case=case, raised_on=date(2026, 3, 9))
    roll_up()
    here = conversation_in(borough.organisation).picture
    above = conversation_in(borough.place).picture
    assert (here.open_issues, here.cases, here.teams) == (2, 1, 1)
    assert (here.first_seen, here.last_seen) == (date(2026, 1, 5), date(2026, 3, 9))
    assert (above.open_issues, above.cases, above.teams) == (1, 1, 1)


def test_r4_what_is_around_its_issues_counts_and_only_where_they_are_read(
    borough: Borough,
) -> None:
    """What was passed up counts as numbers, and nothing is told of what is around those."""
    issue = sent(borough, case=CaseFactory(team=borough.harbour))
    roll_up()
    here = conversation_in(borough.organisation)
    here.feeds_into = ConversationFactory(system=borough.place)
    here.passed_up_at, here.passed_up_by = timezone.now(), borough.steward
    here.save()
    today = timezone.localdate()
    CountermeasureFactory(issue=issue, since=today, air_cover_holder="Head", review_on=today)
    for amount in (30, 12):
        PurchaseFactory(team=borough.harbour, case=issue.case, issue=issue, amount=amount)
    PurchaseFactory(team=borough.harbour, case=CaseFactory(team=borough.harbour), issue=issue)
    Tally.objects.create(activity=ActivityFactory(team=borough.harbour, issue=issue))
    roll_up()
    kept = ConversationSurroundings.objects.get()
    assert kept.conversation == here
    assert (kept.to_read, kept.kept, kept.kept_cases) == (0, 1, 1)
    assert (kept.spent, kept.spent_cases) == (42 + Purchase.objects.latest("pk").amount, 2)
    assert (kept.successes, kept.success_cases) == (1, 1)
    assert differences() == []


def test_r6_running_again_changes_nothing(borough: Borough) -> None:
    sent(borough, level=Level.MACRO_SYSTEM)
    roll_up()
    before = list(Counted.objects.order_by("pk").values())
    assert roll_up() == 0
    rebuild()
    after = list(Counted.objects.order_by("pk").values())
    assert [{**row, "id": None} for row in before] == [{**row, "id": None} for row in after]
    assert differences() == []


@pytest.mark.django_db(transaction=True)
def test_r6_a_run_that_dies_leaves_its_marks_and_counts_nothing(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(borough)
    marks = PendingChange.objects.count()

    def dies(self: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("learning_cycles.rollup.counting.Sums.write", dies)
        with pytest.raises(KeyboardInterrupt):
            roll_up()
    assert PendingChange.objects.count() == marks
    assert not Counted.objects.exists()
    roll_up()
    assert differences() == []
    assert conversation_in(borough.organisation).picture.open_issues == 1


def test_r6_a_mark_stands_in_the_change_s_own_transaction(borough: Borough) -> None:
    roll_up()

    class Undone(Exception):
        """The change was not to be."""

    def change_and_undo() -> None:
        with transaction.atomic():
            sent(borough)
            raise Undone

    with pytest.raises(Undone):
        change_and_undo()
    assert not PendingChange.objects.exists()


def test_r6_bulk_writes_leave_marks_too(borough: Borough) -> None:
    sent(borough)
    roll_up()
    Issue.objects.update(level=Level.METHOD)
    assert PendingChange.objects.filter(subject="issue").exists()
    roll_up()
    assert conversation_in(borough.organisation).picture.open_issues == 0
    assert differences() == []


def test_r8_a_team_that_moves_takes_its_past_issues_along(borough: Borough) -> None:
    issue = sent(borough, level=Level.MACRO_SYSTEM)
    stays = sent(borough, team=borough.quay, level=Level.MACRO_SYSTEM)
    roll_up()
    elsewhere = SystemFactory(name="Dale Council", scale=Scale.ORGANISATION, parent=borough.place)
    borough.harbour.parent = elsewhere
    borough.harbour.save()
    roll_up()
    assert systems_where_counted(issue) == {
        borough.harbour,
        elsewhere,
        borough.place,
        borough.country,
    }
    assert conversation_in(borough.organisation).picture.open_issues == 1
    assert conversation_in(elsewhere).picture.open_issues == 1
    assert Placement.objects.get(issue=stays).conversation.system == borough.organisation
    assert differences() == []


def test_r8_an_organisation_that_comes_between_feeds_what_was_settled(borough: Borough) -> None:
    team = SystemFactory(parent=borough.place)
    issues = [sent(borough, team=team, level=Level.MACRO_SYSTEM) for _ in range(2)]
    roll_up()
    larger = conversation_in(borough.place)
    team.parent = borough.organisation  # type: ignore[assignment]
    team.save()
    roll_up()
    between = conversation_in(borough.organisation)
    assert between.feeds_into == larger
    assert {issue.placement.conversation for issue in issues} == {between}
    assert differences() == []


def test_r8_an_organisation_that_moves_stops_feeding_its_old_place(borough: Borough) -> None:
    sent(borough, level=Level.MACRO_SYSTEM)
    roll_up()
    valley = SystemFactory(name="Valley", scale=Scale.PLACE, parent=borough.country)
    borough.organisation.parent = valley
    borough.organisation.save()
    roll_up()
    conversation = conversation_in(borough.organisation)
    assert conversation.feeds_into == conversation_in(valley)
    assert conversation_in(borough.place).picture.open_issues == 0
    assert conversation_in(valley).picture.open_issues == 1
    assert differences() == []


def test_r8_a_deleted_case_takes_its_issues_out_of_every_count(borough: Borough) -> None:
    sent(borough, case=CaseFactory(team=borough.harbour))
    roll_up()
    Case.objects.all().delete()
    roll_up()
    picture = ConversationPicture.objects.get()
    assert (picture.open_issues, picture.cases, picture.teams) == (0, 0, 0)
    assert picture.first_seen is None
    assert differences() == []


def test_r8_closing_and_reopening_do_not_move_first_and_last_seen(borough: Borough) -> None:
    issue = sent(borough, raised_on=date(2026, 2, 3))
    roll_up()
    deeds.close_issue(
        issue=issue, closing=Closing.NO_LONGER_MATTERS, by=borough.worker, words="Moved"
    )
    roll_up()
    picture = ConversationPicture.objects.get()
    assert (picture.open_issues, picture.closed_issues) == (0, 1)
    assert (picture.first_seen, picture.last_seen) == (date(2026, 2, 3), date(2026, 2, 3))
    deeds.reopen_issue(issue=issue, by=borough.worker)
    roll_up()
    picture.refresh_from_db()
    assert (picture.open_issues, picture.closed_issues) == (1, 0)
    assert picture.last_seen == date(2026, 2, 3)


def test_r8_a_deleted_issue_is_gone_and_comes_back(borough: Borough) -> None:
    issue = sent(borough)
    roll_up()
    deeds.delete_issue(issue=issue, by=borough.worker)
    roll_up()
    assert ConversationPicture.objects.get().open_issues == 0
    deeds.bring_back_issue(issue=issue, by=borough.worker)
    roll_up()
    assert ConversationPicture.objects.get().open_issues == 1
    assert differences() == []


def test_r9_the_raiser_is_told_where_it_is_talked_about_once(borough: Borough) -> None:
    issue = sent(borough)
    roll_up()
    rebuild()
    notice = Notice.objects.get(person=borough.worker)
    assert notice.heading == issue.description
    assert notice.url == issue.get_absolute_url()
    assert [line.words for line in notice.lines.all()] == [
        "It is now in a conversation of Tyneholme Borough Council."
    ]


def test_r8_what_was_spent_for_a_deleted_case_counts_no_longer(borough: Borough) -> None:
    issue, other = sent(borough), CaseFactory(team=borough.harbour)
    PurchaseFactory(team=borough.harbour, case=other, issue=issue, amount=30)
    roll_up()
    assert ConversationSurroundings.objects.get().spent == 30
    now = timezone.now()
    who = {"ended_by": borough.worker, "deleted_by": borough.worker}
    Case.objects.filter(pk=other.pk).update(ended_at=now, deleted_at=now, **who)
    roll_up()
    assert ConversationSurroundings.objects.get().spent == 0
    assert not PendingChange.objects.exists()


def test_the_check_finds_what_is_wrong(borough: Borough) -> None:
    CountermeasureFactory(issue=sent(borough, case=CaseFactory(team=borough.harbour)))
    roll_up()
    ConversationPicture.objects.update(cases=7)
    ConversationSurroundings.objects.update(kept=7)
    CaseInSurroundings.objects.all().delete()
    IssueSurroundings.objects.update(to_read=7)
    Counted.objects.filter(system=borough.harbour).delete()
    found = "\n".join(differences())
    assert "issues in conversations, too much" in found
    assert "where issues count, missing" in found
    for what in ("around issues", "around conversations", "cases behind what is around"):
        assert f"{what}, missing" in found


def lines_told(person: Person) -> list[str]:
    return [line.words for line in NoticeLine.objects.filter(notice__person=person)]


def test_r9_the_raiser_is_told_what_a_colleague_did_once(borough: Borough) -> None:
    issue = sent(borough)
    deeds.add_countermeasure(issue=issue, words="Hired one", by=borough.colleague)
    deeds.close_issue(
        issue=issue, closing=Closing.NO, by=borough.coordinator, words="No money for it"
    )
    roll_up()
    Issue.objects.update(raised_on=date(2026, 1, 1))
    roll_up()
    rebuild()
    assert lines_told(borough.worker) == [
        "It is now in a conversation of Tyneholme Borough Council.",
        "This is done meanwhile: Hired one",
        "It was closed: The answer is no, with its reason. No money for it",
    ]
    assert Notice.objects.filter(person=borough.worker).count() == 1


def test_r9_nobody_is_told_what_they_did_themselves(borough: Borough) -> None:
    issue = sent(borough, level=Level.METHOD)
    deeds.add_countermeasure(issue=issue, words="Hired one", by=borough.worker)
    deeds.close_issue(issue=issue, closing=Closing.NO_LONGER_MATTERS, by=borough.worker)
    roll_up()
    assert lines_told(borough.worker) == []


def test_r9_who_has_left_the_team_is_told_without_its_words(borough: Borough) -> None:
    issue = sent(borough, level=Level.METHOD, raised_by=borough.other_worker)
    deeds.close_issue(issue=issue, closing=Closing.NO, by=borough.worker, words="Her landlord")
    roll_up()
    assert lines_told(borough.other_worker) == ["It was closed: The answer is no, with its reason."]
    assert Notice.objects.get().url == "/notices/"


def test_r9_four_weeks_without_movement_are_told_once_with_whose_gift_it_is(
    borough: Borough,
) -> None:
    issue = sent(borough, gift_tier="leadership", gift_holder="Head of housing")
    roll_up()
    Issue.objects.update(moved_at=timezone.now() - timedelta(days=29))
    assert tell_what_has_not_moved() == 1
    assert tell_what_has_not_moved() == 0
    assert "Head of housing" in lines_told(borough.worker)[-1]
    deeds.add_countermeasure(issue=issue, words="Hired one", by=borough.colleague)
    assert tell_what_has_not_moved() == 0
