"""GET /: what needs each person, and nothing else."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from debriefs.actions.notes import write_note
from debriefs.actions.pulling_in import pull_in
from debriefs.importing.actions import import_issue_log
from learning_cycles.actions.cycles import start_experiment
from learning_cycles.rollup import roll_up
from systems.models import Invitation, RoleKind
from tests.borough import Borough
from tests.debriefs.issue_log import log, row
from tests.factories import CaseFactory, DebriefFactory, IssueFactory, RoleFactory
from tests.learning_cycles.scenes import cycle_of, fix_sent_on, sent, talked_about


def home(client: Client, borough: Borough, who: str) -> str:
    client.force_login(getattr(borough, who))
    response = client.get("/")
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def sections(page: str) -> list[str]:
    """The parts of a page, by the ids of their headings."""
    ids = [part.partition('"')[0] for part in page.split('<h2 class="govuk-heading-m" id="')[1:]]
    return [each for each in ids if not each.startswith("today-")]


@pytest.mark.parametrize(
    ("who", "parts"),
    [
        ("worker", ["jot", "became", "cases"]),
        ("coordinator", ["jot", "became", "cases"]),
        ("manager", ["became", "look-back"]),
        ("steward", ["became", "new-conversations"]),
        ("partner", ["became"]),
        ("finance", ["became", "spend"]),
        ("administrator", ["became", "administration"]),
        ("stranger", ["became"]),
    ],
)
def test_where_nothing_waits_each_finds_the_parts_of_their_role(
    borough: Borough, client: Client, who: str, parts: list[str]
) -> None:
    assert sections(home(client, borough, who)) == parts


def test_a_coordinator_finds_what_they_carry_and_rows_to_settle(
    borough: Borough, client: Client
) -> None:
    IssueFactory(team=borough.harbour, carrier=borough.coordinator, description="No bus on Sunday")
    import_issue_log(
        data=log(row(level="", description="The office asks for a bill")),
        organisation=borough.organisation,
        by=borough.coordinator,
    )
    page = home(client, borough, "coordinator")
    assert "No bus on Sunday" in page
    assert "/issues/import/held/" in page
    assert "No bus on Sunday" not in home(client, borough, "worker")


def test_a_restricted_issue_that_one_carries_is_absent_once_it_is_closed_to_one(
    borough: Borough, client: Client
) -> None:
    IssueFactory(
        team=borough.quay,
        case=CaseFactory(team=borough.quay),
        carrier=borough.coordinator,
        description="Of another team",
    )
    assert "Of another team" not in home(client, borough, "coordinator")


def test_a_steward_finds_what_waits_to_be_placed_and_experiments_to_look_at(
    borough: Borough, client: Client
) -> None:
    sent(borough)
    roll_up()
    assert "to-place" not in sections(home(client, borough, "steward"))
    sent(borough)
    roll_up()
    yesterday = timezone.localdate() - timedelta(days=1)
    cycle = cycle_of(borough)
    start_experiment(
        cycle=cycle,
        question="What if?",
        starts_on=yesterday,
        review_on=yesterday,
        by=borough.steward,
    )
    page = home(client, borough, "steward")
    assert sections(page) == ["became", "new-conversations", "to-place", "to-look-at"]
    assert cycle.purpose in page
    assert "to-place" not in sections(home(client, borough, "manager"))


def test_whoever_gives_air_cover_is_told_when_its_day_is_near(
    borough: Borough, client: Client
) -> None:
    issue = sent(borough)
    soon = timezone.localdate() + timedelta(days=2)
    fields = {"air_cover_holder": borough.manager.name, "review_on": soon}
    fix_sent_on(issue, "We lend a coat at once", **fields)
    issue.countermeasures.create(words="Kept between us", **fields)
    talked_about(issue, system=borough.organisation)
    page = home(client, borough, "manager")
    assert "We lend a coat at once" in page
    assert "Kept between us" not in page
    assert "air-cover" not in sections(home(client, borough, "steward"))


def test_somebody_pulled_in_finds_the_question(borough: Borough, client: Client) -> None:
    issue = IssueFactory(team=borough.harbour, raised_by=borough.worker)
    pull_in(issue=issue, person=borough.manager, words="A bill", why="Your form", by=borough.worker)
    assert "pulled-in" in sections(home(client, borough, "manager"))


def test_an_administrator_finds_invitations_that_nobody_took_up(
    borough: Borough, client: Client
) -> None:
    for email, withdrawn in (("new@example.org", False), ("gone@example.org", True)):
        Invitation.objects.create(
            email=email,
            system=borough.harbour,
            kind=RoleKind.CASEWORKER,
            from_day=timezone.localdate(),
            token_digest=email.ljust(64, "0"),
            expires_at=timezone.now() + timedelta(days=7),
            invited_by=borough.administrator,
            withdrawn_at=timezone.now() if withdrawn else None,
            withdrawn_by=borough.administrator if withdrawn else None,
        )
    page = home(client, borough, "administrator")
    assert "new@example.org" in page
    assert "gone@example.org" not in page


QUIET = "Does it work for you?"


def test_a_quiet_team_is_asked_whether_its_debrief_works_for_it(
    borough: Borough, client: Client
) -> None:
    assert QUIET in home(client, borough, "worker")
    assert QUIET in client.get("/debriefs/").content.decode()
    for who in ("steward", "manager", "administrator"):
        assert QUIET not in home(client, borough, who)
    debrief = DebriefFactory(team=borough.harbour, opened_by=borough.worker)
    assert QUIET in home(client, borough, "worker")
    write_note(team=borough.harbour, debrief=debrief, case=None, words="So", by=borough.worker)
    assert QUIET not in home(client, borough, "worker")


def test_it_is_put_away_once_for_the_whole_team(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)
    address = f"/debriefs/quiet/{borough.harbour.pk}/put-away/"
    for _ in range(2):
        assert client.post(address)["Location"] == "/"
    for who in ("worker", "coordinator"):
        assert QUIET not in home(client, borough, who)
    assert QUIET in home(client, borough, "other_worker")
    assert client.post(address).status_code == 404


@pytest.mark.parametrize(
    "who", ["worker", "coordinator", "manager", "steward", "partner", "finance", "administrator"]
)
def test_it_asks_little(borough: Borough, client: Client, who: str) -> None:
    home(client, borough, who)
    with CaptureQueriesContext(connection) as asked:
        client.get("/")
    assert len(asked) <= 17


def test_two_roles_find_both(borough: Borough, client: Client) -> None:
    RoleFactory(person=borough.manager, system=borough.organisation, kind=RoleKind.STEWARD)
    assert sections(home(client, borough, "manager")) == [
        "became",
        "new-conversations",
        "look-back",
    ]
