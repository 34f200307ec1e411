"""Jotting something down ahead of time: it waits in the next debrief."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from casework.models import Case
from debriefs.actions.debriefs import close_debrief, start_debrief
from debriefs.models import Activity, Debrief, Issue, Note, Progress, Tally
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import ActivityFactory


def test_what_is_jotted_down_waits_for_the_next_debrief_and_becomes_what_it_says(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    client = sign_in(borough.worker)
    team = {"team": borough.harbour.pk}
    client.post("/debriefs/jot/", team | {"words": "A form", "kind": "issue"})
    client.post(
        "/debriefs/jot/", team | {"words": "She slept", "kind": "progress", "case": case.pk}
    )
    client.post("/debriefs/jot/", team | {"words": "Ask about the bus", "kind": "line"})
    assert not Issue.objects.exists()
    debrief = start_debrief(team=borough.harbour, by=borough.colleague)
    assert Issue.objects.get().raised_by == borough.worker
    said = Progress.objects.get()
    assert (said.said_by, said.case, said.debrief) == (borough.worker, case, debrief)
    assert [note.words for note in Note.objects.filter(sorted_at=None)] == ["Ask about the bus"]
    assert not Note.objects.waiting().exists()


def test_with_todays_debrief_open_it_stands_there_at_once(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    answer = client.post(
        "/debriefs/jot/", {"team": borough.harbour.pk, "words": "A form", "kind": "issue"}
    )
    assert answer["Location"] == debrief.get_absolute_url()
    assert Issue.objects.get().debrief == debrief


def test_a_tally_ahead_of_time_keeps_no_worker_and_waits_too(
    sign_in: SignIn, borough: Borough
) -> None:
    activity = ActivityFactory(team=borough.harbour, name="Drove a van")
    sign_in(borough.worker).post("/debriefs/jot/tally/", {"activity": activity.pk})
    assert Tally.objects.get().debrief is None
    debrief = start_debrief(team=borough.harbour, by=borough.colleague)
    assert Tally.objects.get().debrief == debrief
    drawn: Any = Activity.objects.with_marks_on(debrief).get()
    assert drawn.marks_here == 1


def test_after_todays_debrief_closed_it_waits_for_the_next(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    close_debrief(debrief=debrief, by=borough.worker)
    sign_in(borough.worker).post(
        "/debriefs/jot/", {"team": borough.harbour.pk, "words": "Late thought", "kind": "line"}
    )
    assert Note.objects.waiting().get().words == "Late thought"


def test_a_double_press_writes_it_down_once(sign_in: SignIn, borough: Borough) -> None:
    typed = {"team": borough.harbour.pk, "words": "A form", "kind": "issue", "key": str(uuid4())}
    for _ in range(2):
        assert sign_in(borough.worker).post("/debriefs/jot/", typed).status_code == 302
    assert Note.objects.count() == 1


def test_what_waits_is_its_writers_alone(sign_in: SignIn, borough: Borough) -> None:
    sign_in(borough.worker).post(
        "/debriefs/jot/", {"team": borough.harbour.pk, "words": "Mine", "kind": "line"}
    )
    note = Note.objects.get()
    assert "Mine" in sign_in(borough.worker).get("/debriefs/jot/").content.decode()
    assert "Mine" not in sign_in(borough.colleague).get("/debriefs/jot/").content.decode()
    for address in (f"/debriefs/jot/{note.pk}/", f"/debriefs/jot/{note.pk}/take-away/"):
        assert sign_in(borough.colleague).post(address, {"words": "x"}).status_code == 404


def test_what_waits_can_be_changed_taken_away_and_brought_back(
    sign_in: SignIn, borough: Borough
) -> None:
    client = sign_in(borough.worker)
    client.post("/debriefs/jot/", {"team": borough.harbour.pk, "words": "A forn", "kind": "issue"})
    note = Note.objects.get()
    client.post(f"/debriefs/jot/{note.pk}/", {"words": "A form", "version": 1})
    stale = client.post(f"/debriefs/jot/{note.pk}/", {"words": "Another", "version": 1})
    assert stale.status_code == 422
    assert "A form" in stale.content.decode()
    client.post(f"/debriefs/jot/{note.pk}/take-away/")
    start_debrief(team=borough.harbour, by=borough.worker)
    assert not Issue.objects.exists()
    assert "A form" in client.get("/debriefs/taken-away/").content.decode()
    assert client.post(f"/debriefs/taken-away/note/{note.pk}/").status_code == 302
    note.refresh_from_db()
    assert (note.deleted_at, note.words) == (None, "A form")


def test_without_words_nothing_is_lost(sign_in: SignIn, borough: Borough, case: Case) -> None:
    answer = sign_in(borough.worker).post(
        "/debriefs/jot/", {"team": borough.harbour.pk, "words": "", "case": case.pk}
    )
    assert answer.status_code == 422
    assert answer.context["form"]["case"].value() == str(case.pk)


def test_a_case_closed_to_the_writer_cannot_be_named(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    answer = sign_in(borough.colleague).post(
        "/debriefs/jot/", {"team": borough.harbour.pk, "words": "x", "case": restricted.pk}
    )
    assert answer.status_code == 422
    assert not Note.objects.exists()


@pytest.mark.parametrize(("who", "status"), [("manager", 403), ("stranger", 404)])
def test_it_is_for_those_who_do_casework(
    sign_in: SignIn, borough: Borough, who: str, status: int
) -> None:
    assert sign_in(getattr(borough, who)).get("/debriefs/jot/").status_code == status
