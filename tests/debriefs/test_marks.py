"""Tally marks: one tap, undo for a minute, and no worker anywhere."""

import time
from unittest.mock import patch

import pytest
from django.core import signing
from django.db import connection

from debriefs.actions.successes import UNDO_SECONDS, mark, undo_mark
from debriefs.models import Activity, Debrief, Tally
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn
from tests.factories import ActivityFactory, DebriefFactory


@pytest.fixture
def activity(borough: Borough) -> Activity:
    made: Activity = ActivityFactory(team=borough.harbour, name="Drove a van")
    return made


def marks(debrief: Debrief) -> str:
    return f"/debriefs/{debrief.pk}/marks/"


def test_one_tap_is_one_mark_and_the_count_is_said_in_words(
    sign_in: SignIn, borough: Borough, debrief: Debrief, activity: Activity
) -> None:
    client = sign_in(borough.worker)
    assert client.post(marks(debrief), {"activity": activity.pk}).status_code == 302
    for _ in range(6):
        part = client.post(marks(debrief), {"activity": activity.pk}, headers=HTMX)
    assert Tally.objects.count() == 7
    words = part.content.decode()
    assert "7 times" in words
    assert words.count('class="hls-gate"') == 2
    assert "<h1" not in words


def test_a_mark_keeps_no_worker_in_any_table(
    sign_in: SignIn, borough: Borough, debrief: Debrief, activity: Activity
) -> None:
    assert not [
        field
        for field in Tally._meta.get_fields()
        if field.related_model and field.related_model._meta.label == "systems.Person"
    ]
    before = rows_of_every_table()
    sign_in(borough.worker).post(marks(debrief), {"activity": activity.pk})
    after = rows_of_every_table()
    grown = {table for table in after if after[table] != before[table]}
    # Signing in makes a session; the mark itself is one row and nothing else.
    assert grown - {"django_session", "systems_person"} == {"debriefs_tally"}


def rows_of_every_table() -> dict[str, int]:
    with connection.cursor() as cursor:
        counts = {}
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT count(*) FROM "{table}"')
            counts[table] = cursor.fetchone()[0]
    return counts


def test_the_mark_can_be_undone_without_scripts(
    sign_in: SignIn, borough: Borough, debrief: Debrief, activity: Activity
) -> None:
    client = sign_in(borough.worker)
    client.post(marks(debrief), {"activity": activity.pk})
    cookie = client.cookies["undo_mark"]
    assert (cookie["max-age"], cookie["path"]) == (UNDO_SECONDS, debrief.get_absolute_url())
    assert cookie["httponly"]
    page = client.get(debrief.get_absolute_url())
    token = page.context["undo_token"]
    assert f'value="{token}"' in page.content.decode()
    assert client.post(f"{marks(debrief)}undo/", {"token": token}).status_code == 302
    assert not Tally.objects.exists()
    assert "Undo" not in client.get(debrief.get_absolute_url()).content.decode()


def test_the_mark_can_be_undone_with_scripts(
    sign_in: SignIn, borough: Borough, debrief: Debrief, activity: Activity
) -> None:
    client = sign_in(borough.worker)
    part = client.post(marks(debrief), {"activity": activity.pk}, headers=HTMX)
    token = part.context["undo_token"]
    part = client.post(f"{marks(debrief)}undo/", {"token": token}, headers=HTMX)
    assert "Mark taken away" in part.content.decode()
    assert "Undo the last mark" not in part.content.decode()
    assert not Tally.objects.exists()


def test_after_its_minute_the_mark_stays(
    sign_in: SignIn, borough: Borough, debrief: Debrief, activity: Activity
) -> None:
    client = sign_in(borough.worker)
    with patch("django.core.signing.time.time", return_value=time.time() - UNDO_SECONDS - 1):
        token = mark(debrief=debrief, activity=activity)
    part = client.post(f"{marks(debrief)}undo/", {"token": token}, headers=HTMX)
    assert part.status_code == 200
    assert "so the mark stays" in part.content.decode()
    assert Tally.objects.count() == 1


def test_a_forged_or_foreign_token_undoes_nothing(borough: Borough, activity: Activity) -> None:
    debrief = DebriefFactory(team=borough.harbour)
    token = mark(debrief=debrief, activity=activity)
    tally = Tally.objects.get()
    for forged in (
        "",
        "soup",
        token[:-1],
        token + "x",
        signing.dumps([debrief.pk, tally.pk]),
        signing.dumps([debrief.pk, tally.pk], key="another", salt="debriefs.undo-mark"),
    ):
        assert not undo_mark(debrief=debrief, token=forged)
    elsewhere = DebriefFactory(team=borough.quay)
    assert not undo_mark(debrief=elsewhere, token=token)
    assert Tally.objects.count() == 1
    assert undo_mark(debrief=debrief, token=token)
    assert undo_mark(debrief=debrief, token=token)
    assert not Tally.objects.exists()


@pytest.mark.parametrize("asked_for", ["", "soup", "0", "9" * 30])
def test_an_activity_that_is_not_there_is_not_found(
    sign_in: SignIn, borough: Borough, debrief: Debrief, asked_for: str
) -> None:
    client = sign_in(borough.worker)
    assert client.post(marks(debrief), {"activity": asked_for}).status_code == 404


def test_an_activity_of_another_team_is_not_found(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    foreign = ActivityFactory(team=borough.quay)
    client = sign_in(borough.worker)
    assert client.post(marks(debrief), {"activity": foreign.pk}).status_code == 404


def test_nobody_outside_the_team_marks_or_undoes(
    sign_in: SignIn, borough: Borough, debrief: Debrief, activity: Activity
) -> None:
    client = sign_in(borough.other_worker)
    token = mark(debrief=debrief, activity=activity)
    assert client.post(marks(debrief), {"activity": activity.pk}).status_code == 404
    assert client.post(f"{marks(debrief)}undo/", {"token": token}).status_code == 404
    assert Tally.objects.count() == 1
