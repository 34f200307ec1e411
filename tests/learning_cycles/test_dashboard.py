"""GET /systems/<id>/: the dashboard of one system."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from debriefs.models import Level
from learning_cycles.rollup import roll_up
from tests.borough import Borough
from tests.factories import ConversationFactory, IssueFactory
from tests.learning_cycles.scenes import (
    about_somebody,
    cycle_of,
    sent,
    sent_by_quay,
    session_on,
    talked_about,
)


def dashboard(client: Client, borough: Borough, who: str, system: str = "organisation") -> str:
    client.force_login(getattr(borough, who))
    response = client.get(getattr(borough, system).get_absolute_url())
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


@pytest.mark.parametrize(
    ("who", "system", "status"),
    [
        ("steward", "organisation", 200),
        ("manager", "organisation", 200),
        ("partner", "organisation", 200),
        ("steward", "harbour", 200),
        ("worker", "harbour", 200),
        ("administrator", "organisation", 200),
        ("steward", "place", 403),
        ("worker", "organisation", 403),
        ("finance", "organisation", 403),
        ("worker", "quay", 404),
        ("stranger", "organisation", 404),
    ],
)
def test_who_may_open_it(
    borough: Borough, client: Client, who: str, system: str, status: int
) -> None:
    client.force_login(getattr(borough, who))
    response = client.get(getattr(borough, system).get_absolute_url())
    assert response.status_code == status


def test_conversations_are_listed_with_what_counts_in_them(
    borough: Borough, client: Client
) -> None:
    issues = [sent(borough, **about_somebody(borough.harbour)) for _ in range(6)]
    talked_about(*issues, system=borough.organisation)
    page = dashboard(client, borough, "steward")
    assert "6 open, 0 closed." in page
    assert "It happened to 6 people, in fewer than 5 teams." in page


def test_with_few_people_behind_it_a_number_is_masked(borough: Borough, client: Client) -> None:
    issues = [sent(borough, **about_somebody(borough.harbour)) for _ in range(4)]
    talked_about(*issues, system=borough.organisation)
    page = dashboard(client, borough, "steward")
    assert "It happened to fewer than 5 people, in fewer than 5 teams." in page


def test_the_last_seen_comes_first(borough: Borough, client: Client) -> None:
    old = sent(borough, raised_on="2025-01-10")
    new = sent_by_quay(borough, "The form has no box for it", raised_on="2025-06-10")
    talked_about(new, system=borough.organisation, question="New question?")
    talked_about(old, system=borough.organisation, question="Old question?")
    page = dashboard(client, borough, "steward").partition('id="conversations"')[2]
    assert page.index("New question?") < page.index("Old question?")


def test_method_issues_of_few_people_are_fewer_than_5(borough: Borough, client: Client) -> None:
    for _ in range(4):
        IssueFactory(**about_somebody(borough.harbour, level=Level.METHOD))
    roll_up()
    page = dashboard(client, borough, "steward")
    assert 'How do we do this?</th> <td class="govuk-table__cell">fewer than 5</td>' in page


def test_method_issues_of_five_people_are_counted_in_whole_fives(
    borough: Borough, client: Client
) -> None:
    for _ in range(7):
        IssueFactory(**about_somebody(borough.harbour, level=Level.METHOD))
    roll_up()
    page = dashboard(client, borough, "steward")
    assert 'How do we do this?</th> <td class="govuk-table__cell">at least 5</td>' in page


def test_method_issues_without_a_case_are_masked_however_many(
    borough: Borough, client: Client
) -> None:
    IssueFactory.create_batch(7, team=borough.harbour, level=Level.METHOD)
    roll_up()
    page = dashboard(client, borough, "steward")
    assert 'How do we do this?</th> <td class="govuk-table__cell">fewer than 5</td>' in page


def test_a_team_counts_its_own_issues_as_they_are(borough: Borough, client: Client) -> None:
    IssueFactory.create_batch(2, team=borough.harbour, level=Level.METHOD)
    page = dashboard(client, borough, "worker", "harbour")
    assert 'How do we do this?</th> <td class="govuk-table__cell">2</td>' in page


def test_a_restricted_case_counts_for_nobody_it_is_closed_to(
    borough: Borough, client: Client
) -> None:
    fields = about_somebody(borough.harbour, level=Level.METHOD)
    fields["case"].restricted = True
    fields["case"].save()
    IssueFactory(**fields)
    roll_up()
    assert "How do we do this?" not in dashboard(client, borough, "worker", "harbour")
    assert "How do we do this?" in dashboard(client, borough, "coordinator", "harbour")


def test_from_above_a_team_has_no_numbers(borough: Borough, client: Client) -> None:
    issue = sent(borough, **about_somebody(borough.harbour))
    talked_about(issue, system=borough.harbour, question="How do we hand over?")
    page = dashboard(client, borough, "steward", "harbour")
    assert "How do we hand over?" in page
    assert "1 open" not in page
    assert issue.sent_words not in page
    assert "What got in the way" not in page


def test_cycles_stand_at_their_stage_beside_sessions_and_changes(
    borough: Borough, client: Client
) -> None:
    conversation = talked_about(sent(borough), system=borough.organisation)
    session = session_on(conversation, borough)
    cycle = cycle_of(borough)
    page = dashboard(client, borough, "manager")
    assert cycle.purpose in page
    assert session.question in page
    assert "The numbers were last brought up to date on" in page


def test_a_steward_may_open_a_conversation_and_a_manager_may_not(
    borough: Borough, client: Client
) -> None:
    address = f"/conversations/new/?system={borough.organisation.pk}"
    assert address in dashboard(client, borough, "steward")
    assert address not in dashboard(client, borough, "manager")


def test_an_administrator_finds_the_settings_and_no_content(
    borough: Borough, client: Client
) -> None:
    talked_about(sent(borough), system=borough.organisation, question="Whose question?")
    page = dashboard(client, borough, "administrator")
    assert f"/systems/{borough.organisation.pk}/change/" in page
    assert f"/systems/{borough.organisation.pk}/move/" in page
    assert "Whose question?" not in page


@pytest.mark.parametrize("who", ["steward", "manager", "place_steward"])
def test_many_conversations_ask_no_more_queries_than_few(
    borough: Borough, client: Client, who: str
) -> None:
    talked_about(sent(borough), system=borough.organisation)
    cycle_of(borough)
    client.force_login(getattr(borough, who))
    address = borough.organisation.get_absolute_url()
    client.get(address)
    with CaptureQueriesContext(connection) as few:
        client.get(address)
    for _ in range(20):
        ConversationFactory(system=borough.organisation, question="")
        cycle_of(borough)
    talked_about(sent(borough), sent_by_quay(borough), system=borough.organisation)
    with CaptureQueriesContext(connection) as many:
        client.get(address)
    assert len(many) == len(few) <= 20
