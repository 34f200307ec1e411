"""Saving each field of a debrief by itself, as it is typed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from casework.models import Case, CaseLook, TimelineEntry, Way
from debriefs.actions.debriefs import close_debrief, start_debrief
from debriefs.actions.notes import sort_note
from debriefs.actions.progress import say_progress
from debriefs.issue_history import history_of_issue
from debriefs.models import Action, Debrief, Issue, Note, Progress, Welfare
from debriefs.saving import Desk, Typed
from systems.models import Role
from systems.versions import fingerprint
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import CaseFactory, RoleFactory

Save = Callable[..., Any]
EMPTY = fingerprint("")


@pytest.fixture
def save(sign_in: SignIn, borough: Borough, debrief: Debrief) -> Save:
    """Send one field as the worker's page does; returns the answer."""

    def send(value: str, *, by: Any = None, on: Debrief | None = None, **typed: Any) -> Any:
        client = sign_in(by or borough.worker)
        fields = {"kind": "line", "field": "words", "base": EMPTY, "key": str(uuid4()), **typed}
        where = on or debrief
        return client.post(f"/debriefs/{where.pk}/save/", {**fields, "value": value})

    return send


def test_the_first_words_begin_an_entry_and_the_next_go_on_with_it(
    save: Save, borough: Borough, case: Case
) -> None:
    about: dict[str, Any] = {"kind": "progress", "case": case.pk, "key": str(uuid4())}
    first = save("She slept", **about)
    assert first.status_code == 200
    second = save("She slept two nights", **about, base=first.json()["version"])
    assert second.json()["entry"] == first.json()["entry"]
    said = Progress.objects.get()
    assert (said.words, said.said_by, said.case) == ("She slept two nights", borough.worker, case)
    assert TimelineEntry.objects.get(case=case).words == "She slept two nights"


def test_nothing_is_written_into_a_line_that_is_read_elsewhere_by_now(
    save: Save, borough: Borough
) -> None:
    key = str(uuid4())
    first = save("No bus", key=key)
    line = Note.objects.get()
    sort_note(note=line, kind="issue", by=borough.colleague)
    assert save("No bus", key=key, base=first.json()["version"]).status_code == 200
    for named in ({"key": key}, {"entry": line.pk}):
        later = save("No bus after six", **named, base=first.json()["version"])
        assert (later.status_code, later.headers["Content-Type"]) == (404, "application/json")
    assert Note.objects.get().words == Issue.objects.get().description == "No bus"


def test_typing_on_is_one_look_at_the_case(save: Save, borough: Borough, case: Case) -> None:
    about: dict[str, Any] = {"kind": "progress", "case": case.pk, "key": str(uuid4())}
    version = EMPTY
    for words in ("She", "She slept", "She slept well"):
        version = save(words, **about, base=version).json()["version"]
    looks = CaseLook.objects.filter(case=case, person=borough.worker, way=Way.WRITE)
    assert looks.count() == 1


def test_typing_on_asks_as_often_however_much_is_written(
    save: Save, borough: Borough, debrief: Debrief, case: Case
) -> None:
    about: dict[str, Any] = {"kind": "progress", "case": case.pk, "key": str(uuid4())}
    version = save("She", **about).json()["version"]
    counts = []
    for words in ("She slept", "She slept well"):
        with CaptureQueriesContext(connection) as asked:
            version = save(words, **about, base=version).json()["version"]
        counts.append(len(asked))
        for _ in range(9):
            say_progress(debrief=debrief, case=case, words="So", by=borough.colleague)
    assert counts[0] == counts[1]


def test_words_that_are_sent_twice_are_saved_once(save: Save) -> None:
    key = str(uuid4())
    answers = [save("Nobody answers the line", key=key) for _ in range(3)]
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["entry"] for answer in answers}) == 1
    note = Note.objects.get()
    assert (note.words, note.version) == ("Nobody answers the line", 1)


