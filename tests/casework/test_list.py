"""The list of cases: mine first, then the team's, found by any name."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.actions import add_what_matters
from casework.models import Case
from tests.borough import Borough
from tests.casework.conftest import SignIn
from tests.factories import AllocationFactory, CaseFactory

URL = "/cases/"


def names(response: object) -> list[str]:
    return [case.citizen.name for case in response.context["page"].rows]  # type: ignore[attr-defined]


def test_my_cases_come_before_those_of_the_team(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    CaseFactory(citizen__name="Moved Lately", team=borough.harbour, moved_at=timezone.now())
    assert names(sign_in(borough.worker).get(URL)) == ["Marigold Quill", "Moved Lately"]
    assert names(sign_in(borough.colleague).get(URL)) == ["Moved Lately", "Marigold Quill"]


def test_what_matters_latest_is_shown_in_their_words(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    add_what_matters(case=case, words="A quiet house", by=borough.worker)
    add_what_matters(case=case, words="A warm house", by=borough.worker)
    page = sign_in(borough.worker).get(URL).content.decode()
    assert "A warm house" in page
    assert "A quiet house" not in page
    add_what_matters(case=case, words="", not_now=True, by=borough.worker)
    assert "not now" in sign_in(borough.worker).get(URL).content.decode()


@pytest.mark.parametrize("typed", ["quill", "MARIGOLD", "zoe", "Harcas", "tarn", "zoe marigold"])
def test_a_case_is_found_by_any_name_without_accents_or_capitals(
    sign_in: SignIn, borough: Borough, case: Case, typed: str
) -> None:
    CaseFactory(citizen__name="Somebody Else", team=borough.harbour)
    assert names(sign_in(borough.worker).get(URL, {"q": typed})) == ["Marigold Quill"]


@pytest.mark.parametrize("typed", ["%", "_", "quilt", "zoe somebody"])
def test_a_case_is_not_found_by_what_is_no_name_of_it(
    sign_in: SignIn, borough: Borough, case: Case, typed: str
) -> None:
    assert names(sign_in(borough.worker).get(URL, {"q": typed})) == []


def test_rubbish_in_the_search_is_answered_on_the_page(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    response = sign_in(borough.worker).get(URL, {"q": "x" * 101})
    assert response.status_code == 422
    assert names(response) == []


def test_a_restricted_case_is_absent_for_those_not_allocated(
    sign_in: SignIn, borough: Borough, restricted: Case
) -> None:
    for typed in ("", "Perpetua"):
        assert names(sign_in(borough.worker).get(URL, {"q": typed})) == ["Perpetua Wold"]
        assert names(sign_in(borough.coordinator).get(URL, {"q": typed})) == ["Perpetua Wold"]
        assert names(sign_in(borough.colleague).get(URL, {"q": typed})) == []


def test_only_the_team_sees_its_cases(sign_in: SignIn, borough: Borough, case: Case) -> None:
    for person in (borough.other_worker, borough.manager, borough.finance, borough.stranger):
        assert names(sign_in(person).get(URL)) == []


def test_an_ended_case_is_in_a_list_of_its_own(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    Case.objects.filter(pk=case.pk).update(ended_at=timezone.now(), ended_by=borough.worker)
    client = sign_in(borough.worker)
    assert names(client.get(URL)) == []
    assert names(client.get(URL, {"ended": "yes"})) == ["Marigold Quill"]


def test_the_pages_go_on_where_the_last_ended(sign_in: SignIn, borough: Borough) -> None:
    for number in range(30):
        one = CaseFactory(citizen__name=f"Person {number}", team=borough.harbour)
        if number % 3 == 0:
            AllocationFactory(case=one, person=borough.worker)
    client = sign_in(borough.worker)
    first = client.get(URL)
    second = client.get(first.context["page"].next_url)
    seen = names(first) + names(second)
    assert len(names(first)) == 25
    assert len(set(seen)) == 30
    assert not second.context["page"].next_url


def test_many_cases_ask_no_more_queries_than_few(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    client = sign_in(borough.worker)
    client.get(URL)
    with CaptureQueriesContext(connection) as few:
        client.get(URL)
    for _ in range(20):
        one = CaseFactory(team=borough.harbour)
        AllocationFactory(case=one, person=borough.colleague)
        add_what_matters(case=one, words="Peace", by=borough.colleague)
    with CaptureQueriesContext(connection) as many:
        client.get(URL)
    assert len(many) == len(few)
