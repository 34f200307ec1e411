"""Every read and write of a case is on record: who, when, what; exactly once."""

from collections.abc import Iterator

import pytest
from django.urls import URLPattern, reverse

from casework import actions, urls
from casework.models import Allocation, Case, CaseLook, TimelineEntry, Way
from tests.borough import Borough
from tests.casework.conftest import SignIn

READS = ("case", "looks", "note", "what_matters", "tell", "end", "names", "walk_alongside")
WRITES = {
    "note": {"words": "Had tea"},
    "what_matters": {"words": "Peace"},
    "tell": {},
    "end": {},
    "open_again": {},
    "names": {"name": "Mari Quill", "version": "1"},
    "walk_alongside": {"person": "colleague"},
    "take_over": {},
    "step_back": {},
    "restrict": {"restricted": "yes"},
}
REFUSED = ("note", "what_matters", "names", "walk_alongside")


@pytest.fixture
def addresses(borough: Borough, case: Case) -> dict[str, str]:
    """Every address of one case, by its name."""
    to_tell = actions.ask_to_tell(case=case, words="It changed", source="issue:1")
    arguments = {"pk": case.pk, "to_tell_pk": to_tell.pk, "person_pk": borough.worker.pk}
    return {
        str(pattern.name): reverse(
            f"casework:{pattern.name}",
            kwargs={key: arguments[key] for key in pattern.pattern.converters},
        )
        for pattern in of_one_case()
    }


def of_one_case() -> Iterator[URLPattern]:
    return (pattern for pattern in urls.urlpatterns if "pk" in pattern.pattern.converters)


def test_these_are_all_the_addresses_of_a_case() -> None:
    assert {str(pattern.name) for pattern in of_one_case()} == {*READS, *WRITES}


@pytest.mark.parametrize("name", READS)
def test_reading_adds_exactly_one_look(
    sign_in: SignIn, borough: Borough, case: Case, addresses: dict[str, str], name: str
) -> None:
    assert sign_in(borough.worker).get(addresses[name]).status_code == 200
    look = CaseLook.objects.get()
    assert (look.case, look.person, look.way) == (case, borough.worker, Way.READ)
    assert look.what


@pytest.mark.parametrize("name", WRITES)
def test_writing_adds_exactly_one_look(
    sign_in: SignIn, borough: Borough, case: Case, addresses: dict[str, str], name: str
) -> None:
    data = {
        key: str(borough.colleague.pk) if value == "colleague" else value
        for key, value in WRITES[name].items()
    }
    assert sign_in(borough.worker).post(addresses[name], data).status_code == 302
    look = CaseLook.objects.get()
    assert (look.case, look.person, look.way) == (case, borough.worker, Way.WRITE)


@pytest.mark.parametrize("name", REFUSED)
def test_a_form_that_comes_back_was_a_read(
    sign_in: SignIn, borough: Borough, case: Case, addresses: dict[str, str], name: str
) -> None:
    assert sign_in(borough.worker).post(addresses[name], {}).status_code == 422
    assert CaseLook.objects.get().way == Way.READ


def test_a_list_puts_every_case_that_it_shows_on_record(
    sign_in: SignIn, borough: Borough, case: Case, restricted: Case
) -> None:
    sign_in(borough.worker).get("/cases/")
    assert {look.case for look in CaseLook.objects.all()} == {case, restricted}
    CaseLook.objects.all().delete()
    sign_in(borough.colleague).get("/cases/")
    assert CaseLook.objects.get().case == case


def test_starting_a_case_is_on_record(sign_in: SignIn, borough: Borough) -> None:
    sign_in(borough.worker).post("/cases/new/", {"name": "Fen Aldous"})
    look = CaseLook.objects.get()
    assert (look.way, look.what) == (Way.WRITE, "Started")


def test_whoever_finds_nothing_leaves_nothing(
    sign_in: SignIn, borough: Borough, addresses: dict[str, str]
) -> None:
    for address in addresses.values():
        assert sign_in(borough.manager).get(address).status_code in (404, 405)
        assert sign_in(borough.manager).post(address).status_code in (404, 405)
    assert not CaseLook.objects.exists()


def test_nothing_is_written_that_cannot_be_put_on_record(
    borough: Borough, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**kwargs: object) -> None:
        raise RuntimeError("no record")

    monkeypatch.setattr(actions, "record_look", broken)
    with pytest.raises(RuntimeError):
        actions.add_note(case=case, words="Had tea", by=borough.worker)
    with pytest.raises(RuntimeError):
        actions.add_what_matters(case=case, words="Peace", by=borough.worker)
    with pytest.raises(RuntimeError):
        actions.walk_alongside(case=case, person=borough.colleague, by=borough.worker)
    with pytest.raises(RuntimeError):
        actions.start_case(team=borough.team, name="Fen Aldous", by=borough.worker)
    assert not TimelineEntry.objects.exists()
    assert not case.what_matters.exists()
    assert Allocation.objects.count() == 1
    assert Case.objects.count() == 1
