"""The demo borough: loaded once, in development only, with something true to say everywhere."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.conf import LazySettings
from django.db import transaction
from django.test import Client
from django.utils import timezone

from casework.models import Case, CaseLook, OtherName, TimelineEntry, ToTell
from debriefs.models import (
    Countermeasure,
    Debrief,
    Issue,
    Level,
    Progress,
    Status,
    Tally,
    Welfare,
)
from hls.demo.issues import LOG
from hls.demo.load import load
from hls.demo.story import DATA, LAST_DAY, Story
from learning_cycles.forms.upward import PARTS
from learning_cycles.models import (
    AnswerFromAbove,
    AnswerKind,
    CaseForChange,
    Conversation,
    ConversationState,
    Counted,
    Entry,
    Experiment,
    Following,
    LearningCycle,
    LeveragePoint,
    Offer,
    Placement,
    SenseMakingSession,
    StageNote,
    SystemChange,
    Voice,
    Worry,
    WorrySeen,
)
from learning_cycles.permissions import runs
from learning_cycles.rollup import differences
from purchases.models import Learning, LookBack, Purchase, Question, Reply
from systems.kinds import NoticeKind
from systems.models import Notice, PendingChange, Person, RoleKind, Scale
from systems.permissions import ROLES_WITH, Permission

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def story(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[Story]:
    """The borough, told once for all tests here and taken away after them."""
    with django_db_blocker.unblock(), transaction.atomic():  # type: ignore[attr-defined]
        yield load()
        transaction.set_rollback(True)


def test_everybody_can_sign_in_with_what_is_printed(story: Story, settings: LazySettings) -> None:
    assert all(
        Client().login(username=person.email, password=settings.DEMO_PASSWORD)
        for person in story.people.values()
    )


def test_there_is_somebody_for_each_thing_that_one_can_be(story: Story) -> None:
    held = {
        kind for person in story.people.values() for kind in RoleKind if person.reach.held(kind)
    }
    assert held == set(RoleKind)


@pytest.mark.parametrize("today", [date(2026, 2, 22) + timedelta(days=n) for n in range(8)])
def test_the_story_ended_within_the_last_seven_days_on_its_own_weekday(today: date) -> None:
    last = Story(today).day(LAST_DAY)
    assert 1 <= (today - last).days <= 7
    assert last.weekday() == LAST_DAY.weekday()


def test_every_row_of_the_log_was_raised(story: Story) -> None:
    rows = LOG.read_text("utf-8").count("/2020,")
    assert rows == 23
    assert set(Issue.objects.values_list("level", flat=True)) == set(Level)
    assert Issue.objects.filter(raised_by=None).count() == 0
    learnt = Learning.objects.filter(became__startswith="issue:").count()
    assert Issue.objects.count() == rows + 4 + learnt


def test_three_loops_go_from_the_team_to_the_organisation_to_the_place(story: Story) -> None:
    loops = [
        [link.system.scale for link in (first, first.feeds_into, first.feeds_into.feeds_into)]
        for first in Conversation.objects.filter(system__scale=Scale.TEAM)
        if first.feeds_into and first.feeds_into.feeds_into
    ]
    assert loops.count([Scale.TEAM, Scale.ORGANISATION, Scale.PLACE]) == len(loops) == 4


def test_each_issue_that_was_sent_on_is_in_a_conversation_where_it_counts(story: Story) -> None:
    above = Counted.objects.exclude(system__scale=Scale.TEAM).filter(only_number=False)
    assert above.filter(system__scale=Scale.ORGANISATION).count() == 18
    assert above.filter(system__scale=Scale.PLACE).count() == 5
    assert not above.filter(conversation=None).exists()
    suggested = Placement.objects.filter(settled_at=None)
    assert suggested.count() == 4
    assert suggested.filter(likeness__isnull=False).count() == 2
    new = Conversation.objects.filter(question="", state=ConversationState.NEW)
    assert set(new.values_list("system", flat=True)) == {story.systems["council"].pk}


def test_the_roll_up_has_nothing_left_to_do_and_is_right(story: Story) -> None:
    assert not PendingChange.objects.exists()
    assert differences() == []


def test_cycles_go_on_at_every_scale_and_for_a_person(story: Story) -> None:
    scales = set(LearningCycle.objects.live().values_list("system__scale", flat=True))
    assert scales == {*Scale, None}
    assert LearningCycle.objects.filter(ended_at__isnull=False).exists()
    assert LearningCycle.objects.values("stage").distinct().count() >= 4
    assert LearningCycle.objects.filter(influences__isnull=False).count() >= 4


def test_something_was_tried_adapted_covered_and_changed(story: Story) -> None:
    assert Experiment.objects.filter(ending="adapt").exists()
    assert Experiment.objects.filter(ended_at=None).exclude(air_cover_holder="").exists()
    assert SystemChange.objects.exclude(settles=None).exists()
    cover = Countermeasure.objects.air_cover_to_look_at()
    assert cover.filter(review_on__lt=timezone.localdate()).exists()
    held = SenseMakingSession.objects.filter(closed_at__isnull=False)
    assert all(session.voices.exists() and session.decisions.exists() for session in held)
    assert SenseMakingSession.objects.filter(closed_at=None).exists()


def test_a_case_was_passed_up_answered_and_made_again(story: Story) -> None:
    first, second = CaseForChange.objects.passed().order_by("passed_at")
    answer = AnswerFromAbove.objects.get()
    assert first.passed_at
    assert second.passed_at
    assert first.passed_at < answer.answered_at < second.passed_at
    assert (answer.kind, answer.told_at) == (AnswerKind.NO, answer.answered_at)
    assert answer.conversation == first.to_conversation == second.to_conversation
    assert all(each.stories.get().in_cases for each in (first, second))
    assert CaseForChange.objects.drafts().exists()


def test_people_follow_worry_offer_and_name_what_they_meet(story: Story) -> None:
    for following in Following.objects.all():
        assert following.conversation in Conversation.objects.visible_to(following.person)
    assert Notice.objects.filter(kind=NoticeKind.FOLLOWED).exists()
    assert Worry.objects.filter(seen=None).exists()
    assert Worry.objects.exclude(seen=None).exists()
    assert Offer.objects.open().get().system == story.systems["advice"]
    assert LeveragePoint.objects.filter(changes=None).exists()
    assert LeveragePoint.objects.exclude(changes=None).exists()


def test_something_waits_for_people_today(story: Story) -> None:
    today = Debrief.objects.open_today().get()
    assert today.progress.exists()
    assert today.issues.exists()
    assert today.welfare.exists()
    assert today.marks.exists()
    assert Issue.objects.waiting_to_be_sent().exists()
    assert ToTell.objects.open().exists()
    assert ToTell.objects.exclude(what_they_said="").exists()
    assert Question.objects.filter(answered_at=None).exists()
    assert Question.objects.exclude(answer="").exists()
    assert Reply.objects.count() > 1
    assert {learning.became.partition(":")[0] for learning in Learning.objects.all()} == {
        "issue",
        "entry",
    }
    assert Notice.objects.unread().exists()


def test_the_past_is_in_the_past(story: Story) -> None:
    """Nothing but today's things happened today, and nothing happens tomorrow."""
    began = timezone.now() - timedelta(hours=1)
    today = Debrief.objects.open_today()
    assert not Debrief.objects.exclude(pk__in=today).filter(opened_at__gte=began).exists()
    assert not Issue.objects.filter(status=Status.CLOSED, closed_at__gte=began).exists()
    assert not Issue.objects.filter(sent_at__gte=began).exists()
    assert not TimelineEntry.objects.filter(happened_at__gt=timezone.now()).exists()
    assert Notice.objects.values("day").distinct().count() > 5
    for model in (Purchase, LookBack):
        assert model.objects.exists()
    assert not Purchase.objects.filter(bought_on__gte=story.today).exists()
    assert not Case.objects.filter(started_on__gte=story.today).exists()
    assert (
        Issue.objects.get(description__startswith="Bare cupboards")
        .events.earliest(  # type: ignore[attr-defined]
            "pgh_created_at"
        )
        .pgh_created_at
        < began
    )