def test_a_stale_field_is_answered_with_both_texts_and_saved_over_when_chosen(
    save: Save, borough: Borough
) -> None:
    key = str(uuid4())
    began = save("Begun", key=key).json()
    theirs = save("Theirs", key=key, by=borough.colleague, base=began["version"]).json()
    mine = save("Mine", key=key, base=began["version"])
    assert mine.status_code == 409
    assert mine.json() == {
        "entry": began["entry"],
        "theirs": "Theirs",
        "version": theirs["version"],
    }
    assert Note.objects.get().words == "Theirs"
    assert save("Theirs and mine", key=key, base=mine.json()["version"]).status_code == 200
    assert Note.objects.get().words == "Theirs and mine"


def test_two_people_in_two_fields_of_one_issue_do_not_meet(save: Save, borough: Borough) -> None:
    issue: dict[str, Any] = {"kind": "issue", "key": str(uuid4())}
    first = save("The form asks for a bill", **issue, field="description").json()
    assert save("No bill is asked for", **issue, field="new_normal").status_code == 200
    theirs = save(
        "The form asks for a bill in a new home",
        **issue,
        field="description",
        base=first["version"],
        by=borough.colleague,
    )
    assert theirs.status_code == 200
    saved = Issue.objects.get()
    assert saved.description == "The form asks for a bill in a new home"
    assert saved.new_normal == "No bill is asked for"
    assert (saved.raised_by, saved.carrier) == (borough.worker, borough.coordinator)


def test_an_issue_is_chosen_for_field_by_field(save: Save, borough: Borough, case: Case) -> None:
    issue: dict[str, Any] = {"kind": "issue", "key": str(uuid4())}
    save("In the way", **issue, field="description")
    level = fingerprint("to_talk_about")
    assert save("system", **issue, field="level", base=level).status_code == 200
    assert save(str(case.pk), **issue, field="case_id").status_code == 200
    assert save("Round it", **issue, field="countermeasure").status_code == 200
    meanwhile = {**issue, "field": "countermeasure", "base": fingerprint("Round it")}
    assert save("Round it by hand", **meanwhile).status_code == 200
    chosen = Issue.objects.get()
    assert (chosen.level, chosen.case) == ("system", case)
    assert [each.words for each in chosen.countermeasures.all()] == ["Round it by hand"]
    assert save("soup", **issue, field="level", base=fingerprint("system")).status_code == 422


def test_what_belongs_to_something_that_has_no_words_yet_waits_on_the_device(save: Save) -> None:
    answer = save("Nobody asks", kind="issue", field="new_normal")
    assert answer.status_code == 422
    assert "Kept on this device" in answer.json()["problem"]
    assert not Issue.objects.exists()


def test_words_that_were_taken_out_leave_the_last_ones_standing(save: Save) -> None:
    key = str(uuid4())
    version = save("Something", key=key).json()["version"]
    answer = save("  ", key=key, base=version)
    assert answer.status_code == 422
    assert "kept" in answer.json()["problem"]
    assert Note.objects.get().words == "Something"


@pytest.mark.parametrize(
    "words",
    [
        "Ailbhe said: “ná bac leis” 🙃 שלום",
        "<script>alert(1)</script> {{ 7|add:98112 }} {% now 'Y' %}",
        "line\r\nline",
        "x" * 20_000,
    ],
)
def test_words_of_every_kind_are_kept_as_they_are(
    save: Save, sign_in: SignIn, borough: Borough, debrief: Debrief, words: str
) -> None:
    assert save(words).status_code == 200
    kept = Note.objects.get().words
    assert kept == words.replace("\r\n", "\n")
    page = sign_in(borough.colleague).get(debrief.get_absolute_url()).content.decode()
    assert "<script>alert" not in page
    assert "98119" not in page


@pytest.mark.parametrize("words", ["a\0b", "x" * 20_001, "x" * 1_000_000])
def test_what_cannot_be_kept_is_refused_in_words(save: Save, words: str) -> None:
    answer = save(words)
    assert answer.status_code == 422
    assert answer.json()["problem"]
    assert not Note.objects.exists()


