"""The page of a case."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from casework.actions import add_note, add_what_matters, ask_to_tell
from casework.models import Case
from tests.borough import Borough
from tests.casework.conftest import SignIn
from tests.factories import AllocationFactory


def test_all_the_names_they_go_by_are_in_a_landmark(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    page = sign_in(borough.worker).get(case.get_absolute_url()).content.decode()
    bar = page[page.index('<section class="moj-identity-bar') : page.index("</section>")]
    for name in ("Marigold Quill", "Zoë Harcastle", "Tarn Quill"):
        assert name in bar


def test_what_matters_is_read_newest_first_and_nothing_is_overwritten(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    add_what_matters(case=case, words="Older", by=borough.worker, said_on=date(2026, 1, 2))
    add_what_matters(case=case, words="Newer", by=borough.worker, said_on=date(2026, 2, 3))
    page = sign_in(borough.worker).get(case.get_absolute_url()).content.decode()
    assert page.index("Newer") < page.index("What they said before") < page.index("Older")
    assert "3 February 2026" in page


def test_earlier_entries_of_the_timeline_are_a_page_away(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    for number in range(30):
        add_note(case=case, words=f"Note number {number}.", by=borough.worker)
    client = sign_in(borough.worker)
    first = client.get(case.get_absolute_url())
    assert "Note number 29." in first.content.decode()
    assert "Note number 0." not in first.content.decode()
    assert "Note number 0." in client.get(first.context["timeline"].next_url).content.decode()


def test_what_is_to_be_told_is_on_the_page_until_it_is(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    ask_to_tell(case=case, words="Warmth can be paid on the day", source="issue:1")
    page = sign_in(borough.worker).get(case.get_absolute_url()).content.decode()
    assert "Tell Marigold Quill" in page
    assert "Warmth can be paid on the day" in page


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("worker", 200),
        ("colleague", 200),
        ("coordinator", 200),
        ("other_worker", 404),
        ("manager", 404),
        ("steward", 404),
        ("place_steward", 404),
        ("finance", 404),
        ("administrator", 404),
        ("partner", 404),
        ("stranger", 404),
    ],
)
def test_a_case_is_its_teams_and_nobody_elses(
    sign_in: SignIn, borough: Borough, case: Case, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(case.get_absolute_url()).status_code == status


@pytest.mark.parametrize(
    ("who", "status"), [("worker", 200), ("coordinator", 200), ("colleague", 404)]
)
def test_a_restricted_case_is_not_there_for_colleagues(
    sign_in: SignIn, borough: Borough, restricted: Case, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(restricted.get_absolute_url()).status_code == status
    assert client.get(reverse("casework:note", args=[restricted.pk])).status_code == status


def test_many_entries_ask_no_more_queries_than_few(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    def add(number: int) -> None:
        add_note(case=case, words="A cup of tea", by=borough.colleague)
        add_what_matters(case=case, words="Peace", by=borough.coordinator)
        ask_to_tell(case=case, words="It changed", source=f"issue:{number}")

    client = sign_in(borough.worker)
    add(0)
    client.get(case.get_absolute_url())
    with CaptureQueriesContext(connection) as few:
        client.get(case.get_absolute_url())
    AllocationFactory(case=case, person=borough.colleague)
    for number in range(1, 25):
        add(number)
    with CaptureQueriesContext(connection) as many:
        client.get(case.get_absolute_url())
    assert len(many) == len(few)


def test_only_whoever_looks_after_it_may_restrict_it_or_see_who_looked(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    looks = reverse("casework:looks", args=[case.pk])
    assert looks in sign_in(borough.worker).get(case.get_absolute_url()).content.decode()
    assert looks not in sign_in(borough.colleague).get(case.get_absolute_url()).content.decode()
