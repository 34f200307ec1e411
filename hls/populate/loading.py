"""Putting very many rows into the database: by COPY, with their history, and indexes made anew.

While it goes on no trigger runs: history is written here as the triggers would, nothing is marked
for the roll-up, and foreign keys are not asked. Whoever writes here keeps them true; a test asks.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.db import connection, models
from django.db.backends.utils import CursorWrapper
from django.db.models.fields import NOT_PROVIDED

AT_A_TIME = 2000
CHUNK = 1 << 20
CONTEXT = "md5('populated by ' || {by})::uuid"
"""The id of the one context in which all is said to have been done by a person."""


class Table:
    """New rows of one table: kept in a file until they are loaded all at once.

    Rows give ``columns``; the id is the next one, every other column has its usual value. Our own
    words need no quoting: there is no tab, backslash or line in them.
    """

    def __init__(self, model: type[models.Model], *columns: str) -> None:
        self.model = model
        usual = _usual_values(model, columns)
        self._columns = ["id", *columns, *usual]
        self._tail = "".join(f"\t{value}" for value in usual.values()) + "\n"
        self._last = _last_id(model)
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed once it is loaded
        self._lines: list[str] = []

    def write(self, *values: Any) -> int:
        """Add a row; returns its id."""
        self._last += 1
        told = "\t".join(["\\N" if value is None else str(value) for value in values])
        self._lines.append(f"{self._last}\t{told}{self._tail}")
        if len(self._lines) == AT_A_TIME:
            self._keep()
        return self._last

    def load(self) -> None:
        """Put all rows into the database, and let its own ids go on after them."""
        self._keep()
        self._file.seek(0)
        names = ", ".join(f'"{name}"' for name in self._columns)
        table = self.model._meta.db_table
        with connection.cursor() as cursor, self._file as rows:
            with cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
                while chunk := rows.read(CHUNK):
                    copy.write(chunk)
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence(%s, 'id'), GREATEST(%s, 1))",
                [table, self._last],
            )

    def _keep(self) -> None:
        self._file.write("".join(self._lines).encode())
        self._lines.clear()


def _usual_values(model: type[models.Model], given: Sequence[str]) -> dict[str, str]:
    """By column: what a new row has where nothing is said, unless the database knows it itself."""
    usual: dict[str, str] = {}
    for field in model._meta.concrete_fields:
        known = field.primary_key or field.column in given or not field.has_default()
        if known or field.generated or field.db_default is not NOT_PROVIDED:
            continue
        value = field.get_default()
        if value is None:
            continue
        if isinstance(field, models.JSONField):
            value = json.dumps(value)
        usual[str(field.column)] = str(value)
    return usual


def _last_id(model: type[models.Model]) -> int:
    found: int | None = model._default_manager.aggregate(last=models.Max("pk"))["last"]
    return found or 0


@contextmanager
def no_triggers() -> Iterator[None]:
    """Write as a copy of another database would: what its triggers wrote comes along."""
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        yield
        cursor.execute("SET session_replication_role = origin")


@contextmanager
def indexes_made_afterwards(tables: Sequence[type[models.Model]]) -> Iterator[None]:
    """Without the indexes of ``tables`` and their histories until the end: sorted is quicker."""
    names = [model._meta.db_table for model in tables]
    names += [history.db_table for model in tables if (history := history_of(model))]
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
            WHERE indrelid::regclass::text = ANY(%s) AND NOT indisunique AND NOT indisexclusion
            """,
            [names],
        )
        indexes = cursor.fetchall()
        for name, _ in indexes:
            cursor.execute(f"DROP INDEX {name}")
        yield
        cursor.execute("SET LOCAL maintenance_work_mem = '512MB'")
        for _, made in indexes:
            cursor.execute(made)


def history_of(model: type[models.Model]) -> models.options.Options[Any] | None:
    """What is known of the table that holds the history of ``model``, if it has one."""
    for each in apps.get_models():
        if getattr(each, "pgh_tracked_model", None) is model:
            return each._meta
    return None


def kept_columns(history: models.options.Options[Any]) -> list[str]:
    """The columns of a history that hold what was written."""
    columns = [str(field.column) for field in history.concrete_fields]
    return [column for column in columns if not column.startswith("pgh_")]


def write_history(
    model: type[models.Model],
    *,
    by: str = "NULL",
    at: str = "now()",
    label: str = "insert",
    where: str = "TRUE",
    then: Mapping[str, str] | None = None,
) -> None:
    """Say in the history of ``model`` how each row ``where`` this holds came about.

    ``by`` and ``at`` are columns, or SQL, of who did it and when; ``then``: what columns held.
    """
    history = history_of(model)
    if history is None:
        raise ValueError(f"Nothing keeps the history of {model.__name__}.")
    held = then or {}
    kept = kept_columns(history)
    values = [held.get(column, f'"{column}"') for column in kept]
    names = ", ".join(f'"{column}"' for column in kept)
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            INSERT INTO "{history.db_table}"
                (pgh_created_at, pgh_label, pgh_obj_id, pgh_context_id, {names})
            SELECT {at}, '{label}', id, {CONTEXT.format(by=by)}, {", ".join(values)}
            FROM "{model._meta.db_table}" WHERE {where}
            """  # noqa: S608 - from our own models and literals
        )


def write_contexts(cursor: CursorWrapper, people: type[models.Model]) -> None:
    """For everybody the context that their history names."""
    cursor.execute(
        f"""
        INSERT INTO pghistory_context (id, created_at, updated_at, metadata)
        SELECT {CONTEXT.format(by="id")}, joined_at, joined_at, jsonb_build_object('user', id)
        FROM "{people._meta.db_table}" ON CONFLICT DO NOTHING
        """  # noqa: S608 - as above
    )
