"""What holds for everything that is written over the API: versions, keys, and odd words."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from rest_framework.test import APIClient

from debriefs.actions.issues import raise_issue
from debriefs.actions.notes import write_note
from debriefs.actions.progress import say_progress
from debriefs.actions.to_do import take_on
from debriefs.models import Debrief
from tests.api.conftest import As, begin, change
from tests.borough import Borough
from tests.factories import CaseFactory

pytestmark = pytest.mark.django_db

WORDS = {"progress": "words", "note": "words", "issue": "description", "action": "words"}
NAMES = list(WORDS)


@pytest.fixture
def entries(borough: Borough, debrief: Debrief) -> dict[str, Any]:
    """One entry of each kind, about one case."""
    team, by, words = borough.harbour, borough.worker, "As it was"
    case = CaseFactory(team=team)
    here: dict[str, Any] = {"debrief": debrief, "case": case, "by": by}
    return {
        "progress": say_progress(words=words, **here),
        "note": write_note(team=team, words=words, **here),
        "issue": raise_issue(team=team, description=words, **here),
        "action": take_on(team=team, words=words, **here),
    }


def said_of(name: str, entry: Any, words: str) -> dict[str, Any]:
    said = {"debrief": entry.debrief_id, "case": entry.case_id, WORDS[name]: words}
    return said if name == "progress" else said | {"team": entry.team_id}


@pytest.mark.parametrize("name", NAMES)
def test_a_change_on_the_version_that_was_read_is_saved(
    borough: Borough, reading_as: As, entries: dict[str, Any], name: str
) -> None:
    client, pk = reading_as(borough.colleague), entries[name].pk
    read = client.get(reverse(f"api:{name}-detail", args=[pk]))
    answer = change(client, name, pk, {WORDS[name]: "As it is"}, read=read["ETag"])
    assert answer.status_code == 200
    assert answer.json()[WORDS[name]] == "As it is"
    assert answer["ETag"] != read["ETag"]
    assert client.get(reverse(f"api:{name}-detail", args=[pk])).json() == answer.json()


@pytest.mark.parametrize("name", NAMES)
def test_a_change_on_an_old_version_saves_nothing_and_gets_both_texts(
    borough: Borough, reading_as: As, entries: dict[str, Any], name: str
) -> None:
    field, pk = WORDS[name], entries[name].pk
    client = reading_as(borough.worker)
    read = client.get(reverse(f"api:{name}-detail", args=[pk]))["ETag"]
    theirs = change(reading_as(borough.colleague), name, pk, {field: "Theirs"}, read=read)

    answer = change(client, name, pk, {field: "Mine"}, read=read)

    assert answer.status_code == 412
    assert answer.json()["current"] == theirs.json()
    assert answer.json()["sent"] == {field: "Mine"}
    assert answer["ETag"] == theirs["ETag"]
    again = change(client, name, pk, {field: "Mine"}, read=answer["ETag"])
    assert again.status_code == 200


@pytest.mark.parametrize("read", [None, "", "*"])
@pytest.mark.parametrize("name", NAMES)
def test_a_change_must_say_what_it_was_made_on(
    borough: Borough, reading_as: As, entries: dict[str, Any], name: str, read: str | None
) -> None:
    said = {WORDS[name]: "Mine"}
    answer = change(reading_as(borough.worker), name, entries[name].pk, said, read=read)
    assert answer.status_code == 428
    assert "If-Match" in answer.json()["detail"]


@pytest.mark.parametrize("read", ["1", 'W/"1"', '"one"', '"' + "9" * 5000 + '"', '"1", "2"'])
def test_a_version_that_was_never_given_out_is_an_old_one(
    borough: Borough, reading_as: As, entries: dict[str, Any], read: str
) -> None:
    note = entries["note"]
    answer = change(reading_as(borough.worker), "note", note.pk, {"words": "Mine"}, read=read)
    assert answer.status_code == 412
    note.refresh_from_db()
    assert note.words == "As it was"


@pytest.mark.parametrize("name", NAMES)
def test_the_same_key_again_makes_nothing_twice(
    borough: Borough, reading_as: As, entries: dict[str, Any], name: str
) -> None:
    client = reading_as(borough.worker)
    said = said_of(name, entries[name], "Said once") | {"key": str(uuid4())}
    first, again = begin(client, name, said), begin(client, name, said)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert type(entries[name]).objects.count() == 2


@pytest.mark.parametrize("name", NAMES)
def test_a_key_of_something_closed_to_one_is_another_key(
    borough: Borough, reading_as: As, entries: dict[str, Any], name: str
) -> None:
    key = str(uuid4())
    said = said_of(name, entries[name], "Theirs") | {"key": key}
    made = begin(reading_as(borough.worker), name, said).json()["id"]
    type(entries[name]).objects.filter(pk=made).update(case=CaseFactory(restricted=True))
    answer = begin(reading_as(borough.colleague), name, said)
    assert answer.status_code == 400
    assert list(answer.json()) == ["key"]


@pytest.mark.parametrize(
    "words", ["", "  \n ", "a\x00b", "x" * 20_001, "x" * 1_000_000, None, ["a"], {}, True]
)
@pytest.mark.parametrize("name", NAMES)
def test_what_are_no_words_is_refused_by_field(
    borough: Borough, reading_as: As, entries: dict[str, Any], name: str, words: Any
) -> None:
    client, entry = reading_as(borough.worker), entries[name]
    said = said_of(name, entry, words)
    for answer in (
        begin(client, name, said),
        change(client, name, entry.pk, {WORDS[name]: words}, read='"1"'),
    ):
        assert answer.status_code == 400
        assert list(answer.json()) == [WORDS[name]]


@pytest.mark.parametrize(
    "words",
    [
        "👩🏽‍🍳 rang",
        "\u200f\u0645\u0631\u062d\u0628\u0627",
        "<b>no</b>",
        "{{ case }} {% now %}",
        "x" * 20_000,
    ],
)
def test_odd_words_are_kept_as_they_are(
    borough: Borough, reading_as: As, entries: dict[str, Any], words: str
) -> None:
    said = said_of("note", entries["note"], words)
    assert begin(reading_as(borough.worker), "note", said).json()["words"] == words


@pytest.mark.parametrize("number", [0, -1, 2**63, 10**400, "nonsense", 1.5, True, [], {}])
def test_what_is_no_number_of_anything_is_refused(
    borough: Borough, reading_as: As, entries: dict[str, Any], number: Any
) -> None:
    said = said_of("note", entries["note"], "So") | {"case": number}
    answer = begin(reading_as(borough.worker), "note", said)
    assert answer.status_code == 400
    assert list(answer.json()) == ["case"]


@pytest.mark.parametrize(
    "body", [b"", b"[", b"[]", b"\xff", b"NaN", b"[" * 100_000, b"1" * 5000, rb'{"kind": "\ud800"}']
)
def test_what_is_no_request_is_refused_in_words(
    borough: Borough, reading_as: As, body: bytes
) -> None:
    client = reading_as(borough.worker)
    answer = client.post(reverse("api:note-list"), body, content_type="application/json")
    assert answer.status_code == 400
    assert answer.json()


def test_a_session_writes_with_its_csrf_token_alone(borough: Borough) -> None:
    client = APIClient(enforce_csrf_checks=True)
    client.force_login(borough.worker)
    said = {"team": borough.harbour.pk}
    assert begin(client, "debrief", said).status_code == 403