@pytest.mark.parametrize(
    "typed",
    [
        {"kind": "soup"},
        {"key": "soup"},
        {"entry": "soup"},
        {"entry": str(2**80)},
        {"base": ""},
        {"field": ""},
        {"case": "-1"},
    ],
)
def test_what_no_page_sends_is_refused(save: Save, typed: dict[str, str]) -> None:
    answer = save("Words", **typed)
    assert answer.status_code == 422
    assert not Note.objects.exists()


def test_a_field_that_there_is_not_is_not_found(save: Save) -> None:
    assert save("Words", field="deleted_at").status_code == 404
    assert save("1", kind="welfare", field="person_id").status_code == 404


def test_an_entry_of_another_team_is_not_found_by_number_or_key(
    save: Save, borough: Borough, debrief: Debrief
) -> None:
    elsewhere = start_debrief(team=borough.quay, by=borough.other_worker)
    theirs = say_progress(
        debrief=elsewhere,
        case=CaseFactory(team=borough.quay),
        words="Theirs",
        by=borough.other_worker,
        key=uuid4(),
    )
    for named in ({"entry": theirs.pk}, {"key": str(theirs.key), "case": theirs.case_id}):
        answer = save("Mine", kind="progress", base=fingerprint("Theirs"), **named)
        assert answer.status_code == 404
    assert save("Mine", kind="progress", case=theirs.case_id).status_code == 404
    assert save("Mine", on=elsewhere).status_code == 404
    theirs.refresh_from_db()
    assert theirs.words == "Theirs"


