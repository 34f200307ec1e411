"""A case that has ended is deleted: brought back within 30 days, or gone for good."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from casework.models import Case
from debriefs.actions.issues import delete_issue, raise_issue
from debriefs.models import Issue, Level, ToTalkAbout
from hls.records.actions import bring_back, delete, forget_deleted
from learning_cycles.models import Counted, Placement
from purchases.models import Purchase
from systems.models import NoticeLine
from tests.borough import Borough
from tests.hls.records import NAMES, check_rollup, life_of, tables_that_say

pytestmark = pytest.mark.django_db


def test_a_deleted_case_is_absent_for_everybody_with_its_issues_and_counts(
    borough: Borough, client: Client
) -> None:
    case = life_of(borough)
    issue, purchase = Issue.objects.get(), Purchase.objects.get()

    delete(case=case, by=borough.coordinator)
    check_rollup()

    assert not Counted.objects.exists()
    for who in (borough.worker, borough.coordinator, borough.manager):
        client.force_login(who)
        for path in (
            f"/cases/{case.pk}/",
            f"/cases/{case.pk}/end-of-record/",
            f"/issues/{issue.pk}/",
            f"/purchases/{purchase.pk}/",
            f"/purchases/look-back/{purchase.pk}/",
        ):
            assert client.get(path).status_code == 404, path
        assert not client.post("/search/", {"words": "Ottoline"}).context["result"].found
        assert not client.get("/").context.get("questions")


def test_it_can_be_brought_back_as_it_was(borough: Borough) -> None:
    case = life_of(borough)
    gone = raise_issue(
        team=borough.harbour, description="A slip", by=borough.worker, level=Level.SYSTEM, case=case
    )
    delete_issue(issue=gone, by=borough.worker)
    delete(case=case, by=borough.coordinator)

    case = bring_back(case=case, by=borough.coordinator)
    check_rollup()

    assert case.deleted_at is None
    assert list(Issue.objects.kept()) == [Issue.objects.exclude(pk=gone.pk).get()]
    assert Counted.objects.filter(system=borough.organisation).exists()
    whats = set(case.looks.values_list("what", flat=True))
    assert {"Deleted", "Brought back"} <= whats


def test_whoever_could_not_delete_it_cannot_bring_it_back(borough: Borough, client: Client) -> None:
    case = delete(case=life_of(borough), by=borough.coordinator)

    for who, status in ((borough.worker, 404), (borough.manager, 404), (borough.coordinator, 302)):
        client.force_login(who)
        assert client.post(f"/cases/{case.pk}/bring-back/").status_code == status


def test_after_30_days_it_is_gone_for_good(borough: Borough, client: Client) -> None:
    case = delete(case=life_of(borough), by=borough.coordinator)
    deleted_at = timezone.now() - timedelta(days=30)
    forget_deleted()
    assert Case.objects.filter(pk=case.pk).exists()

    Case.objects.filter(pk=case.pk).update(deleted_at=deleted_at)
    client.force_login(borough.coordinator)
    assert client.post(f"/cases/{case.pk}/bring-back/").status_code == 404
    assert forget_deleted() == 1
    assert forget_deleted() == 0
    check_rollup()

    assert {name: tables_that_say(name) for name in NAMES} == {name: set() for name in NAMES}
    assert not Issue.objects.exists()
    assert not Purchase.objects.exists()
    assert not ToTalkAbout.objects.exists()
    assert not Placement.objects.exists()
    assert not NoticeLine.objects.filter(key__contains=":issue:").exists()