def test_one_case_is_closed_to_the_rest_of_the_team(story: Story) -> None:
    case = story.cases["leanne"]
    seen = Case.objects.visible_to
    assert case in seen(story.people["lorna"])
    assert case in seen(story.people["ben"])
    assert case not in seen(story.people["dev"])


def test_what_was_written_about_a_case_is_on_record(story: Story) -> None:
    looked = set(CaseLook.objects.values_list("case", flat=True))
    assert looked == {case.pk for case in story.cases.values()}


def test_some_say_how_they_are_to_the_team_and_some_to_themselves(story: Story) -> None:
    assert Welfare.objects.filter(shared_with_team=True).values("person").distinct().count() >= 5
    assert Welfare.objects.filter(shared_with_team=False).exclude(words="").exists()


def test_everybody_says_only_what_they_could_say_on_the_pages(story: Story) -> None:
    for session in SenseMakingSession.objects.all():
        spoke = {voice.said_by for voice in session.voices.all()}
        spoke |= {decision.owner for decision in session.decisions.all()}
        assert all(
            SenseMakingSession.objects.visible_to(who).filter(pk=session.pk) for who in spoke
        )
    for entry in Entry.objects.all():
        assert entry.conversation in Conversation.objects.visible_to(entry.said_by)
    for cycle in LearningCycle.objects.all():
        assert runs(cycle.started_by, cycle)
    for progress in Progress.objects.all():
        assert progress.case in Case.objects.visible_to(progress.said_by)


