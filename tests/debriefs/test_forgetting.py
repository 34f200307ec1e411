"""What was deleted can be brought back for thirty days; then it is gone."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from debriefs.actions.issues import add_countermeasure, delete_issue, forget_deleted
from debriefs.models import Countermeasure, Issue
from debriefs.tasks import forget_deleted_issues
from tests.borough import Borough
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
    forget_deleted_issues()
    assert set(Issue.objects.all()) == {lately, kept}
    remembered = ISSUE_HISTORY.pgh_event_model.objects.values_list("pgh_obj", flat=True)
    assert set(remembered) == {lately.pk, kept.pk}
    assert not COUNTERMEASURE_HISTORY.pgh_event_model.objects.exists()


def test_doing_it_twice_does_it_once(borough: Borough, issue: Issue) -> None:
    delete_issue(issue=issue, by=borough.worker)
    Issue.objects.update(deleted_at=timezone.now() - timedelta(days=40))
    assert (forget_deleted(), forget_deleted()) == (1, 0)
