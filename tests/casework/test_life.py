"""What is added to a case as life goes on: words, notes, what was told, its end."""

from datetime import date

import pytest
from django.urls import reverse

from casework.actions import ask_to_tell, end_case, tick_off
from casework.models import Case, TimelineKind, ToTell
from tests.borough import Borough
from tests.casework.conftest import SignIn


def url(name: str, case: Case, *args: int) -> str:
    return reverse(f"casework:{name}", args=[case.pk, *args])


def test_a_note_goes_on_the_timeline(sign_in: SignIn, borough: Borough, case: Case) -> None:
    response = sign_in(borough.colleague).post(url("note", case), {"words": "Had tea"})
    entry = case.timeline.get()
    assert response["Location"] == case.get_absolute_url()
    assert (entry.words, entry.by, entry.kind) == ("Had tea", borough.colleague, TimelineKind.NOTE)


def test_a_note_moves_the_case(sign_in: SignIn, borough: Borough, case: Case) -> None:
    sign_in(borough.worker).post(url("note", case), {"words": "Had tea"})
    assert Case.objects.get(pk=case.pk).moved_at > case.moved_at


@pytest.mark.parametrize("name", ["note", "what_matters"])
def test_an_empty_form_comes_back_with_what_to_do(
    sign_in: SignIn, borough: Borough, case: Case, name: str
) -> None:
    client = sign_in(borough.worker)
    response = client.post(url(name, case), {})
    assert response.status_code == 422
    assert 'href="#id_words"' in response.content.decode()
    assert not case.timeline.exists()
    assert not case.what_matters.exists()


def test_what_matters_is_kept_beside_what_was_said_before(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    client = sign_in(borough.worker)
    client.post(url("what_matters", case), {"words": "A door to lock"})
    day = {"said_on_day": "3", "said_on_month": "Feb", "said_on_year": "2020"}
    client.post(url("what_matters", case), {"words": "Peace and quiet", **day})
    first, second = case.what_matters.all()
    assert first.words == "A door to lock"
    assert (second.words, second.said_on) == ("Peace and quiet", date(2020, 2, 3))
    assert second.recorded_by == borough.worker


def test_what_matters_can_be_not_now(sign_in: SignIn, borough: Borough, case: Case) -> None:
    sign_in(borough.worker).post(url("what_matters", case), {"not_now": "on"})
    assert str(case.what_matters.get()) == "Not now"


def test_what_matters_cannot_be_said_tomorrow(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    day = {"said_on_day": "1", "said_on_month": "1", "said_on_year": "2999"}
    response = sign_in(borough.worker).post(
        url("what_matters", case), {"words": "A door to lock", **day}
    )
    assert response.status_code == 422
    assert "A door to lock" in response.content.decode()
    assert "2999" in response.content.decode()


def test_telling_is_ticked_off_with_what_the_person_said(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    to_tell = ask_to_tell(case=case, words="Warmth is paid on the day", source="issue:1")
    sign_in(borough.worker).post(
        url("tell", case, to_tell.pk), {f"told-{to_tell.pk}-what_they_said": "About time"}
    )
    to_tell.refresh_from_db()
    assert to_tell.told_by == borough.worker
    assert to_tell.what_they_said == "About time"
    assert "About time" in case.timeline.get().words
    assert not ToTell.objects.open()


def test_telling_twice_keeps_what_was_said_first(borough: Borough, case: Case) -> None:
    to_tell = ask_to_tell(case=case, words="Warmth is paid on the day", source="issue:1")
    tick_off(to_tell=to_tell, by=borough.worker, what_they_said="About time")
    again = tick_off(to_tell=to_tell, by=borough.colleague, what_they_said="Who said that?")
    assert (again.told_by, again.what_they_said) == (borough.worker, "About time")
    assert case.timeline.count() == 1


def test_what_is_to_be_told_in_another_case_is_not_found(
    sign_in: SignIn, borough: Borough, case: Case, restricted: Case
) -> None:
    to_tell = ask_to_tell(case=restricted, words="A secret", source="issue:1")
    response = sign_in(borough.colleague).post(url("tell", case, to_tell.pk), {})
    assert response.status_code == 404


def test_a_case_ends_by_a_person_and_can_be_opened_again(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    client = sign_in(borough.worker)
    client.post(url("end", case), {"words": "With a cup of tea"})
    case.refresh_from_db()
    assert case.ended_by == borough.worker
    assert "With a cup of tea" in case.timeline.get().words
    assert "Open it again" in client.get(case.get_absolute_url()).content.decode()
    client.post(url("open_again", case))
    case.refresh_from_db()
    assert not case.has_ended
    assert case.timeline.count() == 2


def test_ending_twice_leaves_it_as_it_ended_first(borough: Borough, case: Case) -> None:
    end_case(case=case, by=borough.worker)
    again = end_case(case=case, by=borough.colleague)
    assert again.ended_by == borough.worker
    assert case.timeline.count() == 1


@pytest.mark.parametrize("name", ["note", "what_matters", "end", "open_again"])
def test_those_outside_the_team_find_nothing_to_write_in(
    sign_in: SignIn, borough: Borough, case: Case, name: str
) -> None:
    for person in (borough.other_worker, borough.manager, borough.stranger):
        assert sign_in(person).post(url(name, case), {"words": "Hello"}).status_code == 404
    assert not case.timeline.exists()