def test_activities_are_spread_over_how_complex_they_are(story: Story) -> None:
    assert set(Tally.objects.values_list("activity__complexity", flat=True)) == {1, 2, 3, 4, 5}


def test_nothing_that_left_a_team_names_a_citizen_or_a_worker(story: Story) -> None:
    names = {name for case in Case.objects.all() for name in case.citizen.name.split()}
    names |= set(OtherName.objects.values_list("name", flat=True))
    workers = Person.objects.filter(roles__kind__in=ROLES_WITH[Permission.DO_CASEWORK])
    names |= {name for worker in workers for name in worker.name.split()}
    sent = [*Issue.objects.values_list("sent_words", flat=True)]
    sent += Countermeasure.objects.values_list("sent_words", flat=True)
    sent += SystemChange.objects.values_list("new_normal", flat=True)
    sent += Conversation.objects.values_list("question", flat=True)
    sent += Voice.objects.values_list("words", flat=True)
    sent += SenseMakingSession.objects.values_list("missing_voices", flat=True)
    sent += Entry.objects.values_list("words", flat=True)
    sent += Worry.objects.values_list("words", flat=True)
    sent += WorrySeen.objects.values_list("words", flat=True)
    sent += Offer.objects.values_list("words", flat=True)
    sent += AnswerFromAbove.objects.values_list("words", flat=True)
    for case in CaseForChange.objects.all():
        sent += [getattr(case, part) for part in PARTS]
    for point in LeveragePoint.objects.all():
        sent += [point.name, point.purpose, point.what_it_does, point.getting_round]
    sent += StageNote.objects.filter(visit__cycle__case=None).values_list("words", flat=True)
    sent += Experiment.objects.filter(cycle__case=None).values_list("what_we_saw", flat=True)
    assert not [
        (name, words) for words in sent for name in names if re.search(rf"\b{name}\b", words)
    ]


def test_the_story_uses_the_words_of_the_screens() -> None:
    never = ("raiser", "life as a system", "overdue", "chased", "awaiting", "service user")
    for file in DATA.iterdir():
        text = file.read_text("utf-8").lower()
        assert not [words for words in never if words in text], file.name
