"""What was deleted can be brought back for thirty days; then it is gone."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from casework.models import Case
from debriefs.actions.asking import ask_colleague
from debriefs.actions.forgetting import forget_deleted
from debriefs.actions.issues import add_countermeasure, delete_issue
from debriefs.actions.notes import delete_note, write_note
from debriefs.actions.progress import delete_progress, say_progress
from debriefs.actions.pulling_in import answer, share_name
from debriefs.actions.to_do import delete_action, take_on
from debriefs.models import (
    Action,
    Answer,
    AnswerKind,
    Asked,
    Countermeasure,
    Debrief,
    Issue,
    Note,
    Progress,
    PulledIn,
    SharedName,
)
from debriefs.tasks import forget_what_was_deleted
from tests.borough import Borough
from tests.debriefs.pulling import by_link
from tests.factories import IssueFactory

ISSUE_HISTORY: Any = Issue
COUNTERMEASURE_HISTORY: Any = Countermeasure


def test_only_what_was_deleted_long_ago_is_gone_and_its_history_with_it(
    borough: Borough, issue: Issue
) -> None:
    add_countermeasure(issue=issue, words="We store the furniture", by=borough.worker)
    lately, kept = IssueFactory.create_batch(2, team=borough.harbour)
    for each in (issue, lately):
        delete_issue(issue=each, by=borough.worker)
    Issue.objects.filter(pk=issue.pk).update(deleted_at=timezone.now() - timedelta(days=30))
    forget_what_was_deleted()
    assert set(Issue.objects.all()) == {lately, kept}
    remembered = ISSUE_HISTORY.pgh_event_model.objects.values_list("pgh_obj", flat=True)
    assert set(remembered) == {lately.pk, kept.pk}
    assert not COUNTERMEASURE_HISTORY.pgh_event_model.objects.exists()


def test_doing_it_twice_does_it_once(borough: Borough, issue: Issue) -> None:
    delete_issue(issue=issue, by=borough.worker)
    Issue.objects.update(deleted_at=timezone.now() - timedelta(days=40))
    assert (forget_deleted(), forget_deleted()) == (1, 0)


def test_entries_are_gone_with_their_history_too(
    borough: Borough, debrief: Debrief, case: Case
) -> None:
    by, team = borough.worker, borough.harbour
    progress = say_progress(debrief=debrief, case=case, words="A", by=by)
    ask_colleague(on=progress, colleague=borough.colleague, words="And you?", by=by)
    delete_progress(progress=progress, by=by)
    delete_note(note=write_note(team=team, debrief=debrief, words="B", by=by), by=by)
    delete_action(action=take_on(team=team, debrief=debrief, words="C", by=by), by=by)
    forget_what_was_deleted()
    models: tuple[Any, ...] = (Progress, Note, Action)
    assert [model.objects.count() for model in models] == [1, 1, 1]
    for model in models:
        model.objects.update(deleted_at=timezone.now() - timedelta(days=31))
    forget_what_was_deleted()
    assert [model.objects.count() for model in models] == [0, 0, 0]
    with_asked: tuple[Any, ...] = (*models, Asked)
    assert [model.pgh_event_model.objects.count() for model in with_asked] == [0, 0, 0, 0]


def test_what_was_said_to_and_by_others_about_it_is_gone_too(
    borough: Borough, issue: Issue, case: Case
) -> None:
    pulled, _ = by_link(issue, borough.worker)
    today = timezone.localdate()
    share_name(pulled=pulled, case=case, purpose="it opens", until_day=today, by=borough.worker)
    answer(pulled=pulled, kind=AnswerKind.NO, words="The policy says so")
    ask_colleague(on=issue, colleague=borough.colleague, words="And you?", by=borough.worker)
    kept: list[Any] = [PulledIn, SharedName, Answer, Asked]
    assert all(model.pgh_event_model.objects.exists() for model in kept)
    delete_issue(issue=issue, by=borough.worker)
    Issue.objects.update(deleted_at=timezone.now() - timedelta(days=30))
    forget_what_was_deleted()
    assert [model for model in kept if model.objects.exists()] == []
    assert [model for model in kept if model.pgh_event_model.objects.exists()] == []
