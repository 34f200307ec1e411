"""Lists of issues as files: asking for one, making it, and reading what is in it."""

import csv
import io
from typing import Any

from django.test import Client

from casework.models import Case
from debriefs.models import Issue
from hls.ui.exports import FileFormat
from systems.actions.exports import AT_ONCE, ask_for_export, make_export
from systems.models import Export, Person
from tests.borough import Borough


def fill(borough: Borough, rows: int = AT_ONCE + 1, case: Case | None = None) -> None:
    Issue.objects.bulk_create(
        Issue(team=borough.harbour, case=case, description=f"No bus, {number}")
        for number in range(rows)
    )


def ask(by: Person, query: str = "") -> Export:
    """An export of issues, asked for."""
    return ask_for_export(
        name="issues", query=query, file_format=FileFormat.CSV, rows_in_all=1, by=by
    )


def make(by: Person, query: str = "") -> Export:
    """An export of issues, made here and now."""
    export = ask(by, query)
    make_export(export_id=export.pk)
    export.refresh_from_db()
    return export


def file_of(client: Client, export: Export) -> Any:
    return client.get(f"{export.get_absolute_url()}file/")


def rows_in(answer: Any) -> list[dict[str, str]]:
    assert answer.status_code == 200
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))
