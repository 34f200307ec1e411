"""A card number is typed into every form and sent to every address, and is kept nowhere."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from uuid import uuid4

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, models, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from debriefs.importing.actions import bring_issue_log
from debriefs.models import HeldRow, Issue, LogImport, Note
from debriefs.typed_fields import FIELDS
from hls.postgresql.base import WRITES
from purchases.models import Line
from systems.versions import fingerprint
from tests.debriefs.issue_log import log, row
from tests.guards.addresses import addresses
from tests.guards.lives import Lives
from tests.guards.test_sweep import asked_by
from tests.guards.test_templates import Elements
from tests.guards.tree import own_models, settle
from tests.purchases.statement_files import csv_of
from tests.purchases.test_statement_pages import said_in

NUMBER = "4929 1234-5678\N{NO-BREAK SPACE}9015"
DIGITS = "4929123456789015"
TYPED = f"Yaffle paid with {NUMBER}"

# Forms after which whoever writes could not go on, or whose fields are no words.
LEFT_OUT = ("accounts/", "admin/")
FEWEST_TABLES = {
    "worker": 12,
    "coordinator": 12,
    "steward": 5,
    "administrator": 2,
    "manager": 15,
    "finance": 6,
}
"""So many tables at least hold what each of them wrote in the forms of their pages."""


@cache
def looking() -> str:
    """What tells of every table whether words that were typed stand in it, and the number."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
    return " UNION ALL ".join(
        f"""
        SELECT '{table}', bool_or(words LIKE '%%Yaffle%%'), bool_or(
            words LIKE '%%4929%%' AND
            regexp_replace(words, '[^0-9A-Za-z]', '', 'g') LIKE '%%{DIGITS}%%'
        ) FROM (SELECT "{table}"::text AS words FROM "{table}") AS "rows"
        """
        for table in tables
    )


def tables_written() -> set[str]:
    """The tables in which words that were typed stand by now; none has the number with them."""
    with connection.cursor() as cursor:
        cursor.execute(looking(), [])
        found = cursor.fetchall()
    kept = {table for table, _, has_number in found if has_number}
    assert not kept, f"The number is in {kept}."
    return {table for table, has_words, _ in found if has_words}


