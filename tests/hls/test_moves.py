"""/systems/<id>/move/"""

import pytest
from django.test import Client

from hls.moves import WhatMoves
from systems.actions.tree import MovedMeanwhile, move_system
from systems.models import PendingChange, Person, Role, RoleKind, Scale, System
from tests.borough import Borough
from tests.factories import CaseFactory, ConversationFactory, IssueFactory, SystemFactory


@pytest.fixture
def trust(borough: Borough) -> System:
    """A second organisation of the place; ``borough.administrator`` administers both."""
    trust: System = SystemFactory(
        name="Marsh Trust", scale=Scale.ORGANISATION, parent=borough.place
    )
    Role.objects.filter(person=borough.administrator).update(system=borough.place)
    return trust


def url(system: System) -> str:
    return f"/systems/{system.pk}/move/"


def test_it_shows_first_what_moves(borough: Borough, trust: System, client: Client) -> None:
    SystemFactory(name="Night shift", parent=borough.harbour)
    client.force_login(borough.administrator)

    page = client.get(url(borough.harbour), {"to": trust.pk}).content.decode()

    assert "Night shift" in page
    assert "Tyneholme Borough Council" in page
    assert "Marsh Trust" in page
    borough.harbour.refresh_from_db()
    assert borough.harbour.parent == borough.organisation


def test_it_counts_what_moves(borough: Borough, trust: System) -> None:
    cases = CaseFactory.create_batch(6, team=borough.harbour)
    for case in cases:
        IssueFactory(team=borough.harbour, case=case, raised_by=borough.worker)
    above = ConversationFactory(system=borough.organisation)
    wider = ConversationFactory(system=borough.place)
    ConversationFactory(system=borough.harbour, feeds_into=above)
    ConversationFactory(system=borough.harbour, feeds_into=wider)

    moves = WhatMoves.of(borough.harbour, trust)

    assert moves.people == 3
    assert str(moves.cases) == "6"
    assert str(moves.issues) == "6"
    assert (moves.conversations, moves.parted) == (2, 1)
    assert moves.leaves == [borough.organisation]
    assert moves.enters == [trust]


def test_numbers_with_few_people_behind_them_are_masked(borough: Borough, trust: System) -> None:
    case = CaseFactory(team=borough.harbour)
    IssueFactory.create_batch(7, team=borough.harbour, case=case, raised_by=borough.worker)

    moves = WhatMoves.of(borough.harbour, trust)

    assert str(moves.cases) == "fewer than 5"
    assert str(moves.issues) == "fewer than 5"


def test_restricted_cases_are_in_no_number(borough: Borough, trust: System) -> None:
    CaseFactory.create_batch(5, team=borough.harbour)
    hidden = CaseFactory.create_batch(5, team=borough.harbour, restricted=True)
    IssueFactory(team=borough.harbour, case=hidden[0], raised_by=borough.worker)

    moves = WhatMoves.of(borough.harbour, trust)

    assert str(moves.cases) == "5"
    assert str(moves.issues) == "0"


def test_it_moves_and_leaves_a_mark(borough: Borough, trust: System, client: Client) -> None:
    client.force_login(borough.administrator)

    answer = client.post(
        url(borough.harbour), {"to": trust.pk, "shown_in": borough.organisation.pk}
    )

    assert answer.status_code == 302
    borough.harbour.refresh_from_db()
    assert borough.harbour.parent == trust
    assert PendingChange.objects.filter(subject="system", subject_id=borough.harbour.pk).exists()


def test_a_system_moved_meanwhile_is_shown_anew(
    borough: Borough, trust: System, client: Client
) -> None:
    client.force_login(borough.administrator)
    System.objects.filter(pk=borough.harbour.pk).update(parent=borough.place)

    answer = client.post(
        url(borough.harbour), {"to": trust.pk, "shown_in": borough.organisation.pk}
    )

    assert answer.status_code == 422
    assert "Somebody has moved it meanwhile" in answer.content.decode()
    assert answer.context["system"].parent == borough.place
    borough.harbour.refresh_from_db()
    assert borough.harbour.parent == borough.place


def test_a_move_is_made_only_from_where_it_was_shown(borough: Borough, trust: System) -> None:
    with pytest.raises(MovedMeanwhile):
        move_system(
            system=borough.harbour, to=trust, shown_in=borough.place.pk, by=borough.administrator
        )


@pytest.mark.parametrize("key", ["quay", "harbour", "country"])
def test_it_goes_nowhere_but_into_what_can_hold_it_and_is_administered(
    borough: Borough, trust: System, client: Client, key: str
) -> None:
    client.force_login(borough.administrator)
    inside = SystemFactory(name="Inside", scale=Scale.ORGANISATION, parent=borough.organisation)

    for to in (getattr(borough, key), inside):
        answer = client.post(url(borough.organisation), {"to": to.pk, "shown_in": borough.place.pk})
        assert answer.status_code == 422

    borough.organisation.refresh_from_db()
    assert borough.organisation.parent == borough.place


@pytest.mark.parametrize(
    ("key", "status"), [("coordinator", 403), ("steward", 403), ("worker", 403), ("stranger", 404)]
)
def test_others_move_nothing(
    borough: Borough, trust: System, client: Client, key: str, status: int
) -> None:
    person: Person = getattr(borough, key)
    client.force_login(person)

    answer = client.post(
        url(borough.harbour), {"to": trust.pk, "shown_in": borough.organisation.pk}
    )

    assert answer.status_code == status
    assert client.get(url(borough.harbour)).status_code == status


def test_a_name_taken_there_is_said_in_words(
    borough: Borough, trust: System, client: Client
) -> None:
    SystemFactory(name="Harbour team", parent=trust)
    client.force_login(borough.administrator)

    answer = client.post(
        url(borough.harbour), {"to": trust.pk, "shown_in": borough.organisation.pk}
    )

    assert answer.status_code == 422
    assert "There is a system with this name" in answer.content.decode()


def test_the_roles_of_others_reach_what_moved_to_them(borough: Borough, trust: System) -> None:
    manager = Role.objects.create(
        person=borough.stranger, system=trust, kind=RoleKind.MANAGER, from_day="2026-01-01"
    ).person
    move_system(
        system=borough.harbour,
        to=trust,
        shown_in=borough.organisation.pk,
        by=borough.administrator,
    )

    assert borough.harbour.pk in Person.objects.get(pk=manager.pk).reach.systems("manager")
    assert borough.harbour.pk not in borough.manager.reach.systems("manager")
