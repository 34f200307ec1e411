"""Django's ``migrate``, which begins an empty database with all tables at once."""

from typing import Any

from django.core.management.commands import migrate
from django.db import connections

from hls.postgresql.schema import begin, begins_here

OTHERWISE = ("app_label", "plan", "check_unapplied", "fake", "fake_initial", "prune")
"""Options that ask for something else than to bring everything up to date."""


class Command(migrate.Command):
    def handle(self, *args: Any, **options: Any) -> None:
        connection = connections[options["database"]]
        everything = not any(options[each] for each in OTHERWISE)
        if everything and begins_here(connection):
            begin(connection)
        super().handle(*args, **options)
