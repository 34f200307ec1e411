"""Bring the database up to date and load the demo: ``python -m hls.local.prepare``.

Prints the demo sign-ins. One process for all of it, since starting Django takes the most time.
"""

import sys

import django
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from hls.local.errors import LocalError


def migrate() -> None:
    """Migrate, where there is something to migrate."""
    executor = MigrationExecutor(connection)
    executor.loader.check_consistent_history(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", interactive=False, verbosity=0)


def main() -> int:
    """Prepare the database; says why in one line, and returns 1, where that fails."""
    django.setup()
    try:
        migrate()
        call_command("load_demo", verbosity=0)
        call_command("demo_signins")
    except DatabaseError as error:
        print(
            LocalError(f"The database cannot be prepared: {one_line(error)}"),
            file=sys.stderr,
        )
        return 1
    return 0


def one_line(error: Exception) -> str:
    """The first line of what the server said."""
    return str(error).strip().splitlines()[0]


if __name__ == "__main__":
    sys.exit(main())
