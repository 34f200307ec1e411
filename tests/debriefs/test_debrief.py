"""The page of a debrief: whom it offers, what it shows to whom, and what it costs."""

import json
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.actions import put_on_timeline
from casework.models import Case, CaseLook, TimelineKind, Way, WhatMatters
from debriefs.actions.debriefs import close_debrief
from debriefs.actions.issues import raise_issue
from debriefs.actions.progress import say_progress
from debriefs.models import Debrief, Progress
from systems.versions import fingerprint
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn
from tests.factories import (
    ActivityFactory,
    AllocationFactory,
    CaseFactory,
    CitizenFactory,
    DebriefFactory,
)

KEY = "5f0c2c3e-8a4f-4c55-9d0e-0a7f5f2b7c11"


def test_a_case_shows_what_matters_latest_and_what_was_said_today(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    for words, day in [("A warm room", 1), ("To see my sister", 2)]:
        WhatMatters.objects.create(
            case=case, words=words, said_on=f"2026-01-0{day}", recorded_by=borough.worker
        )
    say_progress(debrief=debrief, case=case, words="Her sister rang", by=borough.colleague)
    page = sign_in(borough.worker).get(debrief.get_absolute_url()).content.decode()
    assert "Is this working for Bronwen Tully?" in page
    assert "To see my sister" in page
    assert "A warm room" not in page
    assert "Her sister rang" in page
    assert "Idris Fenwood" in page


def test_offered_are_those_that_moved_last_and_those_not_spoken_of_longest(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    cases = [
        CaseFactory(team=borough.harbour, citizen=CitizenFactory(name=f"Person {n:02}"))
        for n in range(20)
    ]
    now = timezone.now()
    earlier = DebriefFactory(
        team=borough.harbour, day=timezone.localdate() - timedelta(days=9), sitting=1
    )
    for number, each in enumerate(cases):
        entry = put_on_timeline(
            case=each, kind=TimelineKind.NOTE, words="A note", by=borough.worker
        )
        entry.happened_at = now - timedelta(hours=number + 1)
        entry.save(update_fields=["happened_at"])
        # All but the last two were spoken of before.
        if number < 18:
            Progress.objects.create(
                debrief=earlier, case=each, words="Said", said_by=borough.worker
            )
    page = sign_in(borough.worker).get(debrief.get_absolute_url())
    shown = [spoken.case for spoken, _ in page.context["cases"]]
    assert shown[:6] == cases[:6]
    assert shown[6:8] == cases[18:]
    assert len(shown) == 10


def test_what_is_offered_stays_the_same_while_people_write(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    for _ in range(15):
        CaseFactory(team=borough.harbour)

    def offered() -> list[int]:
        page = sign_in(borough.worker).get(debrief.get_absolute_url())
        return [spoken.case.pk for spoken, _ in page.context["cases"]]

    before = offered()
    for case in Case.objects.filter(pk__in=before[3:6]):
        say_progress(debrief=debrief, case=case, words="Said", by=borough.colleague)
    assert offered() == before


def test_anybody_else_can_be_chosen_and_earlier_choices_stay(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    for _ in range(15):
        CaseFactory(team=borough.harbour)
    client = sign_in(borough.worker)
    page = client.get(debrief.get_absolute_url())
    offered = {spoken.case.pk for spoken, _ in page.context["cases"]}
    first, second = Case.objects.exclude(pk__in=offered)[:2]
    page = client.get(debrief.get_absolute_url(), {"case": second.pk, "chosen": first.pk})
    assert {spoken.case.pk for spoken, _ in page.context["cases"]} == offered | {
        first.pk,
        second.pk,
    }
    part = client.get(debrief.get_absolute_url(), {"case": first.pk}, headers=HTMX)
    assert f'id="case-{first.pk}"' in part.content.decode()
    assert "<h1" not in part.content.decode()
    assert f'name="chosen" value="{first.pk}"' in part.content.decode()
    assert CaseLook.objects.filter(case=first, way=Way.READ, person=borough.worker).exists()


@pytest.mark.parametrize("case", ["", "soup", "0", "9" * 30])
def test_a_choice_that_is_nobody_changes_nothing(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: str
) -> None:
    client = sign_in(borough.worker)
    for headers in ({}, HTMX):
        page = client.get(debrief.get_absolute_url(), {"case": case}, headers=headers)
        assert page.status_code == 200


def test_a_restricted_case_is_absent_for_everybody_not_allocated(
    sign_in: SignIn, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    say_progress(debrief=debrief, case=restricted, words="Very quiet words", by=borough.worker)
    raise_issue(
        team=borough.harbour,
        debrief=debrief,
        case=restricted,
        description="A hidden hurdle",
        by=borough.worker,
    )
    for who, sees in [("worker", True), ("coordinator", True), ("colleague", False)]:
        client = sign_in(getattr(borough, who))
        for page in (
            client.get(debrief.get_absolute_url()),
            client.get(debrief.get_absolute_url(), {"case": restricted.pk}),
            client.get(debrief.get_absolute_url(), {"case": restricted.pk}, headers=HTMX),
        ):
            words = page.content.decode()
            assert ("Perpetua Wold" in words) is sees
            assert ("Very quiet words" in words) is sees
        assert (
            "A hidden hurdle" in client.get(debrief.get_absolute_url()).content.decode()
        ) is sees


def test_each_case_shown_is_put_on_record_in_one_query(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    cases = [CaseFactory(team=borough.harbour) for _ in range(5)]
    client = sign_in(borough.worker)
    with CaptureQueriesContext(connection) as asked:
        client.get(debrief.get_absolute_url())
    written = [query for query in asked if "casework_caselook" in query["sql"]]
    assert len(written) == 1
    looks = CaseLook.objects.filter(person=borough.worker, way=Way.READ)
    assert {look.case for look in looks} == set(cases)


def test_it_asks_as_much_for_many_as_for_few(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)

    def fill(cases: int, entries: int) -> None:
        for _ in range(cases):
            case = CaseFactory(team=borough.harbour)
            AllocationFactory(case=case, person=borough.colleague)
            for _ in range(entries):
                say_progress(debrief=debrief, case=case, words="Said", by=borough.colleague)
            raise_issue(
                team=borough.harbour,
                debrief=debrief,
                case=case,
                description="In the way",
                countermeasure="Round it",
                by=borough.colleague,
            )
            ActivityFactory(team=borough.harbour)

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert client.get(debrief.get_absolute_url()).status_code == 200
        return len(asked)

    fill(cases=3, entries=2)
    few = queries()
    fill(cases=57, entries=5)
    assert debrief.progress.count() > 290
    assert queries() == few


def test_what_is_added_after_it_ended_stands_beside_it_and_nothing_is_written_over(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    said = say_progress(debrief=debrief, case=case, words="In time", by=borough.worker)
    close_debrief(debrief=debrief, by=borough.worker)
    client = sign_in(borough.colleague)
    address = debrief.get_absolute_url()
    client.post(f"{address}cases/{case.pk}/", {"words": "I was at the door"})
    page = client.get(address).content.decode()
    assert "I was at the door" in page
    assert "after it closed" in page
    correction = f"{address}entries/progress/{said.pk}/"
    assert correction in page
    versions = json.dumps({"words": fingerprint("In time")})
    client.post(correction, {"words": "Rather late", "key": KEY, "versions": versions})
    said.refresh_from_db()
    assert said.words == "In time"
    assert said.corrections.get().words == "Rather late"
    page = client.get(address).content.decode()
    assert page.index("In time") < page.index("Rather late")
    assert "beside what was said before" in page


def test_a_case_that_ended_since_is_still_read_where_it_was_spoken_of(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    say_progress(debrief=debrief, case=case, words="Moved in today", by=borough.worker)
    case.ended_at, case.ended_by = timezone.now(), borough.worker
    case.save()
    assert (
        "Moved in today" in sign_in(borough.worker).get(debrief.get_absolute_url()).content.decode()
    )
