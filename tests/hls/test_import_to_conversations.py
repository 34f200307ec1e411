"""The issue log from paper, all the way: brought, sent on, in conversations."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client

from debriefs.models import Issue, Level
from hls.demo.issues import LOG
from learning_cycles.models import Counted, SystemPicture
from learning_cycles.rollup import roll_up
from systems.models import RoleKind, Scale, System
from tests.borough import Borough
from tests.factories import RoleFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(borough: Borough) -> Client:
    """A coordinator of the whole organisation, signed in."""
    RoleFactory(person=borough.coordinator, system=borough.organisation, kind=RoleKind.COORDINATOR)
    client = Client()
    client.force_login(borough.coordinator, backend="hls.accounts.Account")
    return client


def bring_by_command(borough: Borough, client: Client) -> None:
    call_command("import_issue_log", LOG, organisation=borough.organisation.name, verbosity=0)


def bring_on_the_page(borough: Borough, client: Client) -> None:
    file = SimpleUploadedFile("log.csv", Path(LOG).read_bytes(), content_type="text/csv")
    answer = client.post("/issues/import/", {"file": file, "organisation": borough.organisation.pk})
    assert answer.status_code == 302


def send_all_on(client: Client) -> None:
    waiting = Issue.objects.waiting_to_be_sent()
    page = client.get("/issues/send-on/").content.decode()
    assert all(f'value="{issue.pk}"' in page for issue in waiting)
    ticked = {"issues": [issue.pk for issue in waiting], "known": "no"}
    assert client.post("/issues/send-on/", ticked).status_code == 302


@pytest.mark.parametrize("bring", [bring_by_command, bring_on_the_page])
def test_seventeen_count_at_the_organisation_and_five_of_them_at_the_place_too(
    borough: Borough, client: Client, bring: Callable[[Borough, Client], None]
) -> None:
    bring(borough, client)
    assert Issue.objects.count() == 23
    assert not Counted.objects.exclude(system__scale=Scale.TEAM).filter(only_number=False).exists()
    send_all_on(client)
    roll_up()
    at = {scale: Counted.objects.filter(system__scale=scale, only_number=False) for scale in Scale}
    assert at[Scale.ORGANISATION].count() == 17
    assert at[Scale.PLACE].count() == 5
    assert set(at[Scale.PLACE].values_list("issue")) < set(
        at[Scale.ORGANISATION].values_list("issue")
    )
    for scale in (Scale.ORGANISATION, Scale.PLACE, Scale.COUNTRY):
        assert not at[scale].filter(conversation=None).exists(), "each is in a conversation"


def test_per_level_the_organisation_counts_what_the_log_says(
    borough: Borough, client: Client
) -> None:
    bring_by_command(borough, client)
    send_all_on(client)
    roll_up()
    pictures = SystemPicture.objects.filter(system=borough.organisation)
    counts = {each.level: (each.open_issues, each.closed_issues) for each in pictures}
    assert counts == {
        Level.METHOD: (0, 6),
        Level.SYSTEM: (4, 8),
        Level.MACRO_SYSTEM: (5, 0),
    }
    methods = Counted.objects.filter(system=borough.organisation, level=Level.METHOD)
    assert set(methods.values_list("only_number", flat=True)) == {True}


def test_bringing_it_again_changes_no_count(borough: Borough, client: Client) -> None:
    bring_by_command(borough, client)
    send_all_on(client)
    roll_up()
    before = set(Counted.objects.values_list("issue", "system", "conversation"))
    bring_on_the_page(borough, client)
    roll_up()
    assert set(Counted.objects.values_list("issue", "system", "conversation")) == before
    assert not Issue.objects.waiting_to_be_sent().exists()
    assert System.objects.filter(scale=Scale.TEAM, parent=borough.organisation).count() == 5