class Filled(Elements):
    """The forms of a page that post, filled in with ``TYPED`` wherever somebody can write."""

    def forms(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Where each leads, and what is sent there."""
        forms: dict[int, tuple[str, dict[str, Any]]] = {}
        select = ""
        for tag, attributes, inside in self.found:
            form = next((each for name, each in reversed(inside) if name == "form"), None)
            if form is None or form.get("method") != "post":
                continue
            _, data = forms.setdefault(id(form), (form.get("action", ""), {}))
            name, kind = attributes.get("name", ""), attributes.get("type", "text")
            if tag == "textarea" and name:
                data[name] = TYPED
            elif tag == "select":
                select = name
            elif tag == "option" and attributes.get("value") and select:
                data.setdefault(select, attributes["value"])
            elif tag == "input" and name:
                self._put(data, name, kind, attributes.get("value", ""))
            elif tag == "button" and name and "take_out" not in name:
                data.setdefault(name, attributes.get("value", ""))
        yield from forms.values()

    @staticmethod
    def _put(data: dict[str, Any], name: str, kind: str, value: str) -> None:
        if kind in ("hidden", "radio"):
            data.setdefault(name, value)
        elif kind == "checkbox":
            data.setdefault(name, []).append(value or "on")
        elif kind != "file":
            data[name] = value or TODAY.get(name.rpartition("_")[2], TYPED)


TODAY = {"day": "1", "month": "6", "year": "2026", "amount": "12"}
BESIDE: dict[str, str] = {"as_it_is": "yes", "read": "yes"}
"""What a form sends that has asked whether its words may leave the team."""


def write_everywhere(lives: Lives, who: str) -> set[str]:
    """Fill in and send each form of each page of somebody; the tables in which words arrived."""
    client = Client(raise_request_exception=False)
    client.force_login(lives.person(who))
    arrived: set[str] = set()
    sent: set[str] = set()
    for address in asked_by(who):
        if address.route.startswith(LEFT_OUT):
            continue
        page = client.get(address.path(lives.ids))
        if page.status_code != 200 or "html" not in page.headers["Content-Type"]:
            b"".join(page)
            continue
        for action, data in Filled(page.content.decode()).forms():
            where = action or page.request["PATH_INFO"]
            key = re.sub(r"\d+", "0", where) + str(sorted(data))
            if where.startswith(tuple(f"/{each}" for each in LEFT_OUT)) or key in sent:
                continue
            sent.add(key)
            before = transaction.savepoint()
            answer = client.post(where, data)
            if answer.status_code == 422 and b"as_it_is" in answer.content:
                answer = client.post(where, data | BESIDE)
            if answer.streaming:
                b"".join(answer)
            if answer.status_code < 400:
                arrived |= tables_written()
            transaction.savepoint_rollback(before)
    return arrived


@pytest.mark.django_db
@pytest.mark.parametrize("who", FEWEST_TABLES)
def test_no_form_keeps_a_card_number(
    same_lives: Lives, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], who: str
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("django.db.backends").setLevel(logging.WARNING)
    arrived = write_everywhere(same_lives, who)
    assert len(arrived) >= FEWEST_TABLES[who], sorted(arrived)
    out = capfd.readouterr()
    told = caplog.text + out.out + out.err + "".join(str(each.message()) for each in mail.outbox)
    assert DIGITS not in re.sub(r"[^0-9A-Za-z]", "", told)


@pytest.mark.django_db
def test_no_field_that_saves_itself_keeps_one_and_typing_goes_on(same_lives: Lives) -> None:
    client = Client()
    client.force_login(same_lives.borough.worker)
    save, empty = reverse("debriefs:save", args=[same_lives.debrief.pk]), fingerprint("")
    for kind, fields in FIELDS.items():
        key = str(uuid4())
        for field in fields:
            data = {"kind": kind, "key": key, "field": field, "value": TYPED, "base": empty}
            client.post(save, data | {"case": same_lives.case.pk})
    tables_written()
    note = Note.objects.get(kind="line", words__startswith="Yaffle", debrief=same_lives.debrief)
    assert note.words == "Yaffle paid with card ending 9015"


@pytest.mark.django_db
def test_nothing_that_programs_send_is_kept_with_one(same_lives: Lives) -> None:
    client = Client()
    client.force_login(same_lives.borough.worker)
    begun: dict[str, dict[str, Any]] = {
        "debriefs": {"team": same_lives.debrief.team_id},
        "progress": {"debrief": same_lives.debrief.pk, "case": same_lives.case.pk, "words": TYPED},
        "notes": {"team": same_lives.debrief.team_id, "kind": "line", "words": TYPED},
        "actions": {"team": same_lives.debrief.team_id, "words": TYPED},
        "issues": {"team": same_lives.debrief.team_id, "description": TYPED, "new_normal": TYPED},
        "tallies": {"debrief": same_lives.debrief.pk, "activity": TYPED},
        "purchases": {
            "case": same_lives.case.pk,
            "amount": "3.20",
            "supplier": TYPED,
            "kind": "food",
            "reason": TYPED,
        },
    }
    taken = set()
    for name, sent in begun.items():
        answer = client.post(
            f"/api/v1/{name}/", json.dumps(sent | {"key": str(uuid4())}), "application/json"
        )
        if answer.status_code == 201:
            taken.add(name)
        assert DIGITS not in re.sub(r"[^0-9]", "", answer.content.decode())
    assert {"progress", "notes", "actions", "issues", "purchases"} <= taken
    writing = {
        address.route.split("/")[2]
        for address in addresses()
        if address.route.startswith("api/v1/") and "post" in getattr(address.view, "actions", {})
    }
    settle(writing - set(begun), {})
    assert tables_written()


@pytest.mark.django_db
def test_a_number_sent_as_a_number_is_not_kept_either(same_lives: Lives) -> None:
    client = Client()
    client.force_login(same_lives.borough.worker)
    sent = {"team": same_lives.debrief.team_id, "kind": "line", "words": int(DIGITS)}
    client.post("/api/v1/notes/", json.dumps(sent | {"key": str(uuid4())}), "application/json")
    tables_written()


@pytest.mark.django_db
def test_nothing_that_is_imported_is_kept_with_one(same_lives: Lives) -> None:
    borough = same_lives.borough
    imports, held = LogImport.objects.count(), HeldRow.objects.count()
    team = borough.harbour.name
    rows = [
        row(team=team, description=TYPED, countermeasure=TYPED, new_normal=TYPED),
        row(team=team, description=f"{TYPED} again", level=""),
        row(team=team, description=TYPED, level="nonsense", status="nonsense"),
    ]
    for _ in range(2):
        bring_issue_log(
            data=log(*rows),
            file_name=f"{NUMBER}.csv",
            organisation=borough.organisation,
            by=borough.coordinator,
        )
    (issue,) = Issue.objects.filter(description__startswith="Yaffle")
    assert issue.description == "Yaffle paid with card ending 9015"
    assert HeldRow.objects.count() > held
    assert LogImport.objects.count() == imports + 2
    tables_written()


@pytest.mark.django_db
def test_no_statement_and_nothing_that_is_said_of_one_is_kept_with_one(same_lives: Lives) -> None:
    client = Client()
    client.force_login(same_lives.borough.finance)
    over_two_lines = '"4929 1234\n5678 9015"'
    row = f"{timezone.localdate():%d/%m/%Y},,4417,{TYPED},,7.77,GBP,{over_two_lines}"
    file = SimpleUploadedFile(f"{NUMBER}.csv", csv_of([row]))
    brought = {"organisation": same_lives.borough.organisation.pk, "file": file}
    shown = client.post(reverse("purchases:statements"), brought)["Location"]
    client.post(shown, said_in(client.get(shown), issuer=TYPED))
    line = Line.objects.get(amount="7.77")
    client.post(line.get_absolute_url(), {"why": TYPED} | BESIDE)
    line.refresh_from_db()
    assert line.nothing_to_record == "Yaffle paid with card ending 9015"
    assert {"purchases_line", "purchases_statement", "purchases_mapping"} <= tables_written()


def texts_of(model: type[models.Model]) -> list[str]:
    """The columns of a table that take any words."""
    return [
        field.attname
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField) and not field.choices
    ]


@pytest.mark.parametrize("model", own_models(), ids=lambda model: model._meta.label)
def test_the_database_is_written_to_without_one_whatever_the_table(
    model: type[models.Model],
) -> None:
    table = model._meta.db_table
    for begins in ("INSERT INTO", "UPDATE", "insert into", "\n  UPDATE"):
        assert WRITES.match(f'{begins} "{table}" '), table
        assert WRITES.match(f"{begins} {table} "), table


@pytest.mark.django_db
def test_whichever_way_a_row_is_written_its_words_have_none(same_lives: Lives) -> None:
    note = Note.objects.first()
    assert note
    assert texts_of(Note)
    note.words = TYPED
    note.save(update_fields=["words"])
    Note.objects.filter(pk=note.pk).update(words=TYPED)
    note.pk, note.key = None, None
    Note.objects.bulk_create([note])
    Note.objects.bulk_update(Note.objects.all(), ["words"])
    LogImport.objects.update(rejected=[{"cells": [TYPED], "why": {"said": TYPED}}])
    with connection.cursor() as cursor:
        cursor.execute("UPDATE debriefs_note SET words = %s", [TYPED])
        cursor.executemany(
            "UPDATE debriefs_note SET words = %s WHERE id = %s", [(TYPED, each) for each in (1, 2)]
        )
    assert Note.objects.filter(words="Yaffle paid with card ending 9015").exists()
    tables_written()


@pytest.mark.django_db
def test_what_packages_keep_is_left_as_it_is(same_lives: Lives) -> None:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE theirs (words text)")
        cursor.execute("INSERT INTO theirs VALUES (%s)", [TYPED])
        cursor.execute("SELECT words FROM theirs")
        assert cursor.fetchall() == [(TYPED,)]
