"""Runs of the roll-up share the work; a batch asks the same however many issues it holds."""

from __future__ import annotations

import json
from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.models import Allocation, Case
from debriefs.models import Issue, Level
from learning_cycles.models import Conversation, Counted, RollUpRun
from learning_cycles.rollup import differences, rebuild, roll_up
from learning_cycles.rollup.marks import hold_all
from systems.models import PendingChange, Person
from tests.borough import Borough
from tests.factories import CaseFactory, IssueFactory
from tests.learning_cycles.scenes import sent, talked_about


def asked_for(issues: int) -> int:
    """How many queries it takes to count so many issues anew."""
    roll_up()
    Issue.objects.filter(pk__in=Issue.objects.order_by("pk")[:issues]).update(
        raised_on=date(2026, 2, 3) - timedelta(weeks=RollUpRun.objects.count())
    )
    with CaptureQueriesContext(
        connection,
    ) as queries:
        roll_up()
    return len([query for query in queries if "pg_try_advisory" not in query["sql"]])


def test_a_batch_asks_the_same_for_few_issues_and_many(borough: Borough) -> None:
    issues = [sent(borough, case=CaseFactory(team=borough.harbour)) for _ in range(24)]
    talked_about(*issues, system=borough.organisation)
    assert asked_for(24) == asked_for(3)


def test_many_marks_of_one_issue_are_one_recount(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("learning_cycles.rollup.job.BATCH", 2)
    issue = IssueFactory(team=borough.harbour)
    roll_up()
    for _ in range(20):
        Issue.objects.update(level=Level.METHOD)
    with CaptureQueriesContext(connection) as queries:
        assert roll_up() == 20
    assert len([query for query in queries if "INTO learning_cycles_counted" in query["sql"]]) == 1
    assert Counted.objects.filter(issue=issue).count() == 2


def test_a_full_batch_asks_for_another_worker(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr("learning_cycles.rollup.job.BATCH", 5)
    monkeypatch.setattr("learning_cycles.rollup.job.carry_on_soon", lambda: asked.append(True))
    IssueFactory(team=borough.harbour)
    roll_up()
    assert not asked
    for _ in range(30):
        IssueFactory(team=borough.harbour, level=Level.METHOD)
    roll_up()
    assert asked == [True]


@pytest.mark.django_db(transaction=True)
def test_a_run_that_finds_others_at_all_the_work_ends_and_leaves_it(borough: Borough) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def elsewhere() -> int:
        try:
            return roll_up()
        finally:
            connection.close()

    sent(borough)
    with ThreadPoolExecutor(1) as pool, transaction.atomic():
        hold_all()
        assert pool.submit(elsewhere).result(20) == 0
    assert PendingChange.objects.exists()
    assert not RollUpRun.objects.exists()
    roll_up()
    assert differences() == []


def test_a_run_tells_how_far_it_is_and_old_ones_are_forgotten(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    RollUpRun.objects.create(started_at=timezone.now() - timedelta(days=31))
    monkeypatch.setattr("learning_cycles.rollup.job.BATCH", 4)
    for _ in range(12):
        IssueFactory(team=borough.harbour, level=Level.METHOD)
    marks = PendingChange.objects.count()
    assert roll_up() == marks
    run = RollUpRun.objects.get()
    assert run.changes == marks
    assert run.batches >= 3
    assert run.finished_at


def test_a_page_says_what_waits_and_since_when(client: Client, borough: Borough) -> None:
    sent(borough)
    client.force_login(borough.steward)
    page = client.get(borough.organisation.get_absolute_url()).content.decode()
    assert "Nothing has been counted yet" in page
    assert "fewer than 5 changes, here and elsewhere, wait to be counted since" in page
    roll_up()
    page = client.get(borough.organisation.get_absolute_url()).content.decode()
    assert "wait to be counted" not in page
    assert "The numbers were last brought up to date on" in page


def test_a_rebuild_places_what_was_never_placed_and_nothing_else(borough: Borough) -> None:
    first = sent(borough)
    roll_up()
    home = first.placement.conversation
    later = sent(borough, "School uniform costs more than a week of food")
    PendingChange.objects.all().delete()
    Counted.objects.all().delete()
    rebuild()
    first.refresh_from_db()
    assert first.placement.conversation == home
    assert Conversation.objects.filter(placements__issue=later).exists()
    assert differences() == []


def test_all_counts_are_written_out_as_they_are_and_as_they_are_shown(borough: Borough) -> None:
    talked_about(
        *(sent(borough, raised_on=date(2026, 3, 4)) for _ in range(3)), system=borough.organisation
    )
    whole, shown = StringIO(), StringIO()
    call_command("rollup", "--dump", stdout=whole)
    call_command("rollup", "--dump", "--shown", stdout=shown)
    (conversation,) = json.loads(whole.getvalue())["conversations"]
    assert conversation["open_issues"] == 3
    assert conversation["weeks"] == [["2026-03-02", 3, 0]]
    (as_read,) = json.loads(shown.getvalue())["conversations"]
    assert as_read["open"] == "3"
    assert as_read["cases"] == as_read["teams"] == "fewer than 5"
    assert "2026-03-0" not in shown.getvalue()
    with pytest.raises(CommandError):
        call_command("rollup", "--shown")


def test_who_may_open_what_they_raised_is_the_same_rule_for_many_as_for_one(
    borough: Borough,
) -> None:
    people = [borough.worker, borough.colleague, borough.coordinator, borough.other_worker]
    restricted = CaseFactory(team=borough.harbour, restricted=True)
    Allocation.objects.create(case=restricted, person=borough.worker, from_day=date(2020, 1, 1))
    cases: list[Case | None] = [None, CaseFactory(team=borough.harbour), restricted]
    for person in people:
        for case in cases:
            IssueFactory(team=borough.harbour, case=case, raised_by=person)
    IssueFactory(
        team=borough.harbour,
        raised_by=borough.worker,
        deleted_at=timezone.now(),
        deleted_by=borough.worker,
    )
    one_by_one = {
        issue.pk
        for person in Person.objects.all()
        for issue in Issue.objects.in_team_of(person).filter(raised_by=person)
    }
    assert len(one_by_one) == 3 + 2 + 3
    issues = Issue.objects.select_related("raised_by")
    assert Issue.objects.open_to_raisers(issues) == one_by_one
