"""/people/<id>/see-off/"""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from knox.models import AuthToken

from casework.models import Allocation, Case, CaseLook, Way
from debriefs.models import Issue
from learning_cycles.models import Decision, SenseMakingSession
from systems.models import Notice, Person, RoleKind
from tests.borough import Borough
from tests.factories import (
    PASSWORD,
    AllocationFactory,
    CaseFactory,
    CitizenFactory,
    IssueFactory,
    RoleFactory,
)


def url(person: Person) -> str:
    return f"/people/{person.pk}/see-off/"


def to(colleague: Person, borough: Borough) -> dict[str, int]:
    """What the form posts where something is carried in the Harbour team."""
    return {f"to_{borough.harbour.pk}": colleague.pk}


@pytest.fixture
def case(borough: Borough) -> Case:
    """A case in which the worker walks alongside."""
    case: Case = CaseFactory(team=borough.harbour, citizen=CitizenFactory(name="Ada Brook"))
    AllocationFactory(case=case, person=borough.worker, from_day=date(2026, 1, 5))
    return case


@pytest.fixture
def issue(borough: Borough, case: Case) -> Issue:
    """An issue that the worker carries."""
    issue: Issue = IssueFactory(
        team=borough.harbour,
        case=case,
        raised_by=borough.worker,
        carrier=borough.worker,
        description="The form asks for a landline",
    )
    return issue


def restricted(borough: Borough) -> Case:
    hidden: Case = CaseFactory(
        team=borough.harbour, citizen=CitizenFactory(name="Hidden Person"), restricted=True
    )
    AllocationFactory(case=hidden, person=borough.worker)
    return hidden


def walking(case: Case) -> list[Person]:
    """Who walks alongside today."""
    return [each.person for each in Allocation.objects.current().filter(case=case)]


# What is shown


def test_a_coordinator_sees_what_is_carried_and_that_is_on_record(
    borough: Borough, client: Client, issue: Issue, case: Case
) -> None:
    client.force_login(borough.coordinator)

    page = client.get(url(borough.worker)).content.decode()

    assert "Ada Brook" in page
    assert "The form asks for a landline" in page
    assert CaseLook.objects.filter(case=case, person=borough.coordinator, way=Way.READ).exists()


def test_an_administrator_sees_numbers_and_no_content(
    borough: Borough, client: Client, issue: Issue
) -> None:
    client.force_login(borough.administrator)

    page = client.get(url(borough.worker)).content.decode()

    assert "fewer than 5" in page
    assert "Ada Brook" not in page
    assert "landline" not in page
    assert not CaseLook.objects.filter(person=borough.administrator).exists()


def test_a_restricted_case_is_in_no_number_of_an_administrator(
    borough: Borough, client: Client
) -> None:
    restricted(borough)
    client.force_login(borough.administrator)

    assert "Nothing is to be handed over" in client.get(url(borough.worker)).content.decode()


@pytest.mark.parametrize("key", ["worker", "manager", "steward", "stranger"])
def test_it_is_not_there_for_those_who_look_after_nobody(
    borough: Borough, client: Client, key: str
) -> None:
    client.force_login(getattr(borough, key))

    assert client.get(url(borough.colleague)).status_code == 404
    assert client.post(url(borough.colleague)).status_code == 404


def test_a_coordinator_does_not_see_off_other_teams_workers(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.coordinator)

    assert client.post(url(borough.other_worker)).status_code == 404