def test_a_restricted_case_is_written_in_by_nobody_who_may_not_see_it(
    save: Save, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    said = say_progress(debrief=debrief, case=restricted, words="Quiet", by=borough.worker)
    colleague = borough.colleague
    forged = save("Loud", kind="progress", entry=said.pk, base=fingerprint("Quiet"), by=colleague)
    begun = save("Loud", kind="progress", case=restricted.pk, by=colleague)
    assert (forged.status_code, begun.status_code) == (404, 404)
    assert forged.content == begun.content
    assert save("Quiet still", kind="progress", case=restricted.pk).status_code == 200


def test_without_the_token_nothing_is_saved(borough: Borough, debrief: Debrief) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(borough.worker, backend="hls.accounts.Account")
    fields = {"kind": "line", "field": "words", "base": EMPTY, "key": uuid4(), "value": "Words"}
    assert client.post(f"/debriefs/{debrief.pk}/save/", fields).status_code == 403
    assert not Note.objects.exists()


def test_a_page_drawn_for_somebody_else_saves_nothing(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    fields = {"kind": "line", "field": "words", "base": EMPTY, "key": uuid4(), "value": "Words"}
    address = f"/debriefs/{debrief.pk}/save/"
    client = sign_in(borough.colleague)
    refused = client.post(address, fields, headers={"X-Person": str(borough.worker.pk)})
    assert refused.status_code == 401
    assert not Note.objects.exists()
    own = client.post(address, fields, headers={"X-Person": str(borough.colleague.pk)})
    assert own.status_code == 200


def test_a_page_whose_session_ended_is_asked_to_sign_in(borough: Borough, debrief: Debrief) -> None:
    answer = Client().post(
        f"/debriefs/{debrief.pk}/save/", {}, headers={"X-Person": str(borough.worker.pk)}
    )
    assert answer.status_code == 401
    assert answer.json() == {"sign_in": "/accounts/login/"}


def test_words_after_it_ended_stand_beside_with_their_own_time(
    save: Save, borough: Borough, debrief: Debrief, case: Case
) -> None:
    about: dict[str, Any] = {"kind": "progress", "case": case.pk, "key": str(uuid4())}
    version = save("In time", **about).json()["version"]
    close_debrief(debrief=debrief, by=borough.colleague)
    late = save("In time, and a word more", **about, base=version)
    assert late.status_code == 200
    later = save("In time, and two words more", **about, base=late.json()["version"])
    assert later.json()["entry"] == late.json()["entry"]
    in_time, beside = Progress.objects.order_by("pk")
    assert in_time.words == "In time"
    assert (beside.words, beside.beside) == ("In time, and two words more", in_time)
    debrief.refresh_from_db()
    assert beside.said_at > debrief.closed_at  # type: ignore[operator]
    assert save("Never said before", **about | {"key": str(uuid4())}).status_code == 200


def test_a_worker_who_moves_team_meanwhile_writes_no_more_and_keeps_what_is_saved(
    save: Save, borough: Borough
) -> None:
    key = str(uuid4())
    version = save("Before the move", key=key).json()["version"]
    Role.objects.filter(person=borough.worker).delete()
    RoleFactory(person=borough.worker, system=borough.quay)
    assert save("After the move", key=key, base=version).status_code == 404
    assert Note.objects.get().words == "Before the move"


def test_something_to_do_has_somebody_who_takes_it_on(save: Save, borough: Borough) -> None:
    action: dict[str, Any] = {"kind": "action", "key": str(uuid4())}
    save("Ring the landlord", **action)
    assert save(str(borough.colleague.pk), **action, field="carrier_id").status_code == 200
    assert save(str(borough.other_worker.pk), **action, field="carrier_id").status_code == 422
    assert Action.objects.get().carrier == borough.colleague


def test_how_i_am_is_saved_for_me_alone_until_i_share_it(save: Save, borough: Borough) -> None:
    kind: dict[str, Any] = {"kind": "welfare"}
    not_yet = save("team", **kind, field="sharing", base=fingerprint(False))
    assert not_yet.status_code == 422
    assert save("Tired", **kind).status_code == 200
    assert save("4", **kind, field="face").status_code == 200
    mine = Welfare.objects.get()
    assert (mine.person, mine.words, mine.face) == (borough.worker, "Tired", 4)
    assert mine.shared_with_team is False
    shared = save("team", **kind, field="sharing", base=fingerprint(False))
    assert shared.status_code == 200
    assert Welfare.objects.get().shared_with_team is True


@pytest.mark.django_db(transaction=True)
def test_two_who_begin_the_same_entry_at_once_begin_one(borough: Borough) -> None:
    debrief = start_debrief(team=borough.harbour, by=borough.worker)
    key: UUID = uuid4()
    typed = Typed(
        kind="line", key=key, entry=None, case=None, field="words", value="At once", base=EMPTY
    )

    def begin(_: int) -> int:
        try:
            saved: Any = Desk(debrief, borough.worker).save(typed)
            return int(saved.entry.pk)
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=6) as threads:
        begun = set(threads.map(begin, range(12)))
    assert len(begun) == 1
    assert Note.objects.get().words == "At once"


def test_the_history_tells_of_what_was_typed_in_a_sitting_once(
    save: Save, borough: Borough
) -> None:
    issue: dict[str, Any] = {"kind": "issue", "field": "description", "key": str(uuid4())}
    version = EMPTY
    for words in ("The", "The form", "The form asks for a bill"):
        version = save(words, **issue, base=version).json()["version"]
    save("The form asks for two bills", **issue, base=version, by=borough.colleague)
    told = [(each.what, each.words) for each in history_of_issue(Issue.objects.get())]
    assert told == [
        ("Words changed", "The form asks for two bills"),
        ("Raised", "The form asks for a bill"),
    ]


def test_a_day_in_three_inputs_is_saved_with_its_form_and_not_in_parts(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    client = sign_in(borough.worker)
    form = client.get(debrief.get_absolute_url()).context["action_form"]
    assert "data-field" in str(form["words"])
    assert "data-field" not in str(form["due_on"])
    key = str(uuid4())
    client.post(
        f"/debriefs/{debrief.pk}/save/",
        {"kind": "action", "key": key, "field": "words", "value": "Ring", "base": EMPTY},
    )
    parts = dict(zip(_names(form), ("27", "3", "2027"), strict=True))
    versions = json.dumps({"words": fingerprint("Ring"), "due_on": EMPTY})
    client.post(
        f"/debriefs/{debrief.pk}/actions/",
        {"key": key, "words": "Ring", "versions": versions, **parts},
    )
    action = Action.objects.get()
    assert (action.words, action.due_on) == ("Ring", date(2027, 3, 27))


def _names(form: Any) -> list[str]:
    """The names of the three inputs of the day."""
    return re.findall(r'name="(due_on\w+)"', str(form["due_on"]))
