"""Saying of a case whether this is working, and saying it in other words."""

import json

import pytest

from casework.models import Case, CaseLook, TimelineEntry, TimelineKind, Way
from debriefs.actions.progress import change_progress, say_progress
from debriefs.models import Debrief, Progress
from systems.versions import fingerprint
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn
from tests.factories import CaseFactory


def test_what_is_said_is_saved_by_itself_and_stands_on_the_timeline(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    address = f"/debriefs/{debrief.pk}/cases/{case.pk}/"
    response = sign_in(borough.worker).post(address, {"words": "She slept two nights"})
    assert response["Location"] == f"/debriefs/{debrief.pk}/#case-{case.pk}"
    progress = Progress.objects.get()
    assert (progress.words, progress.said_by) == ("She slept two nights", borough.worker)
    entry = TimelineEntry.objects.get(case=case)
    assert (entry.kind, entry.words) == (TimelineKind.PROGRESS, "She slept two nights")
    assert entry.url == f"/debriefs/{debrief.pk}/#case-{case.pk}"
    assert CaseLook.objects.filter(case=case, way=Way.WRITE, person=borough.worker).count() == 1


def test_with_scripts_only_the_case_comes_back_with_what_was_said_and_an_empty_box(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    response = sign_in(borough.worker).post(
        f"/debriefs/{debrief.pk}/cases/{case.pk}/", {"words": "She slept"}, headers=HTMX
    )
    part = response.content.decode()
    assert response.status_code == 200
    assert part.count("<article") == 1
    assert "<h1" not in part
    assert "She slept" in part
    assert "Saved " in part
    assert response.context["form"]["words"].value() is None


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_words_that_are_refused_are_kept(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case, headers: dict[str, str]
) -> None:
    address = f"/debriefs/{debrief.pk}/cases/{case.pk}/"
    client = sign_in(borough.worker)
    for words in ("", "x" * 20_001, "a null \0 byte"):
        response = client.post(address, {"words": words}, headers=headers)
        assert response.status_code == 422
        assert "govuk-error-message" in response.content.decode()
        assert words in response.content.decode()
    assert not Progress.objects.exists()


def test_a_refused_page_without_scripts_names_the_error_and_links_to_it(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    response = sign_in(borough.worker).post(
        f"/debriefs/{debrief.pk}/cases/{case.pk}/", {"words": ""}
    )
    page = response.content.decode()
    assert "<title>Error: " in page
    assert f'href="#case-{case.pk}-words"' in page
    assert f'id="case-{case.pk}-words"' in page


def test_markup_is_kept_as_words(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    words = "<script>alert(1)</script> {{ 7|add:7 }} 🦊 שלום"
    client = sign_in(borough.worker)
    client.post(f"/debriefs/{debrief.pk}/cases/{case.pk}/", {"words": words})
    assert Progress.objects.get().words == words
    page = client.get(debrief.get_absolute_url()).content.decode()
    assert "<script>alert" not in page
    assert "{{ 7|add:7 }} 🦊 שלום" in page


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "partner", "stranger"])
def test_nobody_outside_the_team_says_anything(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    address = f"/debriefs/{debrief.pk}/cases/{case.pk}/"
    assert client.post(address, {"words": "Hello"}).status_code == 404


def test_a_case_of_another_team_or_closed_to_the_writer_is_not_found(
    sign_in: SignIn, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    client = sign_in(borough.colleague)
    for case in (CaseFactory(team=borough.quay), restricted):
        address = f"/debriefs/{debrief.pk}/cases/{case.pk}/"
        assert client.post(address, {"words": "Hello"}).status_code == 404


def words_on(began_from: str) -> str:
    """What a page sends along of words that were changed on those it began from."""
    return json.dumps({"words": fingerprint(began_from)})


def test_changing_it_changes_the_timeline_too(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    said = say_progress(debrief=debrief, case=case, words="She sleped", by=borough.worker)
    address = f"/debriefs/{debrief.pk}/entries/progress/{said.pk}/"
    response = sign_in(borough.colleague).post(
        address, {"words": "She slept", "versions": words_on("She sleped")}
    )
    assert response.status_code == 302
    said.refresh_from_db()
    assert (said.words, said.version, said.said_by) == ("She slept", 2, borough.worker)
    assert TimelineEntry.objects.get().words == "She slept"


def test_a_stale_change_shows_both_texts_and_lets_the_writer_choose(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    said = say_progress(debrief=debrief, case=case, words="At first", by=borough.worker)
    change_progress(progress=said, version=1, words="What they made of it", by=borough.colleague)
    client = sign_in(borough.worker)
    address = f"/debriefs/{debrief.pk}/entries/progress/{said.pk}/"
    typed = {"words": "What I made of it", "versions": words_on("At first")}
    response = client.post(address, typed)
    page = response.content.decode()
    assert response.status_code == 422
    assert "What they made of it" in page
    assert "What I made of it" in page
    said.refresh_from_db()
    assert said.words == "What they made of it"
    again = {"words": "Both of it", "versions": response.context["form"]["versions"].value()}
    assert client.post(address, again).status_code == 302
    said.refresh_from_db()
    assert (said.words, said.version) == ("Both of it", 3)


def test_what_was_said_of_a_restricted_case_is_not_found_by_others(
    sign_in: SignIn, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    said = say_progress(debrief=debrief, case=restricted, words="Quiet", by=borough.worker)
    address = f"/debriefs/{debrief.pk}/entries/progress/{said.pk}/"
    assert sign_in(borough.worker).get(address).status_code == 200
    assert sign_in(borough.colleague).get(address).status_code == 404
