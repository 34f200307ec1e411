"""Telling somebody pulled in who it is: for one purpose, until a day, on record."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from casework.models import Case, CaseLook, ToTell, Way
from debriefs.actions import issues
from debriefs.actions import pulling_in as deeds
from debriefs.models import Issue, PulledIn, SharedName
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.pulling import by_account, by_link, typed_day
from tests.factories import CaseFactory

PURPOSE = "the tenancy can start on Monday"


@pytest.fixture
def issue(borough: Borough, issue: Issue, case: Case) -> Issue:
    """The issue, about Bronwen Tully."""
    return issues.change_issue(issue=issue, version=1, by=borough.worker, case=case)


def who(pulled: PulledIn) -> str:
    return f"/issues/{pulled.issue_id}/pulled-in/{pulled.pk}/who/"


def typed(days: int = 3, **more: Any) -> dict[str, Any]:
    until = timezone.localdate() + timedelta(days=days)
    return {"purpose": PURPOSE, **typed_day(until, "until_day"), **more}


def share(pulled: PulledIn, borough: Borough, days: int = 3) -> SharedName:
    case = pulled.issue.case
    assert case
    until = timezone.localdate() + timedelta(days=days)
    return deeds.share_name(
        pulled=pulled, case=case, purpose=PURPOSE, until_day=until, by=borough.worker
    )


def test_the_name_and_one_line_show_on_their_page_and_on_record(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    pulled, link = by_link(issue, borough.worker)
    assert "Bronwen" not in Client().get(link).content.decode()
    CaseLook.objects.all().delete()
    response = sign_in(borough.worker).post(who(pulled), typed())
    assert response["Location"] == issue.get_absolute_url()
    page = Client().get(link).content.decode()
    assert "Bronwen Tully" in page
    assert PURPOSE in page
    shared = SharedName.objects.get()
    assert (shared.case, shared.shared_by) == (case, borough.worker)
    assert pulled.openings.last().shared_name == shared  # type: ignore[union-attr]
    looks = [(look.person, look.way, look.what) for look in CaseLook.objects.order_by("pk")]
    assert looks == [
        (borough.worker, Way.WRITE, "Who it is, shared with Head of housing"),
        (borough.worker, Way.READ, "Who it is, shown to Head of housing"),
    ]


def test_by_account_the_look_is_theirs(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    pulled = by_account(issue, borough.manager, borough.worker)
    share(pulled, borough)
    page = sign_in(borough.manager).get(pulled.get_absolute_url()).content.decode()
    assert "Bronwen Tully" in page
    assert CaseLook.objects.filter(person=borough.manager, way=Way.READ).count() == 1


def test_nothing_of_the_case_but_the_name_shows(borough: Borough, issue: Issue, case: Case) -> None:
    citizen = case.citizen
    citizen.address, citizen.phone = "14 Fallow Bank", "0191 498 0000"
    citizen.save(update_fields=["address", "phone"])
    pulled, link = by_link(issue, borough.worker)
    share(pulled, borough)
    page = Client().get(link).content.decode()
    assert not [words for words in ("Fallow", "0191", f"cases/{case.pk}") if words in page]


def test_the_workers_are_asked_to_tell_the_citizen(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    pulled, _ = by_link(issue, borough.worker)
    sign_in(borough.worker).post(who(pulled), typed())
    to_tell = ToTell.objects.get(case=case)
    assert to_tell.words == f"We told Head of housing who you are, so that {PURPOSE}."


def test_after_the_day_it_shows_no_longer(borough: Borough, issue: Issue) -> None:
    pulled, link = by_link(issue, borough.worker)
    share(pulled, borough, days=0)
    assert "Bronwen" in Client().get(link).content.decode()
    SharedName.objects.update(until_day=timezone.localdate() - timedelta(days=1))
    assert "Bronwen" not in Client().get(link).content.decode()
    assert pulled.openings.last().shared_name is None  # type: ignore[union-attr]


def test_it_is_taken_back_by_the_team_alone(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    pulled, link = by_link(issue, borough.worker)
    shared = share(pulled, borough)
    back = f"{who(pulled)}{shared.pk}/take-back/"
    assert sign_in(borough.manager).post(back).status_code == 404
    assert "Bronwen" in Client().get(link).content.decode()
    assert sign_in(borough.colleague).post(back).status_code == 302
    assert "Bronwen" not in Client().get(link).content.decode()
    shared.refresh_from_db()
    assert shared.withdrawn_by == borough.colleague


def test_an_issue_that_is_about_somebody_else_now_shows_neither(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    pulled, link = by_link(issue, borough.worker)
    share(pulled, borough)
    other = CaseFactory(team=borough.harbour, citizen__name="Anselm Okoro")
    issues.change_issue(issue=issue, version=2, by=borough.worker, case=other)
    page = Client().get(link).content.decode()
    assert not [name for name in ("Bronwen", "Anselm") if name in page]
    team_page = sign_in(borough.worker).get(issue.get_absolute_url()).content.decode()
    assert PURPOSE not in team_page


def test_somebody_else_who_was_pulled_in_is_told_nothing(borough: Borough, issue: Issue) -> None:
    pulled, _ = by_link(issue, borough.worker)
    other = by_account(issue, borough.manager, borough.worker)
    share(pulled, borough)
    assert deeds.open_page(pulled=other).shared_name is None


def test_nobody_outside_the_team_shares_anybody(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case
) -> None:
    pulled, _ = by_link(issue, borough.worker)
    for outsider in (borough.other_worker, borough.manager, borough.stranger):
        assert sign_in(outsider).post(who(pulled), typed()).status_code == 404
    Issue.objects.update(case=restricted)
    assert sign_in(borough.colleague).post(who(pulled), typed()).status_code == 404
    assert not SharedName.objects.exists()


@pytest.mark.parametrize("state", ["no case", "closed", "withdrawn"])
def test_where_there_is_nobody_to_tell_or_to_share_nothing_is_shared(
    sign_in: SignIn, borough: Borough, issue: Issue, state: str
) -> None:
    pulled, _ = by_link(issue, borough.worker)
    if state == "no case":
        Issue.objects.update(case=None)
    elif state == "closed":
        Issue.objects.update(status="closed", closing="no_longer_matters")
    else:
        deeds.withdraw(pulled=pulled, by=borough.worker)
    response = sign_in(borough.worker).post(who(pulled), typed(), follow=True)
    assert "cannot be told who it is" in response.content.decode()
    assert not SharedName.objects.exists()


@pytest.mark.parametrize("days", [-1, 91])
def test_a_day_too_early_or_too_far_is_refused(
    sign_in: SignIn, borough: Borough, issue: Issue, days: int
) -> None:
    pulled, _ = by_link(issue, borough.worker)
    response = sign_in(borough.worker).post(who(pulled), typed(days))
    assert response.status_code == 422
    assert "The day must be" in response.content.decode()
    assert PURPOSE in response.content.decode()


def test_names_in_the_line_are_asked_about_once(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    pulled, _ = by_link(issue, borough.worker)
    client = sign_in(borough.worker)
    line = typed(purpose="Idris can bring the keys")
    response = client.post(who(pulled), line)
    assert response.status_code == 422
    assert "<mark>Idris</mark>" in response.content.decode()
    taken = client.post(who(pulled), {**line, "take_out": "everything"})
    assert taken.context["form"]["purpose"].value() == "A colleague can bring the keys"
    asked_about = response.context["form"]["asked_about"].value()
    assert client.post(who(pulled), {**line, "asked_about": asked_about}).status_code == 302
