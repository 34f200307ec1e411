"""The one box: anything typed is kept, and one press makes it what it is."""

from __future__ import annotations

from uuid import uuid4

import pytest

from casework.models import Case
from debriefs.actions.notes import write_note
from debriefs.models import Action, Activity, Debrief, Issue, Note, Progress, Tally
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn


@pytest.fixture
def line(borough: Borough, debrief: Debrief) -> Note:
    """A line that the worker wrote as the team's scribe."""
    return write_note(
        team=borough.harbour, debrief=debrief, words="The form asks for a bill", by=borough.worker
    )


def sort_address(line: Note) -> str:
    return f"/debriefs/{line.debrief_id}/lines/{line.pk}/"


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_one_press_makes_an_issue_of_it_in_its_writers_name(
    sign_in: SignIn, borough: Borough, line: Note, headers: dict[str, str]
) -> None:
    sign_in(borough.colleague).post(sort_address(line), {"into": "issue"}, headers=headers)
    issue = Issue.objects.get()
    assert (issue.description, issue.raised_by) == (line.words, borough.worker)
    assert issue.carrier == borough.coordinator
    line.refresh_from_db()
    assert (line.became, line.sorted_by) == (f"issue:{issue.pk}", borough.colleague)


def test_one_press_makes_progress_of_it_for_the_person_who_is_chosen(
    sign_in: SignIn, borough: Borough, line: Note, case: Case
) -> None:
    client = sign_in(borough.worker)
    asked = client.post(sort_address(line), {"into": "progress"}, headers=HTMX)
    assert "Choose whom" in asked.content.decode()
    assert not Progress.objects.exists()
    client.post(sort_address(line), {"into": "progress", "case": case.pk})
    said = Progress.objects.get()
    assert (said.case, said.words, said.said_at) == (case, line.words, line.written_at)


def test_one_press_makes_a_success_or_something_to_do_of_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, line: Note
) -> None:
    client = sign_in(borough.worker)
    client.post(sort_address(line), {"into": "success"})
    assert Activity.objects.get().name == line.words
    assert Tally.objects.get().debrief == debrief
    other = write_note(team=borough.harbour, debrief=debrief, words="Ring", by=borough.worker)
    client.post(sort_address(other), {"into": "action"})
    assert Action.objects.get().words == "Ring"


def test_two_who_press_at_once_make_one_thing_of_it(
    sign_in: SignIn, borough: Borough, line: Note
) -> None:
    for _ in range(2):
        sign_in(borough.worker).post(sort_address(line), {"into": "issue"})
    sign_in(borough.colleague).post(sort_address(line), {"into": "action"})
    assert Issue.objects.count() == 1
    assert not Action.objects.exists()


def test_what_is_in_the_box_becomes_something_at_once_and_a_double_press_adds_one(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client, key = sign_in(borough.worker), str(uuid4())
    for _ in range(2):
        answer = client.post(
            f"/debriefs/{debrief.pk}/lines/",
            {"words": "No bus after six", "key": key, "into": "issue"},
        )
        assert answer.status_code == 302
    assert Issue.objects.get().description == "No bus after six"
    assert Note.objects.count() == 1


def test_an_answer_stands_under_the_question(
    sign_in: SignIn, borough: Borough, debrief: Debrief, line: Note
) -> None:
    Debrief.objects.update(question="What happens if we ask first?")
    client = sign_in(borough.worker)
    assert "Answers the question" in client.get(debrief.get_absolute_url()).content.decode()
    client.post(sort_address(line), {"into": "answer"})
    page = client.get(debrief.get_absolute_url())
    assert [note.pk for note in page.context["answers"]] == [line.pk]
    assert page.context["lines"] == []


@pytest.mark.parametrize("into", ["", "soup", "reflection"])
def test_a_press_that_there_is_not_is_not_found(
    sign_in: SignIn, borough: Borough, line: Note, into: str
) -> None:
    assert sign_in(borough.worker).post(sort_address(line), {"into": into}).status_code == 404


def test_a_restricted_case_or_anothers_line_cannot_be_chosen(
    sign_in: SignIn, borough: Borough, line: Note, restricted: Case
) -> None:
    client = sign_in(borough.colleague)
    choice = {"into": "progress", "case": restricted.pk}
    assert client.post(sort_address(line), choice).status_code == 404
    hidden = write_note(
        team=borough.harbour,
        debrief=line.debrief,
        case=restricted,
        words="Psst",
        by=borough.worker,
    )
    assert client.post(sort_address(hidden), {"into": "issue"}).status_code == 404
    assert sign_in(borough.other_worker).post(sort_address(line), {}).status_code == 404