def test_nobody_sees_themselves_off(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    assert client.post(url(borough.coordinator)).status_code == 403


# Handing over


def test_what_is_carried_goes_to_the_colleague_chosen(
    borough: Borough, client: Client, issue: Issue, case: Case
) -> None:
    shared = CaseFactory(team=borough.harbour)
    AllocationFactory(case=shared, person=borough.worker)
    AllocationFactory(case=shared, person=borough.colleague)
    client.force_login(borough.coordinator)

    answer = client.post(url(borough.worker), to(borough.colleague, borough))

    assert answer.status_code == 302
    assert walking(case) == walking(shared) == [borough.colleague]
    issue.refresh_from_db()
    assert issue.carrier == borough.colleague
    assert issue.raised_by == borough.worker
    assert Notice.objects.get(person=borough.colleague).heading == (
        "What Wren Calloway carried is with you"
    )


def test_the_notice_names_no_citizen(
    borough: Borough, client: Client, issue: Issue, case: Case
) -> None:
    client.force_login(borough.coordinator)
    client.post(url(borough.worker), to(borough.colleague, borough))

    told = Notice.objects.get(person=borough.colleague)
    assert "Ada" not in f"{told.heading} {told.lines.get().words}"


def test_decisions_are_handed_over_in_their_system(borough: Borough, client: Client) -> None:
    session = SenseMakingSession.objects.create(
        system=borough.organisation, question="Why?", convened_by=borough.steward
    )
    decision = Decision.objects.create(
        session=session, words="Try it", owner=borough.manager, decided_by=borough.steward
    )
    client.force_login(borough.administrator)

    answer = client.post(
        url(borough.manager), {f"to_{borough.organisation.pk}": borough.steward.pk}
    )

    assert answer.status_code == 302
    decision.refresh_from_db()
    assert decision.owner == borough.steward


def test_a_colleague_has_to_be_chosen(borough: Borough, client: Client, case: Case) -> None:
    client.force_login(borough.coordinator)

    answer = client.post(url(borough.worker))

    assert answer.status_code == 422
    assert "Choose who takes it on in Harbour team" in answer.content.decode()
    borough.worker.refresh_from_db()
    assert borough.worker.is_active


def test_nothing_is_handed_over_to_somebody_outside_the_team(
    borough: Borough, client: Client, case: Case
) -> None:
    client.force_login(borough.coordinator)

    answer = client.post(url(borough.worker), to(borough.other_worker, borough))

    assert answer.status_code == 422


def test_an_administrator_hands_no_restricted_case_to_anybody(
    borough: Borough, client: Client, case: Case
) -> None:
    hidden = restricted(borough)
    client.force_login(borough.administrator)

    client.post(url(borough.worker), to(borough.colleague, borough))

    assert walking(hidden) == []
    assert not Case.objects.visible_to(borough.colleague).filter(pk=hidden.pk).exists()
    assert Notice.objects.filter(person=borough.coordinator, topic__startswith="left:").exists()


def test_a_coordinator_hands_over_a_restricted_case(borough: Borough, client: Client) -> None:
    hidden = restricted(borough)
    client.force_login(borough.coordinator)

    client.post(url(borough.worker), to(borough.colleague, borough))

    assert walking(hidden) == [borough.colleague]


# The end of access


def test_the_account_is_closed_and_says_by_whom(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)

    client.post(url(borough.worker))

    borough.worker.refresh_from_db()
    assert not borough.worker.is_active
    assert borough.worker.left_by == borough.coordinator
    assert not borough.worker.reach
    assert not borough.worker.roles.on().exists()
    assert not borough.worker.has_usable_password()


def test_open_pages_are_turned_away_at_once(borough: Borough, client: Client, case: Case) -> None:
    at_work = Client()
    at_work.force_login(borough.worker)
    assert at_work.get(f"/cases/{case.pk}/").status_code == 200
    client.force_login(borough.coordinator)

    client.post(url(borough.worker), to(borough.colleague, borough))

    page = at_work.get(f"/cases/{case.pk}/")
    assert page.status_code == 302
    assert page.headers["Location"].startswith("/accounts/login/")


def test_a_fragment_of_an_open_page_is_turned_away_at_once(
    borough: Borough, client: Client, case: Case
) -> None:
    at_work = Client()
    at_work.force_login(borough.worker)
    client.force_login(borough.coordinator)

    client.post(url(borough.worker), to(borough.colleague, borough))

    fragment = at_work.post(f"/cases/{case.pk}/", headers={"HX-Request": "true"})
    assert fragment.headers["HX-Redirect"].startswith("/accounts/login/")
    assert "Ada Brook" not in fragment.content.decode()


def test_programs_are_turned_away_at_once(borough: Borough, client: Client) -> None:
    _, token = AuthToken.objects.create(borough.worker)
    headers = {"Authorization": f"Token {token}"}
    assert Client().get("/api/v1/issues/", headers=headers).status_code == 200
    client.force_login(borough.coordinator)

    client.post(url(borough.worker))

    assert Client().get("/api/v1/issues/", headers=headers).status_code == 401
    assert not AuthToken.objects.exists()


def test_a_session_stays_ended_when_somebody_comes_back(borough: Borough, client: Client) -> None:
    at_work = Client()
    at_work.force_login(borough.worker)
    client.force_login(borough.coordinator)
    client.post(url(borough.worker))

    Person.objects.filter(pk=borough.worker.pk).update(is_active=True, left_at=None, left_by=None)

    assert at_work.get("/").status_code == 302


def test_whoever_left_does_not_sign_in(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)
    client.post(url(borough.worker))

    gone = Client()
    gone.post("/accounts/login/", {"login": borough.worker.email, "password": PASSWORD})

    assert "_auth_user_id" not in gone.session


def test_a_role_beyond_what_the_coordinator_looks_after_keeps_the_account_open(
    borough: Borough, client: Client, case: Case
) -> None:
    RoleFactory(person=borough.worker, system=borough.quay)
    at_work = Client()
    at_work.force_login(borough.worker)
    client.force_login(borough.coordinator)

    client.post(url(borough.worker), to(borough.colleague, borough))

    borough.worker.refresh_from_db()
    assert borough.worker.is_active
    assert at_work.get("/").status_code == 200
    assert at_work.get(f"/cases/{case.pk}/").status_code == 404
    assert not borough.worker.roles.on().filter(system=borough.harbour).exists()


def test_a_role_to_come_keeps_the_account_open(borough: Borough, client: Client) -> None:
    later = timezone.localdate() + timedelta(days=30)
    RoleFactory(person=borough.worker, system=borough.quay, from_day=later)
    client.force_login(borough.coordinator)

    client.post(url(borough.worker))

    borough.worker.refresh_from_db()
    assert borough.worker.is_active


def test_the_account_of_a_superuser_is_not_closed_here(borough: Borough, client: Client) -> None:
    Person.objects.filter(pk=borough.worker.pk).update(is_superuser=True)
    client.force_login(borough.coordinator)

    client.post(url(borough.worker))

    borough.worker.refresh_from_db()
    assert borough.worker.is_active


def test_the_last_administrator_is_not_seen_off(borough: Borough, client: Client) -> None:
    today = timezone.localdate()
    leaving_too = RoleFactory(
        system=borough.organisation, kind=RoleKind.ADMINISTRATOR, until_day=today
    ).person
    client.force_login(leaving_too)

    answer = client.post(url(borough.administrator))

    assert answer.status_code == 422
    assert "Nobody else administers Tyneholme Borough Council" in answer.content.decode()
    borough.administrator.refresh_from_db()
    assert borough.administrator.is_active


def test_seeing_off_twice_changes_nothing_more(borough: Borough, client: Client) -> None:
    client.force_login(borough.coordinator)
    client.post(url(borough.worker))
    first = Person.objects.get(pk=borough.worker.pk).left_at

    client.post(url(borough.worker))

    assert Person.objects.get(pk=borough.worker.pk).left_at == first


def test_where_the_record_cannot_be_written_nothing_happens(
    borough: Borough, client: Client, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**kwargs: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("casework.actions.record_looks", refuse)
    client.force_login(borough.coordinator)

    with pytest.raises(RuntimeError):
        client.post(url(borough.worker), to(borough.colleague, borough))

    borough.worker.refresh_from_db()
    assert borough.worker.is_active
    assert walking(case) == [borough.worker]
