"""GET /systems/: the learning stack."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from learning_cycles.stack import stack_for
from systems.models import Scale, System
from tests.borough import Borough
from tests.factories import ConversationFactory, RoleFactory, SystemFactory
from tests.learning_cycles.scenes import cycle_of, sent, talked_about


def test_a_steward_sees_their_system_its_teams_and_the_way_up(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.steward)
    page = client.get("/systems/").content.decode()
    for system in (borough.country, borough.place, borough.organisation, borough.harbour):
        assert system.name in page


def test_a_worker_sees_no_team_but_their_own(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)
    page = client.get("/systems/").content.decode()
    assert borough.harbour.name in page
    assert borough.quay.name not in page


def test_somebody_without_a_role_is_told_how_to_get_one(borough: Borough, client: Client) -> None:
    client.force_login(borough.stranger)
    page = client.get("/systems/").content.decode()
    assert "Ask whoever looks after accounts" in page
    assert borough.country.name not in page


def test_what_is_live_is_counted_where_it_is(borough: Borough) -> None:
    talked_about(sent(borough), system=borough.organisation)
    cycle_of(borough)
    (country,) = stack_for(borough.steward)
    (place,) = country.children
    (organisation,) = place.children
    assert (organisation.conversations, organisation.cycles) == (1, 1)


def test_a_closed_conversation_and_an_ended_cycle_are_not_counted(borough: Borough) -> None:
    ConversationFactory(system=borough.organisation, state="closed")
    cycle = cycle_of(borough)
    cycle.ended_at, cycle.ended_by = cycle.started_at, borough.steward
    cycle.save()
    organisation = stack_for(borough.steward)[0].children[0].children[0]
    assert (organisation.conversations, organisation.cycles) == (0, 0)


def test_teams_never_stand_beside_each_other_by_a_number(borough: Borough) -> None:
    ConversationFactory(system=borough.harbour)
    for person in (borough.steward, borough.manager, borough.place_steward, borough.partner):
        organisation = stack_for(person)[0].children[0].children[0]
        assert [(team.conversations, team.cycles) for team in organisation.children] == [
            (None, None),
            (None, None),
        ]


def test_a_team_sees_its_own_numbers(borough: Borough) -> None:
    ConversationFactory(system=borough.harbour)
    (team,) = stack_for(borough.worker)[0].children[0].children[0].children
    assert (team.conversations, team.cycles) == (1, 0)


def test_a_system_that_one_may_not_open_is_a_name_without_a_link(
    borough: Borough, client: Client
) -> None:
    client.force_login(borough.worker)
    page = client.get("/systems/").content.decode()
    assert f'href="{borough.harbour.get_absolute_url()}"' in page
    assert f'href="{borough.organisation.get_absolute_url()}"' not in page


@pytest.mark.parametrize("who", ["worker", "steward", "place_steward"])
def test_a_larger_stack_asks_no_more_queries(borough: Borough, client: Client, who: str) -> None:
    client.force_login(getattr(borough, who))
    client.get("/systems/")
    with CaptureQueriesContext(connection) as few:
        client.get("/systems/")
    for _ in range(6):
        organisation = SystemFactory(scale=Scale.ORGANISATION, parent=borough.place)
        for system in (organisation, SystemFactory(parent=borough.organisation)):
            ConversationFactory(system=system)
            cycle_of(borough, system=system)
    with CaptureQueriesContext(connection) as many:
        client.get("/systems/")
    assert len(many) == len(few)


def large(borough: Borough) -> System:
    """A stack to be folded; the last of its other organisations, of 12 teams."""
    for number in range(4):
        organisation = SystemFactory(
            name=f"Other council {number}", scale=Scale.ORGANISATION, parent=borough.place
        )
        for team in range(12):
            SystemFactory(name=f"Team {number} {team}", parent=organisation)
    return organisation


def test_a_large_stack_is_folded_but_for_one_s_own_chain(borough: Borough, client: Client) -> None:
    other = large(borough)
    client.force_login(borough.place_steward)
    page = client.get("/systems/").content.decode()
    assert other.name in page
    assert "Team 3 1" not in page
    assert page.count("Show the 12 systems inside") == 8  # in the drawing and in the table
    RoleFactory(person=borough.place_steward, system=other, kind="steward")
    assert "Team 3 1" in client.get("/systems/").content.decode()


def test_a_link_unfolds_an_organisation(borough: Borough, client: Client) -> None:
    other = large(borough)
    client.force_login(borough.place_steward)
    page = client.get(f"/systems/?open={other.pk}").content.decode()
    assert "Team 3 1" in page
    assert "Team 2 1" not in page


@pytest.mark.parametrize("asked_for", ["0", "nonsense", "99999999999999999999"])
def test_what_cannot_be_unfolded_changes_nothing(
    borough: Borough, client: Client, asked_for: str
) -> None:
    client.force_login(borough.steward)
    assert client.get(f"/systems/?open={asked_for}").status_code == 200


def test_a_country_of_400_teams_is_a_small_page(borough: Borough, client: Client) -> None:
    for number in range(20):
        organisation = SystemFactory(scale=Scale.ORGANISATION, parent=borough.place)
        System.objects.bulk_create(
            System(name=f"Team {number} {team}", scale=Scale.TEAM, parent=organisation)
            for team in range(20)
        )
    RoleFactory(person=borough.stranger, system=borough.country, kind="steward")
    client.force_login(borough.stranger)
    client.get("/systems/")
    with CaptureQueriesContext(connection) as asked:
        page = client.get("/systems/").content
    assert len(asked) <= 8
    assert len(page) < 60_000
