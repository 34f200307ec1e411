"""/api/v1/notes/ and /api/v1/notes/<id>/."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from debriefs.actions.debriefs import close_debrief
from debriefs.actions.notes import write_note
from debriefs.models import Action, Debrief, Issue, Note, NoteKind, Progress, Tally
from tests.api.conftest import As, begin, change
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory

pytestmark = pytest.mark.django_db

NOTES = reverse("api:note-list")


@pytest.fixture
def line(borough: Borough, debrief: Debrief) -> Note:
    return write_note(team=borough.harbour, debrief=debrief, words="A form", by=borough.worker)


def address(note: Note) -> str:
    return reverse("api:note-detail", args=[note.pk])


def test_a_line_is_written_and_read_by_the_team(
    borough: Borough, reading_as: As, debrief: Debrief
) -> None:
    said = {"team": borough.harbour.pk, "debrief": debrief.pk, "words": "A form\r\ntoo many"}
    answer = begin(reading_as(borough.worker), "note", said)
    assert answer.status_code == 201
    assert (answer.json()["kind"], answer.json()["words"]) == ("line", "A form\ntoo many")
    assert reading_as(borough.colleague).get(NOTES).json()["results"] == [answer.json()]
    assert reading_as(borough.other_worker).get(NOTES).json()["results"] == []


def test_what_is_jotted_down_is_its_writers_until_the_debrief(
    borough: Borough, reading_as: As
) -> None:
    said = {"team": borough.harbour.pk, "kind": "issue", "words": "A form"}
    note = begin(reading_as(borough.worker), "note", said)
    assert note.json()["debrief"] is None
    assert reading_as(borough.colleague).get(NOTES).json()["results"] == []
    client = reading_as(borough.worker)
    early = change(client, "note", note.json()["id"], {"sort_into": "issue"}, read=note["ETag"])
    assert early.status_code == 409


def test_during_a_debrief_what_is_jotted_down_becomes_what_it_says(
    borough: Borough, reading_as: As, debrief: Debrief
) -> None:
    said = {"team": borough.harbour.pk, "kind": "issue", "words": "A form", "key": str(uuid4())}
    client = reading_as(borough.worker)
    first, again = begin(client, "note", said), begin(client, "note", said)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert first.json()["became"] == f"issue:{debrief.issues.get().pk}"


@pytest.mark.parametrize(
    ("into", "model"),
    [("progress", Progress), ("issue", Issue), ("action", Action), ("success", Tally)],
)
def test_a_line_is_sorted_once(
    borough: Borough, reading_as: As, line: Note, into: str, model: Any
) -> None:
    case = CaseFactory(team=borough.harbour)
    client = reading_as(borough.colleague)
    said = {"sort_into": into, "case": case.pk}
    answer = change(client, "note", line.pk, said, read='"1"')
    assert answer.status_code == 200
    assert answer.json()["became"]
    assert model.objects.count() == 1
    # It is read there alone from now on, by whoever may.
    assert client.get(address(line)).status_code == 404
    assert change(client, "note", line.pk, said, read=answer["ETag"]).status_code == 404


def test_progress_needs_to_know_of_whom(borough: Borough, reading_as: As, line: Note) -> None:
    client = reading_as(borough.worker)
    hidden = CaseFactory(team=borough.harbour, restricted=True)
    for case in (None, hidden.pk):
        said = {"sort_into": "progress", "case": case, "words": "Other words"}
        answer = change(client, "note", line.pk, said, read='"1"')
        assert list(answer.json()) == ["case"]
    line.refresh_from_db()
    # All of a change, or nothing.
    assert (line.words, line.version, line.became) == ("A form", 1, "")


def test_an_answer_stays_a_note_and_is_sorted_once(
    borough: Borough, reading_as: As, line: Note
) -> None:
    client = reading_as(borough.worker)
    answer = change(client, "note", line.pk, {"sort_into": "answer"}, read='"1"')
    assert answer.json()["kind"] == "answer"
    assert client.get(address(line)).json() == answer.json()
    again = change(client, "note", line.pk, {"sort_into": "issue"}, read=answer["ETag"])
    assert again.status_code == 409


def test_after_the_end_words_stay_and_lines_can_still_be_sorted(
    borough: Borough, reading_as: As, debrief: Debrief, line: Note
) -> None:
    close_debrief(debrief=debrief, by=borough.worker)
    client = reading_as(borough.worker)
    assert change(client, "note", line.pk, {"words": "More"}, read='"1"').status_code == 409
    assert change(client, "note", line.pk, {"sort_into": "issue"}, read='"1"').status_code == 200
    said = {"team": borough.harbour.pk, "debrief": debrief.pk, "words": "What I meant"}
    assert begin(client, "note", said).status_code == 201


def test_each_place_has_its_kinds(borough: Borough, reading_as: As, debrief: Debrief) -> None:
    client = reading_as(borough.worker)
    here = {"team": borough.harbour.pk, "words": "So"}
    wrong = [
        begin(client, "note", here | {"kind": NoteKind.REFLECTION}),
        begin(client, "note", here | {"debrief": debrief.pk, "kind": NoteKind.ISSUE}),
    ]
    assert [list(answer.json()) for answer in wrong] == [["kind"], ["kind"]]
    assert not Note.objects.exists()


def test_a_note_on_a_restricted_case_is_not_there_for_a_colleague(
    borough: Borough, reading_as: As, debrief: Debrief
) -> None:
    case = CaseFactory(team=borough.harbour, restricted=True)
    AllocationFactory(case=case, person=borough.worker)
    note = write_note(
        team=borough.harbour, debrief=debrief, case=case, words="Rang", by=borough.worker
    )
    client = reading_as(borough.colleague)
    assert client.get(NOTES).json()["results"] == []
    assert client.get(address(note)).status_code == 404
    assert change(client, "note", note.pk, {"words": "Mine"}, read='"1"').status_code == 404
