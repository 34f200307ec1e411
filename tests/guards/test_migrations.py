"""Migrations: nothing missing, one line of them, one step each, none that locks or breaks."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.db.migrations import Migration, operations
from django.db.migrations.loader import MigrationLoader
from pgtrigger.migrations import AddTrigger, RemoveTrigger

from hls.postgresql.schema import KEPT
from tests.guards.tree import APPS, ROOT

LOADER = MigrationLoader(None)
OURS = sorted(key for key in LOADER.disk_migrations if key[0] in APPS)


def later_ones() -> list[tuple[str, str]]:
    """All but the first migrations of an app, which make its tables."""
    return [key for key in OURS if not LOADER.disk_migrations[key].initial]


def schema_steps(migration: Migration) -> Iterator[tuple[str, str]]:
    """What a migration does to which table.

    A table and its history are one; triggers follow their table; a table that the migration makes
    is nobody's yet.
    """
    made: set[str] = set()
    for operation in migration.operations:
        if isinstance(operation, AddTrigger | RemoveTrigger):
            continue
        parts = (
            operation.database_operations
            if isinstance(operation, operations.SeparateDatabaseAndState)
            else [operation]
        )
        for part in parts:
            table = str(getattr(part, "model_name", getattr(part, "name", ""))).lower()
            table = table.removesuffix("event")
            if isinstance(part, operations.CreateModel):
                made.add(table)
                yield "CreateModel", table
            elif table not in made:
                yield type(part).__name__, table


@pytest.mark.django_db
def test_every_model_has_its_migrations() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.parametrize("label", sorted({label for label, _ in OURS}))
def test_the_migrations_of_an_app_are_one_line(label: str) -> None:
    assert len(LOADER.graph.leaf_nodes(label)) == 1
    for key in (key for key in OURS if key[0] == label):
        before = [
            parent for parent in LOADER.disk_migrations[key].dependencies if parent[0] == label
        ]
        assert len(before) == (0 if key == LOADER.graph.root_nodes(label)[0] else 1), key


@pytest.mark.parametrize("key", later_ones(), ids=".".join)
def test_a_later_migration_takes_one_step(key: tuple[str, str]) -> None:
    steps = set(schema_steps(LOADER.disk_migrations[key]))
    assert len(steps) <= 1, f"Several steps in one: {sorted(steps)}"


def test_a_new_database_begins_with_all_of_them() -> None:
    kept = KEPT.read_text(encoding="utf-8")
    missing = [key for key in OURS if f"'{key[0]}', '{key[1]}', CURRENT_TIMESTAMP)" not in kept]
    assert not missing, "Run make schema."


def test_what_the_migration_linter_leaves_out_is_still_there() -> None:
    options = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    linter = options["tool"]["django_migration_linter"]
    assert set(linter["ignore_name"]) <= {name for _, name in OURS}
    assert set(linter["include_apps"]) == {label for label, _ in OURS}
