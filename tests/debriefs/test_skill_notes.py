"""/successes/notes/: which skills belong in the team, and which should be pulled in."""

from typing import Any

import pytest

from debriefs.actions.skills import write_skill_note
from debriefs.models import Belonging, SkillNote
from systems.models import System
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import ActivityFactory
from tests.ui.errors import Page, assert_form_error, text

WORDS = "One of us should know benefits well"


def new(system: System) -> str:
    return f"/successes/notes/new/?system={system.pk}"


@pytest.fixture
def note(borough: Borough) -> SkillNote:
    return write_skill_note(
        system=borough.harbour, belongs=Belonging.IN_TEAM, words=WORDS, by=borough.worker
    )


def test_a_team_writes_where_a_skill_belongs(sign_in: SignIn, borough: Borough) -> None:
    activity = ActivityFactory(team=borough.harbour, name="Appealed")
    client = sign_in(borough.worker)
    said = {"activity": activity.pk, "belongs": "central", "words": WORDS, "version": 1}
    answer = client.post(new(borough.harbour), said)
    assert answer["Location"] == f"/successes/?system={borough.harbour.pk}#skills"
    skills = text(Page(sign_in(borough.colleague).get("/successes/").content).one(id="skills"))
    for words in (WORDS, "Appealed", "Central, and pulled in when it is needed", "Wren Calloway"):
        assert words in skills


@pytest.mark.parametrize("who", ["manager", "steward", "partner", "place_steward"])
def test_an_organisation_is_written_for_by_those_who_read_what_is_sent_on(
    sign_in: SignIn, borough: Borough, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    form = Page(client.get(new(borough.organisation)).content)
    assert not form.all("select", name="activity")
    client.post(new(borough.organisation), {"belongs": "talking", "words": WORDS, "version": 1})
    assert WORDS in sign_in(borough.manager).get("/successes/").content.decode()
    assert WORDS not in sign_in(borough.worker).get("/successes/").content.decode()


def test_a_teams_notes_are_its_own(sign_in: SignIn, borough: Borough, note: SkillNote) -> None:
    for who in ("manager", "steward", "other_worker", "place_steward", "finance", "stranger"):
        client = sign_in(getattr(borough, who))
        assert WORDS not in client.get("/successes/").content.decode()
        assert client.get(note.get_absolute_url()).status_code == 404
        assert client.post(note.get_absolute_url(), {"words": "Taken"}).status_code == 404
        assert client.get(new(borough.harbour)).status_code in (403, 404)


def test_an_activity_of_another_team_cannot_be_named(sign_in: SignIn, borough: Borough) -> None:
    foreign = ActivityFactory(team=borough.quay)
    said = {"activity": foreign.pk, "belongs": "central", "words": WORDS, "version": 1}
    assert sign_in(borough.worker).post(new(borough.harbour), said).status_code == 422
    assert not SkillNote.objects.exists()


def test_anybody_on_the_team_says_it_otherwise_and_it_says_who(
    sign_in: SignIn, borough: Borough, note: SkillNote
) -> None:
    said = {"activity": "", "belongs": "talking", "words": "Or two of us", "version": 1}
    client = sign_in(borough.colleague)
    assert client.post(note.get_absolute_url(), said).status_code == 302
    note.refresh_from_db()
    assert (note.words, note.belongs, note.written_by) == (
        "Or two of us",
        Belonging.TALKING,
        borough.colleague,
    )
    events: Any = SkillNote.pgh_event_model  # type: ignore[attr-defined]
    kept = events.objects.filter(pgh_obj=note.pk).order_by("pgh_id")
    assert list(kept.values_list("words", flat=True)) == [WORDS, "Or two of us"]


def test_two_who_change_it_at_once_see_both(
    sign_in: SignIn, borough: Borough, note: SkillNote
) -> None:
    first = {"belongs": "talking", "words": "Or two of us", "version": 1}
    sign_in(borough.colleague).post(note.get_absolute_url(), first)
    mine = {"belongs": "in_team", "words": "All of us", "version": 1}
    answer = sign_in(borough.worker).post(note.get_absolute_url(), mine)
    assert answer.status_code == 422
    words = text(Page(answer.content).one("main"))
    for each in ("Or two of us", "All of us", "We are still talking about it", "In the team"):
        assert each in words


def test_what_is_missing_is_asked_for_and_the_rest_kept(sign_in: SignIn, borough: Borough) -> None:
    client = sign_in(borough.worker)
    answer = client.post(new(borough.harbour), {"words": WORDS, "version": 1})
    assert_form_error(answer, "belongs", "Select where it belongs")
    assert WORDS in answer.content.decode()
    answer = client.post(new(borough.harbour), {"belongs": "central", "version": 1})
    assert_form_error(answer, "words", "Enter what you make of it")
